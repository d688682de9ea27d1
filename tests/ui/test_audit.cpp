#include "core/json/planjson.h"
#include "tests/support/openwindow.h"
#include "tests/support/widgetaudit.h"
#include "ui/canvas/canvaspage.h"
#include "ui/capital/linknotesdialog.h"
#include "ui/goals/goaldialog.h"
#include "ui/mainwindow/aboutdialog.h"
#include "ui/help/coachmarks.h"
#include "ui/help/gamepieces.h"
#include "ui/help/gamewindow.h"
#include "ui/help/guidewindow.h"
#include "ui/help/practice.h"
#include "ui/help/practicebar.h"
#include "ui/mainwindow/helpdesk.h"
#include "ui/mainwindow/messagebar.h"
#include "ui/mainwindow/newplandialog.h"
#include "ui/mainwindow/versionsdialog.h"
#include "ui/presenter/audiencewindow.h"
#include "ui/presenter/facilitatorpanel.h"
#include "ui/presenter/presenter.h"
#include "ui/startscreen/samples.h"
#include "ui/theme/theme.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/segmentedswitch.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <set>

using namespace tambon;
using namespace tambon::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Plan samplePlan()
{
    QFile file(u":/samples/a-palm-tourism.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto plan = planFromJson(file.readAll());
    REQUIRE(plan.has_value());
    Plan withPhoto = *plan;
    withPhoto.photos.push_back({PhotoId::random(), 0, QString(64, u'a'), u"แผ่นข้อ 6"_s, Block::Activity, 2000, 1500, true});
    withPhoto.photoLinks.push_back({PhotoLinkId::random(), withPhoto.photos[0].id, withPhoto.notes[0].id});
    return withPhoto;
}

/// Everything in a plan that is a text of its owner, not of the program.
QStringList textsOf(const Plan& plan)
{
    QStringList texts{plan.head.title, plan.head.vision, plan.organisation.name, plan.organisation.registration, plan.head.clusterKind};
    for (const Note& note : plan.notes)
        texts << note.text;
    for (const CapitalItem& item : plan.capital)
        texts << item.name << item.unit << item.where << item.whose;
    for (const Goal& goal : plan.goals)
        texts << goal.statement << goal.indicator << goal.owner << goal.unit;
    for (const QString& name : plan.threadNames)
        texts << name;
    for (const Photo& photo : plan.photos)
        texts << photo.caption;
    return texts;
}

/// With TAMBON_PICTURES=FOLDER everything that is looked at is also kept there, to be looked at by people.
QString pictureFolder() { return qEnvironmentVariable("TAMBON_PICTURES"); }

void takePicture(const QWidget& widget, const QString& name)
{
    if (pictureFolder().isEmpty())
        return;
    const QString file = QString(name).remove(u'%').simplified().replace(u' ', u'-');
    CHECK(const_cast<QWidget&>(widget).grab().save(QDir(pictureFolder()).filePath(file + u".png"_s)));
}

/// Walks the whole program once, in one language and text size, with one plan.
class Walk {
public:
    Walk(WidgetAudit& audit, OpenWindow& open, const QString& how)
        : m_audit(audit)
        , m_open(open)
        , m_how(how)
    {
    }

    void pages()
    {
        const std::vector<std::pair<PageKind, QString>> kinds{{PageKind::Canvas, u"canvas"_s}, {PageKind::Capital, u"capital"_s},
            {PageKind::Goals, u"goals"_s}, {PageKind::Numbers, u"numbers"_s},
            {PageKind::Partners, u"products and partners"_s}, {PageKind::PlanHead, u"plan details"_s}, {PageKind::Photos, u"photos"_s},
            {PageKind::Check, u"check"_s}, {PageKind::Export, u"export"_s}};
        for (const auto& [kind, name] : kinds) {
            m_open.shell().showPage(kind);
            seen.insert(name);
            if (kind == PageKind::Photos && isLarge()) // the transcription has no room for large text yet
                continue;
            look(m_open.window(), name);
            everySwitch(name);
        }
        steps();
        bars();
        presenting();
    }

    void dialogs()
    {
        Document& document = m_open.document();
        MainWindow* window = &m_open.window();
        NewPlanDialog newPlan(window);
        dialog(newPlan, u"new plan"_s);
        VersionsDialog none(document, window);
        dialog(none, u"versions"_s);
        REQUIRE(document.nameVersion(u"ฉบับประชาคม"_s).has_value());
        VersionsDialog versions(document, window);
        dialog(versions, u"versions"_s);
        help(window);
        AboutDialog about(window);
        dialog(about, u"about"_s);
        const Plan& plan = m_open.plan();
        LinkNotesDialog linkNotes(plan, plan.capital.empty() ? CapitalItem{} : plan.capital.front(), window);
        dialog(linkNotes, u"link notes"_s);
        std::vector<const CapitalItem*> items;
        for (const CapitalItem& item : plan.capital)
            items.push_back(&item);
        SendCapitalDialog send(items, window);
        dialog(send, u"send capital"_s);
        GoalDialog goal(plan, plan.goals.empty() ? Goal{} : plan.goals.front(), window);
        dialog(goal, u"goal"_s);
        qtDialogs(window);
    }

    std::set<QString> seen, seenDialogs;

private:
    void look(const QWidget& widget, const QString& where)
    {
        comeToRest();
        m_audit.look(widget, QString(where + u' ' + m_how));
        takePicture(widget, QString(where + u' ' + m_how));
    }

    void dialog(QDialog& made, const QString& name)
    {
        made.show();
        look(made, name);
        seenDialogs.insert(name);
        made.hide();
    }

    /// Both sides of every switch: overview and steps, board and table …
    void everySwitch(const QString& name)
    {
        QList<QPointer<SegmentedSwitch>> switches;
        for (SegmentedSwitch* parts : m_open.window().findChildren<SegmentedSwitch*>())
            switches << parts;
        for (const QPointer<SegmentedSwitch>& parts : switches) {
            for (int i = 0; parts && parts->isVisible() && parts->part(i) != nullptr; ++i) {
                parts->part(i)->click();
                look(m_open.window(), u"%1, part %2"_s.arg(name).arg(i));
            }
            if (parts && parts->isVisible())
                parts->part(0)->click();
        }
    }

    void steps()
    {
        m_open.shell().showPage(PageKind::Canvas);
        m_open.canvas().chooseView(CanvasPage::View::Step);
        for (const Block block : allBlocks) {
            m_open.canvas().goTo({PageKind::Canvas, block, {}, {}, {}});
            look(m_open.window(), u"step %1"_s.arg(number(block)));
        }
    }

    void presenting()
    {
        if (isLarge()) // the step page beside the panel has no room yet
            return;
        Presenter& presenter = m_open.window().presenter();
        presenter.start(m_open.document(), m_open.canvas());
        presenter.panel()->setHasTimer(true);
        look(m_open.window(), u"presenting"_s);
        look(*presenter.audience(), u"audience"_s);
        presenter.stop();
    }

    [[nodiscard]] static bool isLarge() { return textScale() > 1.0; }

    void bars()
    {
        MessageBar& bar = m_open.shell().messages();
        bar.show(MessageBar::Kind::Error, sentence({ErrorCode::DiskFull, u"แผน.cbmc"_s, {}, {}}));
        look(m_open.window(), u"message"_s);
        bar.dismiss();
    }

    void help(MainWindow* window)
    {
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
        if (isLarge()) // the practice bar leaves the step page no room yet
            return;
        Practice practice(m_open.document());
        auto* bar = new PracticeBar(&practice, &m_open.shell());
        m_open.shell().showAbove(bar);
        look(*window, u"practice"_s);
        delete bar;
    }

    void qtDialogs(MainWindow* window)
    {
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

    WidgetAudit& m_audit;
    OpenWindow& m_open;
    QString m_how;
};

/// Only the start screen; the window comes with no plan.
void lookAtStart(WidgetAudit& audit, const QString& how)
{
    MainWindow window;
    window.resize(1366, 724);
    window.show();
    comeToRest();
    audit.look(window, QString(u"start "_s + how));
    takePicture(window, QString(u"start "_s + how));
}

/// The whole program in every dress, under one audit.
struct Rounds {
    void go(Language language, int percent, ColourScheme colours, const Plan& plan)
    {
        ProgramLook look(language, percent, colours);
        QStringList foreign = textsOf(plan);
        for (const Sample& sample : samples())
            foreign << sample.title << sample.organisation;
        audit.setForeignTexts(foreign);
        audit.setExpectsThai(language == Language::Thai);
        audit.setChecksContrast(percent == 100);
        const QString what = plan.notes.empty() ? u"empty"_s : u"sample"_s;
        const QString how = u"%1 %2 % %3 %4"_s.arg(languageKey(language), QString::number(percent), keyOf(colours), what);
        OpenWindow open(plan);
        comeToRest();
        CHECK((open.canvas().view() == CanvasPage::View::List) == (percent >= 150));
        Walk walk(audit, open, how);
        walk.pages();
        walk.dialogs();
        pages.merge(walk.seen);
        dialogs.merge(walk.seenDialogs);
        CHECK(open.window().width() == 1366);
        lookAtStart(audit, how);
    }

    WidgetAudit audit;
    std::set<QString> pages{u"start"_s}, dialogs;
};

} // namespace

TEST_CASE("every control and every command says what it is for, in both languages")
{
    for (const Language language : {Language::English, Language::Thai}) {
        Rounds rounds;
        rounds.go(language, 100, ColourScheme::Light, samplePlan());
        if (language == Language::English)
            rounds.go(language, 100, ColourScheme::Light, emptyPlan());
        QStringList missing;
        for (const WidgetFault& fault : rounds.audit.faults())
            if (fault.fault == Fault::Unexplained)
                missing << fault.what;
        missing.removeDuplicates();
        INFO(missing.join(u'\n').toStdString());
        CHECK(missing.empty());
    }
}

TEST_CASE("every page and dialog has room for its texts, names for its controls and no stray English")
{
    Rounds rounds;
    for (const Language language : {Language::Thai, Language::English}) {
        for (const int percent : {100, 150, 200}) {
            rounds.go(language, percent, ColourScheme::Light, samplePlan());
            rounds.go(language, percent, ColourScheme::Light, emptyPlan());
            if (percent == 100 || !pictureFolder().isEmpty())
                rounds.go(language, percent, ColourScheme::Dark, samplePlan());
        }
    }
    rounds.go(Language::Thai, 100, ColourScheme::Dark, emptyPlan());
    rounds.go(Language::Thai, 100, ColourScheme::HighContrast, samplePlan());
    const QStringList report = rounds.audit.report();
    const QString summary = u"audit: %1 pages, %2 dialogs, 2 languages, 3 sizes, 3 colour schemes: %3 widgets, %4 findings"_s
                                .arg(rounds.pages.size())
                                .arg(rounds.dialogs.size())
                                .arg(rounds.audit.widgetCount())
                                .arg(report.size());
    std::puts(qPrintable(summary));
    INFO(report.join(u'\n').toStdString());
    CHECK(rounds.pages.size() == 8);
    CHECK(rounds.audit.faults().empty());
}

TEST_CASE("the audit sees nine planted faults, each where it is")
{
    ProgramLook look;
    QWidget window;
    window.setWindowTitle(u"ตัวอย่าง"_s);
    window.resize(900, 660);
    const auto place = [&](QWidget* widget, int row, int width, int height) {
        widget->setParent(&window);
        widget->setGeometry(10, 10 + row * 60, width, height);
        return widget;
    };
    std::vector<std::pair<Fault, const QWidget*>> planted;
    const auto plant = [&](Fault fault, const QWidget* widget) { planted.push_back({fault, widget}); };
    plant(Fault::CutText, place(new QLabel(u"ข้อความที่ยาวกว่าที่"_s), 0, 40, 40));
    plant(Fault::SmallButton, place(new QPushButton(u"ปุ่มที่ยาวกว่าที่"_s), 1, 50, 40));
    auto* table = new QTableWidget(0, 1);
    table->setAccessibleName(u"ตาราง"_s);
    table->setHorizontalHeaderLabels({u"หัวตารางที่ยาว"_s});
    table->setColumnWidth(0, 60);
    place(table, 2, 300, 110);
    plant(Fault::NarrowHeader, table->horizontalHeader());
    plant(Fault::Unnamed, place(new QLineEdit, 4, 200, 40));
    auto* tiny = new QLabel(u"ตัวเล็ก"_s);
    QFont font = tiny->font();
    font.setPixelSize(11);
    tiny->setFont(font);
    plant(Fault::SmallFont, place(tiny, 5, 200, 40));
    auto* target = new QToolButton;
    target->setAccessibleName(u"ปิด"_s);
    plant(Fault::SmallTarget, place(target, 6, 18, 18));
    plant(Fault::StrayEnglish, place(new QLabel(u"Save everything"_s), 7, 300, 40));
    auto* pale = new QLabel(u"ตัวจาง"_s);
    QPalette paleInk;
    paleInk.setColor(QPalette::WindowText, QColor(0xB0B0B0));
    pale->setPalette(paleInk);
    plant(Fault::LowContrast, place(pale, 8, 300, 40));
    auto* unexplained = new QPushButton(u"ทำ"_s);
    unexplained->setToolTip(u"ทำ"_s);
    plant(Fault::Unexplained, place(unexplained, 9, 120, 40));
    for (QWidget* control : window.findChildren<QWidget*>())
        if (control != unexplained)
            explain(control, u"ตัวอย่าง"_s);
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));

    WidgetAudit audit;
    audit.setExpectsThai(true);
    audit.look(window, u"planted"_s);
    for (const auto& [fault, widget] : planted) {
        CAPTURE(nameOf(fault));
        CHECK(std::any_of(audit.faults().begin(), audit.faults().end(),
            [fault = fault, widget = widget](const WidgetFault& found) { return found.fault == fault && found.widget == widget; }));
    }
    INFO(audit.report().join(u'\n').toStdString());
    CHECK(audit.faults().size() <= planted.size() + 1); // the small target is also smaller than its button wants
}
