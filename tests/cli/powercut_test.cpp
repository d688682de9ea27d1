#include "core/document/document.h"
#include "tests/cli/program.h"
#include "tests/support/catch.h"
#include "tests/support/desktop.h"
#include "tests/support/reader.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace tambon;
using namespace tambon::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A workshop that stands at the first step of its agenda, open in the program, with a reader beside it.
class RunningWorkshop {
public:
    RunningWorkshop()
        : m_reader(m_desktop)
    {
        REQUIRE(QFile::copy(QStringLiteral(TAMBON_TEST_DATA "/schema-2.cbmc"), m_plan));
        const auto document = Document::open(m_plan);
        REQUIRE(document.has_value());
        for (const AgendaItem& item : (*document)->plan().agenda)
            if (item.block)
                REQUIRE((*document)->setRoomState({item.workshop, item.id, u"write"_s, plannedSeconds, 0, false, {}}).has_value());
    }

    void open()
    {
        m_desktop.start(QStringLiteral(TAMBON_DESKTOP), {u"--lang"_s, u"en"_s, m_plan}, QDir::cleanPath(m_workspace.path(QString())));
        m_desktop.await(u"the timer of the step"_s, [this] { return !clock().isEmpty(); });
    }
    void cutPower() { m_desktop.kill(); }
    [[nodiscard]] Desktop& desktop() { return m_desktop; }

    /// What the file says.
    [[nodiscard]] RoomState state() const
    {
        const auto document = Document::open(m_plan);
        REQUIRE(document.has_value());
        const auto state = (*document)->roomState();
        REQUIRE(state.has_value());
        return *state;
    }
    /// What the window says: "06:59 left".
    [[nodiscard]] QString clock() { return shown(uR"(^\d\d:\d\d left$)"_s); }
    [[nodiscard]] bool shows(const QString& start) { return !shown(QString(u'^' + QRegularExpression::escape(start))).isEmpty(); }
    [[nodiscard]] const QString& plan() const { return m_plan; }

    static constexpr int plannedSeconds = 420;

private:
    [[nodiscard]] QString shown(const QString& pattern)
    {
        return firstShown(m_reader.tree(), QRegularExpression(pattern));
    }
    static QString firstShown(const Heard& part, const QRegularExpression& pattern)
    {
        if (part.isShowing && pattern.match(part.name).hasMatch())
            return part.name;
        for (const Heard& child : part.children)
            if (const QString name = firstShown(child, pattern); !name.isEmpty())
                return name;
        return {};
    }

    Desktop m_desktop;
    Reader m_reader;
    Workspace m_workspace;
    QString m_plan = m_workspace.path(u"plan.cbmc"_s);
};

} // namespace

TEST_CASE("a workshop reopens after kill -9 on its step and in its phase, with the timer standing")
{
    RunningWorkshop room;
    room.open();
    const QString planned = room.clock();
    room.desktop().press({u"ctrl+alt+p"_s, u"ctrl+space"_s});
    room.desktop().await(u"the next phase under way"_s, [&] { return room.state().phase == u"share" && room.state().running; });
    room.desktop().await(u"seconds going by"_s, [&] { return !room.clock().isEmpty() && room.clock() != planned && room.shows(u"Pause"_s); });
    room.cutPower();
    const RoomState left = room.state();
    room.open();
    CHECK(room.shows(u"The workshop goes on where it was: Step 1"_s));
    CHECK(room.shows(u"Start"_s));
    CHECK_FALSE(room.shows(u"Pause"_s));
    const QString standing = room.clock();
    const int seconds = left.plannedSeconds - left.elapsedSeconds;
    CHECK(standing == u"%1:%2 left"_s.arg(seconds / 60, 2, 10, QChar(u'0')).arg(seconds % 60, 2, 10, QChar(u'0')));
    CHECK(room.state().phase == u"share");
    CHECK(room.state().elapsedSeconds == left.elapsedSeconds);
    // Nothing is lost of the plan either, and the room can go on at once.
    CHECK(cli({u"verify"_s, room.plan()}).exitCode == 0);
    room.desktop().press({u"ctrl+space"_s});
    room.desktop().await(u"the timer going on"_s, [&] { return room.clock() != standing && room.state().running; });
}
