#pragma once

#include <QObject>
#include <QPointer>

#include <memory>

class QDockWidget;
class QMainWindow;
class QScreen;

namespace tambon {

class AudienceWindow;
class CanvasPage;
class Document;
class FacilitatorPanel;
class Presentation;
class Room;

/// Presenting an open plan: the audience's window on the second screen and the panel beside the plan, or, with one screen,
/// the audience's window over everything. Survives a projector that goes away.
class Presenter : public QObject {
    Q_OBJECT

public:
    explicit Presenter(QMainWindow& window);
    ~Presenter() override;

    /// `room` is the plan's: its timer is shown to the audience and can be run from there.
    void start(Document& document, CanvasPage& canvas, Room& room);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_presentation != nullptr; }
    [[nodiscard]] Presentation* presentation() const { return m_presentation.get(); }
    [[nodiscard]] AudienceWindow* audience() const { return m_audience.get(); }
    [[nodiscard]] FacilitatorPanel* panel() const { return m_panel; }

Q_SIGNALS:
    void runningChanged();
    /// The projector went away while presenting; the presentation is closed.
    void screenLost();
    /// A screen came that nothing is shown on yet.
    void screenFound();

private:
    [[nodiscard]] QScreen* secondScreen() const;
    void makePanel();
    void follow(CanvasPage& canvas, Room& room);
    void followRoom(Room& room);
    void tellTimer(const Room& room);
    void tellBreak(const Room& room);
    void screenAdded();
    void screenRemoved(QScreen* screen);

    QMainWindow& m_window;
    std::unique_ptr<Presentation> m_presentation;
    std::unique_ptr<AudienceWindow> m_audience;
    QPointer<QDockWidget> m_dock;
    FacilitatorPanel* m_panel = nullptr;
    QPointer<QScreen> m_screen;
    int m_backRow = 0;
    bool m_highContrast = false;
    QString m_lastKey;
};

} // namespace tambon
