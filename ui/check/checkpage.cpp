#include "ui/check/checkpage.h"

#include "core/insight/findings.h"
#include "ui/check/findingsview.h"
#include "ui/check/incomegridview.h"
#include "ui/check/storyview.h"
#include "ui/theme/icons.h"
#include "ui/widgets/segmentedswitch.h"

#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidgetAction>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

CheckPage::CheckPage(Document& document, QWidget* parent)
    : Page(document, parent)
    , m_stack(new QStackedWidget(this))
    , m_findings(new FindingsView(document, this))
    , m_story(new StoryView(document, this))
    , m_grid(new IncomeGridView(document, this))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    m_stack->setMinimumSize(1, 1); // each view scrolls for itself
    const auto add = [this](auto* view) {
        using View = std::remove_pointer_t<decltype(view)>;
        m_stack->addWidget(view);
        connect(view, &View::jumpRequested, this, &Page::jumpRequested);
        if constexpr (!std::is_same_v<View, StoryView>)
            connect(view, &View::failed, this, &Page::failed);
    };
    add(m_findings);
    add(m_story);
    add(m_grid);
    connect(m_grid, &IncomeGridView::uncommittedChanged, this, &Page::uncommittedChanged);
    connect(&document, &Document::changed, this, &Page::statusChanged);
    makeSwitch();
}

void CheckPage::makeSwitch()
{
    m_switch = new SegmentedSwitch(this);
    m_switch->setObjectName(u"checkViews"_s);
    m_switch->setAccessibleName(tr("How to look at the plan"));
    const auto add = [this](const QString& text, const QString& iconName, const QString& help) {
        QToolButton* part = m_switch->addPart(text, icon(iconName));
        part->setToolTip(help);
        part->setWhatsThis(help);
    };
    add(tr("Check"), u"check"_s, tr("What does not hold together, why, and how to mend it"));
    add(tr("Story"), u"book"_s, tr("The plan told along its links, with what it does not say"));
    add(tr("Value × customer"), u"canvas"_s, tr("Which income each value brings from each customer, and which other could be"));
    connect(m_switch, &SegmentedSwitch::chosen, this, [this](int part) {
        (void)commitEditors();
        chooseView(static_cast<CheckView>(part));
    });
    auto* action = new QWidgetAction(this);
    action->setDefaultWidget(m_switch);
    m_switchAction = action;
}

QList<QAction*> CheckPage::toolbarActions() { return {m_switchAction}; }

CheckView CheckPage::view() const { return static_cast<CheckView>(m_stack->currentIndex()); }

void CheckPage::chooseView(CheckView view)
{
    m_stack->setCurrentIndex(int(view));
    m_switch->setCurrent(int(view));
    setFocusProxy(m_stack->currentWidget());
    Q_EMIT statusChanged();
}

QString CheckPage::statusText() const
{
    const auto open = openFindings(plan());
    const auto must = std::count_if(open.begin(), open.end(),
        [](const Finding& finding) { return severityOf(finding.rule) == Severity::Must; });
    const QString counts = tr("Must %1 · Should %2").arg(QString::number(must), QString::number(qsizetype(open.size()) - must));
    const auto accepted = acceptedFindings(plan()).size();
    //: %1 is the counts of what is open
    return accepted == 0 ? counts : tr("%1 · Accepted %2").arg(counts, QString::number(accepted));
}

void CheckPage::goTo(const Target& target)
{
    if (target.checkView)
        chooseView(*target.checkView);
    switch (view()) {
    case CheckView::Findings:
        return m_findings->focusFindings();
    case CheckView::Story:
        return m_story->focusStory();
    case CheckView::IncomeGrid:
        return m_grid->focusTable();
    }
}

bool CheckPage::commitEditors() { return m_grid->commitEntry(); }
bool CheckPage::hasUncommittedText() const { return m_grid->hasUncommittedText(); }

} // namespace tambon
