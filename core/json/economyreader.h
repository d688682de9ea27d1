#pragma once

// Private to the core: the economy's rows of a plan's JSON.
#include "core/json/roomreader.h"
#include "core/plan/rowrules.h"

namespace tambon {

/// Reads every list of the economy. Rows may refer to rows that come later in the document, so the names of all of them
/// are gathered first.
class EconomyReader {
public:
    explicit EconomyReader(RoomReader::Document document)
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
    template <EconomyRow Row>
    void gatherNames();
    template <EconomyRow Row>
    void readRows();
    template <EconomyRow Row>
    void checkRows();

    RoomReader::Document m_document;
    QHash<QByteArray, QHash<QString, QString>> m_ids; ///< by table: key or id, then the row's id
};

} // namespace tambon
