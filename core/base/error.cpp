#include "core/base/error.h"

#include <QCoreApplication>

#include <array>

namespace tambon {

namespace {

struct ErrorWords {
    ErrorCode code;
    const char* key;
    const char* sentence; ///< %1 subject, %2 place, %3 detail
};

// In the order of the enumeration, so that the code is the index.
constexpr std::array errorWords{
    ErrorWords{ErrorCode::UnknownVerb, "unknown-verb", QT_TRANSLATE_NOOP("Errors", "There is no command “%1”. Run with --help to see all of them.")},
    ErrorWords{ErrorCode::MissingArgument, "missing-argument", QT_TRANSLATE_NOOP("Errors", "%1 is missing. Run this command with --help to see what it needs.")},
    ErrorWords{ErrorCode::UnknownOption, "unknown-option", QT_TRANSLATE_NOOP("Errors", "This command knows no “%1”. Run it with --help to see its options.")},
    ErrorWords{ErrorCode::BadOptionValue, "bad-option-value", QT_TRANSLATE_NOOP("Errors", "“%1” cannot be used for %2. Possible: %3.")},
    ErrorWords{ErrorCode::FileMissing, "file-missing", QT_TRANSLATE_NOOP("Errors", "There is no file %1. Check the name and the folder.")},
    ErrorWords{ErrorCode::FileIsFolder, "file-is-folder", QT_TRANSLATE_NOOP("Errors", "%1 is a folder. Name a file in it.")},
    ErrorWords{ErrorCode::FileEmpty, "file-empty", QT_TRANSLATE_NOOP("Errors", "The file %1 is empty: probably it was not copied whole. Ask the sender for it again; the file was left as it is.")},
    ErrorWords{ErrorCode::FileTooLarge, "file-too-large", QT_TRANSLATE_NOOP("Errors", "%1 is larger than %3 and was not read. Check that it is the right file; it was left as it is.")},
    ErrorWords{ErrorCode::NotAPlan, "not-a-plan", QT_TRANSLATE_NOOP("Errors", "%1 is not a plan of this program. Choose a file that ends in .cbmc; this one was left as it is.")},
    ErrorWords{ErrorCode::FileTruncated, "file-truncated", QT_TRANSLATE_NOOP("Errors", "The end of the plan %1 is missing: it was not copied whole. Copy it again from where it came; this file was left as it is.")},
    ErrorWords{ErrorCode::PlanTooNew, "plan-too-new", QT_TRANSLATE_NOOP("Errors", "The plan %1 was made by a newer version of this program (file version %3). Install the newer version to work on it; the file was left as it is.")},
    ErrorWords{ErrorCode::PlanDamaged, "plan-damaged", QT_TRANSLATE_NOOP("Errors", "The plan %1 is damaged (%2). Use another copy of it; this file was left as it is.")},
    ErrorWords{ErrorCode::SchemaUnknown, "schema-unknown", QT_TRANSLATE_NOOP("Errors", "The tables in %1 are not those of a plan: another program changed it. Use another copy; this file was left as it is.")},
    ErrorWords{ErrorCode::ValueDamaged, "value-damaged", QT_TRANSLATE_NOOP("Errors", "A value in the plan %1 is damaged (%2). Use another copy of it; this file was left as it is.")},
    ErrorWords{ErrorCode::HistoryDamaged, "history-damaged", QT_TRANSLATE_NOOP("Errors", "The history in the plan %1 is damaged (%2). The plan itself can be read; export it and go on in a new file.")},
    ErrorWords{ErrorCode::ReadRefused, "read-refused", QT_TRANSLATE_NOOP("Errors", "The file %1 cannot be read. Check that you may read it and that the stick or disk is still there.")},
    ErrorWords{ErrorCode::FileReplaced, "file-replaced", QT_TRANSLATE_NOOP("Errors", "Another file has taken the place of %1 since it was opened. Save a copy under another name, then compare the two; nothing was overwritten.")},
    ErrorWords{ErrorCode::FileBusy, "file-busy", QT_TRANSLATE_NOOP("Errors", "Another program is writing to %1 just now. Try again in a moment; nothing was changed.")},
    ErrorWords{ErrorCode::OlderReadOnly, "older-read-only", QT_TRANSLATE_NOOP("Errors", "The plan %1 was written by an earlier version of this program, and its folder lets nothing be written. Save a copy in another folder and work there; nothing was changed.")},
    ErrorWords{ErrorCode::WriteRefused, "write-refused", QT_TRANSLATE_NOOP("Errors", "You may not write to %1. Choose another folder, such as Documents; nothing was changed.")},
    ErrorWords{ErrorCode::ReadOnlyMedium, "read-only-medium", QT_TRANSLATE_NOOP("Errors", "%1 lies where nothing can be written. Save a copy in another folder and work there; nothing was changed.")},
    ErrorWords{ErrorCode::DiskFull, "disk-full", QT_TRANSLATE_NOOP("Errors", "There is no room left on the disk for %1. Make some room and try again; what was there before is still whole.")},
    ErrorWords{ErrorCode::WriteFailed, "write-failed", QT_TRANSLATE_NOOP("Errors", "Writing %1 failed (%3). Check the stick or disk, or save a copy elsewhere; what was there before is still whole.")},
    ErrorWords{ErrorCode::FileExists, "file-exists", QT_TRANSLATE_NOOP("Errors", "There is already a file %1. Choose another name; it was not overwritten.")},
    ErrorWords{ErrorCode::FolderMissing, "folder-missing", QT_TRANSLATE_NOOP("Errors", "There is no folder %3. Make it first, or choose another one.")},
    ErrorWords{ErrorCode::HeldByOther, "held-by-other", QT_TRANSLATE_NOOP("Errors", "The plan %1 is open in another program: %3, since %2. Close it there, then try again; nothing was changed.")},
    ErrorWords{ErrorCode::HeldByOtherComputer, "held-by-other-computer", QT_TRANSLATE_NOOP("Errors", "Another computer is working on the plan %1: %3, since %2. Make sure it is closed there, then take it over; nothing was changed.")},
    ErrorWords{ErrorCode::TextTooLong, "text-too-long", QT_TRANSLATE_NOOP("Errors", "The text (%2) is too long: at most %3 characters. Shorten it or split it; nothing was changed.")},
    ErrorWords{ErrorCode::TextControl, "text-control", QT_TRANSLATE_NOOP("Errors", "The text (%2) holds a control character that no keyboard types. Remove it; nothing was changed.")},
    ErrorWords{ErrorCode::TextEmpty, "text-empty", QT_TRANSLATE_NOOP("Errors", "A text that must not be empty is empty (%2). Write at least one word; nothing was changed.")},
    ErrorWords{ErrorCode::NumberNotUnderstood, "number-not-understood", QT_TRANSLATE_NOOP("Errors", "“%1” is not a number (%2). Write for example 1,234.50 or ๑,๒๓๔.๕๐.")},
    ErrorWords{ErrorCode::NumberOutOfRange, "number-out-of-range", QT_TRANSLATE_NOOP("Errors", "The number %1 is out of range (%2). Possible: %3.")},
    ErrorWords{ErrorCode::DateNotUnderstood, "date-not-understood", QT_TRANSLATE_NOOP("Errors", "“%1” is not a date that can be read (%2). Write for example 31 พ.ค. 2569; in files 2026-05-31.")},
    ErrorWords{ErrorCode::DateImpossible, "date-impossible", QT_TRANSLATE_NOOP("Errors", "There is no day %1 in the calendar (%2). Check day and month.")},
    ErrorWords{ErrorCode::DateAmbiguous, "date-ambiguous", QT_TRANSLATE_NOOP("Errors", "The year in “%1” can be read in two ways. Write it with four digits, such as 2569.")},
    ErrorWords{ErrorCode::YearNotUnderstood, "year-not-understood", QT_TRANSLATE_NOOP("Errors", "“%1” is not a year that can be used (%2). Write พ.ศ. with four digits, such as 2570; in files the CE year, 2027.")},
    ErrorWords{ErrorCode::JsonMalformed, "json-malformed", QT_TRANSLATE_NOOP("Errors", "The JSON is not well formed at %2. Mend that place; nothing was read from it.")},
    ErrorWords{ErrorCode::JsonUnknownKey, "json-unknown-key", QT_TRANSLATE_NOOP("Errors", "The key “%1” at %2 is not known. Remove it or check its spelling; nothing was read.")},
    ErrorWords{ErrorCode::JsonMissingKey, "json-missing-key", QT_TRANSLATE_NOOP("Errors", "The key “%1” is missing at %2. Add it; nothing was read.")},
    ErrorWords{ErrorCode::JsonWrongType, "json-wrong-type", QT_TRANSLATE_NOOP("Errors", "The value at %2 must be %3. Mend it; nothing was read.")},
    ErrorWords{ErrorCode::JsonUnknownValue, "json-unknown-value", QT_TRANSLATE_NOOP("Errors", "“%1” at %2 is not one of: %3.")},
    ErrorWords{ErrorCode::JsonDuplicate, "json-duplicate", QT_TRANSLATE_NOOP("Errors", "“%1” stands twice at %2. Keep one of them; nothing was read.")},
    ErrorWords{ErrorCode::JsonTooDeep, "json-too-deep", QT_TRANSLATE_NOOP("Errors", "The JSON is nested deeper than a plan can be, at %2. Check that it is the right file.")},
    ErrorWords{ErrorCode::JsonTooMany, "json-too-many", QT_TRANSLATE_NOOP("Errors", "There are too many entries at %2: at most %3. Nothing was read.")},
    ErrorWords{ErrorCode::JsonNotUtf8, "json-not-utf8", QT_TRANSLATE_NOOP("Errors", "The text is not UTF-8 at %2. Save the file as UTF-8; nothing was read.")},
    ErrorWords{ErrorCode::JsonNotAPlan, "json-not-a-plan", QT_TRANSLATE_NOOP("Errors", "This JSON is not a plan: “format” must be “tambon-canvas-plan”. Choose another file.")},
    ErrorWords{ErrorCode::JsonTooNew, "json-too-new", QT_TRANSLATE_NOOP("Errors", "This JSON was written by a newer version of the program (format %1). Install the newer version to read it.")},
    ErrorWords{ErrorCode::UnknownEdit, "unknown-edit", QT_TRANSLATE_NOOP("Errors", "There is no edit “%1” (%2). See apply --help for all of them.")},
    ErrorWords{ErrorCode::ReferenceDangling, "reference-dangling", QT_TRANSLATE_NOOP("Errors", "“%1” (%2) is not there: nothing in the plan has this key or id. Check the reference; nothing was changed.")},
    ErrorWords{ErrorCode::PlaceUnknown, "place-unknown", QT_TRANSLATE_NOOP("Errors", "There is no tambon, district or province with the code %1 (%2). Search it by name, or give it as text.")},
    ErrorWords{ErrorCode::LinkNotLegal, "link-not-legal", QT_TRANSLATE_NOOP("Errors", "A note of step %1 cannot be linked with one of step %3 (%2). The help lists which steps belong together.")},
    ErrorWords{ErrorCode::LinkTwice, "link-twice", QT_TRANSLATE_NOOP("Errors", "These two are linked already (%2). Nothing was changed.")},
    ErrorWords{ErrorCode::LinkToItself, "link-to-itself", QT_TRANSLATE_NOOP("Errors", "A note cannot be linked with itself (%2). Choose another note.")},
    ErrorWords{ErrorCode::NoteNotInBlock, "note-not-in-block", QT_TRANSLATE_NOOP("Errors", "The note %1 (%2) is not in step %3. Choose a note of that step.")},
    ErrorWords{ErrorCode::TooManyRows, "too-many-rows", QT_TRANSLATE_NOOP("Errors", "The plan is full: no more than %1 rows of a kind. Nothing was changed.")},
    ErrorWords{ErrorCode::NothingToUndo, "nothing-to-undo", QT_TRANSLATE_NOOP("Errors", "There is nothing to undo in %1: this is the plan as it was made.")},
    ErrorWords{ErrorCode::NothingToRedo, "nothing-to-redo", QT_TRANSLATE_NOOP("Errors", "There is nothing to redo in %1: this is its latest state.")},
    ErrorWords{ErrorCode::FindingNotOpen, "finding-not-open", QT_TRANSLATE_NOOP("Errors", "There is no open finding “%1” here: it is mended or accepted already. Nothing was changed.")},
    ErrorWords{ErrorCode::VersionUnknown, "version-unknown", QT_TRANSLATE_NOOP("Errors", "The plan has no version “%1”. Choose one from the list of versions.")},
    ErrorWords{ErrorCode::CoverNotOne, "cover-not-one", QT_TRANSLATE_NOOP("Errors", "A need is covered either by a capital item or by a partner: name one of the two. Nothing was changed.")},
    ErrorWords{ErrorCode::CoverTooMuch, "cover-too-much", QT_TRANSLATE_NOOP("Errors", "This would cover %1 baht of a need of %3 baht. Enter less, or change the need first. Nothing was changed.")},
    ErrorWords{ErrorCode::CoverRestTwice, "cover-rest-twice", QT_TRANSLATE_NOOP("Errors", "What is left of this need is covered already. Enter how many baht this one brings. Nothing was changed.")},
    ErrorWords{ErrorCode::RowTwice, "row-twice", QT_TRANSLATE_NOOP("Errors", "This is already there (%1), and may be there only once. Nothing was changed.")},
    ErrorWords{ErrorCode::PercentTooMuch, "percent-too-much", QT_TRANSLATE_NOOP("Errors", "The funds would share %1 percent of the surplus: 100 is the most. Nothing was changed.")},
    ErrorWords{ErrorCode::NothingToPull, "nothing-to-pull", QT_TRANSLATE_NOOP("Errors", "The numbers have everything that the canvas says already. Link an income with its product, or a cost with its activity, and try again.")},
    ErrorWords{ErrorCode::MeasuredTwice, "measured-twice", QT_TRANSLATE_NOOP("Errors", "There is a value of that day (%1) already. Change that one, or choose another day. Nothing was changed.")},
    ErrorWords{ErrorCode::MeasuredBefore, "measured-before", QT_TRANSLATE_NOOP("Errors", "The day %1 is before the baseline (%3). Choose a later day, or change the day of the baseline. Nothing was changed.")},
    ErrorWords{ErrorCode::ScoreOutside, "score-outside", QT_TRANSLATE_NOOP("Errors", "The score %1 is not on the scale. Possible: %3. Nothing was changed.")},
    ErrorWords{ErrorCode::AnswerElsewhere, "answer-elsewhere", QT_TRANSLATE_NOOP("Errors", "The item “%1” belongs to another template. Choose an item of this one. Nothing was changed.")},
    ErrorWords{ErrorCode::StageCircle, "stage-circle", QT_TRANSLATE_NOOP("Errors", "The stages would wait for each other in a circle (“%1”). Choose another stage that goes before. Nothing was changed.")},
    ErrorWords{ErrorCode::EndBeforeStart, "end-before-start", QT_TRANSLATE_NOOP("Errors", "The end (%1) is before the start (%3). Change one of the two. Nothing was changed.")},
    ErrorWords{ErrorCode::TemplateTooNew, "template-too-new", QT_TRANSLATE_NOOP("Errors", "The template %1 was made for a newer program. Ask for the older form, or get the newer program. Nothing was changed.")},
    ErrorWords{ErrorCode::PhotoFormat, "photo-format", QT_TRANSLATE_NOOP("Errors", "%1 is not a JPG or PNG picture. Choose a photo of the flipchart; nothing was added.")},
    ErrorWords{ErrorCode::PhotoHeic, "photo-heic", QT_TRANSLATE_NOOP("Errors", "%1 is a HEIC photo, which this program cannot read. Send it from the phone as JPG (in an iPhone's settings: Camera, Formats, Most Compatible); nothing was added.")},
    ErrorWords{ErrorCode::PhotoDamaged, "photo-damaged", QT_TRANSLATE_NOOP("Errors", "The picture %1 is damaged or was not copied whole. Copy it again from the phone; nothing was added.")},
    ErrorWords{ErrorCode::PhotoTooManyPixels, "photo-too-many-pixels", QT_TRANSLATE_NOOP("Errors", "The picture %1 has %3 pixels, more than any camera takes, and was not opened. Send a smaller one; nothing was added.")},
    ErrorWords{ErrorCode::NameTooShort, "name-too-short", QT_TRANSLATE_NOOP("Errors", "“%1” is too short for a name. Write at least two letters; nothing was changed.")},
    ErrorWords{ErrorCode::NameNotFound, "name-not-found", QT_TRANSLATE_NOOP("Errors", "“%1” is nowhere in %2. Check the spelling in the list of people; nothing was changed.")},
    ErrorWords{ErrorCode::NameStillThere, "name-still-there", QT_TRANSLATE_NOOP("Errors", "“%1” could not be taken out of %2 completely (%3). Nothing was changed.")},
    ErrorWords{ErrorCode::SubmissionAltered, "submission-altered", QT_TRANSLATE_NOOP("Errors", "The submission %1 was changed after it was sent: its content does not match its seal. Ask the sender for the file again; nothing of it was taken.")},
    ErrorWords{ErrorCode::NotALibrary, "not-a-library", QT_TRANSLATE_NOOP("Errors", "%1 is not a library of plans. Choose another file; this one was left as it is.")},
    ErrorWords{ErrorCode::LibraryTooNew, "library-too-new", QT_TRANSLATE_NOOP("Errors", "The library %1 was made by a newer version of this program. Install the newer version; it was left as it is.")},
    ErrorWords{ErrorCode::LibraryElsewhere, "library-elsewhere", QT_TRANSLATE_NOOP("Errors", "Another program is working in the library %1. Close it there, then try again; nothing was changed.")},
    ErrorWords{ErrorCode::ZipDamaged, "zip-damaged", QT_TRANSLATE_NOOP("Errors", "The ZIP %1 is damaged or was not copied whole. Copy it again from where it came; it was left as it is.")},
    ErrorWords{ErrorCode::ZipTooLarge, "zip-too-large", QT_TRANSLATE_NOOP("Errors", "The ZIP %1 says that it holds more than can be right (%3), and was not unpacked. Ask for the plans themselves.")},
    ErrorWords{ErrorCode::ZipNested, "zip-nested", QT_TRANSLATE_NOOP("Errors", "%1 is a ZIP inside a ZIP and was not opened. Unpack the outer one, then add this one by itself.")},
    ErrorWords{ErrorCode::ZipUnsafeName, "zip-unsafe-name", QT_TRANSLATE_NOOP("Errors", "The file “%3” in the ZIP %1 has a name that leads out of its folder, or is a link. It was not taken; ask the sender for the plan itself.")},
    ErrorWords{ErrorCode::ZipEncrypted, "zip-encrypted", QT_TRANSLATE_NOOP("Errors", "%1 is locked with a password. Ask the sender for it without one.")},
    ErrorWords{ErrorCode::PdfDamaged, "pdf-damaged", QT_TRANSLATE_NOOP("Errors", "The PDF %1 cannot be read. Ask the sender for it again, or for the plan itself.")},
    ErrorWords{ErrorCode::PdfWithoutPlan, "pdf-without-plan", QT_TRANSLATE_NOOP("Errors", "There is no plan attached to the PDF %1. Ask the sender for the plan itself.")},
    ErrorWords{ErrorCode::StatusUnknown, "status-unknown", QT_TRANSLATE_NOOP("Errors", "There is no status “%1”. Choose one from the list of statuses; nothing was changed.")},
    ErrorWords{ErrorCode::StatusInUse, "status-in-use", QT_TRANSLATE_NOOP("Errors", "%3 plans have the status “%1”. Give them another one first; nothing was changed.")},
    ErrorWords{ErrorCode::NotInLibrary, "not-in-library", QT_TRANSLATE_NOOP("Errors", "“%1” is not in this library any more. Load the list again; nothing was changed.")},
    ErrorWords{ErrorCode::OutputNotUsable, "output-not-usable", QT_TRANSLATE_NOOP("Errors", "Nothing can be written to %1. Give another file name for the output.")},
    ErrorWords{ErrorCode::FontMissing, "font-missing", QT_TRANSLATE_NOOP("Errors", "No usable Thai font was found (%1). Install the package fonts-thai-tlwg and start again.")},
    ErrorWords{ErrorCode::PdfTextMismatch, "pdf-text-mismatch", QT_TRANSLATE_NOOP("Errors", "The PDF was not written: its text could not be made searchable (%3). Please report this; the plan is unchanged.")},
    ErrorWords{ErrorCode::PictureTooLarge, "picture-too-large", QT_TRANSLATE_NOOP("Errors", "A picture of %1 pixels is too large. Choose a smaller size.")},
    ErrorWords{ErrorCode::Internal, "internal", QT_TRANSLATE_NOOP("Errors", "Something went wrong inside the program (%3). Nothing was changed; please report it.")},
};

constexpr bool inOrderOfEnumeration()
{
    for (size_t i = 0; i < errorWords.size(); ++i)
        if (static_cast<size_t>(errorWords[i].code) != i)
            return false;
    return errorWords.size() == static_cast<size_t>(ErrorCode::Internal) + 1;
}
static_assert(inOrderOfEnumeration());

/// Puts the values in place in one pass, so that a %2 inside a file name stays what it is. A value that is missing takes
/// its brackets and the space before it away.
QString filled(QString text, const std::array<QString, 3>& values)
{
    for (int i = 0; i < 3; ++i) {
        const QString mark = QStringLiteral("%%1").arg(i + 1);
        if (values[static_cast<size_t>(i)].isEmpty())
            text.remove(QString(u" (" + mark + u')')).remove(QString(u' ' + mark)).remove(mark);
    }
    QString said;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int which = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].unicode() - u'1' : -1;
        if (which >= 0 && which <= 2)
            said += values[static_cast<size_t>(which)], ++i;
        else
            said += text[i];
    }
    return said;
}

const ErrorWords& wordsFor(ErrorCode code) { return errorWords.at(static_cast<size_t>(code)); }

} // namespace

QString sentence(const Error& error)
{
    const QString text = QCoreApplication::translate("Errors", wordsFor(error.code).sentence);
    return filled(text, {error.subject, error.place, error.detail});
}

QString codeKey(ErrorCode code) { return QString::fromLatin1(wordsFor(code).key); }

} // namespace tambon
