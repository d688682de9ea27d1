#include "core/edit/roomedits.h"
#include "core/edit/voteedits.h"
#include "core/json/editentries.h"

namespace tambon {

namespace {

constexpr auto ownRowIdSentence = QT_TRANSLATE_NOOP("EditHelp", "an id of your own, so that later lines can name it");

std::vector<FieldEntry> attendanceFieldEntries(const std::vector<FieldEntry>& first)
{
    std::vector<FieldEntry> fields = first;
    for (const FieldEntry& field : std::initializer_list<FieldEntry>{
             {"sex", FieldType::SexKey, false, QT_TRANSLATE_NOOP("EditHelp", "sex")},
             {"age", FieldType::AgeKey, false, QT_TRANSLATE_NOOP("EditHelp", "age")},
             {"village", FieldType::Text, false, QT_TRANSLATE_NOOP("EditHelp", "village")},
             {"role", FieldType::Text, false, QT_TRANSLATE_NOOP("EditHelp", "role")},
             {"name", FieldType::Text, false, QT_TRANSLATE_NOOP("EditHelp", "a person's name; not needed")},
             {"count", FieldType::Count, false, QT_TRANSLATE_NOOP("EditHelp", "how many people")}})
        fields.push_back(field);
    return fields;
}

edits::AttendanceFields attendanceFieldsOf(EditReader& line)
{
    return {line.kindIf<Sex>("sex"), line.kindIf<AgeBand>("age"), line.textIf("village"), line.textIf("role"), line.textIf("name"),
        line.integerIf("count", 1, maxPeople)};
}

edits::BreakoutFields breakoutFieldsOf(EditReader& line) { return {line.textIf("name"), line.kindIf<BreakoutKind>("kind")}; }

/// Notes of two flat lists of one length.
std::vector<edits::GatheredNote> gatheredOf(EditReader& line)
{
    const std::vector<Block> blocks = line.blocks("blocks");
    const QStringList texts = line.texts("texts");
    if (blocks.size() != size_t(texts.size()))
        line.refuse({ErrorCode::NumberOutOfRange, QString::number(texts.size()), QStringLiteral("/texts"), QString::number(blocks.size())});
    std::vector<edits::GatheredNote> notes;
    for (size_t i = 0; i < std::min(blocks.size(), size_t(texts.size())); ++i)
        notes.push_back({blocks[i], texts[qsizetype(i)]});
    return notes;
}

std::vector<EditEntry> attendanceEntries()
{
    const FieldEntry id{"id", FieldType::NewId, false, ownRowIdSentence};
    return {
        {"add-attendance", QT_TRANSLATE_NOOP("EditHelp", "Counts people who came."),
            attendanceFieldEntries({{"workshop", FieldType::OneRow, true, QT_TRANSLATE_NOOP("EditHelp", "which workshop")}, id}),
            [](EditReader& line) {
                return edits::addAttendance(line.workshop("workshop"), attendanceFieldsOf(line), line.newId<AttendanceId>("id"));
            }},
        {"set-attendance", QT_TRANSLATE_NOOP("EditHelp", "Changes a line of people who came; fields that are not given stay."),
            attendanceFieldEntries({{"row", FieldType::OneRow, true, QT_TRANSLATE_NOOP("EditHelp", "which line")}}),
            [](EditReader& line) { return edits::setAttendance(line.attendance("row"), attendanceFieldsOf(line)); }},
        {"delete-attendance", QT_TRANSLATE_NOOP("EditHelp", "Deletes lines of people who came."),
            {{"rows", FieldType::ManyRows, true, QT_TRANSLATE_NOOP("EditHelp", "which lines")}},
            [](EditReader& line) { return edits::deleteAttendance(line.attendances("rows")); }},
    };
}

} // namespace

std::vector<EditEntry> breakoutEntries()
{
    const FieldEntry id{"id", FieldType::NewId, false, ownRowIdSentence};
    const FieldEntry group{"breakout", FieldType::OneRow, true, QT_TRANSLATE_NOOP("EditHelp", "which break-out group")};
    const FieldEntry groupOrNone{"breakout", FieldType::OneRow, false, QT_TRANSLATE_NOOP("EditHelp", "whose notes they are; null for no group")};
    const FieldEntry kind{"kind", FieldType::BreakoutKey, false, QT_TRANSLATE_NOOP("EditHelp", "what the groups were made by")};
    std::vector<EditEntry> entries = attendanceEntries();
    for (const EditEntry& entry : std::initializer_list<EditEntry>{
             {"add-breakout", QT_TRANSLATE_NOOP("EditHelp", "Adds a break-out group."),
                 {{"name", FieldType::Text, true, QT_TRANSLATE_NOOP("EditHelp", "its name")}, kind, id},
                 [](EditReader& line) { return edits::addBreakout(breakoutFieldsOf(line), line.newId<BreakoutId>("id")); }},
             {"set-breakout", QT_TRANSLATE_NOOP("EditHelp", "Changes a break-out group; fields that are not given stay."),
                 {group, {"name", FieldType::Text, false, QT_TRANSLATE_NOOP("EditHelp", "its name")}, kind},
                 [](EditReader& line) { return edits::setBreakout(line.breakout("breakout"), breakoutFieldsOf(line)); }},
             {"delete-breakout", QT_TRANSLATE_NOOP("EditHelp", "Deletes a break-out group; its notes and ideas stay."), {group},
                 [](EditReader& line) { return edits::deleteBreakout(line.breakout("breakout")); }},
             {"set-note-breakout", QT_TRANSLATE_NOOP("EditHelp", "Says which break-out group notes come from."),
                 {{"notes", FieldType::Notes, true, QT_TRANSLATE_NOOP("EditHelp", "which notes")}, groupOrNone},
                 [](EditReader& line) { return edits::setNoteBreakout(line.notes("notes"), line.breakout("breakout")); }},
             {"gather-notes", QT_TRANSLATE_NOOP("EditHelp", "Adds the notes that a break-out group brings, in one step."),
                 {{"blocks", FieldType::Steps, true, QT_TRANSLATE_NOOP("EditHelp", "the step of each note")},
                     {"texts", FieldType::Texts, true, QT_TRANSLATE_NOOP("EditHelp", "the words of each note, as many as steps")}, groupOrNone,
                     {"new-group", FieldType::Text, false, QT_TRANSLATE_NOOP("EditHelp", "the name of a group that is made with them; breakout is left out then")}},
                 [](EditReader& line) {
                     const std::optional<QString> name = line.textIf("new-group");
                     return edits::gatherNotes(gatheredOf(line), name ? BreakoutId::random() : line.breakout("breakout"), name);
                 }}})
        entries.push_back(entry);
    return entries;
}

std::vector<EditEntry> voteEntries()
{
    const FieldEntry round{"round", FieldType::OneRow, true, QT_TRANSLATE_NOOP("EditHelp", "which vote")};
    const FieldEntry note{"note", FieldType::Voted, true, QT_TRANSLATE_NOOP("EditHelp", "what was voted for")};
    return {
        {"open-vote-round", QT_TRANSLATE_NOOP("EditHelp", "Opens a vote about the notes of one or more steps."),
            {{"blocks", FieldType::Steps, true, QT_TRANSLATE_NOOP("EditHelp", "the steps")},
                {"dots", FieldType::Count, false, QT_TRANSLATE_NOOP("EditHelp", "dots per person, 1 to 20; otherwise 3")},
                {"people", FieldType::Count, false, QT_TRANSLATE_NOOP("EditHelp", "how many may vote; 0 for not said")},
                {"method", FieldType::MethodKey, false, QT_TRANSLATE_NOOP("EditHelp", "how the votes are given")},
                {"id", FieldType::NewId, false, ownRowIdSentence}},
            [](EditReader& line) {
                return edits::openVoteRound(line.blocks("blocks"), line.integer("dots", 3, 1, maxDots), line.integer("people", 0, 0, maxPeople),
                    line.kindIf<VoteMethod>("method").value_or(VoteMethod::Hands), line.newId<VoteRoundId>("id"));
            }},
        {"set-vote", QT_TRANSLATE_NOOP("EditHelp", "Enters how many votes a note has."),
            {round, note, {"count", FieldType::Count, true, QT_TRANSLATE_NOOP("EditHelp", "how many votes; 0 for none")}},
            [](EditReader& line) {
                return edits::setVote(line.voteRound("round"), line.voted("note"), line.integer("count", 0, 0, maxDots * maxPeople));
            }},
        {"add-vote", QT_TRANSLATE_NOOP("EditHelp", "Counts votes for a note, one by one or more."),
            {round, note, {"difference", FieldType::Signed, true, QT_TRANSLATE_NOOP("EditHelp", "how many more; less when below 0")}},
            [](EditReader& line) {
                return edits::addVote(line.voteRound("round"), line.voted("note"), line.integer("difference", 1, -maxDots * maxPeople, maxDots * maxPeople));
            }},
        {"cast-ballot", QT_TRANSLATE_NOOP("EditHelp", "Counts what one person gave in secret."),
            {round, {"notes", FieldType::Notes, true, QT_TRANSLATE_NOOP("EditHelp", "the notes, each as often as it has dots")}},
            [](EditReader& line) { return edits::castBallot(line.voteRound("round"), line.notes("notes")); }},
        {"close-vote-round", QT_TRANSLATE_NOOP("EditHelp", "Closes a vote; its result stays."), {round},
            [](EditReader& line) { return edits::closeVoteRound(line.voteRound("round")); }},
        {"delete-vote-round", QT_TRANSLATE_NOOP("EditHelp", "Deletes a vote with its result."), {round},
            [](EditReader& line) { return edits::deleteVoteRound(line.voteRound("round")); }},
    };
}

} // namespace tambon
