#include "core/exchange/exportplan.h"
#include "tests/support/openwindow.h"
#include "tests/support/sampleplan.h"
#include "ui/charts/charts.h"
#include "ui/desktop/printpreview.h"

#include <QAbstractButton>
#include <QAction>
#include <QColorDialog>
#include <QComboBox>
#include <QFile>
#include <QGroupBox>
#include <QLabel>
#include <QPageSetupDialog>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>
#include <QTabWidget>

using namespace tambon;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Every word that a dialog of Qt shows or explains, but what the machine itself says: paths, printers, sizes of paper.
QStringList dialogWords(const QWidget& dialog)
{
    QStringList words{dialog.windowTitle()};
    for (const QWidget* widget : dialog.findChildren<QWidget*>())
        words << widget->toolTip() << widget->accessibleName();
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        words << label->text();
    for (const QAbstractButton* button : dialog.findChildren<QAbstractButton*>())
        words << button->text();
    for (const QGroupBox* group : dialog.findChildren<QGroupBox*>())
        words << group->title();
    for (const QAction* action : dialog.findChildren<QAction*>())
        words << action->text() << action->toolTip();
    for (const QTabWidget* tabs : dialog.findChildren<QTabWidget*>())
        for (int at = 0; at < tabs->count(); ++at)
            words << tabs->tabText(at);
    return words;
}

/// Latin words that are left when mnemonics, HTML and names that are the same everywhere are taken out.
QStringList englishIn(const QStringList& words)
{
    static const QRegularExpression markup(u"<[^>]*>|\\(&[A-Za-z]\\)|&[a-z]+;|Ctrl\\+\\w+"_s);
    static const QRegularExpression latin(u"[A-Za-z]{3,}"_s);
    static const QStringList same{u"PDF"_s, u"HTML"_s, u"RGB"_s, u"CUPS"_s};
    QStringList left;
    for (QString text : words) {
        text.remove(markup).remove(u'&');
        for (auto found = latin.globalMatch(text); found.hasNext();)
            if (const QString word = found.next().captured(); !same.contains(word))
                left << text;
    }
    left.removeDuplicates();
    return left;
}

void checkThai(const QWidget& dialog)
{
    const QStringList words = dialogWords(dialog);
    CHECK(words.join(QString()).contains(QRegularExpression(u"[ก-ฮ]{3}"_s)));
    CHECK(englishIn(words).join(u" | "_s).toStdString() == std::string());
}

} // namespace

TEST_CASE("the plan book comes out of a printer page for page, its texts with it")
{
    const test::ProgramLook look;
    const QTemporaryDir folder;
    const auto charts = makeChartPainter();
    const auto pages = bookPages(test::samplePlan(u"a-palm-tourism.json"_s), {}, *charts);
    REQUIRE(pages.has_value());
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(u"printed.pdf"_s));
    printer.setPageSize(QPageSize(QPageSize::A4));
    paintOn(printer, *pages);
    QProcess info;
    info.start(u"pdfinfo"_s, {folder.filePath(u"printed.pdf"_s)});
    REQUIRE(info.waitForFinished());
    const QString said = QString::fromUtf8(info.readAllStandardOutput());
    CHECK(said.contains(QRegularExpression(u"Pages: +%1\n"_s.arg(pages->size()))));
    CHECK(said.contains(QRegularExpression(u"Page size: +59[45]\\.?\\d* x 84[12]"_s)));
}

TEST_CASE("Qt's print, page set-up, preview and colour dialogs speak Thai, every word")
{
    const test::ProgramLook look(Language::Thai);
    QPrinter printer;
    QPrintPreviewDialog preview(&printer);
    preview.show();
    QPrintDialog print(&printer);
    print.show();
    QPageSetupDialog setup(&printer);
    setup.show();
    QColorDialog colour;
    colour.setOption(QColorDialog::DontUseNativeDialog);
    colour.show();
    test::comeToRest();
    SECTION("preview") { checkThai(preview); }
    SECTION("print") { checkThai(print); }
    SECTION("page set-up") { checkThai(setup); }
    SECTION("colour") { checkThai(colour); }
}
