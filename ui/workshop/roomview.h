#pragma once

#include "ui/mainwindow/page.h"
#include "ui/workshop/room.h"

class QPushButton;

namespace tambon {

/// One of the views of the workshop page. Shows what the plan and the room hold and asks for edits.
class RoomView : public QWidget {
    Q_OBJECT

public:
    RoomView(Document& document, Room& room)
        : m_document(document)
        , m_room(room)
    {
    }
    /// The workshop that the page shows; null when there is none.
    void show(const WorkshopId& workshop)
    {
        m_workshop = workshop;
        refresh();
    }
    virtual void refresh() = 0;
    virtual void focusFirst() = 0;
    [[nodiscard]] virtual bool commit() { return true; }
    [[nodiscard]] virtual bool hasUncommitted() const { return false; }

Q_SIGNALS:
    void failed(const tambon::Error& error);
    void jumpRequested(const tambon::Target& target);
    void typed();

protected:
    [[nodiscard]] Document& document() const { return m_document; }
    [[nodiscard]] const Plan& plan() const { return m_document.plan(); }
    [[nodiscard]] Room& room() const { return m_room; }
    [[nodiscard]] const WorkshopId& workshop() const { return m_workshop; }
    [[nodiscard]] const Workshop* workshopRow() const;
    bool perform(const Edit& edit)
    {
        const auto done = m_document.perform(edit);
        if (!done)
            Q_EMIT failed(done.error());
        return done.has_value();
    }

private:
    Document& m_document;
    Room& m_room;
    WorkshopId m_workshop;
};

/// A button with its drawing and its explanation for the pointer, for What's This and for readers.
[[nodiscard]] QPushButton* roomButton(const char* iconName, const QString& text, const QString& explanation);
/// "หลังเวที 20 พ.ย. 2569": title and day of a workshop, as far as they are said.
[[nodiscard]] QString workshopTitle(const Workshop& workshop);
/// "08:30"; "24:10" becomes "00:10".
[[nodiscard]] QString timeOfDay(int minutes);
/// Reads "8:30", "08.30", "๘.๓๐ น." as minutes after midnight. Error: NumberNotUnderstood.
[[nodiscard]] Result<int> readTimeOfDay(const QString& typed);

} // namespace tambon
