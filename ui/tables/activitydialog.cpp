#include "ui/tables/activitydialog.h"

#include "core/base/text.h"
#include "core/edit/rowedits.h"
#include "core/edit/together.h"
#include "core/insight/framewords.h"
#include "core/plan/rowchecks.h"
#include "ui/tables/fieldcells.h"
#include "ui/tables/seasondialog.h"
#include "ui/tables/tagchecks.h"
#include "ui/planhead/fields.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/problemstrip.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int activityDialogWidth = 560;
constexpr int beyondForm = 40; ///< pixels that margins and a scroll bar take of the width

const Activity* activityOf(const Plan& plan, const NoteId& note)
{
    const auto& rows = plan.economy.activities;
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const Activity& row) { return row.note == note; });
    return found == rows.end() ? nullptr : &*found;
}

/// "1.2 น้ำตาลโตนด, 3.1 เพจ": the notes of blocks 1 to 4 that it is linked with.
QString servedBy(const Plan& plan, const NoteId& note)
{
    QStringList names;
    for (const Note* served : plan.linkedFrom(note))
        if (number(served->block) <= number(Block::Repeat))
            names << QString(plan.label(served->id) + u' ' + beginningOf(served->text));
    return names.join(u", "_s);
}

} // namespace

ActivityDialog::ActivityDialog(Document& document, NoteId activity, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_note(std::move(activity))
    , m_who(new QLineEdit)
    , m_months(new QPushButton)
    , m_term(kindCombo<Term>())
    , m_doing(kindCombo<Doing>())
    , m_serves(wrappingLabel({}))
    , m_tags(new TagChecks)
    , m_problem(new ProblemStrip)
{
    setWindowTitle(tr("About this activity"));
    const Note* note = document.plan().note(m_note);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(px(spaceMedium));
    layout->addWidget(wrappingLabel(note ? note->text : QString(), {.size = textImportant, .bold = true}));
    QWidget* form = createForm();
    fill();
    QScrollArea* scroll = pageScroll(form, this);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_problem);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Keep"));
    buttons->button(QDialogButtonBox::Ok)->setEnabled(document.isWritable());
    explain(buttons->button(QDialogButtonBox::Ok), tr("Keeps what is said here as one step, which undo takes back."));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    const int beyondScroll = sizeHint().height() - scroll->sizeHint().height();
    resize(QSize(px(activityDialogWidth), form->heightForWidth(px(activityDialogWidth) - beyondForm) + beyondScroll).boundedTo(screen()->availableSize() * 9 / 10));
    m_who->setFocus();
}

QWidget* ActivityDialog::createForm()
{
    auto* fields = new QWidget;
    auto* form = new QFormLayout(fields);
    form->setContentsMargins(px(spaceTiny), px(spaceTiny), px(spaceTiny), px(spaceTiny)); // room for the focus ring
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [&](const QString& name, QWidget* field, const QString& help) {
        field->setAccessibleName(name);
        explain(field, help);
        form->addRow(plainLabel(name), field);
    };
    add(tr("Who does it"), m_who, tr("A person's role, a group or a village."));
    add(tr("Months"), m_months, tr("Opens the twelve months, to say in which of them it is done."));
    add(tr("How soon it bears"), m_term, tr("Short, medium or long term."));
    add(tr("Alone or together"), m_doing, tr("Whether the group can do it by itself. What it cannot do alone is asked of partners in step 8."));
    form->addRow(plainLabel(tr("Serves")), m_serves);
    form->addRow(m_tags);
    m_months->setAutoDefault(false);
    connect(m_months, &QPushButton::clicked, this, [this] {
        MonthsDialog dialog(tr("When is it done?"), m_chosenMonths, this);
        if (dialog.exec() == QDialog::Accepted)
            setMonths(dialog.months());
    });
    return fields;
}

void ActivityDialog::fill()
{
    const Plan& plan = m_document.plan();
    if (const Activity* said = activityOf(plan, m_note))
        m_before = *said;
    m_who->setText(m_before.who);
    m_term->setCurrentIndex(m_term->findText(nameOf(m_before.term)));
    m_doing->setCurrentIndex(m_doing->findText(nameOf(m_before.doing)));
    setMonths(m_before.months);
    m_tags->show(plan, m_note);
    const QString served = servedBy(plan, m_note);
    m_serves->setText(served.isEmpty() ? tr("nothing yet: link it with notes of steps 1 to 4 on the canvas") : served);
}

void ActivityDialog::setMonths(const MonthSet& months)
{
    m_chosenMonths = months;
    m_months->setText(months.bits == 0 ? tr("Choose months…") : shownMonths(months));
}

Activity ActivityDialog::asFilled() const
{
    Activity filled = m_before;
    filled.note = m_note;
    filled.who = m_who->text().trimmed();
    filled.months = m_chosenMonths;
    filled.term = kinds<Term>().at(size_t(std::max(0, m_term->currentIndex()))).value;
    filled.doing = kinds<Doing>().at(size_t(std::max(0, m_doing->currentIndex()))).value;
    return filled;
}

std::vector<Edit> ActivityDialog::steps() const
{
    const Activity filled = asFilled();
    Activity nothing;
    nothing.note = m_note;
    std::vector<Edit> steps;
    const auto change = [filled](Activity& row) {
        row.who = filled.who;
        row.months = filled.months;
        row.term = filled.term;
        row.doing = filled.doing;
    };
    if (m_before.id.isNull() ? filled != nothing : filled != m_before)
        steps.push_back(m_before.id.isNull() ? edits::addRow(filled) : edits::changeRow<Activity>(m_before.id, change));
    if (m_tags->chosen() != tagsNow(m_document.plan(), m_note))
        steps.push_back(tagsEdit(m_document.plan(), m_note, m_tags->chosen()));
    return steps;
}

void ActivityDialog::accept()
{
    const std::vector<Edit> all = steps();
    if (all.empty()) {
        QDialog::accept();
        return;
    }
    const auto done = m_document.perform(together(all, all.front().label));
    done ? QDialog::accept() : m_problem->show(done.error());
}

QString activityInWords(const Plan& plan, const NoteId& activity)
{
    const Activity* said = activityOf(plan, activity);
    QStringList words;
    if (said != nullptr && !said->who.isEmpty())
        words << said->who;
    if (said != nullptr && said->months.bits != 0)
        words << shownMonths(said->months);
    if (said != nullptr && said->term != Term::None)
        words << nameOf(said->term);
    if (said != nullptr && said->doing != Doing::None)
        words << nameOf(said->doing);
    if (const QString tags = tagsInWords(plan, activity); !tags.isEmpty())
        words << tags;
    return words.join(u" · "_s);
}

ActivityLine::ActivityLine(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_words(wrappingLabel({}))
    , m_change(new QPushButton(icon(u"pencil"_s), tr("About this activity…")))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(px(spaceMedium));
    row->addWidget(m_words, 1);
    row->addWidget(m_change);
    explain(m_change, tr("Says who does it, in which months, how soon it bears, and whether the group can do it alone."));
    connect(m_change, &QPushButton::clicked, this, [this] {
        ActivityDialog dialog(m_document, m_activity, this);
        dialog.exec();
    });
    connect(&document, &Document::changed, this, &ActivityLine::refresh);
    refresh();
}

void ActivityLine::show(const NoteId& activity)
{
    m_activity = activity;
    refresh();
}

void ActivityLine::refresh()
{
    const bool isThere = m_document.plan().note(m_activity) != nullptr;
    setVisible(isThere);
    const QString words = activityInWords(m_document.plan(), m_activity);
    m_words->setText(words.isEmpty() ? tr("Who does it, when, alone or together: not said yet") : words);
}

} // namespace tambon
