#pragma once

#include "core/document/document.h"

#include <QDate>

/// The plan goes out: a frozen file of its own, and a row in the plan that says so.
namespace tambon {

/// What others get to read: the plan for others (anonymised()) with the names of the working group, for which the form
/// asks; submissions and reviews so far with the answers stay.
[[nodiscard]] Plan forSubmission(const Plan& plan);

/// Why the plan cannot be sent yet: findings that must be mended and are neither mended nor accepted. One sentence; empty
/// when it can.
[[nodiscard]] QString submitRefusal(const Plan& plan);
/// Null when it was never sent.
[[nodiscard]] const Submission* lastSubmission(const Plan& plan);
/// Whether what would be sent now differs from what was sent last; false when nothing was sent.
[[nodiscard]] bool isEditedSinceSubmission(Document& document);

struct SubmitRequest {
    QString path;         ///< of the file to be sent
    bool replace = false; ///< a file of that name gives way
    QString sender = {};
    QString remark = {};
    QDate today = {};
};
/// One step in the plan, with the next number, and the frozen file; when the file cannot be written the step is taken back.
/// submitRefusal() was asked before: Internal otherwise. Errors: of perform() and createPlanFile(); FileExists for the plan
/// itself.
[[nodiscard]] Result<Submission> submitPlan(Document& document, const SubmitRequest& request);

} // namespace tambon
