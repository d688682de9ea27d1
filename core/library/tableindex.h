#pragma once

#include "core/library/librarystore.h"
#include "core/library/librarykinds.h"

#include <array>
#include <map>

namespace tambon {

/// What the filter and the facets look at, of every version, in memory: read again when the library's revision moves on.
class TableIndex {
public:
    explicit TableIndex(LibraryStore& store)
        : m_store(store)
    {
    }

    [[nodiscard]] LibraryTable table(const LibraryFilter& filter);

private:
    struct Row {
        VersionId version = 0;
        bool newest = false;
        bool scored = false;
        int number = 0;
        int completeness = 0;
        int findings = 0; ///< those to mend weigh more
        int score = 0;
        int flags = 0;
        qint64 left = 0;
        qint64 saved = 0;
        qint64 imported = 0;
        QString title, organisation, tambon, amphoe, reader, sent, folded, readers;
        std::array<QString, 7> keys; ///< by LibraryFacet, up to Status
        QStringList bases;
    };
    using Order = std::vector<int>; ///< the rank of each row

    void load();
    void loadRows(qint64 revision);
    [[nodiscard]] bool passes(const Row& row, const LibraryFilter& filter, const QStringList& words) const;
    [[nodiscard]] bool isIn(const Row& row, LibraryFacet facet, const QStringList& values) const;
    void count(const Row& row, LibraryFacet facet, std::map<LibraryFacet, QHash<QString, int>>& counts) const;
    [[nodiscard]] std::vector<FacetValue> values(LibraryFacet facet, const QHash<QString, int>& counts, const QStringList& chosen) const;
    [[nodiscard]] QString nameOfValue(LibraryFacet facet, const QString& value) const;
    [[nodiscard]] qint64 placeOfValue(LibraryFacet facet, const QString& value) const;
    [[nodiscard]] const Order& orderOf(LibrarySort sort);
    [[nodiscard]] QString textFor(const Row& row, LibrarySort sort) const;
    [[nodiscard]] qint64 numberFor(const Row& row, LibrarySort sort) const;

    LibraryStore& m_store;
    qint64 m_revision = -1;
    std::vector<Row> m_rows;
    std::map<LibrarySort, Order> m_orders;
    QHash<QString, QString> m_provinceNames;
    std::vector<LibraryStatus> m_statuses;
};

} // namespace tambon
