#include "core/plan/kindlists.h"

namespace tambon {

std::optional<Block> blockFromNumber(qint64 number)
{
    if (number < 1 || number > qint64(allBlocks.size()))
        return std::nullopt;
    return static_cast<Block>(number);
}

// Found by their argument, so not in a nameless namespace.
static const std::vector<KindEntry<Factor>>& entriesOf(std::type_identity<Factor>)
{
    static const std::vector<KindEntry<Factor>> entries{
        {Factor::Nature, "nature", QT_TRANSLATE_NOOP("Kinds", "Nature")},
        {Factor::Tools, "tools", QT_TRANSLATE_NOOP("Kinds", "Tools and machinery")},
        {Factor::KnowHow, "know-how", QT_TRANSLATE_NOOP("Kinds", "Technique and know-how")},
        {Factor::BodyLabour, "body-labour", QT_TRANSLATE_NOOP("Kinds", "Labour of the body")},
        {Factor::MindLabour, "mind-labour", QT_TRANSLATE_NOOP("Kinds", "Labour of the mind")},
        {Factor::Entrepreneurship, "entrepreneurship", QT_TRANSLATE_NOOP("Kinds", "Entrepreneurial ability")},
    };
    return entries;
}

static const std::vector<KindEntry<Account>>& entriesOf(std::type_identity<Account>)
{
    static const std::vector<KindEntry<Account>> entries{
        {Account::Resource, "resource", QT_TRANSLATE_NOOP("Kinds", "Resources")},
        {Account::Social, "social", QT_TRANSLATE_NOOP("Kinds", "Social")},
        {Account::Economic, "economic", QT_TRANSLATE_NOOP("Kinds", "Economic")},
        {Account::Cultural, "cultural", QT_TRANSLATE_NOOP("Kinds", "Cultural")},
        {Account::Human, "human", QT_TRANSLATE_NOOP("Kinds", "Human")},
    };
    return entries;
}

static const std::vector<KindEntry<UseState>>& entriesOf(std::type_identity<UseState>)
{
    static const std::vector<KindEntry<UseState>> entries{
        {UseState::Idle, "idle", QT_TRANSLATE_NOOP("Kinds", "Not yet used")},
        {UseState::Partly, "partly", QT_TRANSLATE_NOOP("Kinds", "Partly used")},
        {UseState::Full, "full", QT_TRANSLATE_NOOP("Kinds", "Fully used")},
    };
    return entries;
}

static const std::vector<KindEntry<Dimension>>& entriesOf(std::type_identity<Dimension>)
{
    static const std::vector<KindEntry<Dimension>> entries{
        {Dimension::Knowledge, "K", QT_TRANSLATE_NOOP("Kinds", "Knowledge")},
        {Dimension::Skill, "S", QT_TRANSLATE_NOOP("Kinds", "Skill")},
        {Dimension::Network, "N", QT_TRANSLATE_NOOP("Kinds", "Network")},
        {Dimension::Business, "B", QT_TRANSLATE_NOOP("Kinds", "Business")},
    };
    return entries;
}

static const std::vector<KindEntry<Cluster>>& entriesOf(std::type_identity<Cluster>)
{
    static const std::vector<KindEntry<Cluster>> entries{
        {Cluster::None, "none", QT_TRANSLATE_NOOP("Kinds", "Not chosen")},
        {Cluster::Production, "production", QT_TRANSLATE_NOOP("Kinds", "Production")},
        {Cluster::ProcessingMarketing, "processing-marketing", QT_TRANSLATE_NOOP("Kinds", "Processing and marketing")},
        {Cluster::Service, "service", QT_TRANSLATE_NOOP("Kinds", "Service")},
    };
    return entries;
}

static const std::vector<KindEntry<PlanType>>& entriesOf(std::type_identity<PlanType>)
{
    static const std::vector<KindEntry<PlanType>> entries{
        {PlanType::CommunityBusiness, "community-business", QT_TRANSLATE_NOOP("Kinds", "Community business plan")},
        {PlanType::EconomyAndCapital, "economy-and-capital",
            QT_TRANSLATE_NOOP("Kinds", "Community economy and capital plan")},
    };
    return entries;
}

static const std::vector<KindEntry<OrganisationType>>& entriesOf(std::type_identity<OrganisationType>)
{
    using Type = OrganisationType;
    static const std::vector<KindEntry<Type>> entries{
        {Type::None, "none", QT_TRANSLATE_NOOP("Kinds", "Not chosen")},
        {Type::TambonCouncil, "tambon-council", QT_TRANSLATE_NOOP("Kinds", "Tambon community-organisation council")},
        {Type::CommunityEnterprise, "community-enterprise", QT_TRANSLATE_NOOP("Kinds", "Community enterprise")},
        {Type::EnterpriseNetwork, "enterprise-network", QT_TRANSLATE_NOOP("Kinds", "Community enterprise network")},
        {Type::CommunityGroup, "community-group", QT_TRANSLATE_NOOP("Kinds", "Community group or organisation")},
        {Type::SavingsGroup, "savings-group", QT_TRANSLATE_NOOP("Kinds", "Finance organisation or savings group")},
        {Type::FinanceInstitution, "finance-institution", QT_TRANSLATE_NOOP("Kinds", "Community finance institution")},
        {Type::WelfareFund, "welfare-fund", QT_TRANSLATE_NOOP("Kinds", "Community welfare fund")},
        {Type::SocialEnterprise, "social-enterprise", QT_TRANSLATE_NOOP("Kinds", "Social enterprise")},
        {Type::Cooperative, "cooperative", QT_TRANSLATE_NOOP("Kinds", "Cooperative")},
        {Type::CoordinationCentre, "coordination-centre", QT_TRANSLATE_NOOP("Kinds", "Network coordination centre")},
        {Type::Other, "other", QT_TRANSLATE_NOOP("Kinds", "Other")},
    };
    return entries;
}

static const std::vector<KindEntry<AreaKind>>& entriesOf(std::type_identity<AreaKind>)
{
    static const std::vector<KindEntry<AreaKind>> entries{
        {AreaKind::Tambon, "tambon", QT_TRANSLATE_NOOP("Kinds", "Sub-district")},
        {AreaKind::District, "district", QT_TRANSLATE_NOOP("Kinds", "District")},
        {AreaKind::Province, "province", QT_TRANSLATE_NOOP("Kinds", "Province")},
        {AreaKind::Text, "text", QT_TRANSLATE_NOOP("Kinds", "Place in own words")},
    };
    return entries;
}

static const std::vector<KindEntry<Sex>>& entriesOf(std::type_identity<Sex>)
{
    static const std::vector<KindEntry<Sex>> entries{
        {Sex::Female, "female", QT_TRANSLATE_NOOP("Kinds", "Female")},
        {Sex::Male, "male", QT_TRANSLATE_NOOP("Kinds", "Male")},
        {Sex::Unstated, "unstated", QT_TRANSLATE_NOOP("Kinds", "Not stated")},
    };
    return entries;
}

static const std::vector<KindEntry<AgeBand>>& entriesOf(std::type_identity<AgeBand>)
{
    static const std::vector<KindEntry<AgeBand>> entries{
        {AgeBand::Under25, "under-25", QT_TRANSLATE_NOOP("Kinds", "Under 25")},
        {AgeBand::From25To39, "25-39", QT_TRANSLATE_NOOP("Kinds", "25–39")},
        {AgeBand::From40To54, "40-54", QT_TRANSLATE_NOOP("Kinds", "40–54")},
        {AgeBand::From55To69, "55-69", QT_TRANSLATE_NOOP("Kinds", "55–69")},
        {AgeBand::From70, "70-up", QT_TRANSLATE_NOOP("Kinds", "70 and over")},
        {AgeBand::Unstated, "unstated", QT_TRANSLATE_NOOP("Kinds", "Not stated")},
    };
    return entries;
}

static const std::vector<KindEntry<Evidence>>& entriesOf(std::type_identity<Evidence>)
{
    static const std::vector<KindEntry<Evidence>> entries{
        {Evidence::None, "none", QT_TRANSLATE_NOOP("Kinds", "Not marked")},
        {Evidence::Guess, "guess", QT_TRANSLATE_NOOP("Kinds", "Guessed")},
        {Evidence::Asked, "asked", QT_TRANSLATE_NOOP("Kinds", "Asked")},
        {Evidence::Tried, "tried", QT_TRANSLATE_NOOP("Kinds", "Tried")},
    };
    return entries;
}

static const std::vector<KindEntry<MarketLevel>>& entriesOf(std::type_identity<MarketLevel>)
{
    static const std::vector<KindEntry<MarketLevel>> entries{
        {MarketLevel::None, "none", QT_TRANSLATE_NOOP("Kinds", "Not said")},
        {MarketLevel::Village, "village", QT_TRANSLATE_NOOP("Kinds", "Village")},
        {MarketLevel::Tambon, "tambon", QT_TRANSLATE_NOOP("Kinds", "Sub-district")},
        {MarketLevel::District, "district", QT_TRANSLATE_NOOP("Kinds", "District")},
        {MarketLevel::Province, "province", QT_TRANSLATE_NOOP("Kinds", "Province")},
        {MarketLevel::Country, "country", QT_TRANSLATE_NOOP("Kinds", "Whole country")},
        {MarketLevel::Online, "online", QT_TRANSLATE_NOOP("Kinds", "Online")},
    };
    return entries;
}

static const std::vector<KindEntry<CustomerRole>>& entriesOf(std::type_identity<CustomerRole>)
{
    static const std::vector<KindEntry<CustomerRole>> entries{
        {CustomerRole::None, "none", QT_TRANSLATE_NOOP("Kinds", "Not said")},
        {CustomerRole::Buys, "buys", QT_TRANSLATE_NOOP("Kinds", "Buys")},
        {CustomerRole::Receives, "receives", QT_TRANSLATE_NOOP("Kinds", "Receives the service")},
    };
    return entries;
}

static const std::vector<KindEntry<BreakoutKind>>& entriesOf(std::type_identity<BreakoutKind>)
{
    static const std::vector<KindEntry<BreakoutKind>> entries{
        {BreakoutKind::Village, "village", QT_TRANSLATE_NOOP("Kinds", "Village")},
        {BreakoutKind::Issue, "issue", QT_TRANSLATE_NOOP("Kinds", "Issue")},
        {BreakoutKind::Region, "region", QT_TRANSLATE_NOOP("Kinds", "Region")},
        {BreakoutKind::Other, "other", QT_TRANSLATE_NOOP("Kinds", "Other")},
    };
    return entries;
}

static const std::vector<KindEntry<IdeaPlace>>& entriesOf(std::type_identity<IdeaPlace>)
{
    static const std::vector<KindEntry<IdeaPlace>> entries{
        {IdeaPlace::Parking, "parking", QT_TRANSLATE_NOOP("Kinds", "Parking lot")},
        {IdeaPlace::Board, "board", QT_TRANSLATE_NOOP("Kinds", "Idea board")},
    };
    return entries;
}

static const std::vector<KindEntry<IdeaDecision>>& entriesOf(std::type_identity<IdeaDecision>)
{
    static const std::vector<KindEntry<IdeaDecision>> entries{
        {IdeaDecision::None, "none", QT_TRANSLATE_NOOP("Kinds", "Not decided")},
        {IdeaDecision::NextYear, "next-year", QT_TRANSLATE_NOOP("Kinds", "Keep for next year")},
        {IdeaDecision::Dropped, "dropped", QT_TRANSLATE_NOOP("Kinds", "Will not do")},
    };
    return entries;
}

static const std::vector<KindEntry<AgendaKind>>& entriesOf(std::type_identity<AgendaKind>)
{
    static const std::vector<KindEntry<AgendaKind>> entries{
        {AgendaKind::SignIn, "sign-in", QT_TRANSLATE_NOOP("Kinds", "Sign-in")},
        {AgendaKind::Opening, "opening", QT_TRANSLATE_NOOP("Kinds", "Opening")},
        {AgendaKind::Step, "step", QT_TRANSLATE_NOOP("Kinds", "Step")},
        {AgendaKind::Capital, "capital", QT_TRANSLATE_NOOP("Kinds", "Community capital")},
        {AgendaKind::Goals, "goals", QT_TRANSLATE_NOOP("Kinds", "KSNB goals")},
        {AgendaKind::Numbers, "numbers", QT_TRANSLATE_NOOP("Kinds", "Numbers")},
        {AgendaKind::Story, "story", QT_TRANSLATE_NOOP("Kinds", "Walk the story")},
        {AgendaKind::Break, "break", QT_TRANSLATE_NOOP("Kinds", "Break")},
        {AgendaKind::Closing, "closing", QT_TRANSLATE_NOOP("Kinds", "Closing")},
        {AgendaKind::Other, "other", QT_TRANSLATE_NOOP("Kinds", "Other")},
    };
    return entries;
}

static const std::vector<KindEntry<VoteMethod>>& entriesOf(std::type_identity<VoteMethod>)
{
    static const std::vector<KindEntry<VoteMethod>> entries{
        {VoteMethod::Hands, "hands", QT_TRANSLATE_NOOP("Kinds", "Show of hands")},
        {VoteMethod::Stickers, "stickers", QT_TRANSLATE_NOOP("Kinds", "Stickers")},
        {VoteMethod::Secret, "secret", QT_TRANSLATE_NOOP("Kinds", "Secret, in turn")},
    };
    return entries;
}

TAMBON_KIND(Factor)
TAMBON_KIND(Account)
TAMBON_KIND(UseState)
TAMBON_KIND(Dimension)
TAMBON_KIND(Cluster)
TAMBON_KIND(PlanType)
TAMBON_KIND(OrganisationType)
TAMBON_KIND(AreaKind)
TAMBON_KIND(Sex)
TAMBON_KIND(AgeBand)
TAMBON_KIND(Evidence)
TAMBON_KIND(MarketLevel)
TAMBON_KIND(CustomerRole)
TAMBON_KIND(BreakoutKind)
TAMBON_KIND(IdeaPlace)
TAMBON_KIND(IdeaDecision)
TAMBON_KIND(AgendaKind)
TAMBON_KIND(VoteMethod)

} // namespace tambon
