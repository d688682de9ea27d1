#pragma once

#include "core/library/librarykinds.h"

#include <QAbstractTableModel>

#include <unordered_map>

namespace tambon {

class Library;

/// The lines of a library that pass its filter, in its order. Only the ids are held for all of them; what a line says is
/// read a page at a time when it is looked at.
class PlansModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Title, Organisation, Tambon, Amphoe, Province, Region, ProvinceGroup, ClusterColumn, Type, Year, Number, Full,
        Flags, Left, Saved, Status, Score, Reader, Sent, File, ColumnCount,
    };
    /// Of Flags: "must", "warning" or "ok".
    static constexpr int iconRole = Qt::UserRole + 1;

    explicit PlansModel(const Library& library, QObject* parent = nullptr);

    void setVersions(std::vector<VersionId> versions);
    /// What was read before is read again.
    void forgetLines();
    [[nodiscard]] const std::vector<VersionId>& versions() const { return m_versions; }
    [[nodiscard]] VersionId versionAt(int row) const;
    [[nodiscard]] int rowOf(VersionId version) const;
    [[nodiscard]] const LibraryLine& lineAt(int row) const;

    [[nodiscard]] static QString titleOf(int column);
    [[nodiscard]] static QString keyOf(int column); ///< for settings and exports
    [[nodiscard]] static int designWidth(int column);
    [[nodiscard]] static bool startsShown(int column);
    /// The smaller, the longer it stays where there is little room.
    [[nodiscard]] static int importance(int column);
    [[nodiscard]] static std::optional<LibrarySort> sortOf(int column);
    [[nodiscard]] QString shown(const LibraryLine& line, int column) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Library& m_library;
    std::vector<VersionId> m_versions;
    mutable std::unordered_map<VersionId, LibraryLine> m_lines;
    std::unordered_map<VersionId, int> m_rows;
    std::vector<LibraryStatus> m_statuses;
};

/// "Must mend 2", "Like another plan", "Complete": the worst that was found.
[[nodiscard]] QString worstInWords(const LibraryLine& line);
/// Everything that was found, for a tooltip.
[[nodiscard]] QString allInWords(const LibraryLine& line);
/// "ต.ดงตาล อ.เมือง จ.เพชรบุรี"
[[nodiscard]] QString placeInWords(const LibraryLine& line);

} // namespace tambon
