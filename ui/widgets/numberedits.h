#pragma once

#include "core/base/money.h"
#include "ui/widgets/parsededit.h"

#include <optional>

namespace tambon {

/// The digits meant by a text typed on the unshifted number row of a Thai keyboard: ๅ/-ภถุึคตจ → 1234567890.
[[nodiscard]] QString numberRowDigits(const QString& typed);

/// A right-aligned field for a number. Takes 123, ๑๒๓ and the letters of a Thai number row.
class NumberEdit : public ParsedEdit {
    Q_OBJECT

public:
    explicit NumberEdit(QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
};

/// Baht and satang.
class MoneyEdit : public NumberEdit {
    Q_OBJECT

public:
    using NumberEdit::NumberEdit;
    [[nodiscard]] std::optional<Money> money() const { return m_money; }
    void setMoney(std::optional<Money> money);

protected:
    Result<QString> take(const QString& typed) override;

private:
    std::optional<Money> m_money;
};

/// An amount with up to three decimals.
class QuantityEdit : public NumberEdit {
    Q_OBJECT

public:
    using NumberEdit::NumberEdit;
    [[nodiscard]] std::optional<Quantity> quantity() const { return m_quantity; }
    void setQuantity(std::optional<Quantity> quantity);

protected:
    Result<QString> take(const QString& typed) override;

private:
    std::optional<Quantity> m_quantity;
};

} // namespace tambon
