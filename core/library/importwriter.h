#pragma once

#include "core/library/importer.h"
#include "core/library/incoming.h"
#include "core/storage/statement.h"

#include <QHash>

#include <map>

namespace tambon {

/// A file with what became of it in the reading thread.
struct ReadFile {
    enum class Kind { Plan, Refused, Known };
    Kind kind = Kind::Refused;
    IncomingFile file;
    Error error = {};                  ///< of Refused
    std::unique_ptr<PlanFacts> facts;  ///< of Plan
};

/// Puts what was read into the library. Everything throws DbError; the caller has the transaction.
class ImportWriter {
public:
    explicit ImportWriter(Database& database);

    void write(const ReadFile& read, ImportReport& report);
    /// Before each commit: what is gathered over several files.
    void flush();

    /// Takes a version with all that was kept of it away.
    static void removeVersion(Database& database, VersionId version);

private:
    [[nodiscard]] Statement& prepared(const char* sql);
    void writeFile(const IncomingFile& file, FileVerdict verdict, const Error& error, VersionId version);
    [[nodiscard]] VersionId sameContent(const ReadFile& read);
    [[nodiscard]] bool claimsOther(const PlanFacts& facts);
    void forgetDraftAt(const ReadFile& read);
    [[nodiscard]] VersionId writeVersion(const ReadFile& read);
    void writeFacts(VersionId version, const PlanFacts& facts);
    void writeProgramme(VersionId version, const PlanFacts& facts);
    void writeWords(VersionId version, const PlanWords& words);
    void writeNearCopies(VersionId version, const PlanFacts& facts);
    void noteCopy(VersionId version, VersionId other, int shared, int of);
    void chooseNewest(const PlanFacts& facts);
    void settleStatus(const PlanFacts& facts, bool isNew);

    Database& m_database;
    QHash<const char*, std::shared_ptr<Statement>> m_statements;
    std::map<std::pair<quint32, qint64>, quint64> m_letters; ///< by pair and chunk
};

} // namespace tambon
