#pragma once

#include <QString>
#include <QStringList>

namespace tambon {

/// What went wrong. Every code has one sentence of its own in Thai and in English; see sentence().
enum class ErrorCode {
    // The command line
    UnknownVerb, MissingArgument, UnknownOption, BadOptionValue,
    // Opening a plan
    FileMissing, FileIsFolder, FileEmpty, FileTooLarge, NotAPlan, FileTruncated, PlanTooNew, PlanDamaged, SchemaUnknown,
    ValueDamaged, HistoryDamaged, ReadRefused, FileReplaced, FileBusy, OlderReadOnly,
    // Writing a plan
    WriteRefused, ReadOnlyMedium, DiskFull, WriteFailed, FileExists, FolderMissing, HeldByOther, HeldByOtherComputer,
    // Text, numbers, dates
    TextTooLong, TextControl, TextEmpty, NumberNotUnderstood, NumberOutOfRange, DateNotUnderstood, DateImpossible,
    DateAmbiguous, YearNotUnderstood,
    // JSON and edits
    JsonMalformed, JsonUnknownKey, JsonMissingKey, JsonWrongType, JsonUnknownValue, JsonDuplicate, JsonTooDeep,
    JsonTooMany, JsonNotUtf8, JsonNotAPlan, JsonTooNew, UnknownEdit, ReferenceDangling, PlaceUnknown,
    // Rules of the plan
    LinkNotLegal, LinkTwice, LinkToItself, NoteNotInBlock, TooManyRows, NothingToUndo, NothingToRedo, FindingNotOpen, VersionUnknown,
    CoverNotOne, CoverTooMuch, CoverRestTwice, RowTwice, PercentTooMuch, NothingToPull,
    MeasuredTwice, MeasuredBefore, ScoreOutside, AnswerElsewhere, StageCircle, EndBeforeStart, TemplateTooNew,
    // Photos
    PhotoFormat, PhotoHeic, PhotoDamaged, PhotoTooManyPixels,
    // Erasing a person
    NameTooShort, NameNotFound, NameStillThere,
    // The library of plans
    SubmissionAltered, NotALibrary, LibraryTooNew, LibraryElsewhere, ZipDamaged, ZipTooLarge, ZipNested,
    ZipUnsafeName, ZipEncrypted, PdfDamaged, PdfWithoutPlan, StatusUnknown, StatusInUse, NotInLibrary,
    // Output
    OutputNotUsable, FontMissing, PdfTextMismatch, PictureTooLarge,
    Internal,
};

/// An error is data: the code, what it is about, and where. The sentence is made at the edge, in the user's language.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString subject; ///< what it is about: a file, a key, a value as typed
    QString place;   ///< where: a line, a JSON path such as /notes/3/text, a table and row
    QString detail;  ///< a second value that the sentence names, e.g. what was expected

    bool operator==(const Error&) const = default;
};

/// One sentence, in the language of the installed translator: what happened, what to do, and that nothing was lost.
[[nodiscard]] QString sentence(const Error& error);

/// The stable text key of a code, e.g. "plan-too-new"; used by `--json` outputs and by tests.
[[nodiscard]] QString codeKey(ErrorCode code);

} // namespace tambon
