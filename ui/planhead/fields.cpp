#include "ui/planhead/fields.h"

#include "core/plan/kinds.h"
#include "ui/theme/theme.h"

#include <QWheelEvent>

namespace tambon {

namespace {

constexpr qint64 milliPerOne = 1000;
constexpr qint64 mostPeople = 10'000'000;
constexpr int linesShown = 3;
constexpr int narrowestCombo = 12; ///< characters

} // namespace

LineField::LineField(Write write, QWidget* parent)
    : ParsedEdit(parent)
    , m_write(std::move(write))
{
}

void LineField::showFromPlan(const QString& text)
{
    if (isModified())
        return;
    showValue(text);
    setCursorPosition(0);
}

void CountEdit::setCount(std::optional<int> count)
{
    if (isModified())
        return;
    m_count = count;
    showValue(count ? shown(Quantity{*count * milliPerOne}) : QString());
}

QSize CountEdit::sizeHint() const
{
    return {px(76), NumberEdit::sizeHint().height()};
}

Result<QString> CountEdit::take(const QString& typed)
{
    if (typed.isEmpty()) {
        m_count.reset();
        return QString();
    }
    const Result<Quantity> read = readQuantity(typed);
    if (!read)
        return tl::unexpected(read.error());
    if (read->milli % milliPerOne != 0 || read->milli < 0 || read->milli > mostPeople * milliPerOne)
        return fail(ErrorCode::NumberOutOfRange, typed, {}, QStringLiteral("0–10,000,000"));
    m_count = int(read->milli / milliPerOne);
    return shown(*read);
}

ParagraphField::ParagraphField(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ParagraphField::showFromPlan(const QString& text)
{
    if (isModified() || text == toPlainText())
        return;
    setPlainText(text);
}

bool ParagraphField::isModified() const
{
    return document()->isModified();
}

QSize ParagraphField::sizeHint() const
{
    return {px(200), linesShown * fontMetrics().lineSpacing() + px(20)};
}

void ParagraphField::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (isModified() && event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT leftModified();
}

void KindCombo::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

template <typename Enum>
KindCombo* kindCombo()
{
    auto* combo = new KindCombo;
    for (const auto& entry : kinds<Enum>())
        combo->addItem(nameOf(entry.value), int(entry.value));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(narrowestCombo);
    return combo;
}

template KindCombo* kindCombo<PlanType>();
template KindCombo* kindCombo<Cluster>();
template KindCombo* kindCombo<OrganisationType>();
template KindCombo* kindCombo<Doing>();
template KindCombo* kindCombo<Term>();

} // namespace tambon
