#include "core/merge/recordwords.h"

#include "core/base/text.h"
#include "core/base/thaidate.h"

#include <QCoreApplication>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

QString mergeWord(const char* source) { return QCoreApplication::translate("MergeWords", source); }

/// Names of the tables that have no rules, and of their columns; "column" or "table.column".
const QHash<QByteArray, const char*>& olderWords()
{
    static const QHash<QByteArray, const char*> words{
        {"plan", QT_TRANSLATE_NOOP("MergeWords", "plan details")},
        {"organisation", QT_TRANSLATE_NOOP("MergeWords", "the group")},
        {"thread", QT_TRANSLATE_NOOP("MergeWords", "a thread")},
        {"member_count", QT_TRANSLATE_NOOP("MergeWords", "a number of members")},
        {"area", QT_TRANSLATE_NOOP("MergeWords", "an area")},
        {"member", QT_TRANSLATE_NOOP("MergeWords", "a member of the working group")},
        {"group_count", QT_TRANSLATE_NOOP("MergeWords", "a count of the working group")},
        {"breakout", QT_TRANSLATE_NOOP("MergeWords", "a break-out group")},
        {"note", QT_TRANSLATE_NOOP("MergeWords", "a note")},
        {"note_part", QT_TRANSLATE_NOOP("MergeWords", "a note of a group")},
        {"idea", QT_TRANSLATE_NOOP("MergeWords", "an idea")},
        {"workshop", QT_TRANSLATE_NOOP("MergeWords", "a workshop")},
        {"agenda_item", QT_TRANSLATE_NOOP("MergeWords", "an agenda item")},
        {"attendance", QT_TRANSLATE_NOOP("MergeWords", "people who came")},
        {"vote_round", QT_TRANSLATE_NOOP("MergeWords", "a vote")},
        {"vote", QT_TRANSLATE_NOOP("MergeWords", "votes of a note")},
        {"link", QT_TRANSLATE_NOOP("MergeWords", "a link")},
        {"capital", QT_TRANSLATE_NOOP("MergeWords", "capital")},
        {"capital_link", QT_TRANSLATE_NOOP("MergeWords", "capital in a note")},
        {"goal", QT_TRANSLATE_NOOP("MergeWords", "a goal")},
        {"acceptance", QT_TRANSLATE_NOOP("MergeWords", "an accepted finding")},
        {"photo", QT_TRANSLATE_NOOP("MergeWords", "a photo")},
        {"photo_link", QT_TRANSLATE_NOOP("MergeWords", "a photo of a note")},
    };
    return words;
}

const QHash<QByteArray, const char*>& olderColumns()
{
    static const QHash<QByteArray, const char*> words{
        {"title", QT_TRANSLATE_NOOP("MergeWords", "Title")}, {"plan.type", QT_TRANSLATE_NOOP("MergeWords", "Type of plan")},
        {"fiscal_year", QT_TRANSLATE_NOOP("MergeWords", "Fiscal year")}, {"vision", QT_TRANSLATE_NOOP("MergeWords", "Vision")},
        {"cluster", QT_TRANSLATE_NOOP("MergeWords", "Cluster")}, {"cluster_kind", QT_TRANSLATE_NOOP("MergeWords", "Kind of cluster")},
        {"sample", QT_TRANSLATE_NOOP("MergeWords", "Sample data")}, {"name", QT_TRANSLATE_NOOP("MergeWords", "Name")},
        {"organisation.type", QT_TRANSLATE_NOOP("MergeWords", "Type of organisation")},
        {"registration", QT_TRANSLATE_NOOP("MergeWords", "Registration number")}, {"founded", QT_TRANSLATE_NOOP("MergeWords", "Founded")},
        {"date", QT_TRANSLATE_NOOP("MergeWords", "Day")}, {"members", QT_TRANSLATE_NOOP("MergeWords", "Members")},
        {"kind", QT_TRANSLATE_NOOP("MergeWords", "Kind")}, {"code", QT_TRANSLATE_NOOP("MergeWords", "Place")},
        {"text", QT_TRANSLATE_NOOP("MergeWords", "Text")}, {"role", QT_TRANSLATE_NOOP("MergeWords", "Role")},
        {"sex", QT_TRANSLATE_NOOP("MergeWords", "Sex")}, {"age", QT_TRANSLATE_NOOP("MergeWords", "Age")},
        {"count", QT_TRANSLATE_NOOP("MergeWords", "How many")}, {"block", QT_TRANSLATE_NOOP("MergeWords", "Step")},
        {"thread", QT_TRANSLATE_NOOP("MergeWords", "Thread")}, {"evidence", QT_TRANSLATE_NOOP("MergeWords", "How it is known")},
        {"level", QT_TRANSLATE_NOOP("MergeWords", "How far")}, {"note.role", QT_TRANSLATE_NOOP("MergeWords", "Customer")},
        {"breakout", QT_TRANSLATE_NOOP("MergeWords", "Break-out group")}, {"note", QT_TRANSLATE_NOOP("MergeWords", "Note")},
        {"place", QT_TRANSLATE_NOOP("MergeWords", "Where it lies")}, {"decision", QT_TRANSLATE_NOOP("MergeWords", "Decision")},
        {"venue", QT_TRANSLATE_NOOP("MergeWords", "Venue")}, {"start_minute", QT_TRANSLATE_NOOP("MergeWords", "Starts at")},
        {"workshop", QT_TRANSLATE_NOOP("MergeWords", "Workshop")}, {"minutes", QT_TRANSLATE_NOOP("MergeWords", "Minutes")},
        {"village", QT_TRANSLATE_NOOP("MergeWords", "Village")}, {"blocks", QT_TRANSLATE_NOOP("MergeWords", "Steps")},
        {"dots", QT_TRANSLATE_NOOP("MergeWords", "Dots for each")}, {"people", QT_TRANSLATE_NOOP("MergeWords", "People")},
        {"method", QT_TRANSLATE_NOOP("MergeWords", "How it is voted")}, {"open", QT_TRANSLATE_NOOP("MergeWords", "Open")},
        {"round", QT_TRANSLATE_NOOP("MergeWords", "Vote")}, {"from_note", QT_TRANSLATE_NOOP("MergeWords", "From")},
        {"to_note", QT_TRANSLATE_NOOP("MergeWords", "To")}, {"factor", QT_TRANSLATE_NOOP("MergeWords", "Factor")},
        {"account", QT_TRANSLATE_NOOP("MergeWords", "Account")}, {"amount_milli", QT_TRANSLATE_NOOP("MergeWords", "Amount")},
        {"unit", QT_TRANSLATE_NOOP("MergeWords", "Unit")}, {"use_state", QT_TRANSLATE_NOOP("MergeWords", "Use")},
        {"worth_satang", QT_TRANSLATE_NOOP("MergeWords", "Worth a year (baht)")}, {"location", QT_TRANSLATE_NOOP("MergeWords", "Where")},
        {"capital.owner", QT_TRANSLATE_NOOP("MergeWords", "Whose")},
        {"from_households", QT_TRANSLATE_NOOP("MergeWords", "Worth from households")},
        {"capital", QT_TRANSLATE_NOOP("MergeWords", "Capital")}, {"dimension", QT_TRANSLATE_NOOP("MergeWords", "Kind")},
        {"statement", QT_TRANSLATE_NOOP("MergeWords", "Goal")}, {"indicator", QT_TRANSLATE_NOOP("MergeWords", "Seen by")},
        {"baseline_milli", QT_TRANSLATE_NOOP("MergeWords", "Now")}, {"target_milli", QT_TRANSLATE_NOOP("MergeWords", "Target")},
        {"due", QT_TRANSLATE_NOOP("MergeWords", "Due")}, {"owner", QT_TRANSLATE_NOOP("MergeWords", "Who sees to it")},
        {"activity", QT_TRANSLATE_NOOP("MergeWords", "Activity")}, {"baseline_date", QT_TRANSLATE_NOOP("MergeWords", "Was so on")},
        {"rule", QT_TRANSLATE_NOOP("MergeWords", "Finding")}, {"other", QT_TRANSLATE_NOOP("MergeWords", "Other note")},
        {"reason", QT_TRANSLATE_NOOP("MergeWords", "Reason")}, {"hash", QT_TRANSLATE_NOOP("MergeWords", "Picture")},
        {"caption", QT_TRANSLATE_NOOP("MergeWords", "Caption")}, {"width", QT_TRANSLATE_NOOP("MergeWords", "Width")},
        {"height", QT_TRANSLATE_NOOP("MergeWords", "Height")}, {"transcribed", QT_TRANSLATE_NOOP("MergeWords", "Written out")},
        {"photo", QT_TRANSLATE_NOOP("MergeWords", "Photo")},
    };
    return words;
}

QString capitalisedWords(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString blocksInWords(int bits)
{
    QStringList numbers;
    for (const Block block : allBlocks)
        if ((bits >> (number(block) - 1) & 1) != 0)
            numbers << QString::number(number(block));
    return numbers.join(u", "_s);
}

constexpr int deepest = 2; ///< a reference of a reference is named, no further

} // namespace

QString tableInWords(int table)
{
    const RecordTable& shape = recordTables()[size_t(table)];
    const QString words = shape.one != nullptr ? QCoreApplication::translate("Rows", shape.one) : mergeWord(olderWords().value(shape.name, ""));
    for (const QLatin1String article : {QLatin1String("a "), QLatin1String("an ")})
        if (words.startsWith(article))
            return capitalisedWords(words.mid(article.size()));
    return capitalisedWords(words);
}

QString columnInWords(int table, int column)
{
    const RecordTable& shape = recordTables()[size_t(table)];
    const RecordColumn& field = shape.columns[size_t(column)];
    if (field.title != nullptr)
        return QCoreApplication::translate("Fields", field.title);
    const QByteArray own = shape.name + '.' + field.name;
    return mergeWord(olderColumns().value(own, olderColumns().value(field.name, "")));
}

const Record* RecordWords::find(const QByteArray& table, const QString& id, int* foundIn) const
{
    const bool isNote = table == "note";
    for (const QByteArray& name : isNote ? QByteArrayList{"note", "note_part", "idea"} : QByteArrayList{table}) {
        const int at = recordTable(name);
        if (at < 0)
            continue;
        const auto found = m_records[size_t(at)].find(id);
        if (found == m_records[size_t(at)].end())
            continue;
        if (foundIn != nullptr)
            *foundIn = at;
        return &found->second;
    }
    return nullptr;
}

QString RecordWords::named(const QByteArray& table, const QString& id, int depth) const
{
    int at = -1;
    const Record* record = find(table, id, &at);
    return record == nullptr || depth > deepest ? QString() : rowAt(at, *record, depth);
}

QString RecordWords::rowAt(int table, const Record& record, int depth) const
{
    const RecordTable& shape = recordTables()[size_t(table)];
    if (shape.name == "note")
        return QString(record.cells[size_t(shape.column("block"))] + u'.' + QString::number(record.position + 1) + u' '
            + beginningOf(record.cells[size_t(shape.column("text"))]));
    if (shape.name == "thread")
        return threadColourName(record.id.toInt());
    QStringList names;
    for (size_t i = 0; i < shape.columns.size(); ++i) {
        const RecordColumn& column = shape.columns[i];
        if (column.isText && !record.cells[i].isEmpty() && column.name != "hash" && column.name != "rule")
            return beginningOf(record.cells[i]);
        if (!column.refersTo.isEmpty() && !record.cells[i].isEmpty())
            names << named(column.refersTo, record.cells[i], depth + 1);
        else if (!column.isText && names.isEmpty() && (column.name == "date" || column.name == "sex" || column.name == "age"))
            names << column.words(record.cells[i]);
    }
    names.removeAll(QString());
    return names.join(u" → "_s);
}

QString RecordWords::row(int table, const Record& record) const { return rowAt(table, record, 0); }

QString RecordWords::cell(int table, int column, const QString& cell) const
{
    const RecordTable& shape = recordTables()[size_t(table)];
    const RecordColumn& field = shape.columns[size_t(column)];
    if (!field.refersTo.isEmpty())
        return cell.isEmpty() ? QString() : named(field.refersTo, cell, 0);
    if (field.name == "thread" && shape.name != "thread")
        return cell == u'0' ? QString() : threadColourName(cell.toInt());
    if (field.name == "fiscal_year")
        return cell == u'0' ? QString() : fiscalYearShown(cell.toInt());
    if (field.name == "blocks")
        return blocksInWords(cell.toInt());
    return field.words(cell);
}

QString RecordWords::all(int table, const Record& record) const
{
    const RecordTable& shape = recordTables()[size_t(table)];
    QStringList lines;
    for (size_t i = 0; i < shape.columns.size(); ++i) {
        const QString words = cell(table, int(i), record.cells[i]);
        if (!words.isEmpty() && record.cells[i] != usualCells(table)[i] && shape.columns[i].name != "hash")
            lines << QString(columnInWords(table, int(i)) + u": " + words);
    }
    return lines.join(u'\n');
}

} // namespace tambon
