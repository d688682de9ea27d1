#pragma once

#include "core/insight/story.h"
#include "ui/mainwindow/page.h"

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace tambon {

class EmptyState;
class StoryText;
class StoryWalk;

/// The plan read aloud: as one text, or note by note on the whole page.
class StoryView : public QWidget {
    Q_OBJECT

public:
    explicit StoryView(Document& document, QWidget* parent = nullptr);

    void focusStory();

Q_SIGNALS:
    void jumpRequested(const tambon::Target& target);

protected:
    void showEvent(QShowEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead();
    void refresh();
    void refreshThreads();
    void walk();
    void endWalk();
    void goThere(const NoteId& note);
    void spaceOut();

    Document& m_document;
    bool m_isStale = true;
    Story m_story;
    QWidget* m_head = nullptr;
    QComboBox* m_threads = nullptr;
    QPushButton* m_walkButton = nullptr;
    QStackedWidget* m_stack;
    StoryText* m_text;
    StoryWalk* m_walk;
    EmptyState* m_empty;
};

} // namespace tambon
