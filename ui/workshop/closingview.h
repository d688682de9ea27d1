#pragma once

#include "ui/workshop/roomview.h"

class QPlainTextEdit;
class QVBoxLayout;

namespace tambon {

class DateEdit;
class IconMark;
class PlainLabel;
class RoomTable;

/// What a workshop must not end without: the parking lot decided, owners named, the next date, pictures, a version mark;
/// and the minutes, drafted from what happened.
class ClosingView : public RoomView {
    Q_OBJECT

public:
    ClosingView(Document& document, Room& room);

    void refresh() override;
    void focusFirst() override;
    [[nodiscard]] bool commit() override;
    [[nodiscard]] bool hasUncommitted() const override;
    /// The minutes as they would be saved now.
    [[nodiscard]] QString minutes() const;
    /// Writes the minutes as UTF-8 text. Errors: of writing files.
    [[nodiscard]] Result<void> saveMinutes(const QString& path) const;

private:
    struct Point {
        IconMark* mark = nullptr;
        PlainLabel* words = nullptr;
    };
    [[nodiscard]] QWidget* makeChecklist();
    [[nodiscard]] QWidget* makeParking();
    [[nodiscard]] QWidget* makeMinutes();
    [[nodiscard]] Point addPoint(QVBoxLayout* column, QWidget* action);
    static void say(const Point& point, bool done, const QString& words);
    Result<void> decide(const QString& idea, int choice);
    void makeNextWorkshop();
    void markVersion();
    void askAndSave();
    [[nodiscard]] QString versionName() const;

    Point m_parkingPoint, m_ownersPoint, m_datePoint, m_photosPoint, m_versionPoint;
    RoomTable* m_parking = nullptr;
    PlainLabel* m_noParking = nullptr;
    DateEdit* m_nextDate = nullptr;
    QPushButton *m_mark = nullptr, *m_goals = nullptr;
    QPlainTextEdit* m_minutes = nullptr;
};

} // namespace tambon
