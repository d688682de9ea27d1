#include "core/storage/migration.h"

#include "core/storage/carefulwrite.h"
#include "core/storage/ownerstore.h"
#include "core/storage/planfile.h"
#include "core/storage/schema.h"
#include "core/storage/statement.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace tambon {

namespace {

/// The rows of a table by the columns that the older schema has, in the order of the first, its key.
Statement rowsByKey(Database& database, const QByteArray& table, const QByteArrayList& columns)
{
    return {database, "SELECT " + columns.join(", ") + " FROM " + table + " ORDER BY " + columns.front()};
}

void copyTable(Database& older, Database& present, const QByteArray& table)
{
    const QByteArrayList columns = columnsOf(older, table);
    const QByteArray marks = QByteArrayList(columns.size(), "?").join(", ");
    Statement from = rowsByKey(older, table, columns);
    Statement into(present, "INSERT INTO " + table + "(" + columns.join(", ") + ") VALUES(" + marks + ")");
    while (from.step()) {
        into.reset();
        for (int column = 0; column < columns.size(); ++column)
            into.bindFrom(column + 1, from, column);
        into.run();
    }
}

void copyPlan(Database& older, Database& present)
{
    Transaction transaction(present);
    createSchema(present);
    for (const QByteArray& table : tablesOf(older))
        copyTable(older, present, table);
    transaction.commit();
}

/// What the new file must not take over: it says itself who can read it.
void settle(Database& present) { Statement(present, "UPDATE state SET min_reader=max(min_reader, ?)").bind(oldestReader).run(); }

void compareTable(Database& older, Database& present, const QByteArray& table)
{
    const QByteArrayList columns = columnsOf(older, table);
    Statement before = rowsByKey(older, table, columns);
    Statement after = rowsByKey(present, table, columns);
    for (qint64 row = 0;; ++row) {
        const bool more = before.step();
        bool same = after.step() == more;
        for (int column = 0; same && more && column < columns.size(); ++column)
            same = before.holdsSame(column, after);
        if (!same)
            throw ValueError({}, QStringLiteral("%1 %2").arg(QString::fromUtf8(table), QString::number(row)));
        if (!more)
            return;
    }
}

void writePresentForm(Database& older, const QString& path, const QString& temporary)
{
    {
        Database made(temporary, Database::Mode::Create);
        made.execute(newFilePragmas());
        copyPlan(older, made);
    }
    Database made(temporary, Database::Mode::ReadWrite);
    for (const QByteArray& table : tablesOf(older))
        compareTable(older, made, table);
    settle(made);
    // The record names the older file's inode, so here it would say nothing; the one who migrates writes his own.
    OwnerStore(made).removeOwner();
    likeTheFileAt(path, temporary);
}

Result<QString> keepCopy(Database& older, const QString& path, int version)
{
    const QString folder = keptCopiesFolderOf(older);
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::WriteRefused, folder);
    const QString time = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    const QString copy = QStringLiteral("%1/%2-%3-version-%4.cbmc")
                             .arg(folder, QFileInfo(path).completeBaseName().left(60), time, QString::number(version));
    if (const auto kept = copyPlanFile(older, copy, false); !kept)
        return tl::unexpected(kept.error());
    return copy;
}

} // namespace

std::unique_ptr<Database> presentFormInMemory(Database& older)
{
    auto present = std::make_unique<Database>();
    present->execute(newFilePragmas());
    copyPlan(older, *present);
    settle(*present);
    return present;
}

Result<QString> migratePlanFile(const QString& path, const MayMigrate& mayMigrate)
{
    try {
        // Holds every writer off until the rename; writes nothing, so no journal appears beside the file.
        Database lock(path, Database::Mode::ReadWrite);
        const Transaction held(lock);
        if (const auto may = mayMigrate(lock); !may)
            return tl::unexpected(may.error());
        const auto older = openFileAsItIs(path, Check::Thorough);
        if (!older)
            return tl::unexpected(older.error());
        const auto kept = keepCopy(*older->database, path, older->version);
        if (!kept)
            return kept;
        const auto written = writeCarefully(path, true,
            [&](const QString& temporary) { writePresentForm(*older->database, path, temporary); });
        if (written)
            return kept;
        QFile::remove(*kept);
        return tl::unexpected(written.error());
    } catch (const DbError& error) {
        return tl::unexpected(errorOf(error, path));
    } catch (const ValueError& error) {
        return fail(ErrorCode::ValueDamaged, path, error.error().place, error.error().subject);
    }
}

QString keptCopiesFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/tambon-canvas/tambon-canvas/backups");
}

QString keptCopiesFolderOf(Database& plan)
{
    Statement row(plan, "SELECT id FROM plan");
    const QString id = row.step() ? row.text(0) : QString();
    const auto isPlain = [](QChar c) { return c == u'_' || (c.unicode() < 128 && c.isLetterOrNumber()); };
    const bool plain = !id.isEmpty() && std::all_of(id.begin(), id.end(), isPlain);
    return keptCopiesFolder() + u'/' + (plain ? id.left(64) : QStringLiteral("plan"));
}

} // namespace tambon
