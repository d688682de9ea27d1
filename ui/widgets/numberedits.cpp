#include "ui/widgets/numberedits.h"

#include <QInputMethodEvent>
#include <QKeyEvent>

#include <algorithm>

namespace tambon {

namespace {

constexpr QStringView thaiNumberRow = u"ๅ/-ภถุึคตจ";
constexpr QStringView digitsOfRow = u"1234567890";

} // namespace

QString numberRowDigits(const QString& typed)
{
    QString digits = typed;
    // Beside digits a dash or stroke is one, not a key of the Thai row: "-4" is no 34.
    const bool hasDigits = std::any_of(typed.begin(), typed.end(), [](QChar letter) { return letter >= u'0' && letter <= u'9'; });
    for (QChar& letter : digits) {
        const qsizetype at = thaiNumberRow.indexOf(letter);
        if (at >= 0 && !(hasDigits && letter.unicode() < 0x80))
            letter = digitsOfRow.at(at);
    }
    return digits;
}

NumberEdit::NumberEdit(QWidget* parent)
    : ParsedEdit(parent)
{
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setInputMethodHints(Qt::ImhPreferNumbers);
}

void NumberEdit::keyPressEvent(QKeyEvent* event)
{
    const QString digits = numberRowDigits(event->text());
    if (digits == event->text() || event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) {
        ParsedEdit::keyPressEvent(event);
        return;
    }
    QKeyEvent meant(QEvent::KeyPress, digits.at(0).unicode(), event->modifiers() & ~Qt::ShiftModifier, digits,
        event->isAutoRepeat());
    ParsedEdit::keyPressEvent(&meant);
}

void NumberEdit::inputMethodEvent(QInputMethodEvent* event)
{
    QInputMethodEvent meant(event->preeditString(), event->attributes());
    meant.setCommitString(
        numberRowDigits(event->commitString()), event->replacementStart(), event->replacementLength());
    ParsedEdit::inputMethodEvent(&meant);
}

void MoneyEdit::setMoney(std::optional<Money> money)
{
    m_money = money;
    showValue(money ? shown(*money) : QString());
}

Result<QString> MoneyEdit::take(const QString& typed)
{
    if (typed.isEmpty()) {
        m_money.reset();
        return QString();
    }
    const Result<Money> read = readMoney(typed);
    if (!read)
        return tl::unexpected(read.error());
    m_money = *read;
    return shown(*read);
}

void QuantityEdit::setQuantity(std::optional<Quantity> quantity)
{
    m_quantity = quantity;
    showValue(quantity ? shown(*quantity) : QString());
}

Result<QString> QuantityEdit::take(const QString& typed)
{
    if (typed.isEmpty()) {
        m_quantity.reset();
        return QString();
    }
    const Result<Quantity> read = readQuantity(typed);
    if (!read)
        return tl::unexpected(read.error());
    m_quantity = *read;
    return shown(*read);
}

} // namespace tambon
