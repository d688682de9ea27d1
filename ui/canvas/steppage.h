#pragma once

#include "ui/canvas/canvasview.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace tambon {

class EntryLine;
class FittingPlaceholder;
class IconMark;
class PlainLabel;
class Room;
class StepDots;
class StepHelper;

/// One block, one question: the notes large, a field that takes one idea after the other, and a helper column with an
/// example and what the note in hand can be linked with.
class StepPage : public QWidget {
    Q_OBJECT

public:
    StepPage(Document& document, QWidget* parent);

    [[nodiscard]] CanvasView& view() { return *m_view; }
    [[nodiscard]] Block block() const { return m_block; }
    void showBlock(Block block);
    /// Where typing goes: the rapid entry field.
    void focusEntry();
    void setHelperShown(bool shown);
    /// A bar with the room's timer and phases, while a workshop runs.
    void setRoom(Room& room);
    [[nodiscard]] bool hasUncommittedText() const;
    bool commitEntry();

Q_SIGNALS:
    void blockShown(tambon::Block block);
    void failed(const tambon::Error& error);
    void uncommittedChanged();
    void incomeGridRequested();
    void photosWanted();
    void photosOpened();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeNavigation();
    [[nodiscard]] QWidget* makeQuestion();
    [[nodiscard]] QWidget* makeEntry();
    void refresh();
    void followFocus();
    void refreshPeople();
    void refreshLinksToOtherSteps();
    void placeHelper();
    void placeAdvice();
    [[nodiscard]] bool isShort() const;
    [[nodiscard]] int widthOfWords() const;
    [[nodiscard]] bool isNarrow() const;
    void retranslate();

    Document& m_document;
    Block m_block = Block::Value;
    StepDots* m_dots = nullptr;
    QPushButton* m_previous = nullptr;
    QPushButton* m_next = nullptr;
    QWidget* m_badge = nullptr;
    IconMark* m_icon = nullptr;
    PlainLabel* m_name = nullptr;
    PlainLabel* m_question = nullptr;
    QWidget* m_jumps = nullptr;
    CanvasView* m_view = nullptr;
    QScrollArea* m_scroll = nullptr;
    EntryLine* m_entry = nullptr;
    FittingPlaceholder* m_prompt = nullptr;
    QPushButton* m_add = nullptr;
    PlainLabel* m_advice = nullptr;
    PlainLabel* m_people = nullptr;
    QVBoxLayout* m_above = nullptr;
    Room* m_room = nullptr;
    StepHelper* m_helper = nullptr;
    QScrollArea* m_helperScroll = nullptr;
    bool m_helperWanted = true;
};

} // namespace tambon
