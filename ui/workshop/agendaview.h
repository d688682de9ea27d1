#pragma once

#include "ui/workshop/roomview.h"

namespace tambon {

class DateEdit;
class LineField;
class PlainLabel;
class RoomTable;

/// The day as a table: when each item starts, what it is, how long, and the sum against the day.
class AgendaView : public RoomView {
    Q_OBJECT

public:
    AgendaView(Document& document, Room& room);

    void refresh() override;
    void focusFirst() override;
    [[nodiscard]] bool commit() override;
    [[nodiscard]] bool hasUncommitted() const override;

private:
    [[nodiscard]] QWidget* makeDetails();
    [[nodiscard]] QWidget* makeButtons();
    [[nodiscard]] RoomTable* makeTable();
    [[nodiscard]] const AgendaItem* itemOf(const QString& id) const;
    [[nodiscard]] std::vector<const AgendaItem*> items() const;
    [[nodiscard]] QString startOf(const QString& id) const;
    Result<void> set(const QString& id, const QString& column, const QVariant& value);
    void refreshButtons();
    void moveChosen(int by);
    void deleteChosen();
    void beginHere();
    [[nodiscard]] int startMinute() const;

    LineField* m_title = nullptr;
    DateEdit* m_date = nullptr;
    LineField* m_venue = nullptr;
    LineField* m_start = nullptr;
    RoomTable* m_rows = nullptr;
    PlainLabel* m_sum = nullptr;
    QPushButton *m_up = nullptr, *m_down = nullptr, *m_delete = nullptr, *m_begin = nullptr;
};

} // namespace tambon
