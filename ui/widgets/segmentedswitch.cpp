#include "ui/widgets/segmentedswitch.h"

#include "ui/theme/stylepainting.h"
#include "ui/theme/tambonstyle.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionToolButton>
#include <QToolButton>

namespace tambon {

namespace {

/// Paints its share of the frame, so that the chosen part fills it to the round corners.
class SwitchPart : public QToolButton {
public:
    using QToolButton::QToolButton;

    QSize sizeHint() const override
    {
        // Room for the bold text, so that choosing a part moves nothing.
        QFont bold = font();
        bold.setBold(true);
        const int boldWidth = QFontMetrics(bold).size(Qt::TextShowMnemonic, text()).width();
        const int iconWidth = icon().isNull() ? 0 : iconSize().width() + px(spaceSmall);
        return {boldWidth + iconWidth + 2 * px(14), px(heightControl) - 2};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Theme& t = theme();
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath frame;
        const int radius = px(radiusControl) - 1;
        frame.addRoundedRect(parentWidget()->rect().adjusted(1, 1, -1, -1).translated(-pos()), radius, radius);
        painter.setClipPath(frame);
        painter.fillRect(rect(), isChecked() ? t.accent : underMouse() && isEnabled() ? t.hover : t.base);
        if (pos().x() > 1)
            painter.fillRect(QRect(0, 0, 1, height()), t.inputEdge);
        drawContent(painter);
    }

private:
    void drawContent(QPainter& painter)
    {
        QStyleOptionButton option;
        option.initFrom(this);
        option.rect = rect();
        option.text = text();
        option.icon = icon();
        option.iconSize = iconSize();
        // A chosen part is written like the primary button: bold and white.
        if (isChecked())
            option.features |= QStyleOptionButton::DefaultButton;
        stylepainting::drawPushButtonLabel(painter, option);
    }
};

} // namespace

SegmentedSwitch::SegmentedSwitch(QWidget* parent)
    : QFrame(parent)
    , m_parts(new QButtonGroup(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_parts, &QButtonGroup::idClicked, this, &SegmentedSwitch::chosen);
}

QToolButton* SegmentedSwitch::addPart(const QString& text, const QIcon& icon)
{
    auto* part = new SwitchPart(this);
    part->setText(text);
    part->setIcon(icon);
    part->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    part->setCheckable(true);
    part->setFocusPolicy(Qt::ClickFocus);
    connect(part, &QToolButton::toggled, this, [this, part](bool checked) {
        part->setFocusPolicy(checked ? Qt::StrongFocus : Qt::ClickFocus);
        if (checked)
            setFocusProxy(part);
    });
    const int index = int(m_parts->buttons().size());
    m_parts->addButton(part, index);
    part->setChecked(index == 0);
    part->installEventFilter(this);
    layout()->addWidget(part);
    return part;
}

int SegmentedSwitch::current() const
{
    return m_parts->checkedId();
}

void SegmentedSwitch::setCurrent(int part)
{
    if (auto* button = m_parts->button(part))
        button->setChecked(true);
}

QToolButton* SegmentedSwitch::part(int index) const
{
    return qobject_cast<QToolButton*>(m_parts->button(index));
}

QList<QToolButton*> SegmentedSwitch::choices() const
{
    QList<QToolButton*> found;
    for (int i = 0; part(i) != nullptr; ++i)
        if (!part(i)->isHidden() && part(i)->isEnabled())
            found << part(i);
    return found;
}

void SegmentedSwitch::choose(QToolButton* part)
{
    part->setFocus(Qt::TabFocusReason);
    if (!part->isChecked())
        part->click();
}

bool SegmentedSwitch::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const QList<QToolButton*> parts = choices();
    const qsizetype here = parts.indexOf(qobject_cast<QToolButton*>(watched));
    const auto* pressed = static_cast<QKeyEvent*>(event);
    if (here < 0 || (pressed->modifiers() & ~Qt::KeypadModifier) != 0)
        return false;
    const bool mirrored = isRightToLeft();
    qsizetype next = here;
    switch (pressed->key()) {
    case Qt::Key_Left: next = here + (mirrored ? 1 : -1); break;
    case Qt::Key_Right: next = here + (mirrored ? -1 : 1); break;
    case Qt::Key_Up: next = here - 1; break;
    case Qt::Key_Down: next = here + 1; break;
    case Qt::Key_Home: next = 0; break;
    case Qt::Key_End: next = parts.size() - 1; break;
    default: return false;
    }
    choose(parts.at(qBound(qsizetype(0), next, parts.size() - 1)));
    return true;
}

void SegmentedSwitch::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& t = theme();
    stylepainting::drawBox(painter, rect(), {.fill = t.base, .edge = t.inputEdge, .radius = double(px(radiusControl))});
}

} // namespace tambon
