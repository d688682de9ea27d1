#pragma once

#include "core/insight/story.h"

#include <QWidget>

class QPushButton;

namespace tambon {

class PlainLabel;
class StoryNote;

/// The story one note at a time, as large as the page allows. Right, Down, Space and Page Down go on; Left, Up,
/// Backspace and Page Up go back; Home and End; Enter goes to the note; Esc ends.
class StoryWalk : public QWidget {
    Q_OBJECT

public:
    explicit StoryWalk(QWidget* parent = nullptr);

    /// Stays at its note when that is still told.
    void setSteps(std::vector<StoryStep> steps, const Plan& plan);
    /// Shows the first step and takes the keyboard.
    void begin();
    [[nodiscard]] int current() const { return m_current; }

Q_SIGNALS:
    void noteChosen(const tambon::NoteId& note);
    void finished();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* makeButtons();
    void showStep(int step);
    void goThere();

    std::vector<StoryStep> m_steps;
    std::vector<int> m_threads;    ///< of each step's note
    std::vector<QString> m_labels; ///< "3.2"; empty for a gap
    int m_current = 0;
    PlainLabel* m_place;
    PlainLabel* m_lead;
    StoryNote* m_note;
    PlainLabel* m_sentence;
    PlainLabel* m_count = nullptr;
    QPushButton* m_previous = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_go = nullptr;
};

} // namespace tambon
