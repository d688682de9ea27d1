#pragma once

#include <QAction>
#include <QMenu>

namespace tambon {

/// The actions of the frame, in their menus. Texts are set anew when the language changes.
struct MenuActions {
    QMenu *file, *recent, *samples, *edit, *view, *textSize, *colours, *plan, *workshop, *help;
    QAction *newPlan, *open, *nameVersion, *saveCopy, *copyForOthers, *mergeCopy, *openReview, *people, *versions, *start, *quit;
    QAction *undo, *redo, *history;
    QAction *larger, *smaller, *normalSize, *language, *back, *nextArea;
    QAction *check, *story, *exportPlan, *importTable, *details, *present;
    QList<QAction*> percents;
    QList<QAction*> schemes; ///< as colourSchemes lists them
};

} // namespace tambon
