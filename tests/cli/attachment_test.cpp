#include "tests/cli/program.h"
#include "tests/support/catch.h"

#include <QImage>
#include <QSet>

using namespace tambon::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A plan with a step of history behind it and a person in it.
QString planWithPerson(const Workspace& workspace)
{
    const QString plan = workspace.plan();
    REQUIRE(cli({u"apply"_s, plan, u"--edits"_s, u"-"_s}, addNoteLine(3, u"เดิมเขียนว่าหม้อดินลับ"_s)).exitCode == 0);
    REQUIRE(cli({u"undo"_s, plan}).exitCode == 0);
    return plan;
}

QString bookOf(const Workspace& workspace, const QString& plan, const QStringList& more)
{
    const QString pdf = workspace.path(u"book.pdf"_s);
    const Ran ran = cli(QStringList{u"export"_s, plan, u"--format"_s, u"pdf"_s, u"--output"_s, pdf} + more);
    INFO(ran.err.toStdString());
    REQUIRE(ran.exitCode == 0);
    return pdf;
}

QByteArray attachedTo(const QString& pdf)
{
    return runProgram(u"qpdf"_s, {u"--show-attachment=plan.cbmc"_s, pdf}).out;
}

QByteArray exportedJsonOf(const QString& plan) { return cli({u"export"_s, plan, u"--format"_s, u"json"_s, u"--output"_s, u"-"_s}).out; }

} // namespace

TEST_CASE("the plan lies inside its book as a plan file without history, and the PDF is sound")
{
    const Workspace workspace;
    const QString plan = planWithPerson(workspace);
    const QString pdf = bookOf(workspace, plan, {});
    CHECK(runProgram(u"qpdf"_s, {u"--check"_s, pdf}).out.contains("No syntax or stream encoding errors"));
    const QString inside = workspace.write(u"inside.cbmc"_s, attachedTo(pdf));
    CHECK(cli({u"verify"_s, inside}).exitCode == 0);
    CHECK(exportedJsonOf(inside) == exportedJsonOf(plan));
    CHECK(cli({u"redo"_s, inside}).exitCode == 1);
    CHECK(workspace.read(u"plan.cbmc"_s).contains("หม้อดินลับ"));
    CHECK_FALSE(workspace.read(u"inside.cbmc"_s).contains("หม้อดินลับ"));
    const QByteArray structure = runProgram(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, pdf, u"-"_s}).out;
    CHECK(structure.contains("/AFRelationship /Source"));
    CHECK(structure.contains("/AF ["));
    CHECK(structure.contains("/Subtype /application#2fvnd.tambon-canvas.plan+sqlite3"));
}

TEST_CASE("a book for others holds the plan without names, one for the public none, and none when none is wanted")
{
    const Workspace workspace;
    const QString plan = planWithPerson(workspace);
    const QString anonymous = workspace.write(u"anonymous.cbmc"_s, attachedTo(bookOf(workspace, plan, {u"--anonymous"_s})));
    CHECK(cli({u"verify"_s, anonymous}).exitCode == 0);
    CHECK(exportedJsonOf(anonymous) == cli({u"export"_s, plan, u"--format"_s, u"json"_s, u"--anonymous"_s, u"--output"_s, u"-"_s}).out);
    for (const QStringList& none : {QStringList{u"--variant"_s, u"public"_s}, QStringList{u"--variant"_s, u"hand-out"_s}, QStringList{u"--no-attachment"_s}})
        CHECK(runProgram(u"qpdf"_s, {u"--list-attachments"_s, bookOf(workspace, plan, none)}).out.contains("no embedded files"));
}

TEST_CASE("a thumbnail shows the canvas in the size asked for, without touching the plan")
{
    const Workspace workspace;
    const QString plan = workspace.plan();
    const QByteArray before = workspace.read(u"plan.cbmc"_s);
    const QString picture = workspace.path(u"t.png"_s);
    REQUIRE(cli({u"thumbnail"_s, plan, u"--output"_s, picture, u"--size"_s, u"128"_s}).exitCode == 0);
    const QImage image(picture);
    CHECK(image.width() == 128);
    CHECK(image.height() == 72);
    QSet<QRgb> colours;
    for (int x = 0; x < image.width(); ++x)
        for (int y = 0; y < image.height(); ++y)
            colours.insert(image.pixel(x, y));
    CHECK(colours.size() > 50);
    CHECK(workspace.read(u"plan.cbmc"_s) == before);
    CHECK(cli({u"thumbnail"_s, plan, u"--output"_s, picture, u"--size"_s, u"9999"_s}).exitCode == 2);
    CHECK(cli({u"thumbnail"_s, workspace.write(u"x.cbmc"_s, "nothing"), u"--output"_s, picture}).exitCode == 3);
}
