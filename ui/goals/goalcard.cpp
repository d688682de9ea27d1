#include "ui/goals/goalcard.h"

#include "core/base/thaidate.h"
#include "ui/goals/goalwords.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylepainting.h"
#include "ui/theme/tambonstyle.h"
#include "ui/theme/text.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int nowRadius = 9;
constexpr int aimRadius = 11;
constexpr int emptyRadius = 5; ///< of a level without a mark, and of before

/// The icon before a fact of a card.
class FactIcon : public QWidget {
public:
    explicit FactIcon(const QString& name)
        : m_name(name)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    QSize sizeHint() const override { return {px(18), px(22)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const int size = px(16);
        paintIcon(painter, m_name, QRectF(0, (height() - size) / 2.0, size, size), theme().text);
    }

private:
    QString m_name;
};

} // namespace

void paintNowPoint(QPainter& painter, QPointF centre)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().badge);
    painter.drawEllipse(centre, px(nowRadius), px(nowRadius));
}

void paintBeforePoint(QPainter& painter, QPointF centre)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().badge);
    painter.drawEllipse(centre, px(emptyRadius) + 0.5, px(emptyRadius) + 0.5);
}

void paintAimPoint(QPainter& painter, QPointF centre)
{
    painter.setPen(QPen(theme().badge, px(3)));
    painter.setBrush(theme().base);
    painter.drawEllipse(centre, px(aimRadius) - px(1), px(aimRadius) - px(1));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().badge);
    painter.drawEllipse(centre, px(5), px(5));
}

void GoalLine::show(const Goal& goal, const Plan& plan)
{
    m_now = nowOf(plan, goal);
    m_before = goal.baseline == m_now ? std::nullopt : goal.baseline;
    m_aim = goal.target;
    m_isLevel = goal.isLevel();
    m_top = plan.topLevel();
    update();
}

QSize GoalLine::sizeHint() const
{
    return {px(160), px(2 * aimRadius + 6)};
}

void GoalLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_isLevel)
        paintLevels(painter);
    else
        paintNumbers(painter);
}

void GoalLine::paintLevels(QPainter& painter) const
{
    const Theme& t = theme();
    const double middle = height() / 2.0;
    const double left = px(aimRadius + 3);
    const double step = (width() - 2 * left) / std::max(1, m_top);
    const auto at = [&](const std::optional<Quantity>& level) { return QPointF(left + double(level->milli) / 1000 * step, middle); };
    const auto whole = [](int level) { return std::optional(Quantity{qint64(level) * 1000}); };
    painter.setPen(QPen(t.inputEdge, px(2)));
    painter.drawLine(at(whole(0)), at(whole(m_top)));
    if (m_now && m_aim) {
        painter.setPen(QPen(t.badge, px(6)));
        painter.drawLine(at(m_now), at(m_aim));
    }
    if (m_now && m_before) {
        painter.setPen(QPen(t.badge, px(2)));
        painter.drawLine(at(m_before), at(m_now));
    }
    painter.setPen(QPen(t.inputEdge, px(2)));
    painter.setBrush(t.base);
    for (int level = 0; level <= m_top; ++level)
        painter.drawEllipse(at(whole(level)), px(emptyRadius), px(emptyRadius));
    if (m_before)
        paintBeforePoint(painter, at(m_before));
    if (m_aim)
        paintAimPoint(painter, at(m_aim));
    if (m_now && m_now != m_aim)
        paintNowPoint(painter, at(m_now));
}

void GoalLine::paintNumbers(QPainter& painter) const
{
    const Theme& t = theme();
    const auto figure = [](const std::optional<Quantity>& value) { return value ? double(value->milli) : 0; };
    const double most = std::max({figure(m_now), figure(m_aim), figure(m_before), 1.0});
    const double left = px(3);
    const double right = width() - px(aimRadius + 3);
    const QRectF track(left, height() / 2.0 - px(7), right - left, px(14));
    const auto at = [&](const std::optional<Quantity>& value) { return QPointF(track.left() + track.width() * std::max(0.0, figure(value)) / most, height() / 2.0); };
    painter.setPen(QPen(t.inputEdge, 1));
    painter.setBrush(t.base);
    painter.drawRect(track);
    if (figure(m_now) > 0)
        painter.fillRect(QRectF(track.topLeft(), QPointF(at(m_now).x(), track.bottom())), t.badge);
    if (m_before) {
        painter.setPen(QPen(t.care, px(3)));
        painter.drawLine(QPointF(at(m_before).x(), track.top() - px(3)), QPointF(at(m_before).x(), track.bottom() + px(3)));
    }
    if (m_aim)
        paintAimPoint(painter, at(m_aim));
}

GoalCard::GoalCard(QWidget* parent)
    : QAbstractButton(parent)
    , m_statement(wrappingLabel({}, {.bold = true}))
    , m_line(new GoalLine)
    , m_now(wrappingLabel({}, {.size = textSmallest}))
    , m_aim(wrappingLabel({}, {.size = textSmallest, .bold = true}))
{
    // The longest sentence of the card must not say how wide a card would like to be.
    QSizePolicy anyWidth = m_now->sizePolicy();
    anyWidth.setHorizontalPolicy(QSizePolicy::Ignored);
    m_now->setSizePolicy(anyWidth);
    setFocusPolicy(Qt::StrongFocus);
    setProperty(cornerRadiusProperty, radiusBlock);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(spaceMedium), px(spaceSmall), px(spaceMedium), px(spaceSmall));
    layout->setSpacing(1);
    for (QWidget* part : {static_cast<QWidget*>(m_statement), static_cast<QWidget*>(m_line), static_cast<QWidget*>(m_now),
             static_cast<QWidget*>(m_aim)}) {
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
        layout->addWidget(part);
    }
    auto* facts = new QHBoxLayout;
    facts->setSpacing(px(spaceTiny));
    m_owner = addFact(facts, u"person"_s, 1);
    m_due = addFact(facts, u"calendar"_s, 0);
    m_due->setWordWrap(false);
    layout->addLayout(facts);
    auto* link = new QHBoxLayout;
    link->setSpacing(px(spaceTiny));
    m_activity = addFact(link, u"link"_s, 1);
    layout->addLayout(link);
}

PlainLabel* GoalCard::addFact(QBoxLayout* layout, const QString& iconName, int stretch)
{
    auto* label = wrappingLabel({}, {.size = textSmallest});
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    layout->addWidget(new FactIcon(iconName), 0, Qt::AlignTop);
    layout->addWidget(label, stretch);
    return label;
}

void GoalCard::show(const Goal& goal, const Plan& plan)
{
    const auto orDash = [](const QString& text) { return text.isEmpty() ? u"–"_s : text; };
    m_id = goal.id;
    m_statement->setText(goal.statement);
    m_line->show(goal, plan);
    const auto now = nowOf(plan, goal);
    const QString nowWords = levelInWords(plan, goal, now);
    m_now->setText(now == goal.baseline ? tr("Now: %1").arg(nowWords) : tr("Before: %1 · now: %2").arg(levelInWords(plan, goal, goal.baseline), nowWords));
    const QString reached = isReached(plan, goal) ? tr("(reached)") : isOverdue(plan, goal, QDate::currentDate()) ? tr("(past its month)") : QString();
    m_aim->setText(QString(tr("Aim: %1").arg(levelInWords(plan, goal, goal.target)) + u' ' + reached).trimmed());
    m_owner->setText(orDash(goal.owner));
    m_due->setText(goal.due.isValid() ? monthAndYear(goal.due) : u"–"_s);
    m_activity->setText(orDash(activityShown(goal, plan)));
    setAccessibleName(goal.statement);
    setAccessibleDescription(describe(goal, plan));
}

void GoalCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& t = theme();
    stylepainting::drawBox(painter, rect(), {.fill = underMouse() ? t.hover : t.base, .edge = t.blockEdge, .radius = double(px(radiusBlock))});
}

void GoalCard::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return click();
    case Qt::Key_Delete:
        Q_EMIT deleteRequested();
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
        Q_EMIT arrowPressed(event->key());
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void GoalCard::focusInEvent(QFocusEvent* event)
{
    QAbstractButton::focusInEvent(event);
    Q_EMIT focused();
}

} // namespace tambon
