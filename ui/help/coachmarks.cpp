#include "ui/help/coachmarks.h"

#include "ui/theme/stylepainting.h"
#include "ui/theme/text.h"
#include "ui/widgets/explain.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tambon {

namespace {

constexpr int bubbleWidth = 380;
constexpr int bubbleTip = 12; ///< height of the point

QPushButton* bubbleButton(QWidget* parent)
{
    auto* button = new QPushButton(parent);
    button->setAutoDefault(false);
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard where it was
    return button;
}

} // namespace

CoachBubble::CoachBubble(QWidget* window)
    : QFrame(window)
    , m_words(wrappingLabel({}, {}, this))
    , m_count(plainLabel({}, {.size = textSmallest, .colour = TextColour::Secondary}, this))
    , m_next(bubbleButton(this))
    , m_close(bubbleButton(this))
{
    auto* row = new QHBoxLayout;
    row->setSpacing(px(spaceSmall));
    row->addWidget(m_count, 1);
    row->addWidget(m_close);
    row->addWidget(m_next);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(spaceLarge), px(bubbleTip + spaceMedium), px(spaceLarge), px(bubbleTip + spaceMedium));
    column->setSpacing(px(spaceMedium));
    column->addWidget(m_words);
    column->addLayout(row);
    setFocusPolicy(Qt::NoFocus);
    connect(m_next, &QPushButton::clicked, this, &CoachBubble::next);
    connect(m_close, &QPushButton::clicked, this, &CoachBubble::end);
    hide();
}

void CoachBubble::start(std::vector<CoachMark> marks)
{
    end();
    std::erase_if(marks, [](const CoachMark& mark) { return mark.target == nullptr || !mark.target->isVisible(); });
    if (marks.size() > mostCoachMarks)
        marks.resize(mostCoachMarks);
    m_marks = std::move(marks);
    m_current = 0;
    if (m_marks.empty())
        return;
    qApp->installEventFilter(this);
    showCurrent();
}

void CoachBubble::end()
{
    qApp->removeEventFilter(this);
    // Hiding what has the keyboard hands it on to the next control; it belongs to the page instead.
    if (isAncestorOf(QApplication::focusWidget()) && !m_marks.empty() && m_marks.front().target != nullptr)
        m_marks.front().target->setFocus();
    hide();
    m_marks.clear();
}

void CoachBubble::next()
{
    if (++m_current < count())
        showCurrent();
    else
        end();
}

void CoachBubble::showCurrent()
{
    const CoachMark& mark = m_marks[static_cast<size_t>(m_current)];
    const bool isLast = m_current + 1 == count();
    m_words->setText(mark.words);
    m_count->setText(tr("Hint %1 of %2").arg(QString::number(m_current + 1), QString::number(count())));
    m_next->setText(isLast ? tr("Got it") : tr("Next"));
    m_close->setText(tr("Close the hints"));
    for (QPushButton* button : {m_next, m_close})
        button->setAccessibleName(button->text()); // tells a screen reader that has read the button before it had a text
    m_close->setVisible(!isLast);
    explain(m_next, isLast ? tr("Closes this hint. Help shows the hints again.") : tr("Shows the next hint of this page."));
    explain(m_close, tr("Closes the hints of this page, as Esc does. Help shows them again."));
    setAccessibleName(mark.words);
    place();
    show();
    raise();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QRect CoachBubble::targetRect() const
{
    const QWidget* target = m_marks[static_cast<size_t>(m_current)].target;
    if (target == nullptr)
        return {};
    return {target->mapTo(parentWidget(), QPoint()), target->size()};
}

void CoachBubble::place()
{
    const QRect room = parentWidget()->rect().adjusted(px(spaceSmall), px(spaceSmall), -px(spaceSmall), -px(spaceSmall));
    const QRect target = targetRect();
    const int wide = qMin(px(bubbleWidth), room.width());
    const QSize size(wide, qMax(layout()->totalHeightForWidth(wide), layout()->totalMinimumSize().height()));
    m_pointsUp = target.bottom() + size.height() <= room.bottom();
    // Under a control, over it, or in the upper part of something that fills the page.
    int top = m_pointsUp ? target.bottom() + 1 : target.top() - size.height();
    if (top < room.top()) {
        top = target.top() + px(spaceHuge);
        m_pointsUp = true;
    }
    const int left = qBound(room.left(), target.center().x() - wide / 2, room.right() - wide);
    setGeometry(QRect(QPoint(left, top), size));
    m_tip = qBound(px(spacePage), target.center().x() - left, wide - px(spacePage));
    update();
}

bool CoachBubble::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape
        && QApplication::activeWindow() == window())
        end();
    else if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void CoachBubble::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& t = theme();
    const double tip = px(bubbleTip);
    const QRectF box = QRectF(rect()).adjusted(1, tip, -1, -tip);
    QPainterPath path;
    path.addRoundedRect(box, px(radiusCard), px(radiusCard));
    QPainterPath point;
    const double edge = m_pointsUp ? box.top() : box.bottom();
    const double far = m_pointsUp ? 1 : height() - 1;
    const double inward = m_pointsUp ? 1 : -1;
    point.addPolygon(QPolygonF({{m_tip - tip, edge + inward}, {double(m_tip), far}, {m_tip + tip, edge + inward}}));
    painter.setPen(QPen(t.accent, 2));
    painter.setBrush(t.base);
    painter.drawPath(path.united(point).simplified());
}

} // namespace tambon
