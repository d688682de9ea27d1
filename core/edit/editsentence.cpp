#include "core/edit/edit.h"
#include "core/plan/rowrules.h"

#include <QCoreApplication>

#include <map>

namespace tambon {

namespace {

struct EditWords {
    const char* text;
    bool counted = false; ///< %n is the first label
};

/// What a step did; completed by the labels of the step. English source texts of the context "Edits".
const std::map<QString, EditWords>& editWords()
{
    static const std::map<QString, EditWords> words{
        {QStringLiteral("add-note"), {QT_TRANSLATE_NOOP("Edits", "add a note to step %1")}},
        {QStringLiteral("set-note-text"), {QT_TRANSLATE_NOOP("Edits", "change a note's text")}},
        {QStringLiteral("set-note-thread"), {QT_TRANSLATE_N_NOOP("Edits", "colour %n note(s)"), true}},
        {QStringLiteral("move-notes"), {QT_TRANSLATE_N_NOOP("Edits", "move %n note(s) to step %2"), true}},
        {QStringLiteral("reorder-note"), {QT_TRANSLATE_NOOP("Edits", "move a note within its step")}},
        {QStringLiteral("delete-notes"), {QT_TRANSLATE_N_NOOP("Edits", "delete %n note(s)"), true}},
        {QStringLiteral("add-notes"), {QT_TRANSLATE_N_NOOP("Edits", "add %n note(s) to step %2"), true}},
        {QStringLiteral("copy-notes"), {QT_TRANSLATE_N_NOOP("Edits", "copy %n note(s) to step %2"), true}},
        {QStringLiteral("duplicate-notes"), {QT_TRANSLATE_N_NOOP("Edits", "duplicate %n note(s)"), true}},
        {QStringLiteral("split-note"), {QT_TRANSLATE_N_NOOP("Edits", "split a note into %n"), true}},
        {QStringLiteral("merge-notes"), {QT_TRANSLATE_N_NOOP("Edits", "merge %n note(s) into a group"), true}},
        {QStringLiteral("ungroup"), {QT_TRANSLATE_NOOP("Edits", "take a group apart")}},
        {QStringLiteral("set-note-evidence"), {QT_TRANSLATE_N_NOOP("Edits", "say how %n note(s) are known"), true}},
        {QStringLiteral("set-customer"), {QT_TRANSLATE_N_NOOP("Edits", "describe %n customer(s)"), true}},
        {QStringLiteral("park-notes"), {QT_TRANSLATE_N_NOOP("Edits", "park %n note(s)"), true}},
        {QStringLiteral("unpark-ideas"), {QT_TRANSLATE_N_NOOP("Edits", "bring %n idea(s) into step %2"), true}},
        {QStringLiteral("decide-idea"), {QT_TRANSLATE_NOOP("Edits", "decide about an idea")}},
        {QStringLiteral("delete-ideas"), {QT_TRANSLATE_N_NOOP("Edits", "delete %n idea(s)"), true}},
        {QStringLiteral("add-idea"), {QT_TRANSLATE_NOOP("Edits", "add an idea")}},
        {QStringLiteral("set-idea-text"), {QT_TRANSLATE_NOOP("Edits", "change an idea's text")}},
        {QStringLiteral("set-thread-name"), {QT_TRANSLATE_NOOP("Edits", "name thread %1")}},
        {QStringLiteral("add-link"), {QT_TRANSLATE_NOOP("Edits", "link two notes")}},
        {QStringLiteral("remove-link"), {QT_TRANSLATE_NOOP("Edits", "unlink two notes")}},
        {QStringLiteral("add-capital"), {QT_TRANSLATE_NOOP("Edits", "add capital")}},
        {QStringLiteral("set-capital"), {QT_TRANSLATE_NOOP("Edits", "change capital")}},
        {QStringLiteral("delete-capital"), {QT_TRANSLATE_N_NOOP("Edits", "delete %n capital item(s)"), true}},
        {QStringLiteral("link-capital"), {QT_TRANSLATE_NOOP("Edits", "link capital with a note")}},
        {QStringLiteral("unlink-capital"), {QT_TRANSLATE_NOOP("Edits", "unlink capital from a note")}},
        {QStringLiteral("send-capital"), {QT_TRANSLATE_N_NOOP("Edits", "send %n capital item(s) to step 7"), true}},
        {QStringLiteral("add-goal"), {QT_TRANSLATE_NOOP("Edits", "add a goal (%1)")}},
        {QStringLiteral("set-goal"), {QT_TRANSLATE_NOOP("Edits", "change a goal")}},
        {QStringLiteral("delete-goals"), {QT_TRANSLATE_N_NOOP("Edits", "delete %n goal(s)"), true}},
        {QStringLiteral("set-plan"), {QT_TRANSLATE_NOOP("Edits", "change the plan's details")}},
        {QStringLiteral("set-organisation"), {QT_TRANSLATE_NOOP("Edits", "change the group's details")}},
        {QStringLiteral("set-member-count"), {QT_TRANSLATE_NOOP("Edits", "record a number of members")}},
        {QStringLiteral("remove-member-count"), {QT_TRANSLATE_NOOP("Edits", "remove a number of members")}},
        {QStringLiteral("add-area"), {QT_TRANSLATE_NOOP("Edits", "add an area")}},
        {QStringLiteral("add-area-text"), {QT_TRANSLATE_NOOP("Edits", "add an area in words")}},
        {QStringLiteral("remove-area"), {QT_TRANSLATE_NOOP("Edits", "remove an area")}},
        {QStringLiteral("add-member"), {QT_TRANSLATE_NOOP("Edits", "add a member of the working group")}},
        {QStringLiteral("set-member"), {QT_TRANSLATE_NOOP("Edits", "change a member of the working group")}},
        {QStringLiteral("remove-member"), {QT_TRANSLATE_NOOP("Edits", "remove a member of the working group")}},
        {QStringLiteral("set-group-count"), {QT_TRANSLATE_NOOP("Edits", "count the working group")}},
        {QStringLiteral("accept-finding"), {QT_TRANSLATE_NOOP("Edits", "accept a finding")}},
        {QStringLiteral("withdraw-acceptance"), {QT_TRANSLATE_NOOP("Edits", "take back that a finding was accepted")}},
        {QStringLiteral("add-income"), {QT_TRANSLATE_NOOP("Edits", "add an income for a value and a customer")}},
        {QStringLiteral("import-canvas"), {QT_TRANSLATE_N_NOOP("Edits", "bring in %n note(s) from a canvas file"), true}},
        {QStringLiteral("pull-from-canvas"), {QT_TRANSLATE_NOOP("Edits", "pull the canvas into the numbers")}},
        {QStringLiteral("add-photos"), {QT_TRANSLATE_N_NOOP("Edits", "add %n photo(s)"), true}},
        {QStringLiteral("set-photo"), {QT_TRANSLATE_NOOP("Edits", "change what is said of a photo")}},
        {QStringLiteral("delete-photos"), {QT_TRANSLATE_N_NOOP("Edits", "delete %n photo(s)"), true}},
        {QStringLiteral("move-photo"), {QT_TRANSLATE_NOOP("Edits", "move a photo in the list")}},
        {QStringLiteral("link-photo"), {QT_TRANSLATE_NOOP("Edits", "link a photo with a note")}},
        {QStringLiteral("unlink-photo"), {QT_TRANSLATE_NOOP("Edits", "unlink a photo from a note")}},
        {QStringLiteral("add-note-from-photo"), {QT_TRANSLATE_NOOP("Edits", "write a note of step %1 from a photo")}},
        {QStringLiteral("add-workshop"), {QT_TRANSLATE_NOOP("Edits", "add a workshop")}},
        {QStringLiteral("set-workshop"), {QT_TRANSLATE_NOOP("Edits", "change the workshop's details")}},
        {QStringLiteral("delete-workshop"), {QT_TRANSLATE_NOOP("Edits", "delete a workshop")}},
        {QStringLiteral("add-agenda-item"), {QT_TRANSLATE_NOOP("Edits", "add an agenda item")}},
        {QStringLiteral("set-agenda-item"), {QT_TRANSLATE_NOOP("Edits", "change an agenda item")}},
        {QStringLiteral("move-agenda-item"), {QT_TRANSLATE_NOOP("Edits", "move an agenda item")}},
        {QStringLiteral("delete-agenda-items"), {QT_TRANSLATE_N_NOOP("Edits", "delete %n agenda item(s)"), true}},
        {QStringLiteral("add-attendance"), {QT_TRANSLATE_NOOP("Edits", "add people who came")}},
        {QStringLiteral("set-attendance"), {QT_TRANSLATE_NOOP("Edits", "change people who came")}},
        {QStringLiteral("delete-attendance"), {QT_TRANSLATE_N_NOOP("Edits", "delete %n line(s) of people who came"), true}},
        {QStringLiteral("add-breakout"), {QT_TRANSLATE_NOOP("Edits", "add a break-out group")}},
        {QStringLiteral("set-breakout"), {QT_TRANSLATE_NOOP("Edits", "change a break-out group")}},
        {QStringLiteral("delete-breakout"), {QT_TRANSLATE_NOOP("Edits", "delete a break-out group")}},
        {QStringLiteral("set-note-breakout"), {QT_TRANSLATE_N_NOOP("Edits", "mark the group of %n note(s)"), true}},
        {QStringLiteral("gather-notes"), {QT_TRANSLATE_N_NOOP("Edits", "gather %n note(s) of a group"), true}},
        {QStringLiteral("open-vote-round"), {QT_TRANSLATE_NOOP("Edits", "open a vote")}},
        {QStringLiteral("set-vote"), {QT_TRANSLATE_NOOP("Edits", "enter the votes of a note")}},
        {QStringLiteral("add-vote"), {QT_TRANSLATE_NOOP("Edits", "count a vote")}},
        {QStringLiteral("cast-ballot"), {QT_TRANSLATE_NOOP("Edits", "vote in secret")}},
        {QStringLiteral("close-vote-round"), {QT_TRANSLATE_NOOP("Edits", "close a vote")}},
        {QStringLiteral("delete-vote-round"), {QT_TRANSLATE_NOOP("Edits", "delete a vote")}},
        {QStringLiteral("merge-plan"), {QT_TRANSLATE_NOOP("Edits", "merge the plan from %1")}},
        {QStringLiteral("restore-version"), {QT_TRANSLATE_NOOP("Edits", "restore a version")}},
    };
    return words;
}

/// The four edits of every table that RowRules describe; %1 is the table's word, %n how many.
QString rowSentence(const QString& kind, const QStringList& label)
{
    const QString verb = kind.section(u'-', 0, 0);
    const QString rows = kind.section(u'-', 1);
    const int count = label.value(0, QStringLiteral("1")).toInt();
    const TableRule* table = nullptr;
    TableRows::forEach([&]<typename Row>() {
        if (rows == QLatin1String(RowRules<Row>::table.kind))
            table = &RowRules<Row>::table;
    });
    if (table == nullptr)
        return kind;
    const bool many = count != 1;
    const QString what = QCoreApplication::translate("Rows", many ? table->many : table->one);
    const auto say = [&](const char* source) { return QCoreApplication::translate("Edits", source).arg(what); };
    if (many)
        return QString(verb == u"add" ? say(QT_TRANSLATE_NOOP("Edits", "add %2 %1")) : say(QT_TRANSLATE_NOOP("Edits", "delete %2 %1"))).arg(count);
    if (verb == u"add")
        return say(QT_TRANSLATE_NOOP("Edits", "add %1"));
    if (verb == u"delete")
        return say(QT_TRANSLATE_NOOP("Edits", "delete %1"));
    return verb == u"move" ? say(QT_TRANSLATE_NOOP("Edits", "move %1")) : say(QT_TRANSLATE_NOOP("Edits", "change %1"));
}

} // namespace

QString editSentence(const QString& kind, const QStringList& label)
{
    const auto entry = editWords().find(kind);
    if (entry == editWords().end())
        return rowSentence(kind, label);
    const int count = entry->second.counted ? label.value(0).toInt() : -1;
    const QString text = QCoreApplication::translate("Edits", entry->second.text, nullptr, count);
    if (text.contains(QLatin1String("%2")))
        return QString(text).replace(QLatin1String("%2"), label.value(1));
    return text.contains(QLatin1String("%1")) ? text.arg(label.value(0)) : text;
}

} // namespace tambon
