#include "tests/ui/auditwalk.h"

#include "ui/startscreen/samples.h"
#include "ui/theme/theme.h"
#include "ui/widgets/explain.h"

#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>

#include <set>

using namespace tambon;
using namespace tambon::test;
using namespace Qt::Literals::StringLiterals;

namespace {

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
        if (!plan.notes.empty())
            addFlipchart(open.document());
        comeToRest();
        CHECK((open.canvas().view() == CanvasPage::View::List) == (percent >= 150));
        AuditWalk walk(audit, open, how);
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
        rounds.go(language, 100, ColourScheme::Light, fullPlan());
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
            rounds.go(language, percent, ColourScheme::Light, fullPlan());
            rounds.go(language, percent, ColourScheme::Light, emptyPlan());
            if (percent == 100 || !pictureFolder().isEmpty())
                rounds.go(language, percent, ColourScheme::Dark, fullPlan());
        }
    }
    rounds.go(Language::Thai, 100, ColourScheme::Dark, emptyPlan());
    rounds.go(Language::Thai, 100, ColourScheme::HighContrast, fullPlan());
    const QStringList report = rounds.audit.report();
    const QString summary = u"audit: %1 pages, %2 dialogs, 2 languages, 3 sizes, 3 colour schemes: %3 widgets, %4 findings"_s
                                .arg(rounds.pages.size())
                                .arg(rounds.dialogs.size())
                                .arg(rounds.audit.widgetCount())
                                .arg(report.size());
    std::puts(qPrintable(summary));
    if (QFile list(QDir(pictureFolder()).filePath(u"report.txt"_s)); !pictureFolder().isEmpty() && list.open(QIODevice::WriteOnly))
        list.write(report.join(u'\n').toUtf8());
    INFO(report.join(u'\n').toStdString());
    CHECK(rounds.pages.size() == 16);
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
