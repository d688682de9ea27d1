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
constexpr int emptyRadius = 5;

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

void paintAimPoint(QPainter& painter, QPointF centre)
{
    painter.setPen(QPen(theme().badge, px(3)));
    painter.setBrush(theme().base);
    painter.drawEllipse(centre, px(aimRadius) - px(1), px(aimRadius) - px(1));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().badge);
    painter.drawEllipse(centre, px(5), px(5));
}

void GoalLine::show(const Goal& goal)
{
    m_goal = goal;
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
    if (m_goal.isLevel())
        paintLevels(painter);
    else
        paintNumbers(painter);
}

void GoalLine::paintLevels(QPainter& painter) const
{
    const Theme& t = theme();
    const double middle = height() / 2.0;
    const double left = px(aimRadius + 3);
    const double step = (width() - 2 * left) / 4;
    const auto at = [&](double level) { return QPointF(left + level * step, middle); };
    painter.setPen(QPen(t.inputEdge, px(2)));
    painter.drawLine(at(0), at(4));
    const auto levelOf = [](const std::optional<Quantity>& value) { return double(value->milli) / 1000; };
    if (m_goal.baseline && m_goal.target) {
        painter.setPen(QPen(t.badge, px(6)));
        painter.drawLine(at(levelOf(m_goal.baseline)), at(levelOf(m_goal.target)));
    }
    painter.setPen(QPen(t.inputEdge, px(2)));
    painter.setBrush(t.base);
    for (int level = 0; level <= 4; ++level)
        painter.drawEllipse(at(level), px(emptyRadius), px(emptyRadius));
    if (m_goal.target)
        paintAimPoint(painter, at(levelOf(m_goal.target)));
    if (m_goal.baseline && m_goal.baseline != m_goal.target)
        paintNowPoint(painter, at(levelOf(m_goal.baseline)));
}

void GoalLine::paintNumbers(QPainter& painter) const
{
    const Theme& t = theme();
    const double now = m_goal.baseline ? double(m_goal.baseline->milli) : 0;
    const double aim = m_goal.target ? double(m_goal.target->milli) : 0;
    const double most = std::max({now, aim, 1.0});
    const double left = px(3);
    const double right = width() - px(aimRadius + 3);
    const QRectF track(left, height() / 2.0 - px(7), right - left, px(14));
    painter.setPen(QPen(t.inputEdge, 1));
    painter.setBrush(t.base);
    painter.drawRect(track);
    if (now > 0)
        painter.fillRect(QRectF(track.left(), track.top(), track.width() * now / most, track.height()), t.badge);
    if (m_goal.target)
        paintAimPoint(painter, {track.left() + track.width() * std::max(0.0, aim) / most, height() / 2.0});
}

GoalCard::GoalCard(QWidget* parent)
    : QAbstractButton(parent)
    , m_statement(wrappingLabel({}, {.bold = true}))
    , m_line(new GoalLine)
    , m_now(wrappingLabel({}, {.size = textSmallest}))
    , m_aim(wrappingLabel({}, {.size = textSmallest, .bold = true}))
{
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
    m_line->show(goal);
    m_now->setText(tr("Now: %1").arg(levelInWords(goal, goal.baseline)));
    m_aim->setText(tr("Aim: %1").arg(levelInWords(goal, goal.target)));
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
