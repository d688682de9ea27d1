#pragma once

#include "core/edit/noteedits.h"
#include "tests/support/openwindow.h"

#include <QMouseEvent>

namespace tambon::test {

/// Texts of a block's notes in their order.
inline QStringList textsIn(const Plan& plan, Block block)
{
    QStringList texts;
    for (const Note* note : plan.notesIn(block))
        texts << note->text;
    return texts;
}

/// The window with the canvas in the Overview, the keyboard on it.
struct OpenCanvas {
    ProgramLook look;
    OpenWindow open{emptyPlan()};
    CanvasView& view;

    OpenCanvas()
        : view(open.canvas().activeView())
    {
        REQUIRE(open.canvas().view() == CanvasPage::View::Overview);
        view.setFocus();
        view.focusBlock(Block::Value);
        REQUIRE(view.hasFocus());
    }

    NoteId add(Block block, const QString& text)
    {
        const NoteId id = NoteId::random();
        REQUIRE(open.document().perform(edits::addNote(block, text, 0, {}, id)).has_value());
        return id;
    }
    [[nodiscard]] const Plan& plan() { return open.plan(); }
    [[nodiscard]] const Note& note(const NoteId& id)
    {
        REQUIRE(plan().note(id) != nullptr);
        return *plan().note(id);
    }
    [[nodiscard]] QPointF middleOf(const NoteId& id)
    {
        REQUIRE(view.geometryOfNotes().note(id) != nullptr);
        return view.geometryOfNotes().note(id)->rect.center();
    }
    void mouse(QEvent::Type type, const QPointF& point, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        const bool held = type != QEvent::MouseButtonRelease;
        const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, point, view.mapToGlobal(point), button, held ? Qt::LeftButton : Qt::NoButton, modifiers);
        QCoreApplication::sendEvent(&view, &event);
    }
    void drag(const QPointF& from, const QPointF& to, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        mouse(QEvent::MouseButtonPress, from, modifiers);
        mouse(QEvent::MouseMove, (from + to) / 2, modifiers);
        mouse(QEvent::MouseMove, to, modifiers);
        mouse(QEvent::MouseButtonRelease, to, modifiers);
    }
};

} // namespace tambon::test
