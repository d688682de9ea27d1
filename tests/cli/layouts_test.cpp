#include "tests/cli/program.h"
#include "tests/support/catch.h"
#include "tests/support/desktop.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace tambon;
using namespace tambon::test;
using namespace Qt::Literals::StringLiterals;

namespace {

// X key codes: chords are made with the keys where they lie, whatever stands on them.
const QString control = u"37+"_s;
const QString controlShift = u"37+50+"_s;
constexpr int keyOfOne = 10;
const QString keyOfSix = u"15"_s;
const QString keypadPlus = u"86"_s;
const QString keyA = u"38"_s;
const QString keyE = u"26"_s;
const QString keyL = u"46"_s;
const QString keyN = u"57"_s;
const QString keyQ = u"24"_s;
const QString keyS = u"39"_s;
const QString keyZ = u"52"_s;

constexpr int pagesToWorkshop = 9;   ///< in the column at the left
constexpr int fieldsAboveAgenda = 4; ///< of the workshop: name, day, place, start

struct Typist {
    QString layout;
    QString title;
    QString word; ///< each note is this word and its block's letter
    QString letters;
};

/// The chords and the writing of a plan, in one layout of the keyboard.
class JobInLayout {
public:
    JobInLayout(Desktop& desktop, const Typist& typist)
        : m_desktop(desktop)
        , m_typist(typist)
        , m_home(QDir::cleanPath(m_workspace.path(QString())))
    {
        m_desktop.setLayout(typist.layout);
        m_desktop.start(QStringLiteral(TAMBON_DESKTOP), {u"--lang"_s, u"th"_s}, m_home);
        m_desktop.await(u"the start screen"_s, [this] { return !m_desktop.activeTitle().isEmpty(); });
    }

    void run()
    {
        makePlan();
        writeNotes();
        takeBackOne();
        linkNotes();
        vote();
        nameVersion();
        writePdf();
        m_desktop.press({QString(control + keyQ)});
        CHECK(m_desktop.exitCode() == 0);
        CHECK(cli({u"verify"_s, m_plan}).exitCode == 0);
    }

private:
    [[nodiscard]] QJsonObject planNow() const
    {
        return QJsonDocument::fromJson(cli({u"export"_s, m_plan, u"--format"_s, u"json"_s, u"--output"_s, u"-"_s}).out).object();
    }
    [[nodiscard]] QStringList notes() const
    {
        QStringList texts;
        for (const QJsonValue& note : planNow()[u"notes"_s].toArray())
            texts << QString(QString::number(note[u"block"_s].toInt()) + u' ' + note[u"text"_s].toString());
        return texts;
    }
    [[nodiscard]] QString noteText(int block) const { return m_typist.word + m_typist.letters.at(block - 1); }
    [[nodiscard]] QString fileInHome(const QString& pattern) const
    {
        QDirIterator found(m_home, {pattern}, QDir::Files, QDirIterator::Subdirectories);
        return found.hasNext() ? found.next() : QString();
    }
    void awaitDialog(const QString& window)
    {
        m_desktop.await(u"a dialog"_s, [&] {
            const QString front = m_desktop.activeTitle();
            return !front.isEmpty() && front != window;
        });
    }

    void makePlan()
    {
        const QString start = m_desktop.activeTitle();
        const auto askForPlan = [this] { m_desktop.press({QString(control + keyN)}); };
        m_desktop.insist(u"a dialog"_s, askForPlan, [&] { return !m_desktop.activeTitle().isEmpty() && m_desktop.activeTitle() != start; });
        const auto fillIn = [this] {
            m_desktop.press({QString(control + keyA)});
            m_desktop.type(m_typist.title);
            m_desktop.press({u"Return"_s});
        };
        m_desktop.insist(u"the new plan"_s, fillIn, [this] { return m_desktop.activeTitle().startsWith(m_typist.title); });
        m_plan = fileInHome(u"*.cbmc"_s);
        REQUIRE_FALSE(m_plan.isEmpty());
    }
    void writeNotes()
    {
        QStringList written;
        // Not in order, so that going on to the next block by itself would be seen.
        for (const int block : {5, 1, 9, 2, 8, 3, 7, 4, 6}) {
            m_desktop.press({QString(control + QString::number(keyOfOne + block - 1))});
            m_desktop.type(noteText(block));
            m_desktop.press({u"Return"_s});
            m_desktop.await(noteText(block), [&] { return notes().contains(QString(QString::number(block) + u' ' + noteText(block))); });
        }
        CHECK(notes().size() == 9);
        m_desktop.press({u"Escape"_s});
    }
    void takeBackOne()
    {
        m_desktop.press({QString(control + keyZ)});
        m_desktop.await(u"one note fewer"_s, [this] { return notes().size() == 8; });
        m_desktop.press({QString(controlShift + keyZ)});
        m_desktop.await(u"the note again"_s, [this] { return notes().size() == 9; });
    }
    void linkNotes()
    {
        // From the line in which the notes of step 6 are typed: the one typed last.
        m_desktop.press({QString(control + keyOfSix), QString(control + keyL)});
        for (int links = 1; links <= 3; ++links) {
            m_desktop.press({u"Return"_s});
            m_desktop.await(u"a link"_s, [&] { return planNow()[u"links"_s].toArray().size() == links; });
            m_desktop.press({u"Down"_s});
        }
        m_desktop.press({u"Escape"_s});
    }
    /// A workshop, a vote about step 1 and one dot for its note.
    void vote()
    {
        m_desktop.press({u"F6"_s});
        m_desktop.press(QStringList(int(pagesToWorkshop), u"Down"_s));
        m_desktop.press({u"F6"_s, u"Return"_s});
        m_desktop.await(u"a workshop"_s, [this] { return planNow()[u"workshops"_s].toArray().size() == 1; });
        // From the agenda back to the switch of views, on to the votes and to their first step.
        m_desktop.press(QStringList(int(fieldsAboveAgenda) + 1, u"shift+Tab"_s));
        m_desktop.press({u"End"_s, u"Left"_s, u"Tab"_s, u"space"_s});
        m_desktop.press(QStringList(8 + 3 + 1, u"Tab"_s)); // other steps, fields, the button
        m_desktop.press({u"space"_s});
        m_desktop.await(u"a vote"_s, [this] { return planNow()[u"voteRounds"_s].toArray().size() == 1; });
        m_desktop.press({keypadPlus});
        m_desktop.await(u"a dot"_s, [this] {
            return planNow()[u"voteRounds"_s][0][u"votes"_s][0][u"count"_s].toInt() == 1;
        });
    }
    void nameVersion()
    {
        const QByteArray before = cli({u"versions"_s, m_plan}).out;
        m_desktop.press({QString(control + keyS)});
        m_desktop.await(u"a version"_s, [&] { return cli({u"versions"_s, m_plan}).out != before; });
    }
    void writePdf()
    {
        const QString window = m_desktop.activeTitle();
        m_desktop.press({QString(controlShift + keyE), u"Return"_s});
        awaitDialog(window);
        m_desktop.press({u"Return"_s});
        m_desktop.await(u"the PDF"_s, [this] { return !fileInHome(u"*.pdf"_s).isEmpty(); });
        m_desktop.await(u"the plan's window"_s, [&] { return m_desktop.activeTitle() == window; });
    }

    Desktop& m_desktop;
    Typist m_typist;
    Workspace m_workspace;
    QString m_home;
    QString m_plan;
};

} // namespace

TEST_CASE("every chord does the same in an American, a Thai and American, and a Thai layout, without the mouse", "[layouts]")
{
    std::puts("Not in this walk: numbers, partners, photos, presenter.");
    const Typist thai{u"th"_s, u"แผนสวนริมน้ำ"_s, u"ผลไม้"_s, u"กขคงจชดตท"_s};
    Desktop desktop;
    for (const Typist& typist : {Typist{u"us"_s, u"Orchard plan"_s, u"fruit "_s, u"abcdefghi"_s},
             Typist{u"th,us"_s, thai.title, thai.word, thai.letters}, thai}) {
        INFO("Layout " << typist.layout.toStdString());
        JobInLayout(desktop, typist).run();
    }
    CHECK(desktop.pointerIsParked());
}
