#include "ui/mainwindow/pagehints.h"

#include "ui/canvas/canvaspage.h"
#include "ui/check/checkpage.h"
#include "ui/mainwindow/planshell.h"

#include <QCoreApplication>
#include <QToolBar>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Where a hint points: a tool of the page by its place in toolbarActions(), or the page itself.
constexpr int atPage = -1;

struct PageHint {
    PageKind page;
    int tool;
    const char* words;
};

constexpr std::array pageHints{
    PageHint{PageKind::Canvas, 0, QT_TRANSLATE_NOOP("Hints", "Choose a block and type: the first letter opens a note. Enter keeps it and opens the next one.")},
    PageHint{PageKind::Canvas, 1, QT_TRANSLATE_NOOP("Hints", "See all nine blocks at once, or go through them one question at a time.")},
    PageHint{PageKind::Canvas, 3, QT_TRANSLATE_NOOP("Hints", "Link notes that belong together. “Check” then sees what is still missing.")},
    PageHint{PageKind::Capital, atPage, QT_TRANSLATE_NOOP("Hints", "Capital is not money here: write what your community has, and how far it is used.")},
    PageHint{PageKind::Goals, atPage, QT_TRANSLATE_NOOP("Hints", "Write where you are now and where you want to be, in four kinds of strength.")},
    PageHint{PageKind::Assessment, atPage, QT_TRANSLATE_NOOP("Hints", "Answer together how far you have come, and again next year: not to be judged, but to see the change.")},
    PageHint{PageKind::Numbers, atPage, QT_TRANSLATE_NOOP("Hints", "First what an activity needs, then who brings it. What is left is the cash you really need.")},
    PageHint{PageKind::Partners, atPage, QT_TRANSLATE_NOOP("Hints", "What you make, with its story, and who walks with you.")},
    PageHint{PageKind::Households, atPage, QT_TRANSLATE_NOOP("Hints", "What comes in, what goes out, what is left over each month. Codes only, never names.")},
    PageHint{PageKind::Frame, atPage, QT_TRANSLATE_NOOP("Hints", "What the plan stands in: the area, its frame, the loop, smaller plans, and who carries it.")},
    PageHint{PageKind::PlanHead, atPage, QT_TRANSLATE_NOOP("Hints", "This goes on the cover. Numbers of people are enough; names are not needed.")},
    PageHint{PageKind::Workshop, atPage, QT_TRANSLATE_NOOP("Hints", "Plan the day, count who comes, and begin. The timer never goes on by itself.")},
    PageHint{PageKind::Programme, atPage, QT_TRANSLATE_NOOP("Hints", "What happens around the plan over the years. Counts are enough; a name needs a consent.")},
    PageHint{PageKind::Check, atPage, QT_TRANSLATE_NOOP("Hints", "What does not hold together yet, each with how to mend it. Nothing here judges your ideas.")},
    PageHint{PageKind::Points, atPage, QT_TRANSLATE_NOOP("Hints", "Answer each remark and tick it when it is mended. The reader sees both when you send the plan again.")},
    PageHint{PageKind::Export, atPage, QT_TRANSLATE_NOOP("Hints", "Choose what to make out of the plan. The plan itself does not change.")},
};

struct PageTopic {
    PageKind page;
    const char* topic;
};

constexpr std::array pageTopics{
    PageTopic{PageKind::Capital, "capital"},
    PageTopic{PageKind::Goals, "ksnb"},
    PageTopic{PageKind::Assessment, "assessment"},
    PageTopic{PageKind::Numbers, "numbers"},
    PageTopic{PageKind::Partners, "partners"},
    PageTopic{PageKind::Households, "households"},
    PageTopic{PageKind::Frame, "plan-frame"},
    PageTopic{PageKind::PlanHead, "details"},
    PageTopic{PageKind::Photos, "photos"},
    PageTopic{PageKind::Workshop, "workshop"},
    PageTopic{PageKind::Programme, "programme"},
    PageTopic{PageKind::Check, "check"},
    PageTopic{PageKind::Points, "sending"},
    PageTopic{PageKind::Export, "export"},
};

} // namespace

QString guideTopicOf(const PlanShell& shell)
{
    const auto found = std::find_if(pageTopics.begin(), pageTopics.end(),
        [&](const PageTopic& entry) { return entry.page == shell.currentKind(); });
    const auto* check = qobject_cast<const CheckPage*>(&shell.currentPage());
    if (check != nullptr && check->view() == CheckView::Story)
        return u"story"_s;
    if (found != pageTopics.end())
        return QString::fromLatin1(found->topic);
    const auto* canvas = qobject_cast<const CanvasPage*>(&shell.currentPage());
    if (canvas == nullptr)
        return u"nine-steps"_s;
    switch (canvas->view()) {
    case CanvasPage::View::Step: return u"step"_s;
    case CanvasPage::View::List: return u"list"_s;
    case CanvasPage::View::Overview: break;
    }
    return u"canvas"_s;
}

QString hintsKeyOf(const PlanShell& shell) { return QString::number(static_cast<int>(shell.currentKind())); }

std::vector<CoachMark> hintsOf(const PlanShell& shell, const QToolBar& toolBar)
{
    std::vector<CoachMark> marks;
    Page& page = shell.currentPage();
    const QList<QAction*> tools = page.toolbarActions();
    for (const PageHint& hint : pageHints) {
        if (hint.page != shell.currentKind())
            continue;
        QWidget* tool = hint.tool == atPage ? nullptr : toolBar.widgetForAction(tools.value(hint.tool));
        marks.push_back({tool == nullptr ? &page : tool, QCoreApplication::translate("Hints", hint.words)});
    }
    return marks;
}

} // namespace tambon
