#pragma once

#include "core/base/personname.h"
#include "core/storage/database.h"
#include "core/storage/plantexts.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace tambon {

/// Where a plan file still holds a name.
struct NameTraces {
    int texts = 0; ///< texts of the plan as it is now
    int steps = 0; ///< steps of the history, the undone ones too
    int marks = 0; ///< names of versions, the record of who works on it, the log of a workshop
    bool inBytes = false; ///< anywhere in the file, as text of any encoding

    [[nodiscard]] bool any() const { return texts + steps + marks > 0 || inBytes; }
};

/// Takes names out of plan files: what each text becomes, in the plan and in every step of its history alike.
class NameEraser {
public:
    explicit NameEraser(std::vector<PersonName> names);

    [[nodiscard]] bool isIn(const QString& text) const;
    /// A personal field that holds the name becomes empty, or a numbered neutral name where it must not be; elsewhere
    /// the neutral word takes its place. The same text of a field always becomes the same.
    [[nodiscard]] QString cleaned(const TextField& field, const QString& text) const;
    [[nodiscard]] QString cleaned(const QString& freeText) const;
    /// Of a step: codes of the program stay what they are.
    [[nodiscard]] QString cleanedLabel(const QString& label) const;
    /// Numbers for neutral names that the plan does not have yet. Throws DbError and ValueError.
    void chooseNumbers(Database& plan);
    /// Throws DbError and ValueError.
    [[nodiscard]] NameTraces tracesIn(Database& plan) const;
    [[nodiscard]] QByteArrayList bytes() const;
    [[nodiscard]] QString shown() const; ///< for sentences

private:
    std::vector<PersonName> m_names; ///< the longest first
    std::vector<int> m_numbers;
};

using MayErase = std::function<Result<void>(Database& plan)>;

/// Puts a file without the names into the place of this one, of whatever version: built beside it from what remains,
/// its whole history played, its bytes searched, then renamed; the bytes of the old one are overwritten. A failure leaves
/// the file as it was. Answers with what was found; without traces nothing is written. `path` is free of symbolic links.
[[nodiscard]] Result<NameTraces> eraseInPlanFile(const QString& path, const NameEraser& eraser, const MayErase& mayErase);

/// The same for one copy of the plan after the other; a copy that could not be cleaned is named.
struct CleanedCopies {
    int cleaned = 0;
    std::vector<Error> failures;
};
[[nodiscard]] CleanedCopies eraseInKeptCopies(const QString& folder, const NameEraser& eraser);

/// Files of this program that a crash left in the folder and that hold the names.
[[nodiscard]] QStringList leftoversWith(const QString& folder, const NameEraser& eraser);

/// Whether the file's bytes hold one of these forms, Latin letters in any case.
[[nodiscard]] bool fileHolds(const QString& path, const QByteArrayList& forms);

} // namespace tambon
