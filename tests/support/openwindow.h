#pragma once

#include "core/base/language.h"
#include "core/document/document.h"
#include "tests/support/catch.h"
#include "ui/canvas/canvaspage.h"
#include "ui/help/explanations.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/planshell.h"
#include "ui/theme/colourscheme.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tambonstyle.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace tambon::test {

/// Waits for what a timer or the event loop brings about; fails by returning false after five seconds.
template <typename Condition>
[[nodiscard]] bool eventually(Condition condition)
{
    return QTest::qWaitFor(condition, 30000); // a machine that stalls is no fault of the program
}

/// Lets layouts and rebuilding that waits for the event loop come to rest.
inline void comeToRest()
{
    for (int round = 0; round < 4; ++round) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

/// The program as main() sets it up, with settings of its own, for the time of a test.
class ProgramLook {
public:
    explicit ProgramLook(Language language = Language::Thai, int percent = 100, ColourScheme colours = ColourScheme::Light)
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        QSettings().clear();
        QApplication::setStyle(new TambonStyle);
        applicationColours().use(colours);
        installLanguage(language);
        applyTextScale(percent);
        qApp->installEventFilter(&m_explain);
    }
    ~ProgramLook()
    {
        applicationColours().use(ColourScheme::Light);
        applyTextScale(100);
        installLanguage(Language::English);
        QSettings::setDefaultFormat(QSettings::NativeFormat);
    }
    Q_DISABLE_COPY_MOVE(ProgramLook)

private:
    QTemporaryDir m_folder;
    ExplainFilter m_explain;
};

/// The real window with a plan in a folder that goes away.
class OpenWindow {
public:
    explicit OpenWindow(const Plan& plan)
    {
        const QString path = m_folder.filePath(QStringLiteral("แผน.cbmc"));
        REQUIRE(Document::create(path, plan).has_value());
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1366, 724); // what a desktop with a panel leaves of 1366×768
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        REQUIRE(QTest::qWaitForWindowActive(m_window.get()));
        REQUIRE(m_window->openPlan(path));
        comeToRest();
    }

    [[nodiscard]] MainWindow& window() { return *m_window; }
    [[nodiscard]] PlanShell& shell() { return *m_window->shell(); }
    [[nodiscard]] Document& document() { return shell().document(); }
    [[nodiscard]] const Plan& plan() { return document().plan(); }
    [[nodiscard]] CanvasPage& canvas() { return shell().canvas(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

/// An empty plan that may be opened.
[[nodiscard]] inline Plan emptyPlan()
{
    Plan plan;
    plan.head.id = PlanId::random();
    plan.organisation.id = OrganisationId::random();
    return plan;
}

/// A key to whatever has the keyboard, through shortcuts as usual.
inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    REQUIRE(QApplication::focusWidget() != nullptr);
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

/// Letters as a keyboard of any language sends them, each to what has the keyboard then.
inline void typeLetters(const QString& text)
{
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), static_cast<Qt::Key>(letter.unicode()), QString(letter), Qt::NoModifier);
}

} // namespace tambon::test
