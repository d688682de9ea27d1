#pragma once

#include "tests/support/openwindow.h"
#include "tests/support/widgetaudit.h"

#include <QSet>

#include <set>

namespace tambon {
class SegmentedSwitch;
}

namespace tambon::test {

/// A plan with everything in it: the sample and a workshop with groups, ideas, parked notes and votes.
[[nodiscard]] Plan fullPlan();
/// Adds a flipchart's picture from which a note was written.
void addFlipchart(Document& document);

/// Everything in a plan that is a text of its owner, not of the program.
[[nodiscard]] QStringList textsOf(const Plan& plan);

/// Walks the whole program once, in one language and text size, with one plan.
class AuditWalk {
public:
    AuditWalk(WidgetAudit& audit, OpenWindow& open, const QString& how)
        : m_audit(audit)
        , m_open(open)
        , m_how(how)
    {
    }

    void pages();
    void dialogs();

    std::set<QString> seen, seenDialogs;

private:
    void look(const QWidget& widget, const QString& where);
    void dialog(QDialog& made, const QString& name);
    void everySwitch(const QString& name);
    void innerSwitches(const QString& name, const QSet<const SegmentedSwitch*>& shownBefore);
    void beginWorkshop();
    void steps();
    void aroundTheCanvas();
    void presenting();
    void bars();
    void help();
    void versionDialogs();
    void planDialogs();
    void measuringDialogs();
    void roomDialogs();
    void qtDialogs();

    WidgetAudit& m_audit;
    OpenWindow& m_open;
    QString m_how;
};

/// With TAMBON_PICTURES=FOLDER everything that is looked at is also kept there, to be looked at by people.
[[nodiscard]] inline QString pictureFolder() { return qEnvironmentVariable("TAMBON_PICTURES"); }
void takePicture(const QWidget& widget, const QString& name);

} // namespace tambon::test
