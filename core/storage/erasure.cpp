#include "core/storage/erasure.h"

#include "core/storage/bytesearch.h"
#include "core/storage/carefulwrite.h"
#include "core/storage/changeset.h"
#include "core/storage/historyplay.h"
#include "core/storage/historystore.h"
#include "core/storage/migration.h"
#include "core/storage/oldbytes.h"
#include "core/storage/planfile.h"
#include "core/storage/planstore.h"
#include "core/storage/schema.h"
#include "core/storage/statement.h"

#include <QDir>
#include <QFileInfo>
#include <QFile>

#include <optional>

namespace tambon {

namespace {

/// What the texts of one table become.
class TableCleaner {
public:
    TableCleaner(Database& plan, const QByteArray& table, const NameEraser& eraser)
        : m_table(table)
        , m_columns(columnsOf(plan, table))
        , m_eraser(&eraser)
    {
    }

    [[nodiscard]] const QByteArrayList& columns() const { return m_columns; }

    [[nodiscard]] bool isText(int column) const
    {
        const QByteArray name = m_table + '.' + m_columns[column];
        return textFields().contains(name) || name == "version.name" || name == "room_log.subject" || name == "room.view"
            || name == "history.label";
    }

    [[nodiscard]] QString cleaned(int column, const QString& text) const
    {
        if (m_table == "history")
            return m_eraser->cleanedLabel(text);
        const auto field = textFields().constFind(m_table + '.' + m_columns[column]);
        return field == textFields().cend() ? m_eraser->cleaned(text) : m_eraser->cleaned(*field, text);
    }

private:
    QByteArray m_table;
    QByteArrayList m_columns;
    const NameEraser* m_eraser;
};

class CleanCopy {
public:
    CleanCopy(Database& from, Database& made, const NameEraser& eraser)
        : m_from(from)
        , m_made(made)
    {
        for (const QByteArray& table : tablesOf(from))
            m_cleaners.insert(table, {from, table, eraser});
    }

    void run(int version)
    {
        m_made.execute(newFilePragmas());
        Transaction transaction(m_made);
        createSchema(m_made, version);
        for (const auto& [table, cleaner] : m_cleaners.asKeyValueRange())
            if (table != "owner") // it names the inode of the old file
                copyTable(table, cleaner);
        m_made.execute("UPDATE state SET revision=revision+1");
        transaction.commit();
    }

private:
    void copyTable(const QByteArray& table, const TableCleaner& cleaner)
    {
        const QByteArrayList& columns = cleaner.columns();
        const QByteArray marks = QByteArrayList(columns.size(), "?").join(", ");
        Statement from(m_from, "SELECT " + columns.join(", ") + " FROM " + table + " ORDER BY " + columns.front());
        Statement into(m_made, "INSERT INTO " + table + "(" + columns.join(", ") + ") VALUES(" + marks + ")");
        while (from.step()) {
            into.reset();
            for (int column = 0; column < columns.size(); ++column) {
                if (table == "history" && columns[column] == "changeset")
                    into.bindAt(column + 1, cleanedStep(from.blob(column)));
                else if (cleaner.isText(column) && !from.isNull(column))
                    into.bindAt(column + 1, cleaner.cleaned(column, from.text(column)));
                else
                    into.bindFrom(column + 1, from, column);
            }
            into.run();
        }
    }

    QByteArray cleanedStep(const QByteArray& changeset) const
    {
        return withTexts(changeset, [this](const QByteArray& table, int column, const QByteArray& utf8) {
            const auto cleaner = m_cleaners.constFind(table);
            if (cleaner == m_cleaners.cend() || column >= cleaner->columns().size())
                throw ValueError({}, QStringLiteral("history"));
            if (!cleaner->isText(column))
                return utf8;
            const QString text = QString::fromUtf8(utf8);
            const QString clean = cleaner->cleaned(column, text);
            return clean == text ? utf8 : clean.toUtf8();
        });
    }

    Database& m_from;
    Database& m_made;
    QHash<QByteArray, TableCleaner> m_cleaners;
};

/// Other texts have other seals.
void sealAnew(Database& made)
{
    const StepSeals seals = playWholeHistory(made);
    Transaction transaction(made);
    HistoryStore history(made);
    for (const auto& [step, seal] : seals.asKeyValueRange())
        if (history.sealAt(step))
            history.setSeal(step, seal);
    transaction.commit();
}

/// Every text, every step and every byte of the finished file. Answers with what is wrong.
std::optional<Error> fault(const QString& made, const QString& path, int version, const NameEraser& eraser)
{
    try {
        Database database(made, Database::Mode::ReadWrite);
        const StepSeals seals = playWholeHistory(database);
        if (version == schemaVersion)
            checkSeals(database, seals);
        const auto present = version < schemaVersion ? presentFormInMemory(database) : nullptr;
        (void)PlanStore(present ? *present : database).load();
        const NameTraces traces = eraser.tracesIn(database);
        if (traces.any())
            return Error{ErrorCode::NameStillThere, eraser.shown(), path,
                QStringLiteral("%1 + %2 + %3").arg(traces.texts).arg(traces.steps).arg(traces.marks)};
        const auto left = formInBytes(database, eraser.bytes());
        if (left)
            return Error{ErrorCode::NameStillThere, eraser.shown(), path, QStringLiteral("byte %1").arg(*left)};
    } catch (const ValueError& error) {
        return Error{ErrorCode::HistoryDamaged, path, error.error().place, error.error().subject};
    }
    return std::nullopt;
}

/// A program that died while it wrote leaves a journal that nobody plays back when it was not finished; it holds pages
/// as they were. Whoever holds the write lock knows that it is nobody's. Answers whether there was one.
Result<bool> dropStaleJournal(const QString& path)
{
    const QString journal = path + QStringLiteral("-journal");
    const QFileInfo there(journal);
    if (!there.exists() && !there.isSymLink())
        return false;
    if (!removeOverwritten(journal))
        return fail(ErrorCode::WriteRefused, journal);
    return true;
}

Result<void> writeClean(Database& from, int version, const QString& path, const NameEraser& eraser)
{
    std::optional<Error> wrong;
    const auto written = writeCarefully(path, true, [&](const QString& temporary) {
        {
            Database made(temporary, Database::Mode::Create);
            CleanCopy(from, made, eraser).run(version);
            if (version == schemaVersion)
                sealAnew(made);
        }
        wrong = fault(temporary, path, version, eraser);
        if (wrong)
            throw ValueError(wrong->subject, wrong->place);
        likeTheFileAt(path, temporary);
    });
    if (wrong)
        return tl::unexpected(*wrong);
    return written;
}

} // namespace

Result<NameTraces> eraseInPlanFile(const QString& path, const NameEraser& eraser, const MayErase& mayErase)
{
    OldBytes old(path); // closed after the databases: a file's locks go with the first descriptor that is closed
    try {
        Database lock(path, Database::Mode::ReadWrite);
        const Transaction held(lock);
        if (const auto may = mayErase(lock); !may)
            return tl::unexpected(may.error());
        const auto file = openFileAsItIs(path, Check::Thorough);
        if (!file)
            return tl::unexpected(file.error());
        if (file->tooNewToWrite)
            return fail(ErrorCode::PlanTooNew, path, {}, QString::number(file->version));
        const auto journal = dropStaleJournal(path);
        if (!journal)
            return tl::unexpected(journal.error());
        NameEraser numbered = eraser;
        numbered.chooseNumbers(*file->database);
        NameTraces traces = numbered.tracesIn(*file->database);
        traces.inBytes = *journal || formInBytes(*file->database, numbered.bytes()).has_value();
        if (!traces.any())
            return traces;
        if (const auto written = writeClean(*file->database, file->version, path, numbered); !written)
            return tl::unexpected(written.error());
        old.overwriteAtEnd();
        return traces;
    } catch (const DbError& error) {
        return tl::unexpected(errorOf(error, path));
    } catch (const ValueError& error) {
        return fail(ErrorCode::ValueDamaged, path, error.error().place, error.error().subject);
    }
}

CleanedCopies eraseInKeptCopies(const QString& folder, const NameEraser& eraser)
{
    CleanedCopies copies;
    const auto always = [](Database&) { return Result<void>(); };
    const QDir::Filters files = QDir::Files | QDir::Hidden | QDir::NoSymLinks;
    for (const QFileInfo& info : QDir(folder).entryInfoList({QStringLiteral("*.cbmc")}, files)) {
        const auto traces = eraseInPlanFile(info.canonicalFilePath(), eraser, always);
        if (!traces)
            copies.failures.push_back(traces.error());
        else if (traces->any())
            ++copies.cleaned;
    }
    return copies;
}

QStringList leftoversWith(const QString& folder, const NameEraser& eraser)
{
    QStringList found;
    const QDir::Filters files = QDir::Files | QDir::Hidden | QDir::NoSymLinks;
    for (const QFileInfo& info : QDir(folder).entryInfoList({QStringLiteral(".tambon-*.tmp*")}, files))
        if (fileHolds(info.filePath(), eraser.bytes()))
            found << info.filePath();
    return found;
}

} // namespace tambon
