#pragma once

#include <QObject>
#include <QTimer>

class QAction;
class QMenu;
class QToolBar;

namespace tambon {

class CoachBubble;
class GuideWindow;
class MainWindow;
class PlanShell;

/// All help of a window: the menu "Help", the guide, the first hints on each page, the practice and the game.
class HelpDesk : public QObject {
    Q_OBJECT

public:
    HelpDesk(MainWindow& window, QToolBar* toolBar);
    ~HelpDesk() override;

    void fillMenu(QMenu* menu);
    void retranslate();
    /// To be called for each plan that is opened in the window.
    void planOpened(PlanShell& shell);

    void openGuide(const QString& topic);
    /// What the guide opens with F1 here.
    [[nodiscard]] QString topicHere() const;
    void startPractice();
    void playGame();
    /// The hints of this page once more, and on every other page when it is next shown.
    void replayHints();

    [[nodiscard]] GuideWindow* guide() const { return m_guide; }
    [[nodiscard]] CoachBubble& hints() { return *m_bubble; }

private:
    void addPracticeBar(PlanShell& shell);
    void showHintsOnce();
    void showHints();
    void enterWhatsThis();

    MainWindow& m_window;
    QToolBar* m_toolBar;
    GuideWindow* m_guide = nullptr;
    CoachBubble* m_bubble;
    QTimer m_hintDelay;
    QString m_practicePath;
    QAction* m_contents = nullptr;
    QAction* m_whatsThis = nullptr;
    QAction* m_nineSteps = nullptr;
    QAction* m_keys = nullptr;
    QAction* m_practice = nullptr;
    QAction* m_game = nullptr;
    QAction* m_hints = nullptr;
    QAction* m_about = nullptr;
};

} // namespace tambon
