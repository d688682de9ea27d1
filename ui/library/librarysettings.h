#pragma once

#include "ui/library/librarypage.h"

class QPushButton;
class QStackedWidget;

namespace tambon {

class RoomTable;
class SegmentedSwitch;

/// What readers set for the whole library: which region a province belongs to, the statuses of plans, and targets.
class LibrarySettings : public LibraryPage {
    Q_OBJECT

public:
    enum Part { Places, Statuses, Targets };

    LibrarySettings(Library& library, QWidget* parent);

    void refresh() override;
    void takeFocus() override;
    void showPart(Part part);
    [[nodiscard]] RoomTable& tableOf(Part part) const { return *m_tables[part]; }

private:
    [[nodiscard]] RoomTable* makePlaces();
    [[nodiscard]] RoomTable* makeStatuses();
    [[nodiscard]] RoomTable* makeTargets();
    [[nodiscard]] QWidget* underWords(const QString& words, RoomTable* table, QPushButton* button = nullptr);
    [[nodiscard]] const ProvincePlace& province(const QString& code) const;
    [[nodiscard]] LibraryTarget target(const QString& id) const;
    [[nodiscard]] Result<void> changeTarget(const QString& id, const std::function<void(LibraryTarget&)>& change);
    [[nodiscard]] Result<void> kept(const Result<void>& result);
    void deleteStatuses();
    void deleteTargets();

    SegmentedSwitch* m_parts;
    QStackedWidget* m_stack;
    std::array<RoomTable*, 3> m_tables{};
    std::vector<ProvincePlace> m_provinces;
    std::vector<LibraryStatus> m_statuses;
    std::vector<LibraryTarget> m_targets;
    QStringList m_regions;
};

} // namespace tambon
