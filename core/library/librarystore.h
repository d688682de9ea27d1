#pragma once

#include "core/base/result.h"
#include "core/storage/statement.h"

#include <QHash>

#include <memory>
#include <mutex>
#include <optional>

namespace tambon {

/// The file of a library: its connection for one thread, the lock that keeps other programs from writing, and the mutex
/// that keeps the threads of this one apart while they write.
class LibraryStore {
public:
    [[nodiscard]] static Result<std::shared_ptr<LibraryStore>> open(const QString& path);
    ~LibraryStore();
    LibraryStore(const LibraryStore&) = delete;
    LibraryStore& operator=(const LibraryStore&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_lock < 0; }
    [[nodiscard]] Database& database() { return *m_database; }
    [[nodiscard]] std::mutex& writing() { return m_writing; }

    /// Prepared once for each text of SQL; reset and bound by bind().
    [[nodiscard]] Statement& statement(const char* sql);
    /// A further connection for another thread. Throws DbError.
    [[nodiscard]] std::unique_ptr<Database> connection() const;

    /// Runs `change` in one transaction that raises the revision. Errors: LibraryElsewhere and those of the medium.
    template <typename Change>
    [[nodiscard]] Result<void> change(Change&& make)
    {
        if (isReadOnly())
            return fail(ErrorCode::LibraryElsewhere, m_path);
        const std::lock_guard lock(m_writing);
        return guarded([&]() -> Result<void> {
            Transaction transaction(*m_database);
            if (Result<void> made = make(); !made)
                return made;
            statement("UPDATE state SET revision = revision + 1").bind().run();
            transaction.commit();
            return {};
        });
    }
    /// Turns what SQLite throws into an error.
    template <typename Work>
    [[nodiscard]] auto guarded(Work&& work) -> decltype(work())
    {
        try {
            return work();
        } catch (const DbError& error) {
            return tl::unexpected(said(error));
        } catch (const ValueError& error) {
            return fail(ErrorCode::PlanDamaged, m_path, error.error().place);
        }
    }
    /// The same for questions that answer with nothing then, and keep the error in fault().
    template <typename Answer, typename Work>
    [[nodiscard]] Answer answered(Work&& work)
    {
        Answer answer{};
        m_fault.reset();
        const Result<void> done = guarded([&]() -> Result<void> {
            work(answer);
            return {};
        });
        if (!done)
            m_fault = done.error();
        return answer;
    }
    [[nodiscard]] const std::optional<Error>& fault() const { return m_fault; }
    [[nodiscard]] Error said(const DbError& error) const;

private:
    LibraryStore(QString path, int lock);

    QString m_path;
    int m_lock; ///< descriptor of the lock file; -1 when another program has it
    std::mutex m_writing;
    std::unique_ptr<Database> m_database;
    QHash<const char*, std::shared_ptr<Statement>> m_statements;
    std::optional<Error> m_fault;
};

} // namespace tambon
