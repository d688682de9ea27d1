#include "core/plan/kindlists.h"

// Lists of capacity, frame and programme.
namespace tambon {

static const std::vector<KindEntry<TemplateAbout>>& entriesOf(std::type_identity<TemplateAbout>)
{
    static const std::vector<KindEntry<TemplateAbout>> entries{
        {TemplateAbout::Plan, "plan", QT_TRANSLATE_NOOP("Kinds", "The plan")},
        {TemplateAbout::Activity, "activity", QT_TRANSLATE_NOOP("Kinds", "An activity")},
        {TemplateAbout::Event, "event", QT_TRANSLATE_NOOP("Kinds", "A meeting or course")},
    };
    return entries;
}

static const std::vector<KindEntry<AnswerKind>>& entriesOf(std::type_identity<AnswerKind>)
{
    static const std::vector<KindEntry<AnswerKind>> entries{
        {AnswerKind::Score, "score", QT_TRANSLATE_NOOP("Kinds", "A score")},
        {AnswerKind::YesNo, "yes-no", QT_TRANSLATE_NOOP("Kinds", "Yes or no")},
        {AnswerKind::Step, "step", QT_TRANSLATE_NOOP("Kinds", "Done on a day")},
    };
    return entries;
}

static const std::vector<KindEntry<GoalLevel>>& entriesOf(std::type_identity<GoalLevel>)
{
    static const std::vector<KindEntry<GoalLevel>> entries{
        {GoalLevel::None, "none", QT_TRANSLATE_NOOP("Kinds", "Not said")},
        {GoalLevel::Household, "household", QT_TRANSLATE_NOOP("Kinds", "Person and household")},
        {GoalLevel::Group, "group", QT_TRANSLATE_NOOP("Kinds", "Group and organisation")},
        {GoalLevel::Area, "area", QT_TRANSLATE_NOOP("Kinds", "Village and sub-district")},
        {GoalLevel::Province, "province", QT_TRANSLATE_NOOP("Kinds", "Province and beyond")},
    };
    return entries;
}

static const std::vector<KindEntry<ResultLevel>>& entriesOf(std::type_identity<ResultLevel>)
{
    static const std::vector<KindEntry<ResultLevel>> entries{
        {ResultLevel::None, "none", QT_TRANSLATE_NOOP("Kinds", "Not said")},
        {ResultLevel::Output, "output", QT_TRANSLATE_NOOP("Kinds", "Output")},
        {ResultLevel::Outcome, "outcome", QT_TRANSLATE_NOOP("Kinds", "Outcome")},
        {ResultLevel::Impact, "impact", QT_TRANSLATE_NOOP("Kinds", "Impact")},
    };
    return entries;
}

static const std::vector<KindEntry<BottomLine>>& entriesOf(std::type_identity<BottomLine>)
{
    static const std::vector<KindEntry<BottomLine>> entries{
        {BottomLine::None, "none", QT_TRANSLATE_NOOP("Kinds", "Not said")},
        {BottomLine::Profit, "profit", QT_TRANSLATE_NOOP("Kinds", "Profit")},
        {BottomLine::Environment, "environment", QT_TRANSLATE_NOOP("Kinds", "Environment")},
        {BottomLine::Society, "society", QT_TRANSLATE_NOOP("Kinds", "Society")},
    };
    return entries;
}

static const std::vector<KindEntry<HouseholdFactor>>& entriesOf(std::type_identity<HouseholdFactor>)
{
    static const std::vector<KindEntry<HouseholdFactor>> entries{
        {HouseholdFactor::None, "none", QT_TRANSLATE_NOOP("Kinds", "Not said")},
        {HouseholdFactor::EatsWell, "eats-well", QT_TRANSLATE_NOOP("Kinds", "Eats and lives well")},
        {HouseholdFactor::OwnsFactors, "owns-factors", QT_TRANSLATE_NOOP("Kinds", "Owns factors of production")},
        {HouseholdFactor::Sells, "sells", QT_TRANSLATE_NOOP("Kinds", "Sells, with a steady income")},
        {HouseholdFactor::Healthy, "healthy", QT_TRANSLATE_NOOP("Kinds", "Healthy in body and mind")},
    };
    return entries;
}

static const std::vector<KindEntry<Together>>& entriesOf(std::type_identity<Together>)
{
    static const std::vector<KindEntry<Together>> entries{
        {Together::None, "none", QT_TRANSLATE_NOOP("Kinds", "Not said")},
        {Together::Think, "think", QT_TRANSLATE_NOOP("Kinds", "Think together")},
        {Together::Do, "do", QT_TRANSLATE_NOOP("Kinds", "Do together")},
        {Together::Learn, "learn", QT_TRANSLATE_NOOP("Kinds", "Learn together")},
        {Together::Audit, "audit", QT_TRANSLATE_NOOP("Kinds", "Audit together")},
        {Together::Share, "share", QT_TRANSLATE_NOOP("Kinds", "Share together")},
    };
    return entries;
}

static const std::vector<KindEntry<NatureKind>>& entriesOf(std::type_identity<NatureKind>)
{
    static const std::vector<KindEntry<NatureKind>> entries{
        {NatureKind::Forest, "forest", QT_TRANSLATE_NOOP("Kinds", "Forest")},
        {NatureKind::Water, "water", QT_TRANSLATE_NOOP("Kinds", "Water")},
        {NatureKind::Coast, "coast", QT_TRANSLATE_NOOP("Kinds", "Coast")},
        {NatureKind::Soil, "soil", QT_TRANSLATE_NOOP("Kinds", "Soil")},
        {NatureKind::Species, "species", QT_TRANSLATE_NOOP("Kinds", "Plants and animals")},
        {NatureKind::Other, "other", QT_TRANSLATE_NOOP("Kinds", "Other")},
    };
    return entries;
}

static const std::vector<KindEntry<GoalWording>>& entriesOf(std::type_identity<GoalWording>)
{
    static const std::vector<KindEntry<GoalWording>> entries{
        {GoalWording::Older, "older", QT_TRANSLATE_NOOP("Kinds", "Wording of the four factors")},
        {GoalWording::Newer, "newer", QT_TRANSLATE_NOOP("Kinds", "Wording of the plan 2566–2570")},
    };
    return entries;
}

static const std::vector<KindEntry<FactKind>>& entriesOf(std::type_identity<FactKind>)
{
    static const std::vector<KindEntry<FactKind>> entries{
        {FactKind::Households, "households", QT_TRANSLATE_NOOP("Kinds", "Households")},
        {FactKind::People, "people", QT_TRANSLATE_NOOP("Kinds", "Inhabitants")},
        {FactKind::Occupation, "occupation", QT_TRANSLATE_NOOP("Kinds", "Occupation")},
        {FactKind::Land, "land", QT_TRANSLATE_NOOP("Kinds", "Land")},
        {FactKind::Product, "product", QT_TRANSLATE_NOOP("Kinds", "Main product")},
        {FactKind::Income, "income", QT_TRANSLATE_NOOP("Kinds", "Income of the area")},
        {FactKind::Expense, "expense", QT_TRANSLATE_NOOP("Kinds", "Expense")},
        {FactKind::Debt, "debt", QT_TRANSLATE_NOOP("Kinds", "Debt")},
        {FactKind::Other, "other", QT_TRANSLATE_NOOP("Kinds", "Other")},
    };
    return entries;
}

static const std::vector<KindEntry<TagScheme>>& entriesOf(std::type_identity<TagScheme>)
{
    static const std::vector<KindEntry<TagScheme>> entries{
        {TagScheme::WorkBase, "work-base", QT_TRANSLATE_NOOP("Kinds", "Work base")},
        {TagScheme::Sdg, "sdg", QT_TRANSLATE_NOOP("Kinds", "SDG")},
    };
    return entries;
}

static const std::vector<KindEntry<FrameAreaKind>>& entriesOf(std::type_identity<FrameAreaKind>)
{
    static const std::vector<KindEntry<FrameAreaKind>> entries{
        {FrameAreaKind::Working, "working", QT_TRANSLATE_NOOP("Kinds", "Working area")},
        {FrameAreaKind::Integration, "integration", QT_TRANSLATE_NOOP("Kinds", "Integration area")},
        {FrameAreaKind::Management, "management", QT_TRANSLATE_NOOP("Kinds", "Management area")},
    };
    return entries;
}

static const std::vector<KindEntry<LoopStationKind>>& entriesOf(std::type_identity<LoopStationKind>)
{
    static const std::vector<KindEntry<LoopStationKind>> entries{
        {LoopStationKind::Produce, "produce", QT_TRANSLATE_NOOP("Kinds", "Produce")},
        {LoopStationKind::Consume, "consume", QT_TRANSLATE_NOOP("Kinds", "Consume")},
        {LoopStationKind::Process, "process", QT_TRANSLATE_NOOP("Kinds", "Process")},
        {LoopStationKind::Trade, "trade", QT_TRANSLATE_NOOP("Kinds", "Buy and sell")},
        {LoopStationKind::Capital, "capital", QT_TRANSLATE_NOOP("Kinds", "Capital")},
        {LoopStationKind::Profit, "profit", QT_TRANSLATE_NOOP("Kinds", "Profit")},
    };
    return entries;
}

static const std::vector<KindEntry<SubPlanKind>>& entriesOf(std::type_identity<SubPlanKind>)
{
    static const std::vector<KindEntry<SubPlanKind>> entries{
        {SubPlanKind::Quality, "quality", QT_TRANSLATE_NOOP("Kinds", "Quality and standards")},
        {SubPlanKind::Distribution, "distribution", QT_TRANSLATE_NOOP("Kinds", "Distribution of goods")},
        {SubPlanKind::MarketSpace, "market-space", QT_TRANSLATE_NOOP("Kinds", "Market space")},
        {SubPlanKind::IncomeUp, "income-up", QT_TRANSLATE_NOOP("Kinds", "Income up")},
        {SubPlanKind::DebtDown, "debt-down", QT_TRANSLATE_NOOP("Kinds", "Debt down")},
        {SubPlanKind::LifeQuality, "life-quality", QT_TRANSLATE_NOOP("Kinds", "Quality of life")},
        {SubPlanKind::Environment, "environment", QT_TRANSLATE_NOOP("Kinds", "Environment")},
        {SubPlanKind::Other, "other", QT_TRANSLATE_NOOP("Kinds", "Other")},
    };
    return entries;
}

static const std::vector<KindEntry<MechanismLevel>>& entriesOf(std::type_identity<MechanismLevel>)
{
    static const std::vector<KindEntry<MechanismLevel>> entries{
        {MechanismLevel::Community, "community", QT_TRANSLATE_NOOP("Kinds", "Community")},
        {MechanismLevel::Tambon, "tambon", QT_TRANSLATE_NOOP("Kinds", "Sub-district")},
        {MechanismLevel::District, "district", QT_TRANSLATE_NOOP("Kinds", "District")},
        {MechanismLevel::Province, "province", QT_TRANSLATE_NOOP("Kinds", "Province")},
        {MechanismLevel::Country, "country", QT_TRANSLATE_NOOP("Kinds", "Country")},
    };
    return entries;
}

static const std::vector<KindEntry<Reach>>& entriesOf(std::type_identity<Reach>)
{
    static const std::vector<KindEntry<Reach>> entries{
        {Reach::Direct, "direct", QT_TRANSLATE_NOOP("Kinds", "Direct")},
        {Reach::Indirect, "indirect", QT_TRANSLATE_NOOP("Kinds", "Indirect")},
    };
    return entries;
}

static const std::vector<KindEntry<CourseKind>>& entriesOf(std::type_identity<CourseKind>)
{
    static const std::vector<KindEntry<CourseKind>> entries{
        {CourseKind::Training, "training", QT_TRANSLATE_NOOP("Kinds", "Training")},
        {CourseKind::ShortCourse, "short-course", QT_TRANSLATE_NOOP("Kinds", "Short course")},
        {CourseKind::StudyVisit, "study-visit", QT_TRANSLATE_NOOP("Kinds", "Study visit")},
        {CourseKind::Forum, "forum", QT_TRANSLATE_NOOP("Kinds", "Learning forum")},
        {CourseKind::Other, "other", QT_TRANSLATE_NOOP("Kinds", "Other")},
    };
    return entries;
}

static const std::vector<KindEntry<CourseMode>>& entriesOf(std::type_identity<CourseMode>)
{
    static const std::vector<KindEntry<CourseMode>> entries{
        {CourseMode::None, "none", QT_TRANSLATE_NOOP("Kinds", "Not said")},
        {CourseMode::FaceToFace, "face-to-face", QT_TRANSLATE_NOOP("Kinds", "In one room")},
        {CourseMode::Online, "online", QT_TRANSLATE_NOOP("Kinds", "Online")},
        {CourseMode::Both, "both", QT_TRANSLATE_NOOP("Kinds", "Both")},
    };
    return entries;
}

static const std::vector<KindEntry<PeopleCategory>>& entriesOf(std::type_identity<PeopleCategory>)
{
    static const std::vector<KindEntry<PeopleCategory>> entries{
        {PeopleCategory::Any, "any", QT_TRANSLATE_NOOP("Kinds", "Households in general")},
        {PeopleCategory::Unemployed, "unemployed", QT_TRANSLATE_NOOP("Kinds", "Without work")},
        {PeopleCategory::LowIncome, "low-income", QT_TRANSLATE_NOOP("Kinds", "Low income")},
        {PeopleCategory::Disabled, "disabled", QT_TRANSLATE_NOOP("Kinds", "With a disability")},
        {PeopleCategory::Elders, "elders", QT_TRANSLATE_NOOP("Kinds", "Elders")},
        {PeopleCategory::Women, "women", QT_TRANSLATE_NOOP("Kinds", "Women")},
        {PeopleCategory::Youth, "youth", QT_TRANSLATE_NOOP("Kinds", "Young people")},
        {PeopleCategory::Other, "other", QT_TRANSLATE_NOOP("Kinds", "Other")},
    };
    return entries;
}

static const std::vector<KindEntry<Potential>>& entriesOf(std::type_identity<Potential>)
{
    static const std::vector<KindEntry<Potential>> entries{
        {Potential::Teachers, "teachers", QT_TRANSLATE_NOOP("Kinds", "People who go on and can teach")},
        {Potential::Knowledge, "knowledge", QT_TRANSLATE_NOOP("Kinds", "Body of knowledge")},
        {Potential::ContinuingPlan, "plan", QT_TRANSLATE_NOOP("Kinds", "A plan that goes on")},
    };
    return entries;
}

static const std::vector<KindEntry<CapacityCount>>& entriesOf(std::type_identity<CapacityCount>)
{
    static const std::vector<KindEntry<CapacityCount>> entries{
        {CapacityCount::PartnerGroup, "partner-group", QT_TRANSLATE_NOOP("Kinds", "Partner group with a role")},
        {CapacityCount::ProductImproved, "product-improved", QT_TRANSLATE_NOOP("Kinds", "Product improved")},
        {CapacityCount::ManagementModel, "management-model", QT_TRANSLATE_NOOP("Kinds", "Management model")},
    };
    return entries;
}

static const std::vector<KindEntry<LessonAbout>>& entriesOf(std::type_identity<LessonAbout>)
{
    static const std::vector<KindEntry<LessonAbout>> entries{
        {LessonAbout::Plan, "plan", QT_TRANSLATE_NOOP("Kinds", "The plan")},
        {LessonAbout::Centre, "centre", QT_TRANSLATE_NOOP("Kinds", "A centre")},
        {LessonAbout::Course, "course", QT_TRANSLATE_NOOP("Kinds", "A session")},
    };
    return entries;
}

static const std::vector<KindEntry<ObstacleKind>>& entriesOf(std::type_identity<ObstacleKind>)
{
    static const std::vector<KindEntry<ObstacleKind>> entries{
        {ObstacleKind::LateMoney, "late-money", QT_TRANSLATE_NOOP("Kinds", "Money came late")},
        {ObstacleKind::StaffChanged, "staff-changed", QT_TRANSLATE_NOOP("Kinds", "Staff changed")},
        {ObstacleKind::LocalPolitics, "local-politics", QT_TRANSLATE_NOOP("Kinds", "Local politics")},
        {ObstacleKind::NoCoreGroup, "no-core-group", QT_TRANSLATE_NOOP("Kinds", "No core group")},
        {ObstacleKind::Other, "other", QT_TRANSLATE_NOOP("Kinds", "Other")},
    };
    return entries;
}

static const std::vector<KindEntry<RecordKind>>& entriesOf(std::type_identity<RecordKind>)
{
    static const std::vector<KindEntry<RecordKind>> entries{
        {RecordKind::TambonCouncil, "tambon-council", QT_TRANSLATE_NOOP("Kinds", "Council of community organisations")},
        {RecordKind::WelfareFund, "welfare-fund", QT_TRANSLATE_NOOP("Kinds", "Community welfare fund")},
        {RecordKind::Other, "other", QT_TRANSLATE_NOOP("Kinds", "Other")},
    };
    return entries;
}

static const std::vector<KindEntry<ConsentKind>>& entriesOf(std::type_identity<ConsentKind>)
{
    static const std::vector<KindEntry<ConsentKind>> entries{
        {ConsentKind::Name, "name", QT_TRANSLATE_NOOP("Kinds", "Name is kept")},
        {ConsentKind::Photo, "photo", QT_TRANSLATE_NOOP("Kinds", "Photo is shown")},
        {ConsentKind::Health, "health", QT_TRANSLATE_NOOP("Kinds", "Health or disability by name")},
        {ConsentKind::Debt, "debt", QT_TRANSLATE_NOOP("Kinds", "Debt by name")},
        {ConsentKind::Other, "other", QT_TRANSLATE_NOOP("Kinds", "Other")},
    };
    return entries;
}

TAMBON_KIND(TemplateAbout)
TAMBON_KIND(AnswerKind)
TAMBON_KIND(GoalLevel)
TAMBON_KIND(ResultLevel)
TAMBON_KIND(BottomLine)
TAMBON_KIND(HouseholdFactor)
TAMBON_KIND(Together)
TAMBON_KIND(NatureKind)
TAMBON_KIND(GoalWording)
TAMBON_KIND(FactKind)
TAMBON_KIND(TagScheme)
TAMBON_KIND(FrameAreaKind)
TAMBON_KIND(LoopStationKind)
TAMBON_KIND(SubPlanKind)
TAMBON_KIND(MechanismLevel)
TAMBON_KIND(Reach)
TAMBON_KIND(CourseKind)
TAMBON_KIND(CourseMode)
TAMBON_KIND(PeopleCategory)
TAMBON_KIND(Potential)
TAMBON_KIND(CapacityCount)
TAMBON_KIND(LessonAbout)
TAMBON_KIND(ObstacleKind)
TAMBON_KIND(RecordKind)
TAMBON_KIND(ConsentKind)

} // namespace tambon
