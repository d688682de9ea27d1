#include "ui/programme/steppath.h"

#include "ui/theme/icons.h"
#include "ui/theme/text.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int markSize = 36;
constexpr int leastStepWidth = 190;
constexpr int anyHeight = 10'000;

int textHeightOf(const QString& text, int width, const QFont& font)
{
    return text.isEmpty() ? 0 : QFontMetrics(font).boundingRect(QRect(0, 0, width, anyHeight), Qt::TextWordWrap, text).height();
}

} // namespace

StepPath::StepPath(const QString& name, QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(name);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StepPath::setSteps(const std::vector<Step>& steps)
{
    m_steps = steps;
    QStringList words;
    for (const Step& step : steps)
        words << (step.words.isEmpty() ? step.title : QString(step.title + u": "_s + step.words));
    setAccessibleDescription(words.join(u". "_s));
    setToolTip(plainToolTip(words.join(u'\n')));
    setVisible(!steps.empty());
    updateGeometry();
    update();
}

bool StepPath::isUpright(int width) const { return width < int(m_steps.size()) * px(leastStepWidth); }

QRect StepPath::textRect(int width, size_t step) const
{
    if (isUpright(width)) {
        const int left = px(markSize + spaceMedium);
        int top = 0;
        for (size_t i = 0; i < step; ++i)
            top += std::max(textHeight(width, m_steps[i]), px(markSize)) + px(spaceSmall);
        return {left, top, width - left, textHeight(width, m_steps[step])};
    }
    const int each = width / int(m_steps.size());
    return {int(step) * each, px(markSize + spaceTiny), each - px(spaceLarge), textHeight(width, m_steps[step])};
}

int StepPath::textHeight(int width, const Step& step) const
{
    const int room = isUpright(width) ? width - px(markSize + spaceMedium) : width / int(m_steps.size()) - px(spaceLarge);
    return textHeightOf(step.title, room, designFont(textBase, true)) + textHeightOf(step.words, room, designFont(textSmallest));
}

int StepPath::rowHeight(int width) const
{
    int height = 0;
    for (const Step& step : m_steps)
        height = std::max(height, textHeight(width, step));
    return height;
}

int StepPath::heightForWidth(int width) const
{
    if (m_steps.empty())
        return 0;
    if (isUpright(width)) {
        const QRect last = textRect(width, m_steps.size() - 1);
        return last.top() + std::max(last.height(), px(markSize)) + px(spaceTiny);
    }
    return px(markSize + spaceTiny) + rowHeight(width) + px(spaceTiny);
}

QSize StepPath::sizeHint() const
{
    const int width = std::max(1, int(m_steps.size())) * px(leastStepWidth);
    return {width, heightForWidth(width)};
}

QSize StepPath::minimumSizeHint() const { return {px(leastStepWidth), m_steps.empty() ? 0 : px(markSize)}; }

void StepPath::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

QPointF StepPath::markAt(int width, size_t step) const
{
    const QRect text = textRect(width, step);
    const double half = px(markSize) / 2.0;
    return isUpright(width) ? QPointF(half, text.top() + half) : QPointF(text.left() + half, half);
}

void StepPath::paintLine(QPainter& painter, size_t step) const
{
    if (step + 1 >= m_steps.size())
        return;
    const double half = px(markSize) / 2.0;
    const QPointF along = isUpright(width()) ? QPointF(0, half) : QPointF(half, 0);
    const bool walked = m_steps[step].state == State::Reached;
    painter.setPen(QPen(walked ? theme().badge : theme().hairline, px(3), walked ? Qt::SolidLine : Qt::DashLine, Qt::FlatCap));
    painter.drawLine(markAt(width(), step) + along, markAt(width(), step + 1) - along);
}

void StepPath::paintMark(QPainter& painter, const QPointF& centre, size_t step) const
{
    const State state = m_steps[step].state;
    const double radius = px(markSize) / 2.0 - 2;
    painter.setPen(QPen(state == State::Waiting ? theme().inputEdge : theme().badge, state == State::Next ? px(3) : px(2)));
    painter.setBrush(state == State::Reached ? theme().badge : theme().base);
    painter.drawEllipse(centre, radius, radius);
    if (state == State::Reached) {
        const double side = radius * 1.3;
        paintIcon(painter, u"ok"_s, {centre.x() - side / 2, centre.y() - side / 2, side, side}, theme().onBadge);
        return;
    }
    painter.setPen(theme().text);
    painter.setFont(designFont(textBase, state == State::Next));
    painter.drawText(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius), Qt::AlignCenter, QString::number(step + 1));
}

void StepPath::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (size_t step = 0; step < m_steps.size(); ++step) {
        paintLine(painter, step);
        paintMark(painter, markAt(width(), step), step);
        QRect text = textRect(width(), step);
        painter.setPen(theme().text);
        painter.setFont(designFont(textBase, true));
        painter.drawText(text, Qt::TextWordWrap, m_steps[step].title);
        text.setTop(text.top() + textHeightOf(m_steps[step].title, text.width(), painter.font()));
        painter.setPen(theme().secondary);
        painter.setFont(designFont(textSmallest));
        painter.drawText(text, Qt::TextWordWrap, m_steps[step].words);
    }
}

} // namespace tambon
