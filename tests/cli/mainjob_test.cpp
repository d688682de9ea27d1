// The main job as a leader does it, by keyboard alone, in the real program with a Thai layout active.
#include "core/json/planjson.h"
#include "tests/cli/program.h"
#include "tests/support/catch.h"
#include "tests/support/desktop.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <optional>

using namespace tambon;
using namespace tambon::test;

namespace {

/// The plan as the command line reads it while the program has it open.
std::optional<Plan> planOnDisk(const QString& folder)
{
    QDirIterator files(folder, {QStringLiteral("*.cbmc")}, QDir::Files, QDirIterator::Subdirectories);
    if (!files.hasNext())
        return std::nullopt;
    QProcess cli;
    cli.start(QStringLiteral(TAMBON_CLI), {QStringLiteral("export"), files.next(), QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("--output"), QStringLiteral("-")});
    cli.waitForFinished(30'000);
    const auto plan = planFromJson(cli.readAllStandardOutput());
    return plan ? std::optional(*plan) : std::nullopt;
}

/// Spaces and line ends apart.
QString bare(const QString& text)
{
    QString letters;
    for (const QChar c : text.normalized(QString::NormalizationForm_C))
        if (!c.isSpace() && c != QChar(0x200b))
            letters += c;
    return letters;
}

QString textOfPdf(const QString& path)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
    REQUIRE(reader.waitForFinished(30'000));
    return QString::fromUtf8(reader.readAllStandardOutput());
}

QString pdfIn(const QString& folder)
{
    QDirIterator files(folder, {QStringLiteral("*.pdf")}, QDir::Files, QDirIterator::Subdirectories);
    return files.hasNext() ? files.next() : QString();
}

const QStringList notes{QStringLiteral("ข้าวเม่าหอมใหม่ ตำเช้านี้"), QStringLiteral("ร้านขนมในอำเภอ"), QStringLiteral("เพจเฟซบุ๊กของกลุ่ม"),
    QStringLiteral("โทรหาลูกค้าเดิมทุกวันพระ"), QStringLiteral("ขายปลีกถุงละ 40 บาท"), QStringLiteral("ตำข้าวเม่าวันเสาร์"),
    QStringLiteral("ครกเก่าของวัดที่ไม่มีใครใช้"), QStringLiteral("อบต. ช่วยประกาศเสียงตามสาย"), QStringLiteral("ค่าถุงและฉลากสินค้า")};

} // namespace

TEST_CASE("the main job by keyboard alone: new plan, nine notes, links, capital, goals, PDF")
{
    Desktop desktop;
    const QString home = desktop.home();
    const auto holds = [&](const std::function<bool(const Plan&)>& condition) {
        return Desktop::eventually([&] {
            const auto plan = planOnDisk(home);
            return plan && condition(*plan);
        });
    };
    desktop.start(QStringLiteral(TAMBON_DESKTOP));
    REQUIRE(Desktop::eventually([&] { return desktop.hasWindow(QStringLiteral("แคนวาสชุมชน")); }));
    const QString parked = desktop.pointer();

    desktop.press({QStringLiteral("ctrl+n")});
    REQUIRE(Desktop::eventually([&] { return desktop.hasWindow(QStringLiteral("แผนใหม่")); }));
    desktop.type(QStringLiteral("ข้าวเม่าบ้านท่าเสา"));
    desktop.press({QStringLiteral("Tab")});
    desktop.type(QStringLiteral("กลุ่มตำข้าวเม่า"));
    desktop.press({QStringLiteral("Tab")});
    desktop.type(QStringLiteral("หนองผึ้ง"));
    desktop.press({QStringLiteral("Down"), QStringLiteral("Return"), QStringLiteral("Tab"), QStringLiteral("Return")});
    REQUIRE(holds([](const Plan& plan) { return plan.areas.size() == 1 && plan.areas[0].code == QStringLiteral("501907"); }));
    REQUIRE(Desktop::eventually([&] { return desktop.hasWindow(QStringLiteral("ข้าวเม่าบ้านท่าเสา")); }));

    for (int step = 1; step <= 9; ++step) {
        desktop.press({QStringLiteral("ctrl+%1").arg(step)});
        desktop.type(notes[step - 1]);
        desktop.press({QStringLiteral("Return")});
        REQUIRE(holds([&](const Plan& plan) { return int(plan.notes.size()) == step; }));
    }

    desktop.press({QStringLiteral("ctrl+shift+1")});
    for (const QString& step : {QStringLiteral("ctrl+1"), QStringLiteral("ctrl+3"), QStringLiteral("ctrl+6")})
        desktop.press({step, QStringLiteral("ctrl+l"), QStringLiteral("Return"), QStringLiteral("Escape")});
    REQUIRE(holds([](const Plan& plan) { return plan.links.size() == 3; }));

    desktop.press({QStringLiteral("F6"), QStringLiteral("Down"), QStringLiteral("F6"), QStringLiteral("Return")});
    for (const QString& item : {QStringLiteral("ลานตากหน้าศาลา"), QStringLiteral("ฝีมือผู้เฒ่าผู้แก่")}) {
        desktop.type(item);
        desktop.press({QStringLiteral("Return")});
    }
    REQUIRE(holds([](const Plan& plan) { return plan.capital.size() == 2; }));

    desktop.press({QStringLiteral("Escape"), QStringLiteral("F6"), QStringLiteral("Down"), QStringLiteral("F6"), QStringLiteral("Return")});
    REQUIRE(Desktop::eventually([&] { return desktop.hasWindow(QStringLiteral("เป้าหมาย")); }));
    desktop.type(QStringLiteral("คิดต้นทุนต่อถุงเป็น"));
    desktop.press({QStringLiteral("Return")});
    REQUIRE(holds([](const Plan& plan) { return plan.goals.size() == 1; }));
    desktop.press({QStringLiteral("Tab"), QStringLiteral("Return")});
    REQUIRE(Desktop::eventually([&] { return desktop.hasWindow(QStringLiteral("เป้าหมาย")); }));
    desktop.type(QStringLiteral("ถ่ายรูปสินค้าให้สวย"));
    desktop.press({QStringLiteral("Return")});
    REQUIRE(holds([](const Plan& plan) { return plan.goals.size() == 2; }));

    desktop.press({QStringLiteral("F6"), QStringLiteral("Down"), QStringLiteral("Down"), QStringLiteral("Down"), QStringLiteral("F6"), QStringLiteral("Return")});
    REQUIRE(Desktop::eventually([&] { return desktop.hasWindow(QStringLiteral("บันทึกเล่มแผน")); }));
    desktop.press({QStringLiteral("Return")});
    REQUIRE(Desktop::eventually([&] { return !pdfIn(home).isEmpty(); }));
    CHECK(desktop.pointer() == parked);
    desktop.press({QStringLiteral("ctrl+q")});
    CHECK(desktop.hasEnded(20'000));

    const QString paper = bare(textOfPdf(pdfIn(home)));
    const auto plan = planOnDisk(home);
    REQUIRE(plan);
    QStringList typed = notes;
    typed << plan->head.title << plan->organisation.name << plan->capital[0].name << plan->capital[1].name << plan->goals[0].statement
          << plan->goals[1].statement;
    CHECK(typed.contains(QStringLiteral("ข้าวเม่าบ้านท่าเสา")));
    CHECK(typed.contains(QStringLiteral("ฝีมือผู้เฒ่าผู้แก่")));
    for (const QString& text : typed) {
        INFO(text.toStdString());
        CHECK(paper.contains(bare(text)));
    }
    for (size_t i = 0; i < plan->notes.size(); ++i)
        CHECK(plan->notes[i].text == notes[qsizetype(i)]);
}
