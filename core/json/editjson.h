#pragma once

#include "core/document/document.h"

#include <QByteArray>

#include <functional>
#include <vector>

/// Edits as lines of JSON: {"edit":"add-note","block":3,"text":"…"}.
namespace tambon {

/// A field of an edit, in the language of the installed translator.
struct FieldDescription {
    QString name;
    QString type; ///< in words
    bool required = false;
    QString sentence;
};

struct EditDescription {
    QString kind; ///< as in Edit::kind
    QString summary;
    std::vector<FieldDescription> fields;
};

/// Every edit that a line can ask for, by area.
[[nodiscard]] std::vector<EditDescription> editCatalogue();

/// What a line asks for. Going back to a version concerns the history, so a line is performed on a document.
struct EditRequest {
    QString kind;
    std::function<Result<void>(Document&)> perform;
    std::optional<Edit> edit; ///< for a plan without a document; nothing when it is about the document's versions
};

/// References are looked up in `plan`. The edit never joins the one before it. Errors: those of editValues(),
/// UnknownEdit, JsonUnknownKey, JsonMissingKey, JsonUnknownValue, ReferenceDangling, and of numbers and dates; their
/// place is the field, such as /text.
[[nodiscard]] Result<EditRequest> editFromJson(const QByteArray& line, const Plan& plan);

} // namespace tambon
