#pragma once

#include "core/place/places.h"
#include "tests/support/openwindow.h"
#include "tests/support/sampleplan.h"
#include "ui/library/librarywindow.h"
#include "ui/library/planspage.h"
#include "ui/library/planstable.h"

#include <QDir>

namespace tambon::test {

/// A sample as the plan of another group.
inline Plan planOfGroup(const QString& sample, const QString& title, const QString& tambonCode)
{
    Plan plan = samplePlan(sample);
    plan.head.id = PlanId::random();
    plan.head.sample = false;
    plan.head.title = title;
    plan.organisation.name = title;
    plan.areas = {Area{AreaId::random(), 0, AreaKind::Tambon, tambonCode, {}}};
    return plan;
}

/// Five plans that can be read and two files that cannot.
inline void writeMixedFolder(const QString& folder)
{
    const std::array<std::array<const char*, 3>, 5> plans{{{"a-palm-tourism.json", "เก่าแก่ริมคลอง", "760101"}, {"c-longan.json", "กาแฟบ้านดอย", "500101"},
        {"e-community-shop.json", "ขายของชุมชน", "330101"}, {"f-khlum-weaving.json", "แกงใต้", "800101"}, {"g-phon-thong-fish.json", "ไก่บ้าน", "450101"}}};
    QDir().mkpath(folder);
    for (const auto& [sample, title, code] : plans) {
        const QString path = QDir(folder).filePath(QString(QString::fromLatin1(code) + QStringLiteral(".cbmc")));
        REQUIRE(Document::create(path, planOfGroup(QString::fromLatin1(sample), QString::fromUtf8(title), QString::fromLatin1(code))).has_value());
    }
    QFile whole(QDir(folder).filePath(QStringLiteral("760101.cbmc")));
    REQUIRE(whole.open(QIODevice::ReadOnly));
    QFile cut(QDir(folder).filePath(QStringLiteral("ขาดกลาง.cbmc")));
    REQUIRE(cut.open(QIODevice::WriteOnly));
    cut.write(whole.read(whole.size() / 2));
    QFile words(QDir(folder).filePath(QStringLiteral("ไม่ใช่แผน.cbmc")));
    REQUIRE(words.open(QIODevice::WriteOnly));
    words.write("This is a letter and no plan at all.");
}

/// The real window with a library of its own in a folder that goes away.
class LibraryDesk {
public:
    LibraryDesk()
    {
        auto library = Library::open(m_folder.filePath(QStringLiteral("test.cbmc-library")));
        REQUIRE(library.has_value());
        m_window = std::make_unique<LibraryWindow>(std::move(*library));
        m_window->resize(1366, 724);
        m_window->QMainWindow::show();
        QApplication::setActiveWindow(m_window.get());
        REQUIRE(QTest::qWaitForWindowActive(m_window.get()));
        m_window->plans().takeFocus();
        comeToRest();
    }

    [[nodiscard]] LibraryWindow& window() { return *m_window; }
    [[nodiscard]] Library& library() { return m_window->library(); }
    [[nodiscard]] PlansPage& plans() { return m_window->plans(); }
    [[nodiscard]] PlansTable& table() { return m_window->plans().table(); }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    void import(const QStringList& paths)
    {
        m_window->import(paths);
        REQUIRE(eventually([&] { return !m_window->isImporting(); }));
        comeToRest();
    }
    /// With the mixed folder in it.
    void fill()
    {
        writeMixedFolder(path(QStringLiteral("in")));
        import({path(QStringLiteral("in"))});
        m_window->plans().takeFocus();
    }
    [[nodiscard]] QStringList titles()
    {
        QStringList shown;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            shown << table().model()->index(row, PlansModel::Title).data().toString();
        return shown;
    }
    void choose(const QString& title)
    {
        const int row = int(titles().indexOf(title));
        REQUIRE(row >= 0);
        table().setCurrentIndex(table().model()->index(row, 0));
        comeToRest();
    }

private:
    ProgramLook m_look{Language::English};
    QTemporaryDir m_folder;
    std::unique_ptr<LibraryWindow> m_window;
};

} // namespace tambon::test
