#include "ui/mainwindow/rowimportdialog.h"

#include "ui/theme/text.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/pagescroll.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tambon {

namespace {

constexpr size_t mostPreviewRows = 50;
constexpr int previewCellWidth = 180;
constexpr int previewRowsSeen = 6;
constexpr qsizetype mostSentencesShown = 6;

/// The table of which most columns are known by their headings.
ImportTable likelyTable(const PastedRows& rows)
{
    ImportTable likely = ImportTable::Notes;
    std::ptrdiff_t most = 0;
    for (const ImportTable table : importTables()) {
        const ImportColumns columns = guessedColumns(table, rows);
        const auto known = std::count_if(columns.begin(), columns.end(), [](const auto& field) { return field.has_value(); });
        if (known > most) {
            most = known;
            likely = table;
        }
    }
    return likely;
}

} // namespace

RowImportDialog::RowImportDialog(const Plan& plan, PastedRows rows, const QString& name, QWidget* parent)
    : QDialog(parent)
    , m_plan(plan)
    , m_rows(std::move(rows))
    , m_summary(wrappingLabel({}))
{
    setWindowTitle(tr("Bring in a table"));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->addWidget(makeHead(name));
    makePreview();
    column->addWidget(m_preview, 1);
    column->addWidget(m_summary);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(pageScroll(content), 1);
    auto* buttons = new QDialogButtonBox;
    m_bring = buttons->addButton(tr("Bring the rows in"), QDialogButtonBox::AcceptRole);
    explain(m_bring, tr("Adds what was understood, as one step that undo takes back"));
    explain(buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole), tr("Adds nothing"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(QSize(px(980), px(600)).boundedTo(screen()->availableSize() * 9 / 10));
    m_tables->setCurrentIndex(int(likelyTable(m_rows)));
    chooseTable();
    connect(m_tables, &QComboBox::currentIndexChanged, this, &RowImportDialog::chooseTable);
}

QWidget* RowImportDialog::makeHead(const QString& name)
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->addWidget(wrappingLabel(tr("What are the rows of %1?").arg(name), {.size = textImportant, .bold = true}), 1);
    m_tables = new QComboBox;
    for (const ImportTable table : importTables())
        m_tables->addItem(importTableName(table));
    m_tables->setAccessibleName(tr("What the rows are"));
    explain(m_tables, tr("Each row becomes one of these"));
    row->addWidget(m_tables);
    return head;
}

void RowImportDialog::makePreview()
{
    const size_t count = std::min(m_rows.rows.size(), mostPreviewRows);
    m_preview = new QTableWidget(int(count) + 1, m_rows.columns);
    m_preview->horizontalHeader()->hide();
    m_preview->verticalHeader()->hide();
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_preview->setMinimumHeight(px(heightTableHead + previewRowsSeen * heightTableRow));
    m_preview->setAccessibleName(tr("First rows of the table"));
    explain(m_preview, tr("The first row says what each column brings; below it stands the table as it is."));
    for (int column = 0; column < m_rows.columns; ++column) {
        auto* field = new QComboBox(m_preview);
        field->setAccessibleName(tr("Column %1 brings").arg(columnLetters(column + 1)));
        explain(field, tr("What this column brings"));
        connect(field, &QComboBox::currentIndexChanged, this, &RowImportDialog::read);
        m_columns.push_back(field);
        m_preview->setCellWidget(0, column, field);
        m_preview->setColumnWidth(column, px(previewCellWidth));
        for (size_t row = 0; row < count; ++row)
            m_preview->setItem(int(row) + 1, column, new QTableWidgetItem(m_rows.rows[row].value(column).simplified()));
    }
    m_preview->resizeRowsToContents();
}

ImportTable RowImportDialog::table() const { return ImportTable(m_tables->currentIndex()); }

void RowImportDialog::chooseTable()
{
    const ImportColumns guessed = guessedColumns(table(), m_rows);
    for (size_t column = 0; column < m_columns.size(); ++column) {
        const QSignalBlocker quiet(m_columns[column]);
        m_columns[column]->clear();
        m_columns[column]->addItem(tr("Leave out"));
        for (const ImportField& field : importFields(table()))
            m_columns[column]->addItem(field.title);
        m_columns[column]->setCurrentIndex(guessed[column] ? *guessed[column] + 1 : 0);
    }
    read();
}

void RowImportDialog::read()
{
    ImportColumns columns;
    for (const QComboBox* field : m_columns)
        columns.push_back(field->currentIndex() > 0 ? std::optional(field->currentIndex() - 1) : std::nullopt);
    const auto import = readImport(m_plan, table(), m_rows, columns);
    m_import = import.value_or(RowImport());
    QStringList sentences = import ? importSentences(table(), *import) : QStringList{tr("Say which column brings “%1”.").arg(import.error().subject)};
    if (sentences.size() > mostSentencesShown)
        sentences = sentences.mid(0, mostSentencesShown) << QStringLiteral("…");
    m_summary->setText(sentences.join(u'\n'));
    m_bring->setEnabled(!m_import.edits.empty());
}

bool RowImportDialog::canImport() const { return m_bring->isEnabled(); }
QString RowImportDialog::summary() const { return m_summary->text(); }
void RowImportDialog::setTable(ImportTable table) { m_tables->setCurrentIndex(int(table)); }
void RowImportDialog::setColumn(int column, std::optional<int> field) { m_columns[size_t(column)]->setCurrentIndex(field ? *field + 1 : 0); }

} // namespace tambon
