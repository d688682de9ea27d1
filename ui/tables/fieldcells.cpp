#include "ui/tables/fieldcells.h"

#include "core/base/text.h"
#include "core/base/thaidate.h"
#include "core/plan/rowchecks.h"
#include "ui/widgets/numberedits.h"

#include <QCoreApplication>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

QString cellWord(const char* words) { return QCoreApplication::translate("PlanTableModel", words); }

/// A Thai keyboard without Shift writes letters where the digits are.
template <typename Value>
Result<Value> readNumberCell(const QVariant& value, Result<Value> (*read)(QStringView))
{
    const QString typed = value.toString().trimmed();
    auto number = read(typed);
    if (number)
        return number;
    const auto again = read(numberRowDigits(typed));
    return again ? again : number;
}

bool isBlank(const QVariant& value) { return value.toString().trimmed().isEmpty(); }

template <typename Value>
Result<void> takeNumber(Value& field, const Result<Value>& number)
{
    if (!number)
        return tl::unexpected(number.error());
    field = *number;
    return {};
}

RowChoices startOfChoices(const FieldPlace& place)
{
    if (place.rule.isRequired)
        return {};
    return {{QString()}, {cellWord(QT_TRANSLATE_NOOP("PlanTableModel", "none"))}};
}

template <typename Row>
RowChoices choicesAmong(const FieldPlace& place, const std::vector<Row>& rows, QString Row::*name)
{
    RowChoices choices = startOfChoices(place);
    for (const Row& row : rows) {
        choices.ids << row.id.text();
        choices.names << beginningOf(row.*name);
    }
    return choices;
}

template <typename Row>
RowChoices choicesByName(const FieldPlace& place, QString Row::*name)
{
    return choicesAmong(place, rowsOf<Row>(place.plan), name);
}

/// The step whose notes a field names; nothing means all.
std::optional<Block> blockOfField(const FieldPlace& place)
{
    const QLatin1String table(place.table);
    const QLatin1String key(place.rule.key);
    if (key == "activity"_L1 || table == "activity"_L1)
        return Block::Activity;
    if (key == "customer"_L1)
        return Block::Customer;
    if (key == "channel"_L1)
        return Block::Channel;
    if (key == "costNote"_L1)
        return Block::Cost;
    if (table == "product"_L1)
        return Block::Value;
    if (table == "income_line"_L1)
        return Block::Income;
    if (table == "partner_link"_L1)
        return Block::Partner;
    return std::nullopt;
}

/// "ม.ค.", or "ม.ค.–มี.ค." for several.
QString monthRange(int first, int last)
{
    return first == last ? shortMonthName(first) : QString(shortMonthName(first) + u'–' + shortMonthName(last));
}

} // namespace

const QString& emptyField()
{
    static const QString dash = u"–"_s;
    return dash;
}

QString shownMonths(const MonthSet& months)
{
    if (months.bits == 0)
        return emptyField();
    if (months.bits == allMonths)
        return cellWord(QT_TRANSLATE_NOOP("PlanTableModel", "every month"));
    QStringList ranges;
    for (int month = 1; month <= monthsInYear; ++month) {
        if (!months.has(month))
            continue;
        int last = month;
        while (last < monthsInYear && months.has(last + 1))
            ++last;
        ranges << monthRange(month, last);
        month = last;
    }
    return ranges.join(u' ');
}

QString shownSeason(const Season& season, qsizetype most)
{
    const auto& times = season.times;
    if (season == Season::everyMonth())
        return cellWord(QT_TRANSLATE_NOOP("PlanTableModel", "every month"));
    if (season.totalMilli() == 0)
        return emptyField();
    if (std::all_of(times.begin(), times.end(), [&](Quantity each) { return each == times.front(); }))
        return cellWord(QT_TRANSLATE_NOOP("PlanTableModel", "%1 times a month")).arg(shown(times.front()));
    QStringList ranges;
    for (size_t month = 0; month < times.size(); ++month) {
        size_t last = month;
        while (last + 1 < times.size() && times[last + 1] == times[month])
            ++last;
        const QString range = monthRange(int(month) + 1, int(last) + 1);
        if (times[month].milli == 1000)
            ranges << range;
        else if (times[month].milli != 0)
            ranges << QString(range + u" ×"_s + shown(times[month]));
        month = last;
    }
    const QString first = ranges.mid(0, most).join(u", "_s);
    return ranges.size() > most ? QString(first + u" …"_s) : first;
}

QString FieldCell<QString>::shown(const FieldPlace&, const QString& field) { return field.isEmpty() ? emptyField() : field; }
QVariant FieldCell<QString>::edited(const FieldPlace&, const QString& field) { return field; }
QStringList FieldCell<QString>::choices(const FieldPlace&) { return {}; }
Result<void> FieldCell<QString>::read(const FieldPlace&, QString& field, const QVariant& value)
{
    field = value.toString().trimmed();
    return {};
}

QString FieldCell<Money>::shown(const FieldPlace&, const Money& field) { return tambon::shown(field); }
QVariant FieldCell<Money>::edited(const FieldPlace&, const Money& field) { return tambon::shown(field); }
QStringList FieldCell<Money>::choices(const FieldPlace&) { return {}; }
Result<void> FieldCell<Money>::read(const FieldPlace&, Money& field, const QVariant& value)
{
    return takeNumber(field, isBlank(value) ? Result<Money>(Money{}) : readNumberCell<Money>(value, readMoney));
}

QString FieldCell<std::optional<Money>>::shown(const FieldPlace&, const std::optional<Money>& field)
{
    return field ? tambon::shown(*field) : emptyField();
}
QVariant FieldCell<std::optional<Money>>::edited(const FieldPlace&, const std::optional<Money>& field)
{
    return field ? tambon::shown(*field) : QString();
}
QStringList FieldCell<std::optional<Money>>::choices(const FieldPlace&) { return {}; }
Result<void> FieldCell<std::optional<Money>>::read(const FieldPlace&, std::optional<Money>& field, const QVariant& value)
{
    field.reset();
    return isBlank(value) ? Result<void>() : takeNumber(field.emplace(), readNumberCell<Money>(value, readMoney));
}

QString FieldCell<Quantity>::shown(const FieldPlace&, const Quantity& field) { return tambon::shown(field); }
QVariant FieldCell<Quantity>::edited(const FieldPlace&, const Quantity& field) { return tambon::shown(field); }
QStringList FieldCell<Quantity>::choices(const FieldPlace&) { return {}; }
Result<void> FieldCell<Quantity>::read(const FieldPlace&, Quantity& field, const QVariant& value)
{
    return takeNumber(field, isBlank(value) ? Result<Quantity>(Quantity{}) : readNumberCell<Quantity>(value, readQuantity));
}

QString FieldCell<std::optional<Quantity>>::shown(const FieldPlace&, const std::optional<Quantity>& field)
{
    return field ? tambon::shown(*field) : emptyField();
}
QVariant FieldCell<std::optional<Quantity>>::edited(const FieldPlace&, const std::optional<Quantity>& field)
{
    return field ? tambon::shown(*field) : QString();
}
QStringList FieldCell<std::optional<Quantity>>::choices(const FieldPlace&) { return {}; }
Result<void> FieldCell<std::optional<Quantity>>::read(const FieldPlace&, std::optional<Quantity>& field, const QVariant& value)
{
    field.reset();
    return isBlank(value) ? Result<void>() : takeNumber(field.emplace(), readNumberCell<Quantity>(value, readQuantity));
}

/// A field that means a year is kept as CE and read and shown as people write it, in the Buddhist era.
static bool meansYear(const FieldPlace& place)
{
    const QLatin1String key(place.rule.key);
    return key == "year"_L1 || key.endsWith("Year"_L1);
}

static QString shownNumber(const FieldPlace& place, int field) { return QString::number(meansYear(place) && field != 0 ? field + buddhistOffset : field); }

QString FieldCell<int>::shown(const FieldPlace& place, const int& field)
{
    if (field == 0 && place.rule.least == 0)
        return emptyField();
    return meansYear(place) ? shownNumber(place, field) : tambon::shown(Quantity{qint64(field) * 1000});
}
QVariant FieldCell<int>::edited(const FieldPlace& place, const int& field) { return meansYear(place) && field == 0 ? QString() : shownNumber(place, field); }
QStringList FieldCell<int>::choices(const FieldPlace&) { return {}; }
Result<void> FieldCell<int>::read(const FieldPlace& place, int& field, const QVariant& value)
{
    field = 0;
    if (isBlank(value))
        return {};
    if (meansYear(place))
        return takeNumber(field, readNumberCell<int>(value, readYear));
    const auto number = readNumberCell<Quantity>(value, readQuantity);
    if (!number)
        return tl::unexpected(number.error());
    if (number->milli % 1000 != 0)
        return fail(ErrorCode::NumberNotUnderstood, value.toString().trimmed());
    field = int(std::clamp<qint64>(number->milli / 1000, std::numeric_limits<int>::min(), std::numeric_limits<int>::max()));
    return {};
}

QString FieldCell<bool>::shown(const FieldPlace&, const bool& field)
{
    return field ? cellWord(QT_TRANSLATE_NOOP("PlanTableModel", "yes")) : cellWord(QT_TRANSLATE_NOOP("PlanTableModel", "no"));
}
QVariant FieldCell<bool>::edited(const FieldPlace&, const bool& field) { return int(field); }
QStringList FieldCell<bool>::choices(const FieldPlace& place) { return {shown(place, false), shown(place, true)}; }
Result<void> FieldCell<bool>::read(const FieldPlace&, bool& field, const QVariant& value)
{
    field = value.toInt() == 1;
    return {};
}

/// A field that means a whole month is its first day.
static bool meansMonth(const FieldPlace& place) { return qstrcmp(place.rule.key, "month") == 0; }

QString FieldCell<QDate>::shown(const FieldPlace& place, const QDate& field)
{
    return !field.isValid() ? emptyField() : meansMonth(place) ? monthAndYear(field) : shortDate(field);
}
QVariant FieldCell<QDate>::edited(const FieldPlace& place, const QDate& field) { return field.isValid() ? shown(place, field) : QString(); }
QStringList FieldCell<QDate>::choices(const FieldPlace&) { return {}; }
Result<void> FieldCell<QDate>::read(const FieldPlace& place, QDate& field, const QVariant& value)
{
    field = {};
    if (isBlank(value))
        return {};
    const QString typed = value.toString().trimmed();
    return takeNumber(field, meansMonth(place) ? readMonth(typed) : readDate(typed));
}

RowChoices rowChoices(const FieldPlace& place, std::type_identity<NoteId>)
{
    RowChoices choices = startOfChoices(place);
    const auto block = blockOfField(place);
    for (const Note& note : place.plan.notes) {
        if (block && note.block != *block)
            continue;
        choices.ids << note.id.text();
        choices.names << QString(place.plan.label(note.id) + u' ' + beginningOf(note.text));
    }
    return choices;
}

RowChoices rowChoices(const FieldPlace& place, std::type_identity<CapitalId>)
{
    RowChoices choices = startOfChoices(place);
    for (const CapitalItem& item : place.plan.capital) {
        choices.ids << item.id.text();
        choices.names << beginningOf(item.name);
    }
    return choices;
}

RowChoices rowChoices(const FieldPlace& place, std::type_identity<PhotoId>)
{
    RowChoices choices = startOfChoices(place);
    int count = 0;
    for (const Photo& photo : place.plan.photos) {
        ++count;
        choices.ids << photo.id.text();
        choices.names << (photo.caption.isEmpty() ? cellWord(QT_TRANSLATE_NOOP("PlanTableModel", "photo %1")).arg(count)
                                                  : beginningOf(photo.caption));
    }
    return choices;
}

RowChoices rowChoices(const FieldPlace& place, std::type_identity<PartnerId>)
{
    RowChoices choices = choicesByName(place, &Partner::name);
    const QLatin1String key(place.rule.key);
    if (key == "from"_L1 || key == "to"_L1)
        choices.names.front() = cellWord(QT_TRANSLATE_NOOP("PlanTableModel", "our own group"));
    return choices;
}

RowChoices rowChoices(const FieldPlace& place, std::type_identity<ProductId>) { return choicesByName(place, &Product::name); }
RowChoices rowChoices(const FieldPlace& place, std::type_identity<PriceItemId>) { return choicesByName(place, &PriceItem::name); }
RowChoices rowChoices(const FieldPlace& place, std::type_identity<NeedId>) { return choicesByName(place, &Need::item); }
RowChoices rowChoices(const FieldPlace& place, std::type_identity<ExpertiseId>) { return choicesByName(place, &Expertise::name); }
RowChoices rowChoices(const FieldPlace& place, std::type_identity<FundId>) { return choicesByName(place, &Fund::name); }
RowChoices rowChoices(const FieldPlace& place, std::type_identity<HouseholdId>) { return choicesByName(place, &Household::code); }
RowChoices rowChoices(const FieldPlace& place, std::type_identity<DebtId>) { return choicesByName(place, &Debt::name); }
RowChoices rowChoices(const FieldPlace& place, std::type_identity<ChainId>) { return choicesByName(place, &Chain::name); }
RowChoices rowChoices(const FieldPlace& place, std::type_identity<AssessmentTemplateId>) { return choicesByName(place, &AssessmentTemplate::title); }
RowChoices rowChoices(const FieldPlace& place, std::type_identity<AssessmentItemId>) { return choicesByName(place, &AssessmentItem::text); }
RowChoices rowChoices(const FieldPlace& place, std::type_identity<IndicatorId>) { return choicesByName(place, &Indicator::name); }
RowChoices rowChoices(const FieldPlace& place, std::type_identity<PlanPeriodId>) { return choicesByName(place, &PlanPeriod::name); }
RowChoices rowChoices(const FieldPlace& place, std::type_identity<ProgrammeStageId>) { return choicesByName(place, &ProgrammeStage::name); }
RowChoices rowChoices(const FieldPlace& place, std::type_identity<CentreId>) { return choicesByName(place, &Centre::name); }
RowChoices rowChoices(const FieldPlace& place, std::type_identity<CourseId>) { return choicesByName(place, &Course::title); }
RowChoices rowChoices(const FieldPlace& place, std::type_identity<LessonId>) { return choicesByName(place, &Lesson::title); }
RowChoices rowChoices(const FieldPlace& place, std::type_identity<LearningSetId>) { return choicesByName(place, &LearningSet::title); }
RowChoices rowChoices(const FieldPlace& place, std::type_identity<InstalmentId>) { return choicesByName(place, &Instalment::name); }
RowChoices rowChoices(const FieldPlace& place, std::type_identity<PeriodReportId>) { return choicesByName(place, &PeriodReport::name); }

RowChoices rowChoices(const FieldPlace& place, std::type_identity<GoalId>) { return choicesAmong(place, place.plan.goals, &Goal::statement); }
RowChoices rowChoices(const FieldPlace& place, std::type_identity<WorkshopId>) { return choicesAmong(place, place.plan.workshops, &Workshop::title); }

RowChoices rowChoices(const FieldPlace& place, std::type_identity<AssessmentId>)
{
    RowChoices choices = startOfChoices(place);
    for (const Assessment& assessment : place.plan.capacity.assessments) {
        choices.ids << assessment.id.text();
        choices.names << shortDate(assessment.date);
    }
    return choices;
}

} // namespace tambon
