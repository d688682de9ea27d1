#include "tests/support/randomedits.h"

#include "core/insight/findings.h"

namespace tambon::test {

using namespace Qt::Literals::StringLiterals;

namespace {

QString quoted(const QString& text) { return u'"' + text + u'"'; }

const QStringList groupKinds{u"add-notes"_s, u"copy-notes"_s, u"duplicate-notes"_s, u"split-note"_s, u"merge-notes"_s, u"ungroup"_s,
    u"set-note-evidence"_s, u"set-customer"_s};

} // namespace

template <typename Enum>
QString RandomEdits::key()
{
    return quoted(QLatin1String(kinds<Enum>()[size_t(below(int(kinds<Enum>().size())))].key));
}

QString RandomEdits::words()
{
    static const QStringList some{u"น้ำตาลโตนด"_s, u"เก่า แก่ ก้าวหน้า"_s, u"กำ"_s, u"a & <b>"_s, u"ขายวันเสาร์\\nและอาทิตย์"_s, u"๑๒ บาท"_s};
    return quoted(QString(some[below(int(some.size()))] + u' ' + QString::number(below(1'000'000))));
}

QString RandomEdits::someNotes(const Plan& plan)
{
    QStringList ids;
    for (int i = 0; i < 1 + below(3); ++i) {
        const Note& note = plan.notes[size_t(below(int(plan.notes.size())))];
        ids << quoted(below(2) == 0 ? note.id.text() : plan.label(note.id));
    }
    return u'[' + ids.join(u',') + u']';
}

QString RandomEdits::someNumbers(size_t rows)
{
    QStringList numbers;
    for (int i = 0; i < 1 + below(2); ++i)
        numbers << QString::number(1 + below(int(rows)));
    return u'[' + numbers.join(u',') + u']';
}

bool RandomEdits::noteFields(const QString& kind, const Plan& plan, Fields& fields)
{
    if (kind == u"set-thread-name") {
        fields = {{u"thread"_s, QString::number(1 + below(6))}, {u"name"_s, words()}};
        return true;
    }
    if (kind == u"add-note") {
        fields = {{u"block"_s, QString::number(1 + below(9))}, {u"text"_s, words()}, {u"thread"_s, QString::number(below(7))}};
        if (below(2) == 0)
            fields.insert(u"position"_s, QString::number(below(4)));
        return true;
    }
    if (plan.notes.empty())
        return false;
    if (kind == u"set-note-text" || kind == u"reorder-note")
        fields.insert(u"note"_s, quoted(plan.notes[size_t(below(int(plan.notes.size())))].id.text()));
    else
        fields.insert(u"notes"_s, QString(u"[" + quoted(plan.notes[size_t(below(int(plan.notes.size())))].id.text()) + u"]"));
    if (kind == u"set-note-text")
        fields.insert(u"text"_s, words());
    if (kind == u"set-note-thread")
        fields.insert(u"thread"_s, QString::number(below(7)));
    if (kind == u"move-notes")
        fields.insert(u"block"_s, QString::number(1 + below(9)));
    if (kind == u"reorder-note" || (kind == u"move-notes" && below(2) == 0))
        fields.insert(u"position"_s, QString::number(below(5)));
    return true;
}

bool RandomEdits::groupFields(const QString& kind, const Plan& plan, Fields& fields)
{
    const QString texts = u'[' + words() + u',' + words() + u']';
    if (kind == u"add-notes") {
        fields = {{u"block"_s, QString::number(1 + below(9))}, {u"texts"_s, texts}, {u"thread"_s, QString::number(below(7))}};
        return true;
    }
    if (kind == u"ungroup") {
        if (!plan.parts.empty())
            fields.insert(u"note"_s, quoted(plan.parts[size_t(below(int(plan.parts.size())))].note.text()));
        return !plan.parts.empty();
    }
    if (plan.notes.size() < 2)
        return false;
    const auto some = size_t(below(int(plan.notes.size()) - 1));
    fields.insert(u"notes"_s, someNotes(plan));
    if (kind == u"merge-notes") // two at least
        fields = {{u"notes"_s, u"[\"%1\",\"%2\"]"_s.arg(plan.notes[some].id.text(), plan.notes[some + 1].id.text())}, {u"title"_s, words()}};
    if (kind == u"split-note")
        fields = {{u"note"_s, quoted(plan.label(plan.notes[some].id))}, {u"texts"_s, texts}};
    if (kind == u"copy-notes")
        fields.insert(u"block"_s, QString::number(1 + below(9)));
    if (kind == u"set-note-evidence")
        fields.insert(u"evidence"_s, key<Evidence>());
    if (kind == u"set-customer") {
        const auto customers = plan.notesIn(Block::Customer);
        if (customers.empty())
            return false;
        fields = {{u"notes"_s, quoted(customers.front()->id.text())}, {u"level"_s, key<MarketLevel>()}, {u"role"_s, key<CustomerRole>()}};
    }
    return true;
}

bool RandomEdits::ideaFields(const QString& kind, const Plan& plan, Fields& fields)
{
    if (kind == u"park-notes") {
        if (!plan.notes.empty())
            fields.insert(u"notes"_s, QString(u"[" + quoted(plan.notes[size_t(below(int(plan.notes.size())))].id.text()) + u"]"));
        return !plan.notes.empty();
    }
    if (kind == u"add-idea") {
        fields = {{u"text"_s, words()}, {u"place"_s, key<IdeaPlace>()}};
        return true;
    }
    if (plan.ideas.empty())
        return false;
    const QString one = QString::number(1 + below(int(plan.ideas.size())));
    if (kind == u"unpark-ideas")
        fields = {{u"ideas"_s, someNumbers(plan.ideas.size())}, {u"block"_s, QString::number(1 + below(9))}};
    if (kind == u"delete-ideas")
        fields = {{u"ideas"_s, u'[' + one + u']'}};
    if (kind == u"decide-idea")
        fields = {{u"idea"_s, one}, {u"decision"_s, key<IdeaDecision>()}};
    if (kind == u"set-idea-text")
        fields = {{u"idea"_s, one}, {u"text"_s, words()}};
    return true;
}

bool RandomEdits::roomFields(const QString& kind, const Plan& plan, Fields& fields)
{
    const auto number = [&](const auto& rows) { return rows.empty() ? QString() : QString::number(1 + below(int(rows.size()))); };
    const QString minutes = QString::number(below(600));
    const Fields workshop{{u"title"_s, words()}, {u"date"_s, below(3) == 0 ? u"null"_s : u"\"2026-11-20\""_s}, {u"startMinute"_s, minutes}};
    const Fields item{{u"kind"_s, key<AgendaKind>()}, {u"title"_s, words()}, {u"minutes"_s, minutes}};
    const Fields people{{u"sex"_s, key<Sex>()}, {u"age"_s, key<AgeBand>()}, {u"village"_s, words()}, {u"count"_s, QString::number(1 + below(30))}};
    const auto with = [](Fields some, const QString& name, const QString& value) {
        some.insert(name, value);
        return some;
    };
    const QMap<QString, Fields> all{
        {u"add-workshop"_s, workshop},
        {u"set-workshop"_s, with(workshop, u"workshop"_s, number(plan.workshops))},
        {u"delete-workshop"_s, {{u"workshop"_s, below(3) == 0 ? number(plan.workshops) : QString()}}},
        {u"add-agenda-item"_s, with(with(item, u"workshop"_s, number(plan.workshops)), u"position"_s, QString::number(below(8)))},
        {u"set-agenda-item"_s, with(item, u"item"_s, number(plan.agenda))},
        {u"move-agenda-item"_s, {{u"item"_s, number(plan.agenda)}, {u"position"_s, QString::number(below(25))}}},
        {u"delete-agenda-items"_s, {{u"items"_s, plan.agenda.empty() ? QString() : someNumbers(plan.agenda.size())}}},
        {u"add-attendance"_s, with(people, u"workshop"_s, number(plan.workshops))},
        {u"set-attendance"_s, with(people, u"row"_s, number(plan.attendance))},
        {u"delete-attendance"_s, {{u"rows"_s, plan.attendance.empty() ? QString() : someNumbers(plan.attendance.size())}}},
    };
    fields = all.value(kind);
    return !fields.isEmpty() && !fields.values().contains(QString());
}

bool RandomEdits::breakoutFields(const QString& kind, const Plan& plan, Fields& fields)
{
    const QString group = plan.breakouts.empty() ? QString() : QString::number(1 + below(int(plan.breakouts.size())));
    if (kind == u"add-breakout")
        fields = {{u"name"_s, words()}, {u"kind"_s, key<BreakoutKind>()}};
    else if (kind == u"set-breakout")
        fields = {{u"breakout"_s, group}, {u"name"_s, words()}};
    else if (kind == u"delete-breakout")
        fields = {{u"breakout"_s, group}};
    else if (kind == u"gather-notes")
        fields = {{u"blocks"_s, u"[%1,%2]"_s.arg(1 + below(9)).arg(1 + below(9))}, {u"texts"_s, QString(u'[' + words() + u',' + words() + u']')},
            below(3) == 0 ? std::pair(u"new-group"_s, words()) : std::pair(u"breakout"_s, group.isEmpty() ? u"null"_s : group)};
    else if (!plan.notes.empty())
        fields = {{u"notes"_s, someNotes(plan)}, {u"breakout"_s, group.isEmpty() || below(3) == 0 ? u"null"_s : group}};
    return !fields.isEmpty() && !fields.values().contains(QString());
}

bool RandomEdits::voteFields(const QString& kind, const Plan& plan, Fields& fields)
{
    if (kind == u"open-vote-round") {
        fields = {{u"blocks"_s, u"[%1,%2]"_s.arg(1 + below(9)).arg(1 + below(9))}, {u"dots"_s, QString::number(1 + below(5))},
            {u"people"_s, QString::number(below(40))}, {u"method"_s, key<VoteMethod>()}};
        return true;
    }
    if (plan.voteRounds.empty())
        return false;
    fields = {{u"round"_s, QString::number(1 + below(int(plan.voteRounds.size())))}};
    if (kind == u"close-vote-round" || kind == u"delete-vote-round")
        return true;
    if (plan.notes.empty())
        return false;
    if (kind == u"cast-ballot") {
        fields.insert(u"notes"_s, QString(u"[" + quoted(plan.notes[size_t(below(int(plan.notes.size())))].id.text()) + u"]"));
        return true;
    }
    fields.insert(u"note"_s, quoted(plan.notes[size_t(below(int(plan.notes.size())))].id.text()));
    fields.insert(kind == u"set-vote" ? u"count"_s : u"difference"_s, QString::number(kind == u"set-vote" ? below(9) : below(5) - 2));
    return true;
}

bool RandomEdits::linkFields(const QString& kind, const Plan& plan, Fields& fields)
{
    const bool adding = kind == u"add-link";
    if (adding ? plan.notes.empty() : plan.links.empty())
        return false;
    if (!adding) {
        const Link& link = plan.links[size_t(below(int(plan.links.size())))];
        fields = {{u"from"_s, quoted(link.from.text())}, {u"to"_s, quoted(link.to.text())}};
        return true;
    }
    for (int attempt = 0; attempt < 200; ++attempt) {
        const Note& from = plan.notes[size_t(below(int(plan.notes.size())))];
        const Note& to = plan.notes[size_t(below(int(plan.notes.size())))];
        const auto linked = plan.linkedFrom(from.id);
        if (from.id == to.id || !linkIsLegal(from.block, to.block) || std::find(linked.begin(), linked.end(), &to) != linked.end())
            continue;
        fields = {{u"from"_s, quoted(from.id.text())}, {u"to"_s, quoted(plan.label(to.id))}};
        return true;
    }
    return false;
}

bool RandomEdits::capitalFields(const QString& kind, const Plan& plan, Fields& fields)
{
    if (kind == u"add-capital" || kind == u"set-capital")
        fields = {{u"name"_s, words()}, {u"factor"_s, key<Factor>()}, {u"account"_s, key<Account>()}, {u"use"_s, key<UseState>()},
            {u"amount"_s, below(3) == 0 ? u"null"_s : u"2.5"_s}, {u"unit"_s, u"\"ไร่\""_s},
            {u"worthPerYear"_s, below(3) == 0 ? u"null"_s : QString::number(below(100'000))}, {u"whose"_s, words()},
            {u"fromHouseholds"_s, below(4) == 0 ? u"true"_s : u"false"_s}};
    if (kind == u"add-capital")
        return true;
    if (plan.capital.empty())
        return false;
    if (kind == u"delete-capital" || kind == u"send-capital")
        fields.insert(u"capital"_s, someNumbers(plan.capital.size()));
    else
        fields.insert(u"capital"_s, QString::number(1 + below(int(plan.capital.size()))));
    if (kind == u"unlink-capital") {
        if (plan.capitalLinks.empty())
            return false;
        const CapitalLink& link = plan.capitalLinks[size_t(below(int(plan.capitalLinks.size())))];
        fields = {{u"capital"_s, quoted(link.capital.text())}, {u"note"_s, quoted(link.note.text())}};
    }
    if (kind == u"link-capital") {
        if (plan.notes.empty())
            return false;
        const CapitalItem& item = plan.capital[size_t(below(int(plan.capital.size())))];
        const Note& note = plan.notes[size_t(below(int(plan.notes.size())))];
        const auto linked = plan.notesOf(item.id);
        if (std::find(linked.begin(), linked.end(), &note) != linked.end())
            return false;
        fields = {{u"capital"_s, quoted(item.id.text())}, {u"note"_s, quoted(note.id.text())}};
    }
    return true;
}

bool RandomEdits::goalFields(const QString& kind, const Plan& plan, Fields& fields)
{
    if (kind == u"delete-goals") {
        if (!plan.goals.empty())
            fields.insert(u"goals"_s, someNumbers(plan.goals.size()));
        return !plan.goals.empty();
    }
    fields = {{u"dimension"_s, key<Dimension>()}, {u"statement"_s, words()}, {u"baseline"_s, QString::number(below(5))},
        {u"target"_s, below(4) == 0 ? u"null"_s : QString::number(below(5))}, {u"unit"_s, below(2) == 0 ? u"\"ราย\""_s : u"null"_s},
        {u"due"_s, below(3) == 0 ? u"null"_s : u"\"2027-0%1\""_s.arg(1 + below(9))}, {u"owner"_s, words()}};
    const auto activities = plan.notesIn(Block::Activity);
    if (!activities.empty())
        fields.insert(u"activity"_s, quoted(activities[size_t(below(int(activities.size())))]->id.text()));
    if (kind == u"add-goal")
        return true;
    if (!plan.goals.empty())
        fields.insert(u"goal"_s, quoted(plan.goals[size_t(below(int(plan.goals.size())))].id.text()));
    return !plan.goals.empty();
}

bool RandomEdits::headFields(const QString& kind, const Plan& plan, Fields& fields)
{
    static const QStringList codes{u"760303"_s, u"501907"_s, u"1004"_s, u"71"_s, u"76"_s, u"10"_s, u"5019"_s, u"7603"_s};
    const auto number = [&](const auto& rows) { return rows.empty() ? QString() : QString::number(1 + below(int(rows.size()))); };
    const QString day = u"\"2026-0%1-%2\""_s.arg(1 + below(9)).arg(10 + below(15));
    const QMap<QString, Fields> all{
        {u"set-plan"_s, {{u"title"_s, words()}, {u"planType"_s, key<PlanType>()}, {u"vision"_s, words()},
                            {u"fiscalYear"_s, below(3) == 0 ? u"null"_s : u"2027"_s}, {u"cluster"_s, key<Cluster>()}, {u"clusterKind"_s, words()}}},
        {u"set-organisation"_s, {{u"name"_s, words()}, {u"type"_s, key<OrganisationType>()}, {u"registration"_s, words()},
                                    {u"founded"_s, below(3) == 0 ? u"null"_s : day}}},
        {u"set-member-count"_s, {{u"date"_s, day}, {u"members"_s, QString::number(below(500))}}},
        {u"remove-member-count"_s, {{u"count"_s, number(plan.memberCounts)}}},
        {u"add-area"_s, {{u"code"_s, quoted(codes[below(int(codes.size()))])}}},
        {u"add-area-text"_s, {{u"text"_s, words()}}},
        {u"remove-area"_s, {{u"area"_s, number(plan.areas)}}},
        {u"add-member"_s, {{u"name"_s, words()}, {u"role"_s, words()}}},
        {u"set-member"_s, {{u"member"_s, number(plan.members)}, {u"role"_s, words()}}},
        {u"remove-member"_s, {{u"member"_s, number(plan.members)}}},
        {u"set-group-count"_s, {{u"sex"_s, key<Sex>()}, {u"age"_s, key<AgeBand>()}, {u"count"_s, QString::number(below(20))}}},
    };
    fields = all.value(kind);
    return !fields.isEmpty() && !fields.values().contains(QString());
}

bool RandomEdits::acceptFields(const QString& kind, const Plan& plan, Fields& fields)
{
    if (kind == u"withdraw-acceptance") {
        if (!plan.acceptances.empty())
            fields = {{u"acceptance"_s, quoted(plan.acceptances[size_t(below(int(plan.acceptances.size())))].id.text())}};
        return !fields.isEmpty();
    }
    const std::vector<Finding> open = openFindings(plan);
    if (open.empty())
        return false;
    const Finding& finding = open[size_t(below(int(open.size())))];
    fields = {{u"rule"_s, quoted(ruleKey(finding.rule))}, {u"reason"_s, words()}, {u"date"_s, u"\"2026-11-20\""_s}};
    if (!finding.note.isNull())
        fields.insert(u"note"_s, quoted(finding.note.text()));
    if (!finding.capital.isNull())
        fields.insert(u"capital"_s, quoted(finding.capital.text()));
    return true;
}

bool RandomEdits::incomeFields(const Plan& plan, Fields& fields)
{
    const auto values = plan.notesIn(Block::Value), customers = plan.notesIn(Block::Customer);
    if (values.empty() || customers.empty())
        return false;
    fields = {{u"value"_s, quoted(values[size_t(below(int(values.size())))]->id.text())}, {u"text"_s, words()},
        {u"customer"_s, quoted(customers[size_t(below(int(customers.size())))]->id.text())}};
    return true;
}

edits::NewPhoto RandomEdits::photo()
{
    const QString hash(64, QLatin1Char("0123456789abcdef"[below(16)]));
    return {{hash, hash.toLatin1()}, 1 + below(2000), 1 + below(2000)};
}

bool RandomEdits::photoFields(const QString& kind, const Plan& plan, Fields& fields)
{
    if (plan.photos.empty() || (kind == u"link-photo" && plan.notes.empty()))
        return false;
    if (kind == u"delete-photos") {
        fields = {{u"photos"_s, someNumbers(plan.photos.size())}};
        return true;
    }
    const Photo& photo = plan.photos[size_t(below(int(plan.photos.size())))];
    const QString block = QString::number(1 + below(9));
    fields = {{u"photo"_s, quoted(photo.id.text())}};
    if (kind == u"move-photo")
        fields.insert(u"position"_s, QString::number(below(5)));
    if (kind == u"set-photo")
        fields.insert({{u"caption"_s, words()}, {u"block"_s, below(3) == 0 ? u"null"_s : block}, {u"transcribed"_s, below(2) == 0 ? u"true"_s : u"false"_s}});
    if (kind == u"add-note-from-photo")
        fields.insert({{u"block"_s, block}, {u"text"_s, words()}});
    if (kind == u"link-photo") {
        const Note& note = plan.notes[size_t(below(int(plan.notes.size())))];
        fields.insert(u"note"_s, quoted(note.id.text()));
        const auto linked = plan.photosOf(note.id);
        return std::find(linked.begin(), linked.end(), &photo) == linked.end();
    }
    if (kind == u"unlink-photo") {
        if (plan.photoLinks.empty())
            return false;
        const PhotoLink& link = plan.photoLinks[size_t(below(int(plan.photoLinks.size())))];
        fields = {{u"photo"_s, quoted(link.photo.text())}, {u"note"_s, quoted(link.note.text())}};
    }
    return true;
}

QByteArray RandomEdits::line(const QString& kind, Document& document)
{
    return line(kind, document.plan(), kind == u"restore-version" ? document.versions() : std::vector<Version>());
}

QByteArray RandomEdits::line(const QString& kind, const Plan& plan, const std::vector<Version>& versions)
{
    Fields fields;
    bool possible = false;
    if (kind == u"restore-version") {
        possible = !versions.empty();
        if (possible)
            fields.insert(u"version"_s, quoted(versions[size_t(below(int(versions.size())))].id));
    } else if (kind == u"pull-from-canvas") {
        possible = true;
    } else if (const auto made = economyFields(kind, plan, fields)) {
        possible = *made;
    } else if (kind.contains(u"accept")) {
        possible = acceptFields(kind, plan, fields);
    } else if (kind == u"add-income") {
        possible = incomeFields(plan, fields);
    } else if (kind.contains(u"photo")) {
        possible = photoFields(kind, plan, fields);
    } else if (kind.endsWith(u"-link")) {
        possible = linkFields(kind, plan, fields);
    } else if (kind.contains(u"idea") || kind == u"park-notes") {
        possible = ideaFields(kind, plan, fields);
    } else if (kind.contains(u"workshop") || kind.contains(u"agenda") || kind.contains(u"attendance")) {
        possible = roomFields(kind, plan, fields);
    } else if (kind.contains(u"breakout") || kind == u"gather-notes") {
        possible = breakoutFields(kind, plan, fields);
    } else if (kind.contains(u"vote") || kind == u"cast-ballot") {
        possible = voteFields(kind, plan, fields);
    } else if (groupKinds.contains(kind)) {
        possible = groupFields(kind, plan, fields);
    } else if (kind.contains(u"note") || kind == u"set-thread-name") {
        possible = noteFields(kind, plan, fields);
    } else if (kind.contains(u"capital")) {
        possible = capitalFields(kind, plan, fields);
    } else if (kind.contains(u"goal")) {
        possible = goalFields(kind, plan, fields);
    } else {
        possible = headFields(kind, plan, fields);
    }
    if (!possible)
        return {};
    QString json = u"{\"edit\":" + quoted(kind);
    for (auto field = fields.cbegin(); field != fields.cend(); ++field)
        json += u",\"" + field.key() + u"\":" + field.value();
    return QString(json + u'}').toUtf8();
}

} // namespace tambon::test
