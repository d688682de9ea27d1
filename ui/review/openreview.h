#pragma once

#include <QString>

class QWidget;

namespace tambon {

class PlanShell;

/// Asks for the file of a review and takes it in.
void openReview(PlanShell& shell, QWidget* window);
/// Takes it into the open plan as one step and shows its remarks, or says why not.
void takeReviewIn(PlanShell& shell, const QString& path);

} // namespace tambon
