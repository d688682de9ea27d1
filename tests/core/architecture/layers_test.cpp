#include "tests/support/catch.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace {

QStringList filesWith(const QString& folder, const QRegularExpression& forbidden, const QStringList& except = {})
{
    QStringList found;
    const QString root = QStringLiteral(TAMBON_SOURCE_DIR "/");
    QDirIterator files(root + folder, {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        const QString path = files.next().mid(root.size());
        QFile file(root + path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        ++seen;
        const bool isExcepted = std::any_of(except.begin(), except.end(), [&](const QString& room) { return path.startsWith(room); });
        if (!isExcepted && QString::fromUtf8(file.readAll()).contains(forbidden))
            found << path;
    }
    REQUIRE(seen > 5);
    return found;
}

const QRegularExpression sql(QStringLiteral("(?<![+.])sqlite3|\"(SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE TABLE|PRAGMA|BEGIN IMMEDIATE)\\b"));
const QRegularExpression widgets(QStringLiteral("#include <Q(Widget|Application|Dialog|MessageBox|Label|MainWindow|Abstract(Button|ItemView)|Layout|Chart\\w*)>|QtWidgets"));
const QRegularExpression nestedLoops(QStringLiteral("processEvents\\s*\\("));
const QRegularExpression stringConnects(QStringLiteral("\\b(SIGNAL|SLOT)\\s*\\("));

} // namespace

TEST_CASE("SQL lives in core/storage and in the library of plans only")
{
    const QStringList rooms{QStringLiteral("core/storage/"), QStringLiteral("core/library/")};
    CHECK(filesWith(QStringLiteral("core"), sql, rooms) == QStringList());
    CHECK(filesWith(QStringLiteral("ui"), sql) == QStringList());
    CHECK(filesWith(QStringLiteral("app"), sql) == QStringList());
    CHECK_FALSE(filesWith(QStringLiteral("core/storage"), sql).isEmpty());
}

TEST_CASE("the core has no widgets") { CHECK(filesWith(QStringLiteral("core"), widgets) == QStringList()); }

TEST_CASE("nobody spins the event loop or connects by strings")
{
    for (const char* folder : {"core", "ui", "app"}) {
        CHECK(filesWith(QLatin1String(folder), nestedLoops) == QStringList());
        CHECK(filesWith(QLatin1String(folder), stringConnects) == QStringList());
    }
}
