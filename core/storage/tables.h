#pragma once

#include "core/plan/rowrules.h"

/// Which column of which table holds which field: said once, used for reading, writing and comparing.
namespace tambon {

struct ThreadName {
    int number = 0;
    QString name;

    bool operator==(const ThreadName&) const = default;
};

/// Specialised per row type: `name`, `order` and columns(row, visit), where visit(columnName, field) is called with the
/// primary key first.
template <typename Row>
struct Table;

template <>
struct Table<Head> {
    static constexpr const char* name = "plan";
    static constexpr const char* order = "id";
    template <typename R, typename Visit>
    static void columns(R& row, Visit&& visit)
    {
        visit("id", row.id), visit("title", row.title), visit("type", row.type), visit("fiscal_year", row.fiscalYear);
        visit("vision", row.vision), visit("cluster", row.cluster), visit("cluster_kind", row.clusterKind);
        visit("sample", row.sample);
    }
};

template <>
struct Table<Organisation> {
    static constexpr const char* name = "organisation";
    static constexpr const char* order = "id";
    template <typename R, typename Visit>
    static void columns(R& row, Visit&& visit)
    {
        visit("id", row.id), visit("name", row.name), visit("type", row.type), visit("registration", row.registration);
        visit("founded", row.founded);
    }
};

template <>
struct Table<MemberCount> {
    static constexpr const char* name = "member_count";
    static constexpr const char* order = "date, id";
    template <typename R, typename Visit>
    static void columns(R& row, Visit&& visit)
    {
        visit("id", row.id), visit("date", row.date), visit("members", row.members);
    }
};

template <>
struct Table<Area> {
    static constexpr const char* name = "area";
    static constexpr const char* order = "position, id";
    template <typename R, typename Visit>
    static void columns(R& row, Visit&& visit)
    {
        visit("id", row.id), visit("position", row.position), visit("kind", row.kind), visit("code", row.code);
        visit("text", row.text);
    }
};

template <>
struct Table<Member> {
    static constexpr const char* name = "member";
    static constexpr const char* order = "position, id";
    template <typename R, typename Visit>
    static void columns(R& row, Visit&& visit)
    {
        visit("id", row.id), visit("position", row.position), visit("name", row.name), visit("role", row.role);
    }
};

template <>
struct Table<GroupCount> {
    static constexpr const char* name = "group_count";
    static constexpr const char* order = "id"; // put in order of sex and age after reading
    template <typename R, typename Visit>
    static void columns(R& row, Visit&& visit)
    {
        visit("id", row.id), visit("sex", row.sex), visit("age", row.age), visit("count", row.count);
    }
};

template <>
struct Table<ThreadName> {
    static constexpr const char* name = "thread";
    static constexpr const char* order = "number";
    template <typename R, typename Visit>
    static void columns(R& row, Visit&& visit)
    {
        visit("number", row.number), visit("name", row.name);
    }
};

template <>
struct Table<Note> {
    static constexpr const char* name = "note";
    static constexpr const char* order = "block, position, id";
    template <typename R, typename Visit>
    static void columns(R& row, Visit&& visit)
    {
        visit("id", row.id), visit("block", row.block), visit("position", row.position), visit("text", row.text);
        visit("thread", row.thread), visit("evidence", row.evidence), visit("level", row.level);
        visit("role", row.role), visit("breakout", row.breakout);
    }
};

template <>
struct Table<Link> {
    static constexpr const char* name = "link";
    static constexpr const char* order = "id";
    template <typename R, typename Visit>
    static void columns(R& row, Visit&& visit)
    {
        visit("id", row.id), visit("from_note", row.from), visit("to_note", row.to);
    }
};

template <>
struct Table<CapitalItem> {
    static constexpr const char* name = "capital";
    static constexpr const char* order = "position, id";
    template <typename R, typename Visit>
    static void columns(R& row, Visit&& visit)
    {
        visit("id", row.id), visit("position", row.position), visit("name", row.name), visit("factor", row.factor);
        visit("account", row.account), visit("amount_milli", row.amount), visit("unit", row.unit);
        visit("use_state", row.use), visit("worth_satang", row.worthPerYear), visit("location", row.where);
        visit("owner", row.whose), visit("from_households", row.fromHouseholds);
    }
};

template <>
struct Table<CapitalLink> {
    static constexpr const char* name = "capital_link";
    static constexpr const char* order = "id";
    template <typename R, typename Visit>
    static void columns(R& row, Visit&& visit)
    {
        visit("id", row.id), visit("capital", row.capital), visit("note", row.note);
    }
};

template <>
struct Table<Goal> {
    static constexpr const char* name = "goal";
    static constexpr const char* order = "position, id";
    template <typename R, typename Visit>
    static void columns(R& row, Visit&& visit)
    {
        visit("id", row.id), visit("position", row.position), visit("dimension", row.dimension);
        visit("statement", row.statement), visit("indicator", row.indicator), visit("unit", row.unit);
        visit("baseline_milli", row.baseline), visit("target_milli", row.target), visit("due", row.due);
        visit("owner", row.owner), visit("activity", row.activity), visit("baseline_date", row.baselineDate);
    }
};

template <>
struct Table<Breakout> {
    static constexpr const char* name = "breakout";
    static constexpr const char* order = "position, id";
    template <typename R, typename Visit>
    static void columns(R& row, Visit&& visit)
    {
        visit("id", row.id), visit("position", row.position), visit("name", row.name);
        visit("kind", row.kind);
    }
};

template <>
struct Table<NotePart> {
    static constexpr const char* name = "note_part";
    static constexpr const char* order = "note, position, id";
    template <typename R, typename Visit>
    static void columns(R& row, Visit&& visit)
    {
        visit("id", row.id), visit("note", row.note), visit("position", row.position);
        visit("text", row.text), visit("thread", row.thread), visit("evidence", row.evidence);
        visit("breakout", row.breakout);
    }
};

template <>
struct Table<Idea> {
    static constexpr const char* name = "idea";
    static constexpr const char* order = "place, position, id";
    template <typename R, typename Visit>
    static void columns(R& row, Visit&& visit)
    {
        visit("id", row.id), visit("place", row.place), visit("position", row.position);
        visit("block", row.block), visit("text", row.text), visit("thread", row.thread);
        visit("evidence", row.evidence), visit("breakout", row.breakout), visit("decision", row.decision);
    }
};

template <>
struct Table<Workshop> {
    static constexpr const char* name = "workshop";
    static constexpr const char* order = "position, id";
    template <typename R, typename Visit>
    static void columns(R& row, Visit&& visit)
    {
        visit("id", row.id), visit("position", row.position), visit("title", row.title);
        visit("date", row.date), visit("venue", row.venue), visit("start_minute", row.startMinute);
    }
};

template <>
struct Table<AgendaItem> {
    static constexpr const char* name = "agenda_item";
    static constexpr const char* order = "workshop, position, id";
    template <typename R, typename Visit>
    static void columns(R& row, Visit&& visit)
    {
        visit("id", row.id), visit("workshop", row.workshop), visit("position", row.position);
        visit("kind", row.kind), visit("block", row.block), visit("title", row.title);
        visit("minutes", row.minutes);
    }
};

template <>
struct Table<Attendance> {
    static constexpr const char* name = "attendance";
    static constexpr const char* order = "workshop, position, id";
    template <typename R, typename Visit>
    static void columns(R& row, Visit&& visit)
    {
        visit("id", row.id), visit("workshop", row.workshop), visit("position", row.position);
        visit("sex", row.sex), visit("age", row.age), visit("village", row.village), visit("role", row.role);
        visit("name", row.name), visit("count", row.count);
    }
};

template <>
struct Table<VoteRound> {
    static constexpr const char* name = "vote_round";
    static constexpr const char* order = "position, id";
    template <typename R, typename Visit>
    static void columns(R& row, Visit&& visit)
    {
        visit("id", row.id), visit("position", row.position), visit("title", row.title);
        visit("blocks", row.blocks), visit("dots", row.dots), visit("people", row.people);
        visit("method", row.method), visit("open", row.open), visit("date", row.date);
    }
};

template <>
struct Table<Vote> {
    static constexpr const char* name = "vote";
    static constexpr const char* order = "round, note, id";
    template <typename R, typename Visit>
    static void columns(R& row, Visit&& visit)
    {
        visit("id", row.id), visit("round", row.round), visit("note", row.note), visit("count", row.count);
    }
};

template <>
struct Table<Acceptance> {
    static constexpr const char* name = "acceptance";
    static constexpr const char* order = "id";
    template <typename R, typename Visit>
    static void columns(R& row, Visit&& visit)
    {
        visit("id", row.id), visit("rule", row.rule), visit("block", row.block), visit("note", row.note);
        visit("other", row.other), visit("capital", row.capital), visit("thread", row.thread);
        visit("reason", row.reason), visit("date", row.date);
    }
};

template <>
struct Table<Photo> {
    static constexpr const char* name = "photo";
    static constexpr const char* order = "position, id";
    template <typename R, typename Visit>
    static void columns(R& row, Visit&& visit)
    {
        visit("id", row.id), visit("position", row.position), visit("hash", row.hash);
        visit("caption", row.caption), visit("block", row.block), visit("width", row.width);
        visit("height", row.height), visit("transcribed", row.transcribed);
    }
};

template <>
struct Table<PhotoLink> {
    static constexpr const char* name = "photo_link";
    static constexpr const char* order = "id";
    template <typename R, typename Visit>
    static void columns(R& row, Visit&& visit)
    {
        visit("id", row.id), visit("photo", row.photo), visit("note", row.note);
    }
};

/// The tables of the economy have their columns from the same rules as everything else about them.
template <TableRow Row>
struct Table<Row> {
    static constexpr const char* name = RowRules<Row>::table.table;
    static constexpr const char* order = "id"; // put in order after reading
    template <typename R, typename Visit>
    static void columns(R& row, Visit&& visit)
    {
        visit("id", row.id);
        if constexpr (PlacedRow<Row>)
            visit("position", row.position);
        RowRules<Row>::fields(row, [&](const FieldRule& rule, auto& field) { visit(rule.column, field); });
    }
};

} // namespace tambon
