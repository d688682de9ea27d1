#include "ui/mainwindow/peopledialog.h"

#include "core/document/erasewords.h"
#include "core/insight/people.h"
#include "ui/theme/text.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/pagescroll.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int questionWidth = 640;
constexpr int questionHeight = 420;

enum PeopleColumn { NameColumn, WhereColumn, TimesColumn, PeopleColumns };

/// "Working group, Partners: Contact (2)".
QString placesOf(const Person& person)
{
    QStringList places;
    QHash<QString, int> times;
    for (const PersonPlace& place : person.places)
        if (++times[place.where] == 1)
            places << place.where;
    for (QString& place : places)
        if (times.value(place) > 1)
            place += u" ("_s + QString::number(times.value(place)) + u')';
    if (person.elsewhere > 0)
        places << PeopleDialog::tr("other texts, %n time(s)", nullptr, person.elsewhere);
    return places.join(u", "_s);
}

QVBoxLayout* roomyColumn(QWidget* parent)
{
    auto* column = new QVBoxLayout(parent);
    column->setContentsMargins(px(spacePage), px(spacePage), px(spacePage), px(spacePage));
    column->setSpacing(px(spaceMedium));
    return column;
}

} // namespace

PeopleDialog::PeopleDialog(Document& document, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_table(new QTableWidget(0, PeopleColumns, this))
    , m_none(wrappingLabel(tr("No field for a person is filled in. A name may still stand in a note: write it below."), {}, this))
    , m_name(new QLineEdit(this))
    , m_erase(new QPushButton(tr("Erase this person everywhere…"), this))
    , m_outcome(wrappingLabel({}, {}, this))
{
    setWindowTitle(tr("People in this file"));
    auto* column = roomyColumn(this);
    column->addWidget(wrappingLabel(tr("Everybody whose name or contact stands in a field for it. Whoever asks for it has a right to know, and to be erased."), {}, this));
    makeTable();
    column->addWidget(m_table, 1);
    column->addWidget(m_none);
    column->addWidget(makeEraseRow());
    column->addWidget(m_outcome);
    auto* buttons = new QDialogButtonBox(this);
    auto* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    explain(close, tr("Closes this window."));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_document, &Document::changed, this, &PeopleDialog::fill);
    m_outcome->hide();
    fill();
    resize(QSize(px(820), px(560)).boundedTo(screen()->availableSize() * 9 / 10));
    m_table->setFocus();
}

void PeopleDialog::makeTable()
{
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Where"), tr("How often")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(TimesColumn, QHeaderView::ResizeToContents);
    m_table->setAccessibleName(tr("People in this file"));
    explain(m_table, tr("Choosing a person writes the name into the field below. Nothing is erased before you say so."));
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &PeopleDialog::chooseRow);
}

QWidget* PeopleDialog::makeEraseRow()
{
    auto* widget = new QWidget(this);
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(spaceMedium));
    m_name->setAccessibleName(tr("Name to erase"));
    m_name->setPlaceholderText(tr("Name to erase"));
    m_name->setMaxLength(maxLineLength);
    explain(m_name, tr("The name as it is written in the plan. Without title or telephone number it is found in more places."));
    m_erase->setAutoDefault(false);
    explain(m_erase, tr("First says what will happen. Then takes the name out of the plan, its history, its versions and its kept copies."));
    row->addWidget(m_name, 1);
    row->addWidget(m_erase);
    connect(m_name, &QLineEdit::textChanged, this,
        [this] { m_erase->setEnabled(m_document.isWritable() && !m_name->text().trimmed().isEmpty()); });
    connect(m_name, &QLineEdit::returnPressed, m_erase, &QPushButton::click);
    connect(m_erase, &QPushButton::clicked, this, &PeopleDialog::ask);
    m_erase->setEnabled(false);
    return widget;
}

void PeopleDialog::fill()
{
    const QSignalBlocker quiet(m_table);
    const std::vector<Person> people = peopleIn(m_document.plan());
    m_table->setRowCount(static_cast<int>(people.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Person& person = people[static_cast<size_t>(row)];
        const QString times = QString::number(static_cast<int>(person.places.size()) + person.elsewhere);
        m_table->setItem(row, NameColumn, new QTableWidgetItem(person.name));
        m_table->setItem(row, WhereColumn, new QTableWidgetItem(placesOf(person)));
        m_table->setItem(row, TimesColumn, new QTableWidgetItem(times));
        m_table->item(row, TimesColumn)->setTextAlignment(Qt::AlignVCenter | Qt::AlignRight);
    }
    m_table->setVisible(!people.empty());
    m_none->setVisible(people.empty());
}

void PeopleDialog::chooseRow()
{
    // The current row is there also when none is chosen: after erasing it is somebody else's.
    const QList<QTableWidgetItem*> chosen = m_table->selectedItems();
    if (!chosen.isEmpty())
        m_name->setText(m_table->item(chosen.front()->row(), NameColumn)->text());
}

void PeopleDialog::ask()
{
    const QString name = m_name->text().simplified();
    const auto found = m_document.tracesOf({name});
    if (!found) {
        say({sentence(found.error())}, false);
        return;
    }
    EraseDialog question(name, eraseWarning(*found, name, m_document.path()), this);
    if (question.exec() == QDialog::Accepted)
        eraseNow();
}

void PeopleDialog::eraseNow()
{
    const QString name = m_name->text().simplified();
    const auto erased = m_document.erasePerson({name});
    if (!erased) {
        say({sentence(erased.error())}, false);
        return;
    }
    QStringList lines = erasedWords(*erased, name, m_document.path());
    for (const Error& failure : erased->failures)
        lines << sentence(failure);
    m_table->clearSelection();
    m_name->clear();
    say(lines, erased->failures.empty() && erased->leftovers.isEmpty());
}

void PeopleDialog::say(const QStringList& lines, bool isDone)
{
    m_outcome->setLook({.colour = isDone ? TextColour::Ok : TextColour::Must});
    m_outcome->setText(lines.join(u'\n'));
    m_outcome->setAccessibleName(lines.join(u' '));
    m_outcome->show();
}

EraseDialog::EraseDialog(const QString& name, const QStringList& warning, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Erase a person"));
    setMinimumWidth(px(560));
    auto* column = roomyColumn(this);
    column->addWidget(wrappingLabel(tr("Erase “%1” everywhere?").arg(name), {.size = textImportant, .bold = true}));
    auto* words = new QWidget;
    auto* lines = new QVBoxLayout(words);
    lines->setContentsMargins({});
    bool first = true;
    for (const QString& line : warning) {
        lines->addWidget(wrappingLabel(line, {.bold = first, .colour = first ? TextColour::Must : TextColour::Main}));
        first = false;
    }
    lines->addStretch(1);
    column->addWidget(pageScroll(words, this), 1);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* erase = buttons->addButton(tr("Erase for good"), QDialogButtonBox::AcceptRole);
    QPushButton* cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    erase->setAutoDefault(false);
    cancel->setDefault(true);
    explain(erase, tr("Takes the name out of the plan now. This cannot be undone."));
    explain(cancel, tr("Closes the window and changes nothing."));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    cancel->setFocus();
    resize(QSize(px(questionWidth), px(questionHeight)).boundedTo(screen()->availableSize() * 9 / 10));
}

} // namespace tambon
