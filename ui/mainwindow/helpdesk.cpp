#include "ui/mainwindow/helpdesk.h"

#include "ui/canvas/canvaspage.h"
#include "ui/help/coachmarks.h"
#include "ui/help/gamewindow.h"
#include "ui/help/guidewindow.h"
#include "ui/help/practice.h"
#include "ui/help/practicebar.h"
#include "ui/mainwindow/aboutdialog.h"
#include "ui/mainwindow/drafts.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/pagehints.h"
#include "ui/mainwindow/planshell.h"
#include "ui/mainwindow/settings.h"
#include "ui/theme/icons.h"
#include "ui/widgets/explain.h"

#include <QApplication>
#include <QMenu>
#include <QWhatsThis>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int hintDelay = 700; ///< ms: the page is seen first

} // namespace

HelpDesk::HelpDesk(MainWindow& window, QToolBar* toolBar)
    : m_window(window)
    , m_toolBar(toolBar)
    , m_bubble(new CoachBubble(&window))
{
    m_hintDelay.setSingleShot(true);
    m_hintDelay.setInterval(hintDelay);
    connect(&m_hintDelay, &QTimer::timeout, this, &HelpDesk::showHintsOnce);
}

HelpDesk::~HelpDesk() = default;

void HelpDesk::fillMenu(QMenu* menu)
{
    const auto add = [&](const char* iconName, const QKeySequence& keys, auto onTriggered) {
        QAction* action = menu->addAction(icon(QString::fromLatin1(iconName)), {});
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, onTriggered);
        return action;
    };
    m_contents = add("book", Qt::Key_F1, [this] { openGuide(topicHere()); });
    m_whatsThis = add("info", Qt::SHIFT | Qt::Key_F1, &HelpDesk::enterWhatsThis);
    m_nineSteps = add("clock", {}, [this] { openGuide(u"nine-steps"_s); });
    m_keys = add("keyboard", Qt::CTRL | Qt::Key_F1, [this] { openGuide(u"keys"_s); });
    menu->addSeparator();
    m_practice = add("pencil", {}, &HelpDesk::startPractice);
    m_game = add("play", {}, &HelpDesk::playGame);
    m_hints = add("comment", {}, &HelpDesk::replayHints);
    menu->addSeparator();
    m_about = add("info", {}, [this] { showAbout(&m_window); });
}

void HelpDesk::retranslate()
{
    m_contents->setText(tr("Guide to this page"));
    m_whatsThis->setText(tr("What is this?"));
    m_nineSteps->setText(tr("Nine steps in five minutes"));
    m_keys->setText(tr("Keyboard shortcuts"));
    m_practice->setText(tr("Practice for fifteen minutes"));
    m_game->setText(tr("Game: which block is it?"));
    m_hints->setText(tr("Show the hints again"));
    m_about->setText(tr("About"));
    explain(m_contents, tr("Opens the guide at what it says about the page you are on. It needs no internet."));
    explain(m_whatsThis, tr("Then click what you want to know about. Pressed twice, it explains what has the keyboard."));
    explain(m_nineSteps, tr("Opens the guide at the nine questions: what to write, with examples."));
    explain(m_keys, tr("Opens the list of all commands and their keys."));
    explain(m_practice, tr("Opens a small plan to try things on. A bar says what to do next and sees when it is done."));
    explain(m_game, tr("Ideas are put on the nine blocks, for points. To be played alone or by a whole room."));
    explain(m_hints, tr("Shows the hints for newcomers once more, page by page."));
    explain(m_about, tr("Says which version this is, its licence, and whose work it uses."));
}

void HelpDesk::planOpened(PlanShell& shell)
{
    m_bubble->end();
    connect(&shell, &PlanShell::pageShown, this, [this] {
        m_bubble->end();
        m_hintDelay.start();
    });
    if (shell.document().path() == m_practicePath)
        addPracticeBar(shell);
    else
        m_hintDelay.start(); // the practice says itself what to do
}

QString HelpDesk::topicHere() const
{
    const PlanShell* shell = m_window.shell();
    return shell == nullptr ? u"start"_s : guideTopicOf(*shell);
}

void HelpDesk::openGuide(const QString& topic)
{
    if (m_guide == nullptr)
        m_guide = new GuideWindow(&m_window);
    m_guide->openTopic(topic);
    m_guide->show();
    m_guide->raise();
    m_guide->activateWindow();
}

void HelpDesk::startPractice()
{
    const QString path = freeDraftPath(u"practice"_s);
    const auto made = Document::create(path, practicePlan());
    if (!made) {
        m_window.showError(made.error());
        return;
    }
    m_practicePath = path;
    m_window.openPlan(path);
}

void HelpDesk::addPracticeBar(PlanShell& shell)
{
    auto* practice = new Practice(shell.document());
    auto* bar = new PracticeBar(practice, &shell);
    practice->setParent(bar);
    shell.showAbove(bar);
    connect(bar, &PracticeBar::showRequested, &shell, [&shell](Block block) { shell.jump({PageKind::Canvas, block, {}, {}, {}}); });
    connect(bar, &PracticeBar::left, this, [this, bar] {
        m_practicePath.clear();
        bar->deleteLater();
    });
}

void HelpDesk::playGame()
{
    auto* game = new GameWindow(&m_window);
    game->setAttribute(Qt::WA_DeleteOnClose);
    game->show();
}

void HelpDesk::showHintsOnce()
{
    if (m_window.shell() == nullptr || settings::hasSeenHints(hintsKeyOf(*m_window.shell())))
        return;
    showHints();
}

void HelpDesk::showHints()
{
    PlanShell& shell = *m_window.shell();
    settings::setHintsSeen(hintsKeyOf(shell));
    m_bubble->start(hintsOf(shell, *m_toolBar));
}

void HelpDesk::replayHints()
{
    settings::forgetHints();
    if (m_window.shell() != nullptr)
        showHints();
}

void HelpDesk::enterWhatsThis()
{
    if (!QWhatsThis::inWhatsThisMode()) {
        QWhatsThis::enterWhatsThisMode();
        return;
    }
    QWhatsThis::leaveWhatsThisMode();
    const QWidget* focused = QApplication::focusWidget();
    while (focused != nullptr && focused->whatsThis().isEmpty())
        focused = focused->parentWidget();
    if (focused != nullptr)
        QWhatsThis::showText(focused->mapToGlobal(QPoint(0, qMin(focused->height(), 100))), focused->whatsThis());
}

} // namespace tambon
