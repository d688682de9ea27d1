#include "ui/workshop/phasebar.h"

#include "ui/theme/icons.h"
#include "ui/theme/text.h"
#include "ui/widgets/iconmark.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyleOption>
#include <QToolButton>

namespace tambon {

namespace {

constexpr std::array shownPhases{Room::Phase::Write, Room::Phase::Share, Room::Phase::Group, Room::Phase::Vote, Room::Phase::Close};

/// The phase that runs is white on indigo, the others are words.
class PhaseButton : public QToolButton {
public:
    using QToolButton::QToolButton;
    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(designFont(textBase, true));
        return {metrics.horizontalAdvance(text()) + px(20), px(heightControl) - 4};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& t = theme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked() || underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(isChecked() ? t.badge : t.hover);
            painter.drawRoundedRect(rect(), radiusControl, radiusControl);
        }
        painter.setFont(designFont(textBase, isChecked()));
        painter.setPen(isChecked() ? t.onBadge : t.secondary);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
        if (!hasFocus())
            return;
        QStyleOptionFocusRect ring;
        ring.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
    }
};

} // namespace

PhaseBar::PhaseBar(Room& room, QWidget* parent)
    : QWidget(parent)
    , m_room(room)
    , m_phases(new QButtonGroup(this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(2);
    for (const Room::Phase phase : shownPhases) {
        if (phase != shownPhases.front())
            row->addWidget(new IconMark(QStringLiteral("chevron-right"), TextColour::Secondary, 16));
        auto* button = new PhaseButton(this);
        button->setCheckable(true);
        m_phases->addButton(button, static_cast<int>(phase));
        row->addWidget(button);
    }
    connect(m_phases, &QButtonGroup::idClicked, this, [this](int phase) { m_room.setPhase(static_cast<Room::Phase>(phase)); });
    connect(&m_room, &Room::changed, this, &PhaseBar::refresh);
    retranslate();
    refresh();
}

void PhaseBar::refresh()
{
    if (QAbstractButton* now = m_phases->button(static_cast<int>(m_room.phase())))
        now->setChecked(true);
}

void PhaseBar::retranslate()
{
    setAccessibleName(tr("Phase of the step"));
    for (const Room::Phase phase : shownPhases) {
        auto* button = static_cast<QToolButton*>(m_phases->button(static_cast<int>(phase)));
        button->setText(nameOf(phase));
        button->setAccessibleName(tr("Phase: %1").arg(nameOf(phase)));
        button->setToolTip(plainToolTip(tr("Goes to this phase; its time starts anew")));
        button->setWhatsThis(button->toolTip());
    }
}

QSize PhaseBar::sizeHint() const { return layout()->sizeHint(); }

void PhaseBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace tambon
