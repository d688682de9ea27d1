#include "ui/presenter/audiencewindow.h"

#include "ui/presenter/facilitatorbar.h"
#include "ui/presenter/presentation.h"
#include "ui/widgets/keyboardnormaliser.h"

#include <QAccessible>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QWindow>

namespace tambon {

namespace {

constexpr int quietAfter = 3000; ///< ms without the mouse
constexpr double haloSize = 72;  ///< across, for 768 lines

} // namespace

AudienceWindow::AudienceWindow(Presentation& presentation, bool hasBar)
    : QWidget(nullptr, Qt::Window | Qt::FramelessWindowHint)
    , m_presentation(presentation)
{
    setWindowTitle(tr("Presentation"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setWhatsThis(tr("What the room sees. Arrows and Page Up/Down turn pages, digits go to a step, 0 to the overview, B makes it black, W white, T stops or starts the timer, Esc leaves."));
    if (hasBar) {
        m_bar = new FacilitatorBar(presentation, this);
        m_bar->hide();
    }
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietAfter);
    connect(&m_quiet, &QTimer::timeout, this, &AudienceWindow::hideQuietly);
    connect(&m_presentation, &Presentation::changed, this, &AudienceWindow::refresh);
    m_quiet.start();
    refresh();
}

void AudienceWindow::showOn(QScreen* screen)
{
    setScreen(screen);
    setGeometry(screen->geometry());
    // Beside a second screen the laptop keeps the keyboard: someone may be typing.
    setAttribute(Qt::WA_ShowWithoutActivating, m_bar == nullptr);
    setWindowState(Qt::WindowFullScreen); // showFullScreen() would also take the keyboard
    setVisible(true);
    if (m_bar != nullptr)
        activateWindow();
}

void AudienceWindow::refresh()
{
    setAccessibleName(m_presentation.inWords());
    update();
}

void AudienceWindow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    m_presentation.paint(painter);
    if (haloRect().isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(QColor(255, 200, 0, 90));
    painter.setPen(QPen(QColor(0x8A4B00), m_presentation.look().units(3)));
    painter.drawEllipse(haloRect());
}

QRectF AudienceWindow::haloRect() const
{
    if (!m_halo || m_presentation.cover() != Presentation::Cover::None)
        return {};
    const double size = m_presentation.look().units(haloSize);
    return {m_halo->x() - size / 2, m_halo->y() - size / 2, size, size};
}

void AudienceWindow::moveHalo(const QPointF& pointer)
{
    const double edge = m_presentation.look().units(3);
    update(haloRect().adjusted(-edge, -edge, edge, edge).toAlignedRect());
    m_halo = pointer;
    update(haloRect().adjusted(-edge, -edge, edge, edge).toAlignedRect());
}

void AudienceWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_presentation.setScreen(size());
    if (m_bar != nullptr)
        m_bar->placeIn(rect());
}

void AudienceWindow::keyPressEvent(QKeyEvent* event)
{
    // The key itself counts, whatever letter the layout gives it.
    const Qt::Key meant = KeyboardNormaliser::keyMeant(event->nativeScanCode(), event->key(), Qt::ControlModifier);
    if (!pressed(meant == Qt::Key_unknown ? event->key() : meant))
        QWidget::keyPressEvent(event);
}

bool AudienceWindow::pressed(int key)
{
    Presentation& p = m_presentation;
    if (key >= Qt::Key_1 && key <= Qt::Key_9)
        return p.goToStep(static_cast<Block>(key - Qt::Key_0)), true;
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        return p.next(), true;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        return p.previous(), true;
    case Qt::Key_Home:
    case Qt::Key_0:
        return p.goTo(0), true;
    case Qt::Key_End:
        return p.goTo(int(p.slides().size()) - 1), true;
    case Qt::Key_B:
    case Qt::Key_Period: // as presenting remotes send it
        return p.toggleCover(Presentation::Cover::Black), true;
    case Qt::Key_W:
        return p.toggleCover(Presentation::Cover::White), true;
    case Qt::Key_T:
        Q_EMIT p.timerToggled();
        return true;
    case Qt::Key_Escape:
    case Qt::Key_F5:
        Q_EMIT p.leaveWanted();
        return true;
    case Qt::Key_Tab:
        if (m_bar != nullptr)
            m_bar->showWithFocus();
        return m_bar != nullptr;
    default:
        return false;
    }
}

void AudienceWindow::mouseMoveEvent(QMouseEvent* event)
{
    unsetCursor();
    moveHalo(event->position());
    m_quiet.start();
    if (m_bar != nullptr)
        m_bar->show();
    QWidget::mouseMoveEvent(event);
}

void AudienceWindow::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        m_presentation.next();
    else if (event->button() == Qt::RightButton)
        m_presentation.previous();
}

void AudienceWindow::hideQuietly()
{
    setCursor(Qt::BlankCursor);
    m_halo.reset();
    update();
    if (m_bar != nullptr && !m_bar->isInUse())
        m_bar->hide();
    else if (m_bar != nullptr)
        m_quiet.start();
}

void AudienceWindow::closeEvent(QCloseEvent* event)
{
    event->ignore();
    Q_EMIT m_presentation.leaveWanted();
}

} // namespace tambon
