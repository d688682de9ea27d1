#include "ui/presenter/facilitatorbar.h"

#include "ui/presenter/presentation.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

namespace tambon {

FacilitatorBar::FacilitatorBar(Presentation& presentation, QWidget* parent)
    : QFrame(parent)
    , m_presentation(presentation)
    , m_where(wrappingLabel({}, {textSmallest, false, TextColour::Main}, this))
{
    setCursor(Qt::ArrowCursor);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(px(spaceMedium), px(spaceSmall), px(spaceMedium), px(spaceSmall));
    row->setSpacing(px(spaceSmall));
    const auto button = [&](const char* iconName, const QString& words, const QString& tip, auto act) {
        auto* made = new QPushButton(icon(QString::fromLatin1(iconName)), words, this);
        made->setAutoDefault(false);
        made->setToolTip(tip);
        made->setWhatsThis(tip);
        connect(made, &QPushButton::clicked, this, act);
        row->addWidget(made);
        return made;
    };
    m_previous = button("chevron-left", tr("Previous"), tr("The page before (←)"), [this] { m_presentation.previous(); });
    m_next = button("chevron-right", tr("Next"), tr("The next page (→)"), [this] { m_presentation.next(); });
    row->addWidget(m_where, 1);
    m_timer = button("clock", tr("Timer"), tr("Start or stop the timer (T)"), [this] { Q_EMIT m_presentation.timerToggled(); });
    m_black = button("presenter", tr("Black"), tr("Make the screen black, and back (B)"), [this] { m_presentation.toggleCover(Presentation::Cover::Black); });
    m_black->setCheckable(true);
    m_leave = button("close", tr("Leave"), tr("Back to the plan (Esc)"), [this] { Q_EMIT m_presentation.leaveWanted(); });
    connect(&m_presentation, &Presentation::changed, this, &FacilitatorBar::refresh);
    refresh();
}

void FacilitatorBar::refresh()
{
    m_previous->setEnabled(m_presentation.index() > 0);
    m_next->setEnabled(m_presentation.nextSlide() != nullptr);
    m_timer->setVisible(!m_presentation.now().timer.isEmpty());
    m_black->setChecked(m_presentation.cover() == Presentation::Cover::Black);
    m_where->setText(Presentation::nameOf(m_presentation.current()));
}

void FacilitatorBar::placeIn(const QRect& whole)
{
    int buttons = px(spaceLarge);
    for (const QPushButton* button : {m_previous, m_next, m_timer, m_black, m_leave})
        buttons += button->sizeHint().width() + px(spaceSmall);
    m_where->setVisible(whole.width() - buttons >= m_where->sizeHint().width()); // the picture above says it too
    const int height = sizeHint().height();
    setGeometry(whole.left(), whole.bottom() + 1 - height, whole.width(), height);
}

void FacilitatorBar::showWithFocus()
{
    show();
    m_next->isEnabled() ? m_next->setFocus() : m_previous->setFocus();
}

bool FacilitatorBar::isInUse() const { return underMouse() || (focusWidget() != nullptr && focusWidget()->hasFocus()); }

void FacilitatorBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().window);
    painter.fillRect(QRect(0, 0, width(), 1), theme().blockEdge);
}

void FacilitatorBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape) {
        QFrame::keyPressEvent(event);
        return;
    }
    parentWidget()->setFocus();
    hide();
}

} // namespace tambon
