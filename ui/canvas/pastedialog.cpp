#include "ui/canvas/pastedialog.h"

#include "core/base/text.h"
#include "ui/theme/text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScreen>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tambon {

namespace {

constexpr int mostColumns = 12;

bool isNumberCell(const QString& cell)
{
    QString digits = arabicDigits(cell).remove(u',').trimmed();
    bool isNumber = false;
    digits.toDouble(&isNumber);
    return isNumber;
}

} // namespace

std::optional<Block> blockNamed(const QString& cell)
{
    const QString typed = searchFold(cell);
    bool isNumber = false;
    if (const int step = typed.toInt(&isNumber); isNumber)
        return blockFromNumber(step);
    for (const Block block : allBlocks)
        if (typed == searchFold(blockName(block)))
            return block;
    return std::nullopt;
}

PasteDialog::PasteDialog(PastedRows rows, Block block, QWidget* parent)
    : QDialog(parent)
    , m_rows(std::move(rows))
    , m_block(block)
    , m_table(new QTableWidget(this))
    , m_summary(wrappingLabel({}, {}, this))
{
    setWindowTitle(tr("Paste a table"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(wrappingLabel(tr("What does each column hold?"), {textImportant, true, TextColour::Main}, this));
    const int columns = std::min(m_rows.columns, mostColumns);
    m_table->setColumnCount(columns);
    m_table->setRowCount(static_cast<int>(m_rows.rows.size()) + 1);
    m_table->horizontalHeader()->hide();
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAccessibleName(tr("Pasted cells"));
    m_table->setToolTip(tr("The first row says what each column holds"));
    m_table->setWhatsThis(tr("The first row says what each column holds. Below it are the cells as they were pasted."));
    for (int i = 0; i < columns; ++i) {
        auto* use = new QComboBox(m_table);
        use->addItems({tr("Leave out"), tr("Words"), tr("Step"), tr("Thread"), tr("Amount"), tr("Unit")});
        use->setAccessibleName(tr("Column %1 holds").arg(i + 1));
        use->setToolTip(use->accessibleName());
        use->setWhatsThis(tr("What this column holds. Words, amount and unit together become the note."));
        m_uses.push_back(use);
        m_table->setCellWidget(0, i, use);
        m_table->setColumnWidth(i, px(190));
        for (int row = 0; row < static_cast<int>(m_rows.rows.size()); ++row)
            m_table->setItem(row + 1, i, new QTableWidgetItem(m_rows.rows[size_t(row)].value(i).simplified()));
    }
    column->addWidget(m_table, 1);
    column->addWidget(m_summary);
    auto* buttons = new QDialogButtonBox(this);
    m_ok = buttons->addButton(tr("Paste"), QDialogButtonBox::AcceptRole);
    QPushButton* cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_ok->setToolTip(tr("Adds these notes, as one step that undo takes back"));
    m_ok->setWhatsThis(m_ok->toolTip());
    cancel->setToolTip(tr("Pastes nothing"));
    cancel->setWhatsThis(cancel->toolTip());
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (int i = 0; i < columns; ++i)
        m_uses[size_t(i)]->setCurrentIndex(static_cast<int>(guess(i)));
    for (QComboBox* use : m_uses)
        connect(use, &QComboBox::currentIndexChanged, this, &PasteDialog::refresh);
    resize(QSize(px(720), px(420)).boundedTo(screen()->availableSize() * 9 / 10));
    refresh();
}

/// The first column of words, a column of step numbers, numbers as amounts and what follows an amount as its unit.
PasteDialog::Use PasteDialog::guess(int column) const
{
    const QStringList cells = m_rows.column(column);
    const bool allSteps = std::all_of(cells.begin(), cells.end(), [](const QString& cell) { return blockNamed(cell).has_value(); });
    if (allSteps && column == 0)
        return Use::Step;
    const auto numbers = std::count_if(cells.begin(), cells.end(), isNumberCell);
    const bool mostlyNumbers = numbers > 0 && numbers * 2 >= cells.size();
    if (mostlyNumbers)
        return Use::Amount;
    if (column > 0 && useOf(column - 1) == Use::Amount)
        return Use::Unit;
    return Use::Text;
}

PasteDialog::Use PasteDialog::useOf(int column) const { return static_cast<Use>(m_uses[size_t(column)]->currentIndex()); }

void PasteDialog::setUse(int column, Use use) { m_uses[size_t(column)]->setCurrentIndex(static_cast<int>(use)); }

std::vector<edits::NewNote> PasteDialog::notes() const
{
    std::vector<edits::NewNote> notes;
    for (const QStringList& row : m_rows.rows) {
        edits::NewNote note{m_block, {}};
        QStringList words;
        for (int i = 0; i < static_cast<int>(m_uses.size()); ++i) {
            const QString cell = row.value(i);
            const Use use = useOf(i);
            if (use == Use::Step)
                note.block = blockNamed(cell).value_or(note.block);
            else if (use == Use::Thread)
                note.thread = std::clamp(arabicDigits(cell).toInt(), 0, threadCount);
            else if (use != Use::Leave && !cell.isEmpty())
                words << cell;
        }
        note.text = words.join(u' ');
        if (!note.text.trimmed().isEmpty())
            notes.push_back(note);
    }
    return notes;
}

void PasteDialog::refresh()
{
    const auto count = static_cast<int>(notes().size());
    QString words = tr("%n note(s) will be added.", nullptr, count);
    if (m_rows.leftOut > 0)
        words += u' ' + tr("%n further row(s) are left out: at most 200 at a time.", nullptr, int(m_rows.leftOut));
    if (m_rows.tooLong > 0)
        words += u' ' + tr("%n row(s) are too long and are left out.", nullptr, m_rows.tooLong);
    m_summary->setText(words);
    m_ok->setEnabled(count > 0);
}

} // namespace tambon
