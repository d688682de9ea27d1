#pragma once

#include "ui/workshop/roomview.h"

namespace tambon {

class PlainLabel;
class RoomTable;

/// Who came, counted: by sex, age, village and role. Names are optional.
class PeopleView : public RoomView {
    Q_OBJECT

public:
    PeopleView(Document& document, Room& room);

    void refresh() override;
    void focusFirst() override;
    [[nodiscard]] bool commit() override;
    [[nodiscard]] bool hasUncommitted() const override;

private:
    [[nodiscard]] RoomTable* makeTable();
    [[nodiscard]] const Attendance& rowOf(const QString& id) const;
    [[nodiscard]] std::vector<const Attendance*> rows() const;
    void deleteChosen();

    RoomTable* m_rows = nullptr;
    PlainLabel* m_total = nullptr;
    PlainLabel* m_parts = nullptr;
    QPushButton* m_delete = nullptr;
};

/// "หญิง 12 คน · ชาย 6 คน": how many by each of the four sides, the largest first.
[[nodiscard]] QStringList attendanceParts(const std::vector<const Attendance*>& rows);

} // namespace tambon
