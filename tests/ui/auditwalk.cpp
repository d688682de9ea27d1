#include "tests/ui/auditwalk.h"

#include "core/base/pastedrows.h"
#include "core/document/erasewords.h"
#include "core/insight/findings.h"
#include "ui/assessment/templatedialog.h"
#include "ui/assessment/templateeditor.h"
#include "ui/canvas/canvasview.h"
#include "ui/canvas/notebin.h"
#include "ui/canvas/pastedialog.h"
#include "ui/capital/linknotesdialog.h"
#include "ui/check/acceptdialog.h"
#include "ui/tables/activitydialog.h"
#include "ui/tables/seasondialog.h"
#include "ui/goals/gapsdialog.h"
#include "ui/goals/goaldialog.h"
#include "ui/goals/measuredialog.h"
#include "ui/goals/scaledialog.h"
#include "ui/help/coachmarks.h"
#include "ui/help/gamepieces.h"
#include "ui/help/gamewindow.h"
#include "ui/help/guidewindow.h"
#include "ui/help/practice.h"
#include "ui/help/practicebar.h"
#include "ui/households/entryimportdialog.h"
#include "ui/mainwindow/aboutdialog.h"
#include "ui/mainwindow/helpdesk.h"
#include "ui/mainwindow/historydialog.h"
#include "ui/mainwindow/peopledialog.h"
#include "ui/mainwindow/messagebar.h"
#include "ui/mainwindow/newplandialog.h"
#include "ui/mainwindow/versionsdialog.h"
#include "ui/numbers/coverdialog.h"
#include "ui/numbers/pricelist.h"
#include "ui/partners/expertisedialog.h"
#include "ui/presenter/audiencewindow.h"
#include "ui/presenter/facilitatorbar.h"
#include "ui/presenter/presentation.h"
#include "ui/presenter/presenter.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/workshop/gatherdialog.h"
#include "ui/workshop/roomcheckdialog.h"
#include "ui/workshop/secretvotedialog.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPointer>
#include <QToolButton>

namespace tambon::test {

using namespace Qt::Literals::StringLiterals;

void takePicture(const QWidget& widget, const QString& name)
{
    if (pictureFolder().isEmpty())
        return;
    const QString file = QString(name).remove(u'%').remove(u',').simplified().replace(u' ', u'-');
    CHECK(const_cast<QWidget&>(widget).grab().save(QDir(pictureFolder()).filePath(file + u".png"_s)));
}

void AuditWalk::look(const QWidget& widget, const QString& where)
{
    comeToRest();
    if (where != u"hints")
        m_open.window().helpDesk().hints().end();
    m_audit.look(widget, QString(where + u' ' + m_how));
    takePicture(widget, QString(where + u' ' + m_how));
}

void AuditWalk::dialog(QDialog& made, const QString& name)
{
    made.show();
    look(made, name);
    seenDialogs.insert(name);
    made.hide();
}

void AuditWalk::pages()
{
    const std::vector<std::pair<PageKind, QString>> kinds{{PageKind::Canvas, u"canvas"_s}, {PageKind::Capital, u"capital"_s},
        {PageKind::Goals, u"goals"_s}, {PageKind::Assessment, u"assessment"_s}, {PageKind::Numbers, u"numbers"_s},
        {PageKind::Partners, u"products and partners"_s}, {PageKind::Households, u"households"_s}, {PageKind::Frame, u"plan frame"_s}, {PageKind::PlanHead, u"plan details"_s}, {PageKind::Photos, u"photos"_s}, {PageKind::Programme, u"programme"_s}, {PageKind::Points, u"review results"_s},
        {PageKind::Workshop, u"workshop"_s}, {PageKind::Check, u"check"_s}, {PageKind::Export, u"export"_s}};
    if (!m_open.plan().workshops.empty())
        beginWorkshop();
    for (const auto& [kind, name] : kinds) {
        m_open.shell().showPage(kind);
        seen.insert(name);
        look(m_open.window(), name);
        everySwitch(name);
    }
    steps();
    aroundTheCanvas();
    bars();
    presenting();
}

/// At its first step, with phases.
void AuditWalk::beginWorkshop()
{
    Room& room = m_open.shell().room();
    room.begin(m_open.plan().workshops.front().id);
    while (!room.block() && room.nextItem() != nullptr)
        room.goToNextItem();
    REQUIRE(room.block());
}

/// Both sides of every switch: overview and steps, board and table …
void AuditWalk::everySwitch(const QString& name)
{
    QList<QPointer<SegmentedSwitch>> switches;
    for (SegmentedSwitch* parts : m_open.window().findChildren<SegmentedSwitch*>())
        switches << parts;
    QSet<const SegmentedSwitch*> shownBefore;
    for (const QPointer<SegmentedSwitch>& parts : switches)
        if (parts->isVisible())
            shownBefore << parts;
    for (const QPointer<SegmentedSwitch>& parts : switches) {
        for (int i = 0; parts && parts->isVisible() && parts->part(i) != nullptr; ++i) {
            parts->part(i)->click();
            look(m_open.window(), u"%1, part %2"_s.arg(name).arg(i));
            innerSwitches(u"%1, part %2"_s.arg(name).arg(i), shownBefore);
        }
        if (parts && parts->isVisible())
            parts->part(0)->click();
    }
}

/// Switches that a part of another switch has brought to light.
void AuditWalk::innerSwitches(const QString& name, const QSet<const SegmentedSwitch*>& shownBefore)
{
    for (SegmentedSwitch* parts : m_open.window().findChildren<SegmentedSwitch*>()) {
        if (!parts->isVisible() || shownBefore.contains(parts))
            continue;
        for (int i = 1; parts->part(i) != nullptr; ++i) {
            parts->part(i)->click();
            look(m_open.window(), u"%1, inner part %2"_s.arg(name).arg(i));
        }
        parts->part(0)->click();
    }
}

void AuditWalk::steps()
{
    m_open.shell().showPage(PageKind::Canvas);
    m_open.canvas().chooseView(CanvasPage::View::Step);
    for (const Block block : allBlocks) {
        m_open.canvas().goTo({PageKind::Canvas, block, {}, {}, {}});
        look(m_open.window(), u"step %1"_s.arg(number(block)));
    }
}

/// What comes and goes around the notes.
void AuditWalk::aroundTheCanvas()
{
    CanvasPage& canvas = m_open.canvas();
    canvas.chooseView(CanvasPage::View::Overview);
    if (!m_open.plan().notes.empty())
        canvas.goTo({PageKind::Canvas, {}, m_open.plan().notes.front().id, {}, {}});
    look(m_open.window(), u"note in focus"_s);
    canvas.showParking(true);
    look(m_open.window(), u"parking"_s);
    canvas.showParking(false);
    canvas.openFind();
    look(m_open.window(), u"find"_s);
    press(Qt::Key_Escape);
    canvas.chooseView(CanvasPage::View::Step);
    canvas.goTo({PageKind::Canvas, Block::Channel, {}, {}, {}});
}

void AuditWalk::presenting()
{
    Presenter& presenter = m_open.window().presenter();
    presenter.start(m_open.document(), m_open.canvas(), m_open.shell().room());
    look(m_open.window(), u"presenting"_s);
    look(*presenter.audience(), u"audience"_s);
    AudienceWindow alone(*presenter.presentation(), true);
    alone.resize(1366, 768);
    alone.show();
    alone.bar()->showWithFocus();
    look(alone, u"one screen"_s);
    alone.hide();
    presenter.stop();
}

void AuditWalk::bars()
{
    MessageBar& bar = m_open.shell().messages();
    bar.show(MessageBar::Kind::Error, sentence({ErrorCode::DiskFull, u"แผน.cbmc"_s, {}, {}}));
    look(m_open.window(), u"message"_s);
    bar.dismiss();
}

void AuditWalk::dialogs()
{
    NewPlanDialog newPlan(&m_open.window());
    dialog(newPlan, u"new plan"_s);
    versionDialogs();
    help();
    AboutDialog about(&m_open.window());
    dialog(about, u"about"_s);
    planDialogs();
    roomDialogs();
    qtDialogs();
}

void AuditWalk::versionDialogs()
{
    Document& document = m_open.document();
    VersionsDialog none(document, &m_open.window());
    dialog(none, u"versions, none"_s);
    REQUIRE(document.nameVersion(u"ฉบับประชาคม"_s).has_value());
    VersionsDialog versions(document, &m_open.window());
    dialog(versions, u"versions"_s);
    HistoryDialog history(document, &m_open.window());
    dialog(history, u"history"_s);
    PeopleDialog people(document, &m_open.window());
    dialog(people, u"people"_s);
    EraseDialog erase(u"สมชาย ใจดี"_s, eraseWarning({{3, 9, 1, false}, 2}, u"สมชาย ใจดี"_s, document.path()), &m_open.window());
    dialog(erase, u"erase"_s);
}

void AuditWalk::planDialogs()
{
    const Plan& plan = m_open.plan();
    MainWindow* window = &m_open.window();
    LinkNotesDialog linkNotes(plan, plan.capital.empty() ? CapitalItem{} : plan.capital.front(), window);
    dialog(linkNotes, u"link notes"_s);
    std::vector<const CapitalItem*> items;
    for (const CapitalItem& item : plan.capital)
        items.push_back(&item);
    SendCapitalDialog send(items, window);
    dialog(send, u"send capital"_s);
    GoalDialog goal(plan, plan.goals.empty() ? Goal{} : plan.goals.front(), window);
    dialog(goal, u"goal"_s);
    measuringDialogs();
    ExpertiseDialog expertise(m_open.document(), window);
    dialog(expertise, u"expertise"_s);
    if (!plan.notesIn(Block::Activity).empty()) {
        ActivityDialog activity(m_open.document(), plan.notesIn(Block::Activity).front()->id, window);
        dialog(activity, u"about an activity"_s);
    }
    const auto rows = pastedRows(u"ขายส่งร้านค้า\t5\t12000\nขายหน้าสวน\t5\t3000\nตลาดนัดวันเสาร์\t3\t\n", 500);
    REQUIRE(rows.has_value());
    PasteDialog paste(*rows, Block::Income, window);
    dialog(paste, u"paste"_s);
    const auto table = tableRows(u"วันที่,รายการ,รายรับ,รายจ่าย\n31/1/2569,ขายข้าว,\"27,000\",\n,ปุ๋ย,,แพง\n,ค่าเทอม,,2400\n", {u',', 500, 100, false});
    REQUIRE(table.has_value());
    EntryImportDialog entries(plan, *table, u"บัญชี บ้าน 1"_s, u"บ้าน 1"_s, window);
    dialog(entries, u"entries from a table"_s);
    const auto findings = openFindings(plan);
    AcceptDialog accept(findings.empty() ? QString() : title(findings.front(), plan), window);
    dialog(accept, u"accept"_s);
    NoteBinDialog bin({{Block::Value, u"ใบตาลสานเป็นของฝากที่คนเมืองตามหา"_s}, {Block::Income, u"ขายหน้าสวน"_s}}, window);
    dialog(bin, u"deleted notes"_s);
    SeasonDialog season(u"คนมาเที่ยว"_s, Season::everyMonth(), window);
    dialog(season, u"months with numbers"_s);
    MonthsDialog months(u"ฤดูตาลสุก"_s, {allMonths}, window);
    dialog(months, u"months"_s);
    if (!plan.economy.needs.empty()) {
        CoverDialog covers(m_open.document(), plan.economy.needs.front().id, window);
        dialog(covers, u"who brings it"_s);
        PriceListDialog prices(m_open.document(), window);
        dialog(prices, u"price list"_s);
    }
}

void AuditWalk::measuringDialogs()
{
    const Plan& plan = m_open.plan();
    MainWindow* window = &m_open.window();
    ScaleDialog scale(plan, window);
    dialog(scale, u"scale"_s);
    TemplateDialog templates(plan, {}, window);
    dialog(templates, u"templates"_s);
    if (!plan.goals.empty()) {
        MeasureDialog measure(m_open.document(), plan.goals.front().id, window);
        dialog(measure, u"measure"_s);
    }
    if (!plan.notesIn(Block::Activity).empty()) {
        GapsDialog gaps(plan, window);
        dialog(gaps, u"goals from gaps"_s);
    }
    if (!plan.capacity.assessmentTemplates.empty()) {
        TemplateEditor editor(m_open.document(), plan.capacity.assessmentTemplates.front().id, window);
        dialog(editor, u"change the template"_s);
    }
}

void AuditWalk::roomDialogs()
{
    MainWindow* window = &m_open.window();
    RoomFacts facts{{u"HDMI-1, 1280 × 800"_s}, true, false, u"Loma"_s, true, 3'000'000'000, 18, false};
    RoomCheckDialog check(facts, window);
    dialog(check, u"room check"_s);
    const Plan& plan = m_open.plan();
    if (plan.workshops.empty())
        return;
    GatherDialog gather(plan, plan, {}, window);
    dialog(gather, u"gather"_s);
    SecretVoteDialog vote(m_open.document(), plan.voteRounds.back().id, window);
    dialog(vote, u"secret vote"_s);
}

void AuditWalk::help()
{
    MainWindow* window = &m_open.window();
    GuideWindow guide(window);
    for (const GuideTopic& topic : guideTopics(installedLanguage())) {
        guide.openTopic(topic.id);
        dialog(guide, QString(u"guide "_s + topic.id));
    }
    GameWindow game(window);
    dialog(game, u"game"_s);
    game.block(Block::Partner)->click();
    dialog(game, u"game, answered"_s);
    window->helpDesk().replayHints();
    look(*window, u"hints"_s);
    window->helpDesk().hints().end();
    Practice practice(m_open.document());
    auto* bar = new PracticeBar(&practice, &m_open.shell());
    m_open.shell().showAbove(bar);
    look(*window, u"practice"_s);
    delete bar;
}

void AuditWalk::qtDialogs()
{
    MainWindow* window = &m_open.window();
    QFileDialog openFile(window, MainWindow::tr("Open a plan"), QDir::tempPath(), MainWindow::tr("Plans (*.cbmc)"));
    openFile.setOption(QFileDialog::DontUseNativeDialog);
    dialog(openFile, u"open file"_s);
    QFileDialog saveFile(window, MainWindow::tr("Save a copy"), QDir::tempPath(), MainWindow::tr("Plans (*.cbmc)"));
    saveFile.setOption(QFileDialog::DontUseNativeDialog);
    saveFile.setAcceptMode(QFileDialog::AcceptSave);
    dialog(saveFile, u"save file"_s);
    QFileDialog folder(window, NewPlanDialog::tr("Folder for the plan"), QDir::tempPath());
    folder.setOption(QFileDialog::DontUseNativeDialog);
    folder.setFileMode(QFileDialog::Directory);
    dialog(folder, u"choose folder"_s);
    QMessageBox box(QMessageBox::Warning, MainWindow::tr("Tambon Canvas"), sentence({ErrorCode::NotAPlan, u"รูป.cbmc"_s, {}, {}}), QMessageBox::Ok, window);
    box.setTextFormat(Qt::PlainText);
    dialog(box, u"message box"_s);
}

} // namespace tambon::test
