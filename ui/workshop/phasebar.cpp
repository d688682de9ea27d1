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

#include <algorithm>

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
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(2);
    for (const Room::Phase phase : shownPhases) {
        if (phase != shownPhases.front())
            m_parts << new IconMark(QStringLiteral("chevron-right"), TextColour::Secondary, 16);
        auto* button = new PhaseButton(this);
        button->setCheckable(true);
        m_phases->addButton(button, static_cast<int>(phase));
        m_parts << button;
    }
    for (QWidget* part : std::as_const(m_parts))
        row->addWidget(part);
    row->addStretch();
    connect(m_phases, &QButtonGroup::idClicked, this, [this](int phase) { m_room.setPhase(static_cast<Room::Phase>(phase)); });
    connect(&m_room, &Room::changed, this, &PhaseBar::refresh);
    retranslate();
    refresh();
}

void PhaseBar::refresh()
{
    if (QAbstractButton* now = m_phases->button(static_cast<int>(m_room.phase())))
        now->setChecked(true);
    arrange();
}

int PhaseBar::widthOf(int first, int last) const
{
    const QMargins around = layout()->contentsMargins();
    int width = around.left() + around.right() - layout()->spacing();
    for (int i = 2 * first; i <= 2 * last; ++i)
        width += m_parts[i]->sizeHint().width() + layout()->spacing();
    return width;
}

void PhaseBar::arrange()
{
    const int last = int(shownPhases.size()) - 1;
    const auto found = std::find(shownPhases.begin(), shownPhases.end(), m_room.phase());
    const int now = found == shownPhases.end() ? 0 : int(found - shownPhases.begin());
    const bool fits = width() >= widthOf(0, last);
    for (int i = 0; i < m_parts.size(); ++i)
        m_parts[i]->setVisible(fits || (i >= 2 * now && i <= 2 * std::min(now + 1, last)));
}

void PhaseBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

QSize PhaseBar::minimumSizeHint() const
{
    int widest = 0;
    for (int i = 0; i + 1 < int(shownPhases.size()); ++i)
        widest = std::max(widest, widthOf(i, i + 1));
    return {widest, sizeHint().height()};
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

QSize PhaseBar::sizeHint() const { return {widthOf(0, int(shownPhases.size()) - 1), layout()->sizeHint().height()}; }

void PhaseBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange) {
        arrange();
        updateGeometry();
    }
}

} // namespace tambon
