#pragma once

#include "tests/support/monkeywatch.h"

#include <QMap>
#include <QWidget>

#include <functional>
#include <random>

class QFileDialog;

namespace tambon::test {

/// Does at random what a person could do to a program: keys, letters, the mouse, the wheel, sizes, every action. The
/// events come in as a display would send them. What opens in front is used for a while and then left, by Escape first.
/// The same seed does much the same things.
class Monkey {
public:
    struct Cage {
        std::function<QWidget&()> program; ///< starts the program, again when the monkey has quit it; its main window
        quint32 seed;
        QString folder;                  ///< where files are opened and saved
        std::function<void()> afterEach; ///< called between two deeds when nothing is in front
    };
    Monkey(Cage cage, MonkeyWatch& watch);

    void act(int events);
    /// How often each kind of deed was done.
    [[nodiscard]] QString tally() const;

private:
    void actOnce();
    void actInside(QObject& whileItRuns);
    void leaveFront();
    void answer(QFileDialog& dialog);
    void pressKey();
    void pressChord();
    void typeText();
    void askForMenu();
    void click();
    void drag();
    void wheel();
    void resizeWindow();
    void rest();
    void triggerAction();
    void doNow(const QString& deed);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, const QString& text = {});
    [[nodiscard]] QWindow* front() const;
    [[nodiscard]] QWindow* frontOrBehind();
    [[nodiscard]] QPoint somewhere(const QWindow& window);
    [[nodiscard]] int below(int end) { return static_cast<int>(m_random() % static_cast<quint32>(end)); }
    template <typename Choices>
    [[nodiscard]] auto oneOf(const Choices& choices) { return choices[static_cast<typename Choices::size_type>(below(int(choices.size())))]; }

    Cage m_cage;
    QWidget* m_window;
    MonkeyWatch& m_watch;
    std::mt19937 m_random;
    QMap<QString, int> m_counts;
    int m_done = 0;
    int m_inFront = 0;   ///< deeds in what is in front now
    int m_busyLevel = 0; ///< the event loop in which a deed is under way
};

} // namespace tambon::test
