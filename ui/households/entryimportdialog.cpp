#include "ui/households/entryimportdialog.h"

#include "core/base/text.h"
#include "core/base/thaidate.h"
#include "ui/theme/text.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/pagescroll.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t mostRowsShown = 300; ///< rows that are not understood come first
constexpr int mostProblemsSaid = 3;
constexpr int readingWidth = 330;
constexpr int cellWidth = 170;
constexpr int codeWidth = 200;
constexpr int rowsAlwaysSeen = 4;

} // namespace

EntryImportDialog::EntryImportDialog(const Plan& plan, PastedRows rows, const QString& name, const QString& code, QWidget* parent)
    : QDialog(parent)
    , m_plan(plan)
    , m_rows(std::move(rows))
    , m_columns(guessedEntryColumns(m_rows))
    , m_summary(wrappingLabel({}, {.bold = true}))
    , m_problems(wrappingLabel({}, {.colour = TextColour::Must}))
{
    setWindowTitle(tr("Entries from a table"));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->addWidget(createHead(name, code));
    createTable();
    column->addWidget(m_table, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(pageScroll(content), 1);
    createFoot(column, layout);
    resize(QSize(px(980), px(620)).boundedTo(screen()->availableSize() * 9 / 10));
    read();
}

QWidget* EntryImportDialog::createHead(const QString& name, const QString& code)
{
    auto* head = new QWidget;
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins({});
    layout->addWidget(wrappingLabel(tr("What does each column of %1 hold?").arg(name), {textImportant, true, TextColour::Main}));
    auto* row = new QHBoxLayout;
    row->addWidget(plainLabel(tr("Household")));
    m_code = new QComboBox;
    m_code->setEditable(true);
    m_code->setInsertPolicy(QComboBox::NoInsert);
    for (const Household& household : m_plan.economy.households)
        m_code->addItem(household.code);
    m_code->setCurrentText(code);
    m_code->setAccessibleName(tr("Household code"));
    m_code->setMinimumWidth(px(codeWidth));
    explain(m_code, tr("The household of rows that name none. Type a new code for a new household, never a name."));
    connect(m_code, &QComboBox::currentTextChanged, this, &EntryImportDialog::read);
    row->addWidget(m_code);
    row->addStretch(1);
    layout->addLayout(row);
    return head;
}

void EntryImportDialog::createTable()
{
    m_table = new QTableWidget;
    m_table->setColumnCount(m_rows.columns + 1);
    m_table->horizontalHeader()->hide();
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setAccessibleName(tr("Rows of the table"));
    explain(m_table, tr("The first row says what each column holds. Below it, each row as it stands in the table, and what is made of it."));
    m_table->setMinimumHeight(px(heightTableHead + rowsAlwaysSeen * heightTableRow));
    m_table->setRowCount(1);
    m_table->setItem(0, 0, new QTableWidgetItem(tr("What becomes of it")));
    m_table->setColumnWidth(0, px(readingWidth));
    for (int column = 0; column < m_rows.columns; ++column) {
        auto* use = new QComboBox(m_table);
        use->addItem(tr("Leave out"));
        for (int i = 0; i < entryUseCount; ++i)
            use->addItem(entryUseName(EntryUse(i)));
        const auto guess = m_columns.uses[size_t(column)];
        use->setCurrentIndex(guess ? int(*guess) + 1 : 0);
        use->setAccessibleName(tr("Column %1 holds").arg(columnLetters(column + 1)));
        explain(use, tr("What this column holds"));
        connect(use, &QComboBox::currentIndexChanged, this, &EntryImportDialog::read);
        m_uses.push_back(use);
        m_table->setCellWidget(0, column + 1, use);
        m_table->setColumnWidth(column + 1, std::max(px(cellWidth), use->sizeHint().width()));
    }
}

void EntryImportDialog::createFoot(QBoxLayout* column, QBoxLayout* outer)
{
    column->addWidget(m_summary);
    column->addWidget(m_problems);
    m_leaveOut = new QCheckBox(tr("Go on without the rows that were not understood"));
    explain(m_leaveOut, tr("Only the rows that were understood are added. The file itself does not change."));
    connect(m_leaveOut, &QCheckBox::toggled, this, &EntryImportDialog::showSummary);
    column->addWidget(m_leaveOut);
    auto* buttons = new QDialogButtonBox;
    m_ok = buttons->addButton(tr("Add the entries"), QDialogButtonBox::AcceptRole);
    explain(m_ok, tr("Adds what was understood, as one step that undo takes back"));
    explain(buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole), tr("Adds nothing"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    outer->addWidget(buttons);
}

void EntryImportDialog::setUse(int column, std::optional<EntryUse> use) { m_uses[size_t(column)]->setCurrentIndex(use ? int(*use) + 1 : 0); }
void EntryImportDialog::setCode(const QString& code) { m_code->setCurrentText(code); }
void EntryImportDialog::setLeaveOut(bool leaveOut) { m_leaveOut->setChecked(leaveOut); }
bool EntryImportDialog::canImport() const { return m_ok->isEnabled(); }
QString EntryImportDialog::summary() const { return QString(m_summary->text() + u' ' + m_problems->text()); }

void EntryImportDialog::read()
{
    for (size_t column = 0; column < m_uses.size(); ++column) {
        const int at = m_uses[column]->currentIndex();
        m_columns.uses[column] = at <= 0 ? std::nullopt : std::optional(EntryUse(at - 1));
    }
    m_import = readEntries(m_plan, m_rows, m_columns, m_code->currentText());
    showReadings();
    showSummary();
}

void EntryImportDialog::showReadings()
{
    std::vector<RowReading> readings = m_import.rows;
    if (!m_import.wanted.isEmpty())
        for (size_t row = size_t(m_columns.firstRow); row < m_rows.rows.size(); ++row)
            readings.push_back({row, RowReading::State::Entry, {}});
    std::stable_partition(readings.begin(), readings.end(), [](const RowReading& row) { return row.state == RowReading::State::Wrong; });
    const size_t count = std::min(readings.size(), mostRowsShown);
    m_table->setRowCount(int(count) + 1);
    for (size_t i = 0; i < count; ++i) {
        const bool wrong = readings[i].state == RowReading::State::Wrong;
        auto* reading = new QTableWidgetItem(readings[i].words);
        reading->setFont(designFont(textBase, wrong));
        reading->setForeground(wrong ? theme().must : theme().text);
        reading->setToolTip(plainToolTip(readings[i].words));
        m_table->setItem(int(i) + 1, 0, reading);
        for (int column = 0; column < m_rows.columns; ++column)
            m_table->setItem(int(i) + 1, column + 1, new QTableWidgetItem(m_rows.rows[readings[i].row].value(column).simplified()));
    }
    m_table->resizeRowsToContents();
}

void EntryImportDialog::showSummary()
{
    QStringList words;
    if (!m_import.entries.empty()) {
        const auto [first, last] = std::minmax_element(m_import.entries.begin(), m_import.entries.end(), [](const auto& a, const auto& b) { return a.date < b.date; });
        words << tr("%n row(s) will be added, from %1 to %2.", nullptr, int(m_import.entries.size())).arg(shortDate(first->date), shortDate(last->date));
    }
    if (!m_import.totals.empty())
        words << tr("%n total(s) of the book will be kept.", nullptr, int(m_import.totals.size()));
    if (!m_import.households.empty())
        words << tr("%n new household(s).", nullptr, int(m_import.households.size()));
    if (m_import.alreadyThere > 0)
        words << tr("Already in the account, word for word: %n row(s).", nullptr, m_import.alreadyThere);
    if (m_rows.leftOut > 0)
        words << tr("%n further row(s) are left out: at most 20,000 at a time.", nullptr, int(m_rows.leftOut));
    if (m_rows.tooLong > 0)
        words << tr("%n row(s) with too long a text are left out.", nullptr, m_rows.tooLong);
    m_summary->setText(words.isEmpty() ? tr("Nothing to add yet.") : words.join(u' '));
    QStringList problems{m_import.wanted};
    for (const RowReading& row : m_import.rows)
        if (row.state == RowReading::State::Wrong && problems.size() <= mostProblemsSaid)
            problems << row.words;
    if (m_import.wrong > mostProblemsSaid)
        problems << tr("%n row(s) in all were not understood.", nullptr, m_import.wrong);
    problems.removeAll(QString());
    m_problems->setText(problems.join(u'\n'));
    m_problems->setVisible(!problems.isEmpty());
    m_leaveOut->setVisible(m_import.wrong > 0);
    const bool reviewed = m_import.wrong == 0 || m_leaveOut->isChecked();
    m_ok->setEnabled(reviewed && (!m_import.entries.empty() || !m_import.totals.empty()));
}

} // namespace tambon
