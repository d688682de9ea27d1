#pragma once

#include "core/plan/rowrules.h"

#include <QVariant>

#include <type_traits>

/// Fields that RowRules describe as cells of a table: what each type shows, which choices it has, how it reads what is typed.
namespace tambon {

/// Where a field stands: the plan that its references point into, and its rule.
struct FieldPlace {
    const Plan& plan;
    const char* table;
    const FieldRule& rule;
};

/// The rows that a reference may name. The first id is null where none is allowed.
struct RowChoices {
    QStringList ids;
    QStringList names;
};
[[nodiscard]] RowChoices rowChoices(const FieldPlace& place, std::type_identity<NoteId>);
[[nodiscard]] RowChoices rowChoices(const FieldPlace& place, std::type_identity<CapitalId>);
[[nodiscard]] RowChoices rowChoices(const FieldPlace& place, std::type_identity<PhotoId>);
[[nodiscard]] RowChoices rowChoices(const FieldPlace& place, std::type_identity<ProductId>);
[[nodiscard]] RowChoices rowChoices(const FieldPlace& place, std::type_identity<PartnerId>);
[[nodiscard]] RowChoices rowChoices(const FieldPlace& place, std::type_identity<PriceItemId>);
[[nodiscard]] RowChoices rowChoices(const FieldPlace& place, std::type_identity<NeedId>);
[[nodiscard]] RowChoices rowChoices(const FieldPlace& place, std::type_identity<ExpertiseId>);
[[nodiscard]] RowChoices rowChoices(const FieldPlace& place, std::type_identity<FundId>);
[[nodiscard]] RowChoices rowChoices(const FieldPlace& place, std::type_identity<HouseholdId>);
[[nodiscard]] RowChoices rowChoices(const FieldPlace& place, std::type_identity<DebtId>);
[[nodiscard]] RowChoices rowChoices(const FieldPlace& place, std::type_identity<ChainId>);
[[nodiscard]] RowChoices rowChoices(const FieldPlace& place, std::type_identity<GoalId>);
[[nodiscard]] RowChoices rowChoices(const FieldPlace& place, std::type_identity<WorkshopId>);
[[nodiscard]] RowChoices rowChoices(const FieldPlace& place, std::type_identity<AssessmentTemplateId>);
[[nodiscard]] RowChoices rowChoices(const FieldPlace& place, std::type_identity<AssessmentItemId>);
[[nodiscard]] RowChoices rowChoices(const FieldPlace& place, std::type_identity<AssessmentId>);
[[nodiscard]] RowChoices rowChoices(const FieldPlace& place, std::type_identity<IndicatorId>);
[[nodiscard]] RowChoices rowChoices(const FieldPlace& place, std::type_identity<PlanPeriodId>);
[[nodiscard]] RowChoices rowChoices(const FieldPlace& place, std::type_identity<ProgrammeStageId>);
[[nodiscard]] RowChoices rowChoices(const FieldPlace& place, std::type_identity<CentreId>);
[[nodiscard]] RowChoices rowChoices(const FieldPlace& place, std::type_identity<CourseId>);
[[nodiscard]] RowChoices rowChoices(const FieldPlace& place, std::type_identity<LessonId>);
[[nodiscard]] RowChoices rowChoices(const FieldPlace& place, std::type_identity<LearningSetId>);
[[nodiscard]] RowChoices rowChoices(const FieldPlace& place, std::type_identity<InstalmentId>);
[[nodiscard]] RowChoices rowChoices(const FieldPlace& place, std::type_identity<PeriodReportId>);

[[nodiscard]] const QString& emptyField(); ///< what a cell shows that holds nothing

/// "ทุกเดือน", "ม.ค.–มี.ค. พ.ย.", "ม.ค.–ก.พ. ×3 เม.ย. ×2".
[[nodiscard]] QString shownMonths(const MonthSet& months);
/// At most so many groups of months, then "…".
[[nodiscard]] QString shownSeason(const Season& season, qsizetype most = monthsInYear);

inline constexpr qsizetype shortSeason = 2; ///< groups of months that a cell shows; its tooltip has all

/// Common to fields that are edited as a line of text.
template <typename Field>
struct FieldCell;

#define TAMBON_TEXT_CELL(Type, isRight)                                                                                \
    template <>                                                                                                        \
    struct FieldCell<Type> {                                                                                           \
        static constexpr bool rightAligned = isRight;                                                                  \
        static constexpr bool inDialog = false;                                                                        \
        static QString shown(const FieldPlace& place, const Type& field);                                              \
        static QVariant edited(const FieldPlace& place, const Type& field);                                            \
        static QStringList choices(const FieldPlace& place);                                                           \
        static Result<void> read(const FieldPlace& place, Type& field, const QVariant& value);                         \
    };
TAMBON_TEXT_CELL(QString, false)
TAMBON_TEXT_CELL(Money, true)
TAMBON_TEXT_CELL(std::optional<Money>, true)
TAMBON_TEXT_CELL(Quantity, true)
TAMBON_TEXT_CELL(std::optional<Quantity>, true)
TAMBON_TEXT_CELL(int, true)
TAMBON_TEXT_CELL(bool, false)
TAMBON_TEXT_CELL(QDate, false)
#undef TAMBON_TEXT_CELL

/// Its EditRole is the value itself; it is edited in a dialog, see SeasonDialog and MonthsDialog.
template <>
struct FieldCell<MonthSet> {
    static constexpr bool rightAligned = false;
    static constexpr bool inDialog = true;
    static QString shown(const FieldPlace&, const MonthSet& field) { return shownMonths(field); }
    static QVariant edited(const FieldPlace&, const MonthSet& field) { return QVariant::fromValue(field); }
    static QStringList choices(const FieldPlace&) { return {}; }
    static Result<void> read(const FieldPlace&, MonthSet& field, const QVariant& value)
    {
        field = value.value<MonthSet>();
        return {};
    }
};
template <>
struct FieldCell<Season> {
    static constexpr bool rightAligned = false;
    static constexpr bool inDialog = true;
    static QString shown(const FieldPlace&, const Season& field) { return shownSeason(field, shortSeason); }
    static QVariant edited(const FieldPlace&, const Season& field) { return QVariant::fromValue(field); }
    static QStringList choices(const FieldPlace&) { return {}; }
    static Result<void> read(const FieldPlace&, Season& field, const QVariant& value)
    {
        field = value.value<Season>();
        return {};
    }
};

template <typename Field>
    requires std::is_enum_v<Field>
struct FieldCell<Field> {
    static constexpr bool rightAligned = false;
    static constexpr bool inDialog = false;
    static QString shown(const FieldPlace&, const Field& field)
    {
        const QString name = nameOf(field);
        return name.isEmpty() ? emptyField() : name;
    }
    static QVariant edited(const FieldPlace&, const Field& field)
    {
        const auto& all = kinds<Field>();
        const auto found = std::find_if(all.begin(), all.end(), [&](const auto& entry) { return entry.value == field; });
        return int(found - all.begin());
    }
    static QStringList choices(const FieldPlace&)
    {
        QStringList names;
        for (const auto& entry : kinds<Field>())
            names << nameOf(entry.value);
        return names;
    }
    static Result<void> read(const FieldPlace&, Field& field, const QVariant& value)
    {
        const auto& all = kinds<Field>();
        if (const size_t at = value.toUInt(); at < all.size())
            field = all[at].value;
        return {};
    }
};

template <typename Tag>
struct FieldCell<Id<Tag>> {
    using Field = Id<Tag>;
    static constexpr bool rightAligned = false;
    static constexpr bool inDialog = false;
    static QString shown(const FieldPlace& place, const Field& field)
    {
        const RowChoices rows = rowChoices(place, std::type_identity<Field>());
        const QString name = rows.names.value(rows.ids.indexOf(field.text()));
        return name.isEmpty() || field.isNull() ? emptyField() : name;
    }
    static QVariant edited(const FieldPlace& place, const Field& field)
    {
        return int(rowChoices(place, std::type_identity<Field>()).ids.indexOf(field.text()));
    }
    static QStringList choices(const FieldPlace& place) { return rowChoices(place, std::type_identity<Field>()).names; }
    static Result<void> read(const FieldPlace& place, Field& field, const QVariant& value)
    {
        field = Field(rowChoices(place, std::type_identity<Field>()).ids.value(value.toInt()));
        return {};
    }
};

} // namespace tambon
