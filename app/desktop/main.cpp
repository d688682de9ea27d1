#include "core/base/language.h"
#include "core/storage/database.h"
#include "ui/help/explanations.h"
#include "ui/library/librarywindow.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/settings.h"
#include "ui/desktop/singleinstance.h"
#include "ui/theme/colourscheme.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tambonstyle.h"
#include "ui/widgets/keyboardnormaliser.h"
#include "ui/widgets/thaiwords.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QMessageBox>
#include <QStyleFactory>

#include <csignal>
#include <sys/stat.h>

namespace {

using namespace tambon;

void prepareProcess()
{
    umask(077);               // a plan may hold names: nobody else's business unless its owner shares it
    std::signal(SIGPIPE, SIG_IGN);
    leaveMemoryUncounted();
    std::signal(SIGXFSZ, SIG_IGN); // a full quota is an error to report, not a reason to die
}

void warnAboutFonts()
{
    const QString problem = fontProblem(checkFonts());
    if (problem.isEmpty())
        return;
    QMessageBox box(QMessageBox::Warning, QApplication::applicationDisplayName(), problem, QMessageBox::Ok);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

/// A library, or folders of plans for the user's own library.
bool openedAsLibrary(const QStringList& paths)
{
    if (isLibraryFile(paths.first()))
        return LibraryWindow::show(paths.first()).has_value();
    if (!QFileInfo(paths.first()).isDir())
        return false;
    const auto window = LibraryWindow::show();
    if (window)
        (*window)->import(paths);
    return window.has_value();
}

} // namespace

int main(int argc, char** argv)
{
    prepareProcess();
    QApplication app(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("tambon-canvas"));
    QApplication::setApplicationName(QStringLiteral("tambon-canvas"));
    QApplication::setApplicationVersion(QStringLiteral(TAMBON_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.tamboncanvas.TambonCanvas"));

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption language(QStringLiteral("lang"), QStringLiteral("th | en"), QStringLiteral("language"));
    const QCommandLineOption textSize(QStringLiteral("text-size"), QStringLiteral("100–200"), QStringLiteral("percent"));
    const QCommandLineOption colours(QStringLiteral("theme"), QStringLiteral("light | dark | system | contrast"), QStringLiteral("colours"));
    const QCommandLineOption apart(QStringLiteral("apart"), QStringLiteral("a program of its own, beside one that runs already"));
    parser.addOptions({language, textSize, colours, apart});
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("PLAN.cbmc"), QStringLiteral("[FILE]"));
    parser.process(app);

    const QStringList files = parser.positionalArguments();
    SingleInstance instance;
    const bool isLibrary = !files.isEmpty() && (isLibraryFile(files.first()) || QFileInfo(files.first()).isDir());
    if (!parser.isSet(apart) && !isLibrary && instance.handOver(files))
        return 0;

    QApplication::setStyle(new TambonStyle);
    applicationColours().use(colourSchemeFromKey(parser.value(colours)).value_or(settings::colourScheme()));
    const auto wanted = languageFromKey(parser.value(language));
    installLanguage(wanted.value_or(settings::language()));
    const int percent = parser.value(textSize).toInt();
    applyTextScale(percent > 0 ? percent : settings::textPercent());
    QApplication::setWindowIcon(appIcon());
    app.installEventFilter(new KeyboardNormaliser(&app));
    app.installEventFilter(new ThaiWordFilter(&app));
    app.installEventFilter(new ExplainFilter(&app));
    warnAboutFonts();

    if (!files.isEmpty() && openedAsLibrary(files))
        return QApplication::exec();
    MainWindow window;
    window.show();
    if (!files.isEmpty())
        window.openPlan(files.first());
    instance.listen([&window](const QStringList& handed) { window.takeHandedFiles(handed); });
    return QApplication::exec();
}
