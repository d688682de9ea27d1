#pragma once

#include "core/base/pastedrows.h"
#include "core/edit/edit.h"

#include <QDialog>

#include <functional>
#include <optional>

class QComboBox;
class QPushButton;

namespace tambon {

class PlainLabel;

/// What each column of pasted rows means, with all rows below. Shows at once what would be wrong, before anything changes.
class ColumnDialog : public QDialog {
    Q_OBJECT

public:
    /// A row as its cells by meaning; several columns of one meaning are joined.
    using Row = std::vector<QString>;
    /// The edit that the rows amount to; an error is shown and cannot be pasted.
    using Maker = std::function<Result<Edit>(const std::vector<Row>&)>;

    /// `uses` without "leave out", which is always first; `guesses` by column, -1 = leave out.
    ColumnDialog(PastedRows rows, const QStringList& uses, const std::vector<int>& guesses, Maker maker, QWidget* parent);
    [[nodiscard]] Result<Edit> edit() const { return m_maker(mappedRows()); }
    void setUse(int column, int use);
    [[nodiscard]] bool canPaste() const;

private:
    [[nodiscard]] std::vector<Row> mappedRows() const;
    void refresh();

    PastedRows m_rows;
    int m_useCount;
    Maker m_maker;
    std::vector<QComboBox*> m_uses;
    PlainLabel* m_summary;
    QPushButton* m_ok;
};

/// Asks what the columns on the clipboard are; no value when there is nothing to paste or the person says no.
[[nodiscard]] Result<std::optional<Edit>> askForPastedColumns(
    const QStringList& uses, const std::function<std::vector<int>(const PastedRows&)>& guess, const ColumnDialog::Maker& maker, QWidget* parent);
/// Whether most cells of this column are numbers, in either kind of digits.
[[nodiscard]] bool holdsNumbers(const PastedRows& rows, int column);

} // namespace tambon
