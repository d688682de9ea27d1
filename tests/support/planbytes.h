#pragma once

#include "core/storage/historystore.h"
#include "core/storage/planfile.h"
#include "core/storage/planstore.h"
#include "core/storage/schema.h"
#include "core/storage/statement.h"

#include <sqlite3.h>

namespace tambon::test {

/// As createPlanFile() writes it, without waiting for the disk.
inline QByteArray planFileBytes(const Plan& plan)
{
    Database database;
    database.execute(newFilePragmas());
    {
        Transaction transaction(database);
        createSchema(database);
        Statement(database, "INSERT INTO state(id, min_reader, head, revision) VALUES(1, ?, 0, 0)").bind(oldestReader).run();
        HistoryStore(database).setSeal(0, PlanStore(database).writeDifference(Plan(), plan));
        transaction.commit();
    }
    sqlite3_int64 size = 0;
    unsigned char* bytes = sqlite3_serialize(database.handle(), "main", &size, 0);
    const QByteArray copy(reinterpret_cast<const char*>(bytes), size);
    sqlite3_free(bytes);
    return copy;
}

} // namespace tambon::test
