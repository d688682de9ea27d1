#include "ui/presenter/presenter.h"

#include "ui/canvas/canvaspage.h"
#include "ui/presenter/audiencewindow.h"
#include "ui/presenter/facilitatorpanel.h"
#include "ui/presenter/presentation.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pagescroll.h"
#include "ui/workshop/room.h"

#include <QDockWidget>
#include <QGuiApplication>
#include <QMainWindow>
#include <QScreen>
#include <QScrollArea>
#include <QStyle>

namespace tambon {

namespace {

constexpr int panelWidth = 304; ///< design pixels
constexpr double mostOfWindow = 0.4; ///< which the panel takes where the text is large

} // namespace

Presenter::Presenter(QMainWindow& window)
    : QObject(&window)
    , m_window(window)
{
    connect(qApp, &QGuiApplication::screenAdded, this, &Presenter::screenAdded);
    connect(qApp, &QGuiApplication::screenRemoved, this, &Presenter::screenRemoved);
}

Presenter::~Presenter() = default;

QScreen* Presenter::secondScreen() const
{
    for (QScreen* screen : QGuiApplication::screens())
        if (screen != m_window.screen() && !screen->geometry().intersects(m_window.screen()->geometry())) // a mirror shows the laptop
            return screen;
    return nullptr;
}

void Presenter::start(Document& document, CanvasPage& canvas, Room& room)
{
    if (isRunning()) {
        m_audience->raise();
        return;
    }
    QScreen* second = secondScreen();
    m_presentation = std::make_unique<Presentation>(document, nullptr);
    if (m_backRow != 0)
        m_presentation->setBackRow(m_backRow);
    m_presentation->setHighContrast(m_highContrast);
    m_audience = std::make_unique<AudienceWindow>(*m_presentation, second == nullptr);
    m_screen = second != nullptr ? second : m_window.screen();
    // Closing comes from inside the window's own events, so it waits for the event loop.
    connect(m_presentation.get(), &Presentation::leaveWanted, this, &Presenter::stop, Qt::QueuedConnection);
    if (second != nullptr)
        makePanel();
    follow(canvas, room);
    m_audience->showOn(m_screen);
    if (second != nullptr)
        m_window.activateWindow(); // someone may be typing there
    Q_EMIT runningChanged();
}

/// Where one was, or what the room saw before a power cut, or the step in hand.
void Presenter::follow(CanvasPage& canvas, Room& room)
{
    Presentation* shown = m_presentation.get();
    const QString before = m_lastKey.isEmpty() && room.isOn() ? room.view() : m_lastKey;
    if (!before.isEmpty())
        shown->goToKey(before);
    else if (canvas.shownStep())
        shown->goToStep(*canvas.shownStep());
    if (m_panel != nullptr) {
        connect(&canvas, &Page::statusChanged, shown, [shown, &canvas] { shown->follow(canvas.shownStep()); });
        shown->follow(canvas.shownStep());
    }
    followRoom(room);
}

void Presenter::followRoom(Room& room)
{
    Presentation* shown = m_presentation.get();
    connect(shown, &Presentation::timerToggled, &room, &Room::startOrPause);
    connect(shown, &Presentation::minutesWanted, &room, &Room::extend);
    connect(shown, &Presentation::changed, &room, [shown, &room] {
        if (room.isOn())
            room.setView(shown->current().key);
    });
    connect(&room, &Room::ticked, shown, [this, &room] { tellTimer(room); });
    connect(&room, &Room::changed, shown, [this, &room] {
        tellTimer(room);
        tellBreak(room);
    });
    tellTimer(room);
    tellBreak(room);
}

void Presenter::tellTimer(const Room& room)
{
    const bool hasTimer = room.isOn() && room.plannedSeconds() > 0;
    if (m_panel != nullptr)
        m_panel->setHasTimer(hasTimer);
    m_presentation->setTimer(hasTimer ? clockText(room.secondsLeft()) : QString(), hasTimer && room.secondsLeft() <= 0, nameOf(room.phase()));
}

void Presenter::tellBreak(const Room& room)
{
    const bool goesOn = room.isRunning() && room.secondsLeft() > 0 && room.item() && room.item()->kind == AgendaKind::Break;
    m_presentation->setResumesAt(goesOn ? QTime::currentTime().addSecs(room.secondsLeft()) : QTime());
}

void Presenter::makePanel()
{
    m_dock = new QDockWidget(tr("Presenting"), &m_window);
    m_dock->setObjectName(QStringLiteral("presenterDock"));
    m_dock->setFeatures(QDockWidget::DockWidgetMovable);
    m_dock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    m_panel = new FacilitatorPanel(*m_presentation, nullptr);
    QScrollArea* scroll = pageScroll(m_panel, m_dock);
    const int width = qMin(px(panelWidth), int(m_window.width() * mostOfWindow));
    scroll->setFixedWidth(width);
    // The preview's height goes with its width: a scroll bar that comes and goes must not change that.
    m_panel->setFixedWidth(width - scroll->style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    m_dock->setWidget(scroll);
    m_window.addDockWidget(Qt::RightDockWidgetArea, m_dock);
}

void Presenter::stop()
{
    if (!isRunning())
        return;
    m_lastKey = m_presentation->current().key;
    m_backRow = m_presentation->look().backRowMetres;
    m_highContrast = m_presentation->look().highContrast;
    m_audience.reset();
    delete m_dock;
    m_panel = nullptr;
    m_presentation.reset();
    m_window.activateWindow();
    Q_EMIT runningChanged();
}

void Presenter::screenAdded()
{
    if (!isRunning() || m_audience->bar() != nullptr)
        Q_EMIT screenFound();
}

void Presenter::screenRemoved(QScreen* screen)
{
    if (!isRunning() || screen != m_screen)
        return;
    stop();
    Q_EMIT screenLost();
}

} // namespace tambon
