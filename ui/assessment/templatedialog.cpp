#include "ui/assessment/templatedialog.h"

#include "ui/theme/text.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/pagescroll.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int templateDialogWidth = 900;
constexpr int templateDialogHeight = 560;
constexpr int templateListWidth = 330;

} // namespace

TemplateDialog::TemplateDialog(const Plan& plan, const QString& ownFolder, QWidget* parent)
    : QDialog(parent)
    , m_list(new QListWidget)
    , m_words(wrappingLabel({}))
    , m_items(wrappingLabel({}))
    , m_problems(wrappingLabel({}, {.colour = TextColour::Must}))
{
    setWindowTitle(tr("Choose what to assess"));
    m_list->setAccessibleName(tr("Templates"));
    explain(m_list, tr("What can be assessed. Choosing one copies it into the plan, where it can be changed."));
    m_list->setMinimumWidth(px(templateListWidth));
    m_list->setWordWrap(true);
    auto* about = new QWidget;
    auto* words = new QVBoxLayout(about);
    words->setContentsMargins(px(spaceSmall), 0, px(spaceSmall), 0);
    words->addWidget(m_words);
    words->addWidget(m_items);
    words->addStretch(1);
    auto* row = new QHBoxLayout;
    row->addWidget(m_list, 2);
    row->addWidget(pageScroll(about, this), 3);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(row, 1);
    layout->addWidget(m_problems);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("Use this one"));
    explain(m_ok, tr("Puts the chosen template into the plan, where it can be changed."));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplateDialog::showChosen);
    layout->addWidget(buttons);
    fill(plan, ownFolder);
    m_list->setCurrentRow(0);
    resize(QSize(px(templateDialogWidth), px(templateDialogHeight)).boundedTo(screen()->availableSize() * 9 / 10));
    m_list->setFocus();
}

void TemplateDialog::fill(const Plan& plan, const QString& ownFolder)
{
    QStringList problems;
    for (const QString& folder : {shippedTemplates(), ownFolder}) {
        FoundTemplates found = templatesIn(folder, installedLanguage());
        std::move(found.templates.begin(), found.templates.end(), std::back_inserter(m_templates));
        for (const Error& problem : found.problems)
            problems << QString(problem.subject + u": "_s + sentence(problem));
    }
    for (const TemplateRows& rows : m_templates) {
        const auto& all = plan.capacity.assessmentTemplates;
        const auto known = std::find_if(all.begin(), all.end(), [&](const AssessmentTemplate& row) { return row.code == rows.head.code; });
        const QString title = QString(rows.head.title).replace(u'\n', u' ');
        m_list->addItem(known == all.end() ? title : tr("%1 (in the plan)").arg(title));
    }
    m_problems->setText(problems.join(u'\n'));
    m_problems->setVisible(!problems.isEmpty());
    m_ok->setEnabled(!m_templates.empty());
}

void TemplateDialog::showChosen()
{
    if (m_list->currentRow() < 0)
        return;
    const TemplateRows& rows = chosen();
    QStringList facts{rows.head.title, nameOf(rows.head.about)};
    for (const QString& fact : {rows.head.source, rows.head.notice})
        if (!fact.isEmpty())
            facts << fact;
    m_words->setText(facts.join(u'\n'));
    QStringList items;
    for (const AssessmentItem& item : rows.items)
        items << QString(QString::number(items.size() + 1) + u". "_s + item.text);
    m_items->setText(items.join(u'\n'));
}

const TemplateRows& TemplateDialog::chosen() const { return m_templates.at(size_t(std::max(0, m_list->currentRow()))); }

QString ownTemplatesFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(u"templates"_s);
}

} // namespace tambon
