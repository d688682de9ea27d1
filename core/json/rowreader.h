#pragma once

// Private to the core: the rows of a plan's JSON that RowRules describe.
#include "core/json/roomreader.h"
#include "core/plan/rowrules.h"

namespace tambon {

/// Reads every list that RowRules describe. Rows may refer to rows that come later in the document, so the names of all of them
/// are gathered first.
class TableReader {
public:
    explicit TableReader(RoomReader::Document document)
        : m_document(std::move(document))
    {
    }

    void read();
    /// To be called when the plan has its notes, before its rows are put in order.
    void check();
    /// The row that a key or an id names; null when there is none.
    template <typename IdType>
    [[nodiscard]] IdType named(const QString& name) const;

private:
    template <TableRow Row>
    void gatherNames();
    template <TableRow Row>
    void readRows();
    template <TableRow Row>
    void checkRows();

    RoomReader::Document m_document;
    QHash<QByteArray, QHash<QString, QString>> m_ids; ///< by table: key or id, then the row's id
};

} // namespace tambon
