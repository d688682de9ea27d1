#include "ui/widgets/columndialog.h"

#include "core/base/money.h"
#include "core/plan/plan.h"
#include "ui/theme/text.h"
#include "ui/widgets/explain.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QScreen>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tambon {

namespace {

constexpr int mostPastedColumns = 12;

} // namespace

ColumnDialog::ColumnDialog(PastedRows rows, const QStringList& uses, const std::vector<int>& guesses, Maker maker, QWidget* parent)
    : QDialog(parent)
    , m_rows(std::move(rows))
    , m_useCount(static_cast<int>(uses.size()))
    , m_maker(std::move(maker))
    , m_summary(wrappingLabel({}, {}, this))
{
    setWindowTitle(tr("Paste rows"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(wrappingLabel(tr("What does each column hold?"), {textImportant, true, TextColour::Main}, this));
    const int columns = std::min(m_rows.columns, mostPastedColumns);
    const int count = static_cast<int>(m_rows.rows.size());
    auto* table = new QTableWidget(count + 1, columns, this);
    table->horizontalHeader()->hide();
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setAccessibleName(tr("Pasted cells"));
    explain(table, tr("The first row says what each column holds. Below it are the cells as they were pasted."));
    for (int column = 0; column < columns; ++column) {
        auto* use = new QComboBox(table);
        use->addItems(QStringList{tr("Leave out")} + uses);
        use->setCurrentIndex(column < static_cast<int>(guesses.size()) ? guesses[size_t(column)] + 1 : 0);
        use->setAccessibleName(tr("Column %1 holds").arg(column + 1));
        explain(use, tr("What this column holds"));
        connect(use, &QComboBox::currentIndexChanged, this, &ColumnDialog::refresh);
        m_uses.push_back(use);
        table->setCellWidget(0, column, use);
        table->setColumnWidth(column, px(190));
        for (int row = 0; row < count; ++row)
            table->setItem(row + 1, column, new QTableWidgetItem(m_rows.rows[size_t(row)].value(column).simplified()));
    }
    layout->addWidget(table, 1);
    layout->addWidget(m_summary);
    auto* buttons = new QDialogButtonBox(this);
    m_ok = buttons->addButton(tr("Paste"), QDialogButtonBox::AcceptRole);
    explain(m_ok, tr("Adds these rows, as one step that undo takes back"));
    explain(buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole), tr("Pastes nothing"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(QSize(px(720), px(420)).boundedTo(screen()->availableSize() * 9 / 10));
    refresh();
}

void ColumnDialog::setUse(int column, int use) { m_uses[size_t(column)]->setCurrentIndex(use + 1); }

bool ColumnDialog::canPaste() const { return m_ok->isEnabled(); }

std::vector<ColumnDialog::Row> ColumnDialog::mappedRows() const
{
    std::vector<Row> mapped;
    for (const QStringList& cells : m_rows.rows) {
        Row row(static_cast<size_t>(m_useCount));
        for (size_t column = 0; column < m_uses.size(); ++column) {
            const int use = m_uses[column]->currentIndex() - 1;
            const QString cell = cells.value(static_cast<qsizetype>(column)).simplified();
            if (use < 0 || cell.isEmpty())
                continue;
            QString& all = row[static_cast<size_t>(use)];
            all = all.isEmpty() ? cell : QString(all + u' ' + cell);
        }
        if (std::any_of(row.begin(), row.end(), [](const QString& cell) { return !cell.isEmpty(); }))
            mapped.push_back(std::move(row));
    }
    return mapped;
}

void ColumnDialog::refresh()
{
    const auto made = edit();
    QString words = made ? tr("%n row(s) will be added.", nullptr, static_cast<int>(mappedRows().size())) : sentence(made.error());
    if (m_rows.leftOut > 0)
        words += u' ' + tr("%n further row(s) are left out: at most 200 at a time.", nullptr, int(m_rows.leftOut));
    if (m_rows.tooLong > 0)
        words += u' ' + tr("%n row(s) are too long and are left out.", nullptr, m_rows.tooLong);
    m_summary->setText(words);
    m_ok->setEnabled(made.has_value() && !mappedRows().empty());
}

Result<std::optional<Edit>> askForPastedColumns(
    const QStringList& uses, const std::function<std::vector<int>(const PastedRows&)>& guess, const ColumnDialog::Maker& maker, QWidget* parent)
{
    const auto rows = pastedRows(QGuiApplication::clipboard()->text(), maxNoteLength);
    if (!rows)
        return tl::unexpected(rows.error());
    ColumnDialog dialog(*rows, uses, guess(*rows), maker, parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::optional<Edit>();
    auto edit = dialog.edit();
    if (!edit)
        return tl::unexpected(edit.error());
    return std::optional<Edit>(std::move(*edit));
}

bool holdsNumbers(const PastedRows& rows, int column)
{
    const QStringList cells = rows.column(column);
    const auto numbers = std::count_if(cells.begin(), cells.end(), [](const QString& cell) { return readQuantity(cell).has_value(); });
    return numbers > 0 && numbers * 2 >= cells.size();
}

} // namespace tambon
