#pragma once

#include <QMap>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <random>

namespace tambon::test {

/// Does at random what a person could do to a window: keys, letters, the mouse, the wheel, sizes, every action. Closes
/// what opens in front. The same seed does the same things.
class Monkey {
public:
    /// `afterEach` is called between two deeds, when no dialog is open.
    Monkey(QWidget& window, quint32 seed, std::function<void()> afterEach);
    ~Monkey();
    Q_DISABLE_COPY_MOVE(Monkey)

    void act(int events);
    /// Qt's warnings so far, each once, with the deed before it.
    [[nodiscard]] const QStringList& warnings() const { return m_warnings; }
    /// The last deeds, newest last.
    [[nodiscard]] QStringList lastDeeds() const { return m_deeds; }
    /// How often each kind of deed was done.
    [[nodiscard]] QString tally() const;

private:
    void actOnce();
    void actInside(QObject& whileItRuns);
    void closeWhatIsInFront();
    void pressKey();
    void pressChord();
    void typeText();
    void click();
    void drag();
    void wheel();
    void resizeWindow();
    void triggerAction();
    void doAlso(const QString& deed);
    [[nodiscard]] QWidget* top() const;
    [[nodiscard]] QWidget* focus() const;
    [[nodiscard]] QPoint somewhere(const QWidget& widget);
    [[nodiscard]] int below(int end) { return static_cast<int>(m_random() % static_cast<quint32>(end)); }

    QWidget& m_window;
    std::mt19937 m_random;
    std::function<void()> m_afterEach;
    QStringList m_warnings;
    QStringList m_deeds;
    QMap<QString, int> m_counts;
    int m_left = 0; ///< deeds until a dialog is closed
};

} // namespace tambon::test
