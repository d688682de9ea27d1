#include "tests/cli/program.h"
#include "tests/support/catch.h"
#include "tests/support/desktop.h"
#include "tests/support/reader.h"

#include <QDir>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace tambon;
using namespace tambon::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString focusKind = u"object:state-changed:focused"_s;
const QString addKind = u"object:children-changed:add"_s;
const QString removeKind = u"object:children-changed:remove"_s;
constexpr int blockLists = 9;

/// The texts of a block's notes in their order, as the file has them.
QStringList fileNotes(const QString& plan, int block)
{
    const Ran ran = cli({u"export"_s, plan, u"--format"_s, u"json"_s, u"--output"_s, u"-"_s});
    QStringList texts;
    for (const QJsonValue& note : QJsonDocument::fromJson(ran.out)[u"notes"_s].toArray())
        if (note[u"block"_s].toInt() == block)
            texts << note[u"text"_s].toString();
    return texts;
}

/// Whether the colour changes within two pixels of where this side of a rectangle is said to be, and not before.
bool edgeIsPainted(const QImage& picture, const QPoint& onEdge, const QPoint& outwards)
{
    constexpr int tolerance = 2;
    const QRgb around = picture.pixel(onEdge + outwards * (tolerance + 1));
    for (int step = tolerance; step >= -tolerance; --step)
        if (picture.pixel(onEdge + outwards * step) != around)
            return true;
    return false;
}

bool isPaintedAt(const QImage& picture, const QRect& rect)
{
    return edgeIsPainted(picture, {rect.left(), rect.center().y()}, {-1, 0})
        && edgeIsPainted(picture, {rect.right(), rect.center().y()}, {1, 0})
        && edgeIsPainted(picture, {rect.center().x(), rect.top()}, {0, -1})
        && edgeIsPainted(picture, {rect.center().x(), rect.bottom()}, {0, 1});
}

/// What a person who cannot see could reach and would not know.
QStringList unnamedIn(const Heard& part, const QString& where)
{
    QStringList unnamed;
    const QString here = where + u" > " + (part.name.isEmpty() ? part.role : part.name);
    if (part.isFocusable && part.isShowing && part.name.trimmed().isEmpty())
        unnamed << u"%1 at %2, %3, %4 x %5"_s.arg(here).arg(part.rect.x()).arg(part.rect.y()).arg(part.rect.width()).arg(part.rect.height());
    for (const Heard& child : part.children)
        unnamed << unnamedIn(child, here);
    return unnamed;
}

QStringList namesIn(const Heard& part)
{
    QStringList names{part.isShowing ? part.name : QString()};
    for (const Heard& child : part.children)
        names << namesIn(child);
    return names;
}

const QByteArray editsForAWorkshop = R"({"edit":"add-workshop"}
{"edit":"add-breakout","name":"บ้านเหนือ"}
{"edit":"add-idea","text":"ของฝากจากกาบตาล"}
{"edit":"park-notes","notes":["3.1"]}
{"edit":"open-vote-round","blocks":[2],"people":12}
)";

/// A sample plan open in the program, with a reader beside it.
class ReadWindow {
public:
    /// `edits` are made to the sample before it is opened, as lines for `apply`.
    explicit ReadWindow(const QByteArray& edits = {}, const QString& textSize = u"100"_s)
        : m_reader(m_desktop)
    {
        if (!edits.isEmpty())
            REQUIRE(cli({u"apply"_s, m_plan, u"--edits"_s, u"-"_s}, edits).exitCode == 0);
        m_desktop.start(QStringLiteral(TAMBON_DESKTOP), {u"--lang"_s, u"th"_s, u"--text-size"_s, textSize, m_plan},
            QDir::cleanPath(m_workspace.path(QString())));
        m_desktop.await(u"the canvas told to a reader"_s, [this] { return blocks().size() == blockLists; });
    }

    [[nodiscard]] Desktop& desktop() { return m_desktop; }
    [[nodiscard]] Reader& reader() { return m_reader; }
    [[nodiscard]] QString plan() const { return m_plan; }

    /// The lists of the blocks, in the order in which they are told.
    [[nodiscard]] QList<Heard> blocks()
    {
        static const QRegularExpression step(uR"(^ข้อ \d )"_s);
        QList<Heard> found = m_reader.tree().all(u"list"_s);
        found.removeIf([](const Heard& list) { return !list.name.contains(step); });
        return found;
    }
    [[nodiscard]] Heard rail()
    {
        for (const Heard& list : m_reader.tree().all(u"list"_s))
            if (list.name == u"หน้า")
                return list;
        return {};
    }
    /// The entries of the rail that lead somewhere. Qt calls the current one focused, wherever the keyboard is.
    [[nodiscard]] QList<Heard> railEntries()
    {
        QList<Heard> entries = rail().children;
        entries.removeIf([](const Heard& entry) { return !entry.isFocusable; });
        return entries;
    }
    /// The tree once it no longer changes.
    [[nodiscard]] Heard settled()
    {
        Heard last = m_reader.tree();
        m_desktop.await(u"the tree at rest"_s, [&] {
            const Heard now = m_reader.tree();
            return namesIn(std::exchange(last, now)) == namesIn(now);
        });
        return last;
    }
    /// Clicks on what is told under this name, which must be on the screen.
    void click(const QString& name)
    {
        static const QStringList pressed{u"push button"_s, u"toggle button"_s, u"radio button"_s, u"check box"_s, u"menu item"_s, u"list item"_s};
        QPoint place;
        m_desktop.await(name, [&] {
            const Heard tree = m_reader.tree();
            for (const QString& role : pressed)
                for (const Heard& part : tree.all(role))
                    if (place.isNull() && part.isShowing && part.name.startsWith(name) && part.rect.isValid())
                        place = part.rect.center();
            return !place.isNull();
        });
        m_desktop.click(place);
    }
    [[nodiscard]] QList<HeardEvent> events(int count, const QString& kind)
    {
        QList<HeardEvent> heard = m_reader.events(count, kind);
        heard.removeIf([&](const HeardEvent& event) { return !event.kind.startsWith(kind); });
        return heard;
    }

private:
    Workspace m_workspace;
    QString m_plan = m_workspace.plan();
    Desktop m_desktop;
    Reader m_reader;
};

} // namespace

TEST_CASE("a reader outside the program is told nine blocks in order, with every note where it is painted")
{
    ReadWindow window;
    const QList<Heard> blocks = window.blocks();
    REQUIRE(blocks.size() == blockLists);
    window.desktop().press({u"Escape"_s}); // the hint for newcomers lies over block 8
    window.desktop().await(u"the hint closed"_s, [&] { return isPaintedAt(window.desktop().picture(), blocks[7].rect); });
    const QImage picture = window.desktop().picture();
    REQUIRE_FALSE(picture.isNull());
    int painted = 0;
    for (int i = 0; i < blockLists; ++i) {
        const QStringList expected = fileNotes(window.plan(), i + 1);
        INFO(blocks[i].name.toStdString());
        CHECK(blocks[i].name.startsWith(u"ข้อ %1 "_s.arg(i + 1)));
        CHECK(blocks[i].name.contains(QString::number(expected.size())));
        CHECK(isPaintedAt(picture, blocks[i].rect));
        QStringList told;
        for (const Heard& note : blocks[i].children) {
            INFO(note.name.toStdString());
            told << note.name;
            if (!note.isShowing)
                continue;
            CHECK(isPaintedAt(picture, note.rect));
            CHECK_FALSE(isPaintedAt(picture, note.rect.translated(-4, 0)));
            ++painted;
        }
        CHECK(told == expected);
    }
    CHECK(painted >= 30);
}

TEST_CASE("with large text a reader outside the program is told the list, its notes where they are painted")
{
    ReadWindow window({}, u"150"_s);
    const QList<Heard> blocks = window.blocks();
    REQUIRE(blocks.size() == blockLists);
    for (int i = 0; i < blockLists; ++i) {
        QStringList told;
        for (const Heard& note : blocks[i].children)
            told << note.name;
        CHECK(told == fileNotes(window.plan(), i + 1));
    }
    const QImage picture = window.desktop().picture();
    constexpr int belowFirstHint = 2; // which may lie over the notes above
    for (const Heard& note : blocks[0].children.mid(belowFirstHint)) {
        INFO(note.name.toStdString());
        CHECK(note.isShowing);
        CHECK(isPaintedAt(picture, note.rect));
    }
}

TEST_CASE("a reader outside the program hears each step of the focus, each note that comes and each that goes")
{
    ReadWindow window;
    window.desktop().press({u"ctrl+1"_s});
    (void)window.events(1, focusKind);
    constexpr int moves = 20;
    for (int i = 0; i < moves; ++i)
        window.desktop().press({i % 8 < 4 ? u"Down"_s : u"Up"_s});
    const QList<HeardEvent> focus = window.events(moves, focusKind);
    CHECK(focus.size() == moves);
    CHECK(std::none_of(focus.begin(), focus.end(), [](const HeardEvent& event) { return event.name.isEmpty(); }));

    const QString text = u"ข้าวเม่าตำมือ"_s;
    window.desktop().press({u"ctrl+3"_s});
    window.desktop().type(text);
    window.desktop().press({u"Return"_s, u"Escape"_s});
    const QList<HeardEvent> added = window.events(1, addKind);
    CHECK(std::any_of(added.begin(), added.end(), [&](const HeardEvent& event) { return event.name == text; }));
    window.desktop().await(u"the note counted"_s, [&] { return window.blocks().value(2).children.size() == 4; });
    window.desktop().press({u"ctrl+z"_s});
    CHECK(window.events(1, removeKind).size() >= 1);
    window.desktop().await(u"the note uncounted"_s, [&] { return window.blocks().value(2).children.size() == 3; });
}

TEST_CASE("a reader outside the program finds a name on everything that can have the focus")
{
    ReadWindow window;
    QStringList unnamed;
    const auto pages = window.railEntries().size();
    REQUIRE(pages >= 6);
    for (int page = 0; page < pages; ++page) {
        const QString name = window.railEntries()[page].name;
        window.desktop().await(name, [&] { return window.railEntries().value(page).isFocused && !window.rail().isFocused; });
        unnamed << unnamedIn(window.reader().tree(), name);
        window.desktop().press({u"F6"_s, u"Down"_s, u"F6"_s});
    }
    const QString front = window.desktop().activeTitle();
    for (const QString& keys : {u"ctrl+n"_s, u"ctrl+o"_s, u"F1"_s, u"ctrl+F1"_s}) {
        window.desktop().press({keys});
        window.desktop().await(keys, [&] { return window.desktop().windows() > 1; });
        unnamed << unnamedIn(window.reader().tree(), keys);
        window.desktop().press({u"Escape"_s});
        window.desktop().await(front, [&] { return window.desktop().windows() == 1 && window.desktop().activeTitle() == front; });
    }
    INFO(unnamed.join(u'\n').toStdString());
    CHECK(unnamed.isEmpty());
}

TEST_CASE("a reader outside the program finds a name on everything in the views of the pages, in a workshop and while presenting")
{
    ReadWindow window(editsForAWorkshop);
    QStringList unnamed;
    const auto look = [&](const QString& where) { unnamed << unnamedIn(window.settled(), where); };
    for (const QString& keys : {u"ctrl+shift+2"_s, u"ctrl+shift+3"_s, u"ctrl+shift+1"_s, u"ctrl+f"_s, u"Escape"_s, u"shift+F7"_s}) {
        window.desktop().press({keys});
        look(keys);
    }
    window.click(u"เล่าทีละใบ"_s);
    look(u"the story note by note"_s);
    window.click(u"คุณค่า × ลูกค้า"_s);
    look(u"the grid"_s);
    window.click(u"จัดเวที"_s);
    for (const QString& view : {u"กำหนดการ"_s, u"คนมา"_s, u"ตอนนี้"_s, u"กลุ่มย่อย"_s, u"โหวต"_s, u"ปิดเวที"_s}) {
        window.click(view);
        look(view);
    }
    window.desktop().press({u"F5"_s});
    window.desktop().await(u"the audience's window"_s, [&] { return window.desktop().windows() > 1; });
    window.desktop().press({u"Tab"_s});
    look(u"presenting"_s);
    window.desktop().press({u"Escape"_s, u"Escape"_s});
    window.desktop().await(u"the plan again"_s, [&] { return window.desktop().windows() == 1; });
    INFO(unnamed.join(u'\n').toStdString());
    CHECK(unnamed.isEmpty());
}

TEST_CASE("a reader outside the program finds a name on everything in the dialogs of the menus")
{
    ReadWindow window(editsForAWorkshop);
    QStringList unnamed;
    const QString front = window.desktop().activeTitle();
    const std::vector<std::pair<QString, QString>> dialogs{{u"แก้ไข"_s, u"ประวัติการแก้ไข"_s}, {u"แฟ้ม"_s, u"ฉบับย้อนหลัง"_s},
        {u"เวที"_s, u"ตรวจความพร้อมเวที"_s}, {u"ช่วยเหลือ"_s, u"เกม"_s}, {u"ช่วยเหลือ"_s, u"เกี่ยวกับ"_s}};
    for (const auto& [menu, entry] : dialogs) {
        window.click(menu);
        window.click(entry);
        window.desktop().await(entry, [&] { return window.desktop().activeTitle() != front; });
        unnamed << unnamedIn(window.settled(), entry);
        window.desktop().press({u"Escape"_s});
        window.desktop().await(front, [&] { return window.desktop().windows() == 1 && window.desktop().activeTitle() == front; });
    }
    INFO(unnamed.join(u'\n').toStdString());
    CHECK(unnamed.isEmpty());
}
