#include "core/plan/kindlists.h"

namespace tambon {

static const std::vector<KindEntry<Term>>& entriesOf(std::type_identity<Term>)
{
    static const std::vector<KindEntry<Term>> entries{
        {Term::None, "none", QT_TRANSLATE_NOOP("Kinds", "Not said")},
        {Term::Short, "short", QT_TRANSLATE_NOOP("Kinds", "Short term")},
        {Term::Medium, "medium", QT_TRANSLATE_NOOP("Kinds", "Medium term")},
        {Term::Long, "long", QT_TRANSLATE_NOOP("Kinds", "Long term")},
    };
    return entries;
}

static const std::vector<KindEntry<Doing>>& entriesOf(std::type_identity<Doing>)
{
    static const std::vector<KindEntry<Doing>> entries{
        {Doing::None, "none", QT_TRANSLATE_NOOP("Kinds", "Not said")},
        {Doing::Alone, "alone", QT_TRANSLATE_NOOP("Kinds", "We can do it ourselves")},
        {Doing::Together, "together", QT_TRANSLATE_NOOP("Kinds", "Not alone")},
    };
    return entries;
}

static const std::vector<KindEntry<NeedKind>>& entriesOf(std::type_identity<NeedKind>)
{
    static const std::vector<KindEntry<NeedKind>> entries{
        {NeedKind::Once, "once", QT_TRANSLATE_NOOP("Kinds", "Once (investment)")},
        {NeedKind::PerUnit, "per-unit", QT_TRANSLATE_NOOP("Kinds", "For each unit sold")},
        {NeedKind::ByMonth, "by-month", QT_TRANSLATE_NOOP("Kinds", "By month")},
    };
    return entries;
}

static const std::vector<KindEntry<Basis>>& entriesOf(std::type_identity<Basis>)
{
    static const std::vector<KindEntry<Basis>> entries{
        {Basis::Guess, "guess", QT_TRANSLATE_NOOP("Kinds", "Guessed")},
        {Basis::Asked, "asked", QT_TRANSLATE_NOOP("Kinds", "Asked")},
        {Basis::Measured, "measured", QT_TRANSLATE_NOOP("Kinds", "Measured")},
    };
    return entries;
}

static const std::vector<KindEntry<Sector>>& entriesOf(std::type_identity<Sector>)
{
    static const std::vector<KindEntry<Sector>> entries{
        {Sector::State, "state", QT_TRANSLATE_NOOP("Kinds", "State")},
        {Sector::Private, "private", QT_TRANSLATE_NOOP("Kinds", "Private")},
        {Sector::Academic, "academic", QT_TRANSLATE_NOOP("Kinds", "Academic")},
        {Sector::CivilSociety, "civil-society", QT_TRANSLATE_NOOP("Kinds", "Civil society")},
        {Sector::People, "people", QT_TRANSLATE_NOOP("Kinds", "People")},
    };
    return entries;
}

static const std::vector<KindEntry<Contribution>>& entriesOf(std::type_identity<Contribution>)
{
    static const std::vector<KindEntry<Contribution>> entries{
        {Contribution::None, "none", QT_TRANSLATE_NOOP("Kinds", "Not said")},
        {Contribution::Cash, "cash", QT_TRANSLATE_NOOP("Kinds", "Cash")},
        {Contribution::InKind, "in-kind", QT_TRANSLATE_NOOP("Kinds", "In kind")},
        {Contribution::Both, "both", QT_TRANSLATE_NOOP("Kinds", "Cash and in kind")},
    };
    return entries;
}

static const std::vector<KindEntry<Agreement>>& entriesOf(std::type_identity<Agreement>)
{
    static const std::vector<KindEntry<Agreement>> entries{
        {Agreement::None, "none", QT_TRANSLATE_NOOP("Kinds", "Not yet")},
        {Agreement::Spoken, "spoken", QT_TRANSLATE_NOOP("Kinds", "By word of mouth")},
        {Agreement::Letter, "letter", QT_TRANSLATE_NOOP("Kinds", "By letter")},
        {Agreement::Memorandum, "memorandum", QT_TRANSLATE_NOOP("Kinds", "Memorandum")},
    };
    return entries;
}

static const std::vector<KindEntry<NetworkLevel>>& entriesOf(std::type_identity<NetworkLevel>)
{
    static const std::vector<KindEntry<NetworkLevel>> entries{
        {NetworkLevel::None, "none", QT_TRANSLATE_NOOP("Kinds", "Not said")},
        {NetworkLevel::Village, "village", QT_TRANSLATE_NOOP("Kinds", "Village")},
        {NetworkLevel::Tambon, "tambon", QT_TRANSLATE_NOOP("Kinds", "Sub-district")},
        {NetworkLevel::District, "district", QT_TRANSLATE_NOOP("Kinds", "District")},
        {NetworkLevel::Province, "province", QT_TRANSLATE_NOOP("Kinds", "Province")},
        {NetworkLevel::Region, "region", QT_TRANSLATE_NOOP("Kinds", "Region")},
        {NetworkLevel::Country, "country", QT_TRANSLATE_NOOP("Kinds", "Country")},
    };
    return entries;
}

static const std::vector<KindEntry<RelationKind>>& entriesOf(std::type_identity<RelationKind>)
{
    static const std::vector<KindEntry<RelationKind>> entries{
        {RelationKind::Trade, "trade", QT_TRANSLATE_NOOP("Kinds", "Buys and sells")},
        {RelationKind::Supply, "supply", QT_TRANSLATE_NOOP("Kinds", "Supplies material")},
        {RelationKind::Cluster, "cluster", QT_TRANSLATE_NOOP("Kinds", "Same cluster")},
        {RelationKind::Learning, "learning", QT_TRANSLATE_NOOP("Kinds", "Learns from")},
        {RelationKind::Other, "other", QT_TRANSLATE_NOOP("Kinds", "Other")},
    };
    return entries;
}

static const std::vector<KindEntry<Occupation>>& entriesOf(std::type_identity<Occupation>)
{
    static const std::vector<KindEntry<Occupation>> entries{
        {Occupation::None, "none", QT_TRANSLATE_NOOP("Kinds", "Not said")},
        {Occupation::Crops, "crops", QT_TRANSLATE_NOOP("Kinds", "Crops")},
        {Occupation::Livestock, "livestock", QT_TRANSLATE_NOOP("Kinds", "Livestock")},
        {Occupation::Fishery, "fishery", QT_TRANSLATE_NOOP("Kinds", "Fishery")},
        {Occupation::Processing, "processing", QT_TRANSLATE_NOOP("Kinds", "Processing")},
        {Occupation::Craft, "craft", QT_TRANSLATE_NOOP("Kinds", "Handicraft")},
        {Occupation::Service, "service", QT_TRANSLATE_NOOP("Kinds", "Service")},
        {Occupation::Trade, "trade", QT_TRANSLATE_NOOP("Kinds", "Trade")},
        {Occupation::Other, "other", QT_TRANSLATE_NOOP("Kinds", "Other")},
    };
    return entries;
}

static const std::vector<KindEntry<DareTest>>& entriesOf(std::type_identity<DareTest>)
{
    static const std::vector<KindEntry<DareTest>> entries{
        {DareTest::None, "none", QT_TRANSLATE_NOOP("Kinds", "Not tried yet")},
        {DareTest::Passed, "passed", QT_TRANSLATE_NOOP("Kinds", "We dare")},
        {DareTest::Failed, "failed", QT_TRANSLATE_NOOP("Kinds", "We do not dare yet")},
    };
    return entries;
}

static const std::vector<KindEntry<ProblemKind>>& entriesOf(std::type_identity<ProblemKind>)
{
    static const std::vector<KindEntry<ProblemKind>> entries{
        {ProblemKind::Contamination, "contamination", QT_TRANSLATE_NOOP("Kinds", "Contamination")},
        {ProblemKind::Processing, "processing", QT_TRANSLATE_NOOP("Kinds", "Processed below standard")},
        {ProblemKind::RawOnly, "raw-only", QT_TRANSLATE_NOOP("Kinds", "Sold raw only")},
        {ProblemKind::Packing, "packing", QT_TRANSLATE_NOOP("Kinds", "Packing")},
        {ProblemKind::Other, "other", QT_TRANSLATE_NOOP("Kinds", "Other")},
    };
    return entries;
}

static const std::vector<KindEntry<StageKind>>& entriesOf(std::type_identity<StageKind>)
{
    static const std::vector<KindEntry<StageKind>> entries{
        {StageKind::MarketSurvey, "market-survey", QT_TRANSLATE_NOOP("Kinds", "Market survey")},
        {StageKind::NeedProblemWisdom, "need-problem-wisdom", QT_TRANSLATE_NOOP("Kinds", "Need, problem, wisdom")},
        {StageKind::Knowledge, "knowledge", QT_TRANSLATE_NOOP("Kinds", "Knowledge")},
        {StageKind::QualityAndLook, "quality-and-look", QT_TRANSLATE_NOOP("Kinds", "Quality and look")},
        {StageKind::Channel, "channel", QT_TRANSLATE_NOOP("Kinds", "Channel")},
        {StageKind::Feedback, "feedback", QT_TRANSLATE_NOOP("Kinds", "Feedback")},
    };
    return entries;
}

static const std::vector<KindEntry<FundRule>>& entriesOf(std::type_identity<FundRule>)
{
    static const std::vector<KindEntry<FundRule>> entries{
        {FundRule::Percent, "percent", QT_TRANSLATE_NOOP("Kinds", "Percent of the surplus")},
        {FundRule::Sum, "sum", QT_TRANSLATE_NOOP("Kinds", "Fixed sum a year")},
        {FundRule::PerUnit, "per-unit", QT_TRANSLATE_NOOP("Kinds", "For each unit sold")},
    };
    return entries;
}

static const std::vector<KindEntry<FundPurpose>>& entriesOf(std::type_identity<FundPurpose>)
{
    static const std::vector<KindEntry<FundPurpose>> entries{
        {FundPurpose::Welfare, "welfare", QT_TRANSLATE_NOOP("Kinds", "Welfare fund")},
        {FundPurpose::Reserve, "reserve", QT_TRANSLATE_NOOP("Kinds", "Reserve")},
        {FundPurpose::Development, "development", QT_TRANSLATE_NOOP("Kinds", "Development capital")},
        {FundPurpose::Members, "members", QT_TRANSLATE_NOOP("Kinds", "Members")},
        {FundPurpose::Dividend, "dividend", QT_TRANSLATE_NOOP("Kinds", "Dividend on shares")},
        {FundPurpose::Patronage, "patronage", QT_TRANSLATE_NOOP("Kinds", "Patronage refund")},
        {FundPurpose::Environment, "environment", QT_TRANSLATE_NOOP("Kinds", "Environment")},
        {FundPurpose::WorkingCapital, "working-capital", QT_TRANSLATE_NOOP("Kinds", "Working capital")},
        {FundPurpose::Other, "other", QT_TRANSLATE_NOOP("Kinds", "Other")},
    };
    return entries;
}

static const std::vector<KindEntry<ChainStage>>& entriesOf(std::type_identity<ChainStage>)
{
    static const std::vector<KindEntry<ChainStage>> entries{
        {ChainStage::Inputs, "inputs", QT_TRANSLATE_NOOP("Kinds", "Inputs")},
        {ChainStage::Production, "production", QT_TRANSLATE_NOOP("Kinds", "Production")},
        {ChainStage::Collection, "collection", QT_TRANSLATE_NOOP("Kinds", "Collecting")},
        {ChainStage::Processing, "processing", QT_TRANSLATE_NOOP("Kinds", "Processing")},
        {ChainStage::Packing, "packing", QT_TRANSLATE_NOOP("Kinds", "Packing")},
        {ChainStage::Transport, "transport", QT_TRANSLATE_NOOP("Kinds", "Transport")},
        {ChainStage::Sale, "sale", QT_TRANSLATE_NOOP("Kinds", "Sale")},
        {ChainStage::Consumption, "consumption", QT_TRANSLATE_NOOP("Kinds", "Consumption")},
        {ChainStage::Waste, "waste", QT_TRANSLATE_NOOP("Kinds", "Waste and return")},
    };
    return entries;
}

static const std::vector<KindEntry<ChainActor>>& entriesOf(std::type_identity<ChainActor>)
{
    static const std::vector<KindEntry<ChainActor>> entries{
        {ChainActor::Household, "household", QT_TRANSLATE_NOOP("Kinds", "Household")},
        {ChainActor::Group, "group", QT_TRANSLATE_NOOP("Kinds", "Our group")},
        {ChainActor::Partner, "partner", QT_TRANSLATE_NOOP("Kinds", "Partner")},
        {ChainActor::Outsider, "outsider", QT_TRANSLATE_NOOP("Kinds", "Outsider, middleman")},
    };
    return entries;
}

static const std::vector<KindEntry<EntryKind>>& entriesOf(std::type_identity<EntryKind>)
{
    static const std::vector<KindEntry<EntryKind>> entries{
        {EntryKind::Income, "income", QT_TRANSLATE_NOOP("Kinds", "Income")},
        {EntryKind::Production, "production", QT_TRANSLATE_NOOP("Kinds", "Production cost")},
        {EntryKind::Living, "living", QT_TRANSLATE_NOOP("Kinds", "Living expense")},
        {EntryKind::Borrowed, "borrowed", QT_TRANSLATE_NOOP("Kinds", "Loan received")},
        {EntryKind::Repaid, "repaid", QT_TRANSLATE_NOOP("Kinds", "Debt repaid")},
    };
    return entries;
}

static const std::vector<KindEntry<TotalKind>>& entriesOf(std::type_identity<TotalKind>)
{
    static const std::vector<KindEntry<TotalKind>> entries{
        {TotalKind::Income, "income", QT_TRANSLATE_NOOP("Kinds", "Income")},
        {TotalKind::Expense, "expense", QT_TRANSLATE_NOOP("Kinds", "Expense")},
        {TotalKind::Left, "left", QT_TRANSLATE_NOOP("Kinds", "Left over")},
    };
    return entries;
}

static const std::vector<KindEntry<Lender>>& entriesOf(std::type_identity<Lender>)
{
    static const std::vector<KindEntry<Lender>> entries{
        {Lender::VillageFund, "village-fund", QT_TRANSLATE_NOOP("Kinds", "Village fund")},
        {Lender::Bank, "bank", QT_TRANSLATE_NOOP("Kinds", "Bank")},
        {Lender::Cooperative, "cooperative", QT_TRANSLATE_NOOP("Kinds", "Cooperative")},
        {Lender::SavingsGroup, "savings-group", QT_TRANSLATE_NOOP("Kinds", "Savings group")},
        {Lender::Shop, "shop", QT_TRANSLATE_NOOP("Kinds", "Shop")},
        {Lender::Relative, "relative", QT_TRANSLATE_NOOP("Kinds", "Relatives")},
        {Lender::Informal, "informal", QT_TRANSLATE_NOOP("Kinds", "Informal lender")},
        {Lender::Other, "other", QT_TRANSLATE_NOOP("Kinds", "Other")},
    };
    return entries;
}

static const std::vector<KindEntry<SavingsKind>>& entriesOf(std::type_identity<SavingsKind>)
{
    static const std::vector<KindEntry<SavingsKind>> entries{
        {SavingsKind::SavingsGroup, "savings-group", QT_TRANSLATE_NOOP("Kinds", "Savings group")},
        {SavingsKind::FinanceInstitution, "finance-institution", QT_TRANSLATE_NOOP("Kinds", "Community finance institution")},
        {SavingsKind::VillageFund, "village-fund", QT_TRANSLATE_NOOP("Kinds", "Village fund")},
        {SavingsKind::WelfareFund, "welfare-fund", QT_TRANSLATE_NOOP("Kinds", "Community welfare fund")},
        {SavingsKind::Cooperative, "cooperative", QT_TRANSLATE_NOOP("Kinds", "Cooperative")},
        {SavingsKind::Other, "other", QT_TRANSLATE_NOOP("Kinds", "Other")},
    };
    return entries;
}

TAMBON_KIND(Term)
TAMBON_KIND(Doing)
TAMBON_KIND(NeedKind)
TAMBON_KIND(Basis)
TAMBON_KIND(Sector)
TAMBON_KIND(Contribution)
TAMBON_KIND(Agreement)
TAMBON_KIND(NetworkLevel)
TAMBON_KIND(RelationKind)
TAMBON_KIND(Occupation)
TAMBON_KIND(DareTest)
TAMBON_KIND(ProblemKind)
TAMBON_KIND(StageKind)
TAMBON_KIND(FundRule)
TAMBON_KIND(FundPurpose)
TAMBON_KIND(ChainStage)
TAMBON_KIND(ChainActor)
TAMBON_KIND(EntryKind)
TAMBON_KIND(TotalKind)
TAMBON_KIND(Lender)
TAMBON_KIND(SavingsKind)

} // namespace tambon
