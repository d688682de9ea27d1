#pragma once

#include "core/library/library.h"
#include "core/review/digest.h"
#include "tests/support/catch.h"
#include "tests/support/manyplans.h"
#include "tests/support/planbytes.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace tambon::test {

/// A folder of plans beside a library.
class LibraryFolder {
public:
    [[nodiscard]] QString root() const { return m_folder.path(); }
    [[nodiscard]] QString plans() const
    {
        QDir(root()).mkpath(QStringLiteral("plans"));
        return root() + QStringLiteral("/plans");
    }
    [[nodiscard]] QString path(const QString& name) const { return plans() + u'/' + name; }
    [[nodiscard]] std::unique_ptr<Library> library(const QString& name = QStringLiteral("library")) const
    {
        auto opened = Library::open(root() + u'/' + name);
        if (!opened)
            FAIL(sentence(opened.error()).toStdString());
        return std::move(*opened);
    }

    QString write(const QString& name, const Plan& plan) const { return writeBytes(name, planFileBytes(plan)); }

    QString writeBytes(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return path(name);
    }

    [[nodiscard]] static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    /// As the program sends it: the submissions so far with this one, and the seal.
    QString submit(const QString& name, Plan plan, int number) const
    {
        plan.review.submissions.push_back(submission(plan, number));
        const QString file = write(name, plan);
        Database database(file, Database::Mode::ReadWrite);
        Statement(database, "INSERT INTO frozen VALUES(1, ?, ?)").bind(plan.review.submissions.back().id.text(), plan.review.submissions.back().digest).run();
        return file;
    }

    [[nodiscard]] static Submission submission(const Plan& plan, int number)
    {
        const QString id = plan.head.id.text().left(15) + QString::number(number);
        return {SubmissionId(id), number, QDate(2026, 11, 1).addDays(number), {}, contentDigest(plan), {}};
    }

    static void changeWith(const QString& file, const char* sql)
    {
        Database database(file, Database::Mode::ReadWrite);
        database.execute(sql);
    }

private:
    QTemporaryDir m_folder;
};

[[nodiscard]] inline ImportReport imported(Library& library, const QString& path)
{
    const auto report = library.import({path});
    if (!report)
        FAIL(sentence(report.error()).toStdString());
    return *report;
}

[[nodiscard]] inline QStringList refusals(const Library& library)
{
    QStringList codes;
    for (const LibraryFile& file : library.files(FileVerdict::Refused))
        codes << codeKey(file.error.code);
    codes.sort();
    return codes;
}

} // namespace tambon::test
