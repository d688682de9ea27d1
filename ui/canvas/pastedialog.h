#pragma once

#include "core/base/pastedrows.h"
#include "core/edit/groupedits.h"

#include <QDialog>

class QComboBox;
class QPushButton;
class QTableWidget;

namespace tambon {

class PlainLabel;

/// What each column of a pasted table means, with a preview of the first rows.
class PasteDialog : public QDialog {
    Q_OBJECT

public:
    enum class Use { Leave, Text, Step, Thread, Amount, Unit };

    PasteDialog(PastedRows rows, Block block, QWidget* parent);
    /// The notes as the columns are mapped now: words, amount and unit joined; rows without words are left out.
    [[nodiscard]] std::vector<edits::NewNote> notes() const;
    void setUse(int column, Use use);

private:
    void refresh();
    [[nodiscard]] Use useOf(int column) const;
    [[nodiscard]] Use guess(int column) const;

    PastedRows m_rows;
    Block m_block;
    QTableWidget* m_table;
    std::vector<QComboBox*> m_uses;
    PlainLabel* m_summary;
    QPushButton* m_ok = nullptr;
};

/// 1–9, in Thai digits too, or the block's name; nothing when it is neither.
[[nodiscard]] std::optional<Block> blockNamed(const QString& cell);

} // namespace tambon
