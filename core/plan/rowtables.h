#pragma once

// Included by core/plan/rowrules.h: the tables of the economy, one after the other.
#include "core/plan/rowrules.h"

#include <QtGlobal>

namespace tambon {

inline constexpr int wholeTable = 0; ///< the owner of rows whose positions count through the table

template <>
struct RowRules<PriceItem> {
    static constexpr TableRule table{"price_item", "prices", "price", QT_TRANSLATE_NOOP("Rows", "a price of the list"), QT_TRANSLATE_NOOP("Rows", "prices")};
    static constexpr auto rows = &Economy::prices;
    static int owner(const PriceItem&) { return wholeTable; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"name", "name", QT_TRANSLATE_NOOP("Fields", "Name")}.required(), row.name);
        visit(FieldRule{"unit", "unit", QT_TRANSLATE_NOOP("Fields", "Unit")}, row.unit);
        visit(FieldRule{"price_satang", "price", QT_TRANSLATE_NOOP("Fields", "Price (baht)")}, row.price);
    }
};

template <>
struct RowRules<Expertise> {
    static constexpr TableRule table{"expertise", "expertise", "expertise", QT_TRANSLATE_NOOP("Rows", "a field of expertise"), QT_TRANSLATE_NOOP("Rows", "fields of expertise")};
    static constexpr auto rows = &Economy::expertise;
    static int owner(const Expertise&) { return wholeTable; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"name", "name", QT_TRANSLATE_NOOP("Fields", "Expertise")}.required(), row.name);
        visit(FieldRule{"words", "words", QT_TRANSLATE_NOOP("Fields", "Words"), QT_TRANSLATE_NOOP("Fields", "words by which a need or a goal is recognised, separated by commas")}, row.words);
    }
};

template <>
struct RowRules<Product> {
    static constexpr TableRule table{"product", "products", "product", QT_TRANSLATE_NOOP("Rows", "a product"), QT_TRANSLATE_NOOP("Rows", "products")};
    static constexpr auto rows = &Economy::products;
    static int owner(const Product&) { return wholeTable; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"name", "name", QT_TRANSLATE_NOOP("Fields", "Product")}.required(), row.name);
        visit(FieldRule{"note", "note", QT_TRANSLATE_NOOP("Fields", "Note of step 1")}, row.note);
        visit(FieldRule{"producer", "producer", QT_TRANSLATE_NOOP("Fields", "Producer")}, row.producer);
        visit(FieldRule{"category", "category", QT_TRANSLATE_NOOP("Fields", "Category")}, row.category);
        visit(FieldRule{"occupation", "occupation", QT_TRANSLATE_NOOP("Fields", "Occupation")}, row.occupation);
        visit(FieldRule{"unit", "unit", QT_TRANSLATE_NOOP("Fields", "Unit")}, row.unit);
        visit(FieldRule{"price_satang", "price", QT_TRANSLATE_NOOP("Fields", "Price (baht)")}, row.price);
        visit(FieldRule{"standard", "standard", QT_TRANSLATE_NOOP("Fields", "Standard")}, row.standard);
        visit(FieldRule{"season", "season", QT_TRANSLATE_NOOP("Fields", "Season"), QT_TRANSLATE_NOOP("Fields", "months in which there is some")}, row.season);
        visit(FieldRule{"capacity_milli", "capacity", QT_TRANSLATE_NOOP("Fields", "Capacity a month")}, row.capacity);
        visit(FieldRule{"story_self", "storySelf", QT_TRANSLATE_NOOP("Fields", "Story: who we are")}.paragraph(), row.storySelf);
        visit(FieldRule{"story_culture", "storyCulture", QT_TRANSLATE_NOOP("Fields", "Story: culture")}.paragraph(), row.storyCulture);
        visit(FieldRule{"story_nature", "storyNature", QT_TRANSLATE_NOOP("Fields", "Story: nature")}.paragraph(), row.storyNature);
        visit(FieldRule{"story_safety", "storySafety", QT_TRANSLATE_NOOP("Fields", "Story: safe")}.paragraph(), row.storySafety);
        visit(FieldRule{"story_fair_trade", "storyFairTrade", QT_TRANSLATE_NOOP("Fields", "Story: fair trade")}.paragraph(), row.storyFairTrade);
        visit(FieldRule{"story_organisation", "storyOrganisation", QT_TRANSLATE_NOOP("Fields", "Story: local organisation")}.paragraph(), row.storyOrganisation);
        visit(FieldRule{"photo", "photo", QT_TRANSLATE_NOOP("Fields", "Photo")}, row.photo);
        visit(FieldRule{"channel", "channel", QT_TRANSLATE_NOOP("Fields", "Sold where")}, row.channel);
        visit(FieldRule{"marketplace", "marketplace", QT_TRANSLATE_NOOP("Fields", "Page of a marketplace"), QT_TRANSLATE_NOOP("Fields", "plain text; the program never opens it")}, row.marketplace);
        visit(FieldRule{"dare_test", "dareTest", QT_TRANSLATE_NOOP("Fields", "Do we dare to use it?")}, row.dareTest);
        visit(FieldRule{"dare_tested", "dareTested", QT_TRANSLATE_NOOP("Fields", "Tried on")}, row.dareTested);
    }
};

template <>
struct RowRules<Partner> {
    static constexpr TableRule table{"partner", "partners", "partner", QT_TRANSLATE_NOOP("Rows", "a partner"), QT_TRANSLATE_NOOP("Rows", "partners")};
    static constexpr auto rows = &Economy::partners;
    static int owner(const Partner&) { return wholeTable; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"name", "name", QT_TRANSLATE_NOOP("Fields", "Partner")}.required(), row.name);
        visit(FieldRule{"sector", "sector", QT_TRANSLATE_NOOP("Fields", "Sector")}, row.sector);
        visit(FieldRule{"role", "role", QT_TRANSLATE_NOOP("Fields", "Role")}, row.role);
        visit(FieldRule{"contribution", "contribution", QT_TRANSLATE_NOOP("Fields", "Brings")}, row.contribution);
        visit(FieldRule{"agreement", "agreement", QT_TRANSLATE_NOOP("Fields", "Agreement")}, row.agreement);
        visit(FieldRule{"agreed", "agreed", QT_TRANSLATE_NOOP("Fields", "Agreed on")}, row.agreed);
        visit(FieldRule{"level", "level", QT_TRANSLATE_NOOP("Fields", "Level")}, row.level);
        visit(FieldRule{"contact", "contact", QT_TRANSLATE_NOOP("Fields", "Contact"), QT_TRANSLATE_NOOP("Fields", "personal data: only when it is needed")}.personal(), row.contact);
    }
};

template <>
struct RowRules<Activity> {
    static constexpr TableRule table{"activity", "activities", "activity", QT_TRANSLATE_NOOP("Rows", "what is said of an activity"), QT_TRANSLATE_NOOP("Rows", "activities")};
    static constexpr auto rows = &Economy::activities;
    static int owner(const Activity&) { return wholeTable; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"note", "note", QT_TRANSLATE_NOOP("Fields", "Activity")}.required(), row.note);
        visit(FieldRule{"who", "who", QT_TRANSLATE_NOOP("Fields", "Who")}, row.who);
        visit(FieldRule{"months", "months", QT_TRANSLATE_NOOP("Fields", "Months")}, row.months);
        visit(FieldRule{"term", "term", QT_TRANSLATE_NOOP("Fields", "Term")}, row.term);
        visit(FieldRule{"doing", "doing", QT_TRANSLATE_NOOP("Fields", "Alone or not")}, row.doing);
    }
};

template <>
struct RowRules<Need> {
    static constexpr TableRule table{"need", "needs", "need", QT_TRANSLATE_NOOP("Rows", "a need"), QT_TRANSLATE_NOOP("Rows", "needs")};
    static constexpr auto rows = &Economy::needs;
    static auto owner(const Need& row) { return row.activity; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"activity", "activity", QT_TRANSLATE_NOOP("Fields", "Activity")}.required(), row.activity);
        visit(FieldRule{"item", "item", QT_TRANSLATE_NOOP("Fields", "What is needed")}.required(), row.item);
        visit(FieldRule{"quantity_milli", "quantity", QT_TRANSLATE_NOOP("Fields", "Quantity"), QT_TRANSLATE_NOOP("Fields", "each time, or for each unit")}, row.quantity);
        visit(FieldRule{"unit", "unit", QT_TRANSLATE_NOOP("Fields", "Unit")}, row.unit);
        visit(FieldRule{"unit_price_satang", "unitPrice", QT_TRANSLATE_NOOP("Fields", "Unit price (baht)")}, row.unitPrice);
        visit(FieldRule{"price_item", "priceItem", QT_TRANSLATE_NOOP("Fields", "Price of the list")}, row.priceItem);
        visit(FieldRule{"kind", "kind", QT_TRANSLATE_NOOP("Fields", "When it costs")}, row.kind);
        visit(FieldRule{"season", "season", QT_TRANSLATE_NOOP("Fields", "Times a month"), QT_TRANSLATE_NOOP("Fields", "of a need by month: how often in each month, January first")}, row.season);
        visit(FieldRule{"product", "product", QT_TRANSLATE_NOOP("Fields", "For which product"), QT_TRANSLATE_NOOP("Fields", "of a need for each unit sold; none = of every unit")}, row.product);
        visit(FieldRule{"life_years", "lifeYears", QT_TRANSLATE_NOOP("Fields", "Years it lasts")}.between(0, 100), row.lifeYears);
        visit(FieldRule{"salvage_satang", "salvage", QT_TRANSLATE_NOOP("Fields", "Worth at the end (baht)")}, row.salvage);
        visit(FieldRule{"basis", "basis", QT_TRANSLATE_NOOP("Fields", "How it is known")}, row.basis);
        visit(FieldRule{"spread", "spread", QT_TRANSLATE_NOOP("Fields", "About (± %)")}.between(0, 100), row.spread);
        visit(FieldRule{"not_alone", "notAlone", QT_TRANSLATE_NOOP("Fields", "Not alone"), QT_TRANSLATE_NOOP("Fields", "the group cannot bring this by itself")}, row.notAlone);
        visit(FieldRule{"expertise", "expertise", QT_TRANSLATE_NOOP("Fields", "Expertise needed")}, row.expertise);
        visit(FieldRule{"cost_note", "costNote", QT_TRANSLATE_NOOP("Fields", "Note of step 9")}, row.costNote);
    }
};

template <>
struct RowRules<Cover> {
    static constexpr TableRule table{"cover", "covers", "cover", QT_TRANSLATE_NOOP("Rows", "who brings a need"), QT_TRANSLATE_NOOP("Rows", "covers")};
    static constexpr auto rows = &Economy::covers;
    static int owner(const Cover&) { return wholeTable; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"need", "need", QT_TRANSLATE_NOOP("Fields", "Need")}.required(), row.need);
        visit(FieldRule{"capital", "capital", QT_TRANSLATE_NOOP("Fields", "Capital")}, row.capital);
        visit(FieldRule{"partner", "partner", QT_TRANSLATE_NOOP("Fields", "Partner")}, row.partner);
        visit(FieldRule{"amount_satang", "amount", QT_TRANSLATE_NOOP("Fields", "Worth a year (baht)"), QT_TRANSLATE_NOOP("Fields", "none = all that is left of the need")}, row.amount);
    }
};

template <>
struct RowRules<PartnerLink> {
    static constexpr TableRule table{"partner_link", "partnerNotes", "partner-note", QT_TRANSLATE_NOOP("Rows", "a note of a partner"), QT_TRANSLATE_NOOP("Rows", "notes of partners")};
    static constexpr auto rows = &Economy::partnerLinks;
    static int owner(const PartnerLink&) { return wholeTable; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"partner", "partner", QT_TRANSLATE_NOOP("Fields", "Partner")}.required(), row.partner);
        visit(FieldRule{"note", "note", QT_TRANSLATE_NOOP("Fields", "Note of step 8")}.required(), row.note);
    }
};

template <>
struct RowRules<PartnerExpertise> {
    static constexpr TableRule table{"partner_expertise", "partnerExpertise", "partner-expertise", QT_TRANSLATE_NOOP("Rows", "what a partner knows"), QT_TRANSLATE_NOOP("Rows", "what partners know")};
    static constexpr auto rows = &Economy::partnerExpertise;
    static int owner(const PartnerExpertise&) { return wholeTable; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"partner", "partner", QT_TRANSLATE_NOOP("Fields", "Partner")}.required(), row.partner);
        visit(FieldRule{"expertise", "expertise", QT_TRANSLATE_NOOP("Fields", "Expertise")}.required(), row.expertise);
    }
};

template <>
struct RowRules<Relation> {
    static constexpr TableRule table{"relation", "relations", "relation", QT_TRANSLATE_NOOP("Rows", "a relation between groups"), QT_TRANSLATE_NOOP("Rows", "relations between groups")};
    static constexpr auto rows = &Economy::relations;
    static int owner(const Relation&) { return wholeTable; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"from_partner", "from", QT_TRANSLATE_NOOP("Fields", "From"), QT_TRANSLATE_NOOP("Fields", "none = our own group")}, row.from);
        visit(FieldRule{"to_partner", "to", QT_TRANSLATE_NOOP("Fields", "To"), QT_TRANSLATE_NOOP("Fields", "none = our own group")}, row.to);
        visit(FieldRule{"kind", "kind", QT_TRANSLATE_NOOP("Fields", "Kind")}, row.kind);
        visit(FieldRule{"level", "level", QT_TRANSLATE_NOOP("Fields", "Level")}, row.level);
        visit(FieldRule{"remark", "remark", QT_TRANSLATE_NOOP("Fields", "Remark")}, row.remark);
    }
};

template <>
struct RowRules<ProductProblem> {
    static constexpr TableRule table{"product_problem", "productProblems", "product-problem", QT_TRANSLATE_NOOP("Rows", "a quality problem"), QT_TRANSLATE_NOOP("Rows", "quality problems")};
    static constexpr auto rows = &Economy::productProblems;
    static int owner(const ProductProblem&) { return wholeTable; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"product", "product", QT_TRANSLATE_NOOP("Fields", "Product")}.required(), row.product);
        visit(FieldRule{"date", "date", QT_TRANSLATE_NOOP("Fields", "Day")}, row.date);
        visit(FieldRule{"kind", "kind", QT_TRANSLATE_NOOP("Fields", "Kind")}, row.kind);
        visit(FieldRule{"what", "what", QT_TRANSLATE_NOOP("Fields", "What happened")}.required(), row.what);
        visit(FieldRule{"cure", "cure", QT_TRANSLATE_NOOP("Fields", "What was done")}, row.cure);
        visit(FieldRule{"solved", "solved", QT_TRANSLATE_NOOP("Fields", "Solved on")}, row.solved);
    }
};

template <>
struct RowRules<ProductStage> {
    static constexpr TableRule table{"product_stage", "productStages", "product-stage", QT_TRANSLATE_NOOP("Rows", "a stage of a product"), QT_TRANSLATE_NOOP("Rows", "stages of products")};
    static constexpr auto rows = &Economy::productStages;
    static int owner(const ProductStage&) { return wholeTable; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"product", "product", QT_TRANSLATE_NOOP("Fields", "Product")}.required(), row.product);
        visit(FieldRule{"stage", "stage", QT_TRANSLATE_NOOP("Fields", "Stage")}, row.stage);
        visit(FieldRule{"date", "date", QT_TRANSLATE_NOOP("Fields", "Day")}, row.date);
        visit(FieldRule{"remark", "remark", QT_TRANSLATE_NOOP("Fields", "Result")}.paragraph(), row.remark);
    }
};

template <>
struct RowRules<CropOption> {
    static constexpr TableRule table{"crop_option", "cropOptions", "crop-option", QT_TRANSLATE_NOOP("Rows", "a way to grow a crop"), QT_TRANSLATE_NOOP("Rows", "ways to grow a crop")};
    static constexpr auto rows = &Economy::cropOptions;
    static int owner(const CropOption&) { return wholeTable; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"crop", "crop", QT_TRANSLATE_NOOP("Fields", "Crop")}.required(), row.crop);
        visit(FieldRule{"name", "name", QT_TRANSLATE_NOOP("Fields", "Way")}.required(), row.name);
        visit(FieldRule{"cuts", "cuts", QT_TRANSLATE_NOOP("Fields", "Cuts a season")}.between(1, 1000), row.cuts);
        visit(FieldRule{"yield_milli", "yieldPerCut", QT_TRANSLATE_NOOP("Fields", "Yield of a cut")}, row.yieldPerCut);
        visit(FieldRule{"unit", "unit", QT_TRANSLATE_NOOP("Fields", "Unit")}, row.unit);
        visit(FieldRule{"price_satang", "price", QT_TRANSLATE_NOOP("Fields", "Price (baht)")}, row.price);
        visit(FieldRule{"cost_per_cut_satang", "costPerCut", QT_TRANSLATE_NOOP("Fields", "Cost of a cut (baht)")}, row.costPerCut);
        visit(FieldRule{"cost_per_season_satang", "costPerSeason", QT_TRANSLATE_NOOP("Fields", "Cost of the season (baht)")}, row.costPerSeason);
    }
};

template <>
struct RowRules<IncomeLine> {
    static constexpr TableRule table{"income_line", "incomeLines", "income-line", QT_TRANSLATE_NOOP("Rows", "an income line"), QT_TRANSLATE_NOOP("Rows", "income lines")};
    static constexpr auto rows = &Economy::incomeLines;
    static int owner(const IncomeLine&) { return wholeTable; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"product", "product", QT_TRANSLATE_NOOP("Fields", "Product")}.required(), row.product);
        visit(FieldRule{"customer", "customer", QT_TRANSLATE_NOOP("Fields", "Customer")}, row.customer);
        visit(FieldRule{"channel", "channel", QT_TRANSLATE_NOOP("Fields", "Channel")}, row.channel);
        visit(FieldRule{"note", "note", QT_TRANSLATE_NOOP("Fields", "Note of step 5")}, row.note);
        visit(FieldRule{"price_satang", "price", QT_TRANSLATE_NOOP("Fields", "Price (baht)")}, row.price);
        visit(FieldRule{"price_item", "priceItem", QT_TRANSLATE_NOOP("Fields", "Price of the list")}, row.priceItem);
        visit(FieldRule{"quantity_milli", "quantity", QT_TRANSLATE_NOOP("Fields", "Quantity each time")}, row.quantity);
        visit(FieldRule{"season", "season", QT_TRANSLATE_NOOP("Fields", "Times a month"), QT_TRANSLATE_NOOP("Fields", "how often in each month, January first")}, row.season);
        visit(FieldRule{"basis", "basis", QT_TRANSLATE_NOOP("Fields", "How it is known")}, row.basis);
        visit(FieldRule{"spread", "spread", QT_TRANSLATE_NOOP("Fields", "About (± %)")}.between(0, 100), row.spread);
    }
};

template <>
struct RowRules<Scenario> {
    static constexpr TableRule table{"scenario", "scenarios", "scenario", QT_TRANSLATE_NOOP("Rows", "a scenario"), QT_TRANSLATE_NOOP("Rows", "scenarios")};
    static constexpr auto rows = &Economy::scenarios;
    static int owner(const Scenario&) { return wholeTable; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"name", "name", QT_TRANSLATE_NOOP("Fields", "Scenario")}.required(), row.name);
        visit(FieldRule{"quantity_percent", "quantityPercent", QT_TRANSLATE_NOOP("Fields", "Sold (%)")}.between(0, 1000), row.quantityPercent);
        visit(FieldRule{"price_percent", "pricePercent", QT_TRANSLATE_NOOP("Fields", "Prices (%)")}.between(0, 1000), row.pricePercent);
        visit(FieldRule{"cost_percent", "costPercent", QT_TRANSLATE_NOOP("Fields", "Costs (%)")}.between(0, 1000), row.costPercent);
    }
};

template <>
struct RowRules<Fund> {
    static constexpr TableRule table{"fund", "funds", "fund", QT_TRANSLATE_NOOP("Rows", "a fund"), QT_TRANSLATE_NOOP("Rows", "funds")};
    static constexpr auto rows = &Economy::funds;
    static int owner(const Fund&) { return wholeTable; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"name", "name", QT_TRANSLATE_NOOP("Fields", "Fund")}.required(), row.name);
        visit(FieldRule{"purpose", "purpose", QT_TRANSLATE_NOOP("Fields", "Purpose")}, row.purpose);
        visit(FieldRule{"rule", "rule", QT_TRANSLATE_NOOP("Fields", "Rule")}, row.rule);
        visit(FieldRule{"percent_milli", "percent", QT_TRANSLATE_NOOP("Fields", "Percent of the surplus")}.between(0, 100'000), row.percent);
        visit(FieldRule{"amount_satang", "amount", QT_TRANSLATE_NOOP("Fields", "Baht"), QT_TRANSLATE_NOOP("Fields", "a year, or for each unit")}, row.amount);
        visit(FieldRule{"product", "product", QT_TRANSLATE_NOOP("Fields", "Product")}, row.product);
        visit(FieldRule{"takes_rest", "takesRest", QT_TRANSLATE_NOOP("Fields", "Takes the rest"), QT_TRANSLATE_NOOP("Fields", "satang left over, and whatever no rule names")}, row.takesRest);
    }
};

template <>
struct RowRules<Transfer> {
    static constexpr TableRule table{"transfer", "transfers", "transfer", QT_TRANSLATE_NOOP("Rows", "a transfer"), QT_TRANSLATE_NOOP("Rows", "transfers")};
    static constexpr auto rows = &Economy::transfers;
    static int owner(const Transfer&) { return wholeTable; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"fund", "fund", QT_TRANSLATE_NOOP("Fields", "Fund")}.required(), row.fund);
        visit(FieldRule{"date", "date", QT_TRANSLATE_NOOP("Fields", "Day")}.required(), row.date);
        visit(FieldRule{"amount_satang", "amount", QT_TRANSLATE_NOOP("Fields", "Baht")}, row.amount);
        visit(FieldRule{"remark", "remark", QT_TRANSLATE_NOOP("Fields", "Remark")}, row.remark);
    }
};

template <>
struct RowRules<Holding> {
    static constexpr TableRule table{"holding", "holdings", "holding", QT_TRANSLATE_NOOP("Rows", "shares of a holder"), QT_TRANSLATE_NOOP("Rows", "shares of holders")};
    static constexpr auto rows = &Economy::holdings;
    static int owner(const Holding&) { return wholeTable; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"holder", "holder", QT_TRANSLATE_NOOP("Fields", "Holder"), QT_TRANSLATE_NOOP("Fields", "a code or a kind of people")}.required().personal(), row.holder);
        visit(FieldRule{"people", "people", QT_TRANSLATE_NOOP("Fields", "People")}.between(1, 100'000), row.people);
        visit(FieldRule{"shares_satang", "shares", QT_TRANSLATE_NOOP("Fields", "Shares (baht)")}, row.shares);
        visit(FieldRule{"purchases_satang", "purchases", QT_TRANSLATE_NOOP("Fields", "Bought in the year (baht)")}, row.purchases);
    }
};

template <>
struct RowRules<Chain> {
    static constexpr TableRule table{"chain", "chains", "chain", QT_TRANSLATE_NOOP("Rows", "an economic chain"), QT_TRANSLATE_NOOP("Rows", "economic chains")};
    static constexpr auto rows = &Economy::chains;
    static int owner(const Chain&) { return wholeTable; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"name", "name", QT_TRANSLATE_NOOP("Fields", "Chain")}.required(), row.name);
        visit(FieldRule{"product", "product", QT_TRANSLATE_NOOP("Fields", "Product")}, row.product);
        visit(FieldRule{"unit", "unit", QT_TRANSLATE_NOOP("Fields", "Unit")}, row.unit);
    }
};

template <>
struct RowRules<ChainLink> {
    static constexpr TableRule table{"chain_link", "chainLinks", "chain-link", QT_TRANSLATE_NOOP("Rows", "a link of a chain"), QT_TRANSLATE_NOOP("Rows", "links of chains")};
    static constexpr auto rows = &Economy::chainLinks;
    static auto owner(const ChainLink& row) { return row.chain; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"chain", "chain", QT_TRANSLATE_NOOP("Fields", "Chain")}.required(), row.chain);
        visit(FieldRule{"name", "name", QT_TRANSLATE_NOOP("Fields", "Link")}.required(), row.name);
        visit(FieldRule{"stage", "stage", QT_TRANSLATE_NOOP("Fields", "Stage")}, row.stage);
        visit(FieldRule{"actor", "actor", QT_TRANSLATE_NOOP("Fields", "Who")}, row.actor);
        visit(FieldRule{"price_in_satang", "priceIn", QT_TRANSLATE_NOOP("Fields", "Price in (baht)")}, row.priceIn);
        visit(FieldRule{"cost_satang", "cost", QT_TRANSLATE_NOOP("Fields", "Own cost (baht)")}, row.cost);
        visit(FieldRule{"price_out_satang", "priceOut", QT_TRANSLATE_NOOP("Fields", "Price out (baht)")}, row.priceOut);
        visit(FieldRule{"chosen", "chosen", QT_TRANSLATE_NOOP("Fields", "We act here")}, row.chosen);
        visit(FieldRule{"activity", "activity", QT_TRANSLATE_NOOP("Fields", "Activity")}, row.activity);
    }
};

template <>
struct RowRules<Household> {
    static constexpr TableRule table{"household", "households", "household", QT_TRANSLATE_NOOP("Rows", "a household"), QT_TRANSLATE_NOOP("Rows", "households")};
    static constexpr auto rows = &Economy::households;
    static int owner(const Household&) { return wholeTable; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"code", "code", QT_TRANSLATE_NOOP("Fields", "Code"), QT_TRANSLATE_NOOP("Fields", "never a name")}.required(), row.code);
        visit(FieldRule{"people", "people", QT_TRANSLATE_NOOP("Fields", "People")}.between(0, 100), row.people);
    }
};

template <>
struct RowRules<HouseholdEntry> {
    static constexpr TableRule table{"household_entry", "householdEntries", "household-entry", QT_TRANSLATE_NOOP("Rows", "an entry of a household"), QT_TRANSLATE_NOOP("Rows", "entries of households")};
    static constexpr auto rows = &Economy::householdEntries;
    static int owner(const HouseholdEntry&) { return wholeTable; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"household", "household", QT_TRANSLATE_NOOP("Fields", "Household")}.required(), row.household);
        visit(FieldRule{"date", "date", QT_TRANSLATE_NOOP("Fields", "Day")}.required(), row.date);
        visit(FieldRule{"item", "item", QT_TRANSLATE_NOOP("Fields", "Item")}.required(), row.item);
        visit(FieldRule{"kind", "kind", QT_TRANSLATE_NOOP("Fields", "Kind")}, row.kind);
        visit(FieldRule{"amount_satang", "amount", QT_TRANSLATE_NOOP("Fields", "Baht")}, row.amount);
        visit(FieldRule{"category", "category", QT_TRANSLATE_NOOP("Fields", "Category")}, row.category);
        visit(FieldRule{"remark", "remark", QT_TRANSLATE_NOOP("Fields", "Remark")}, row.remark);
    }
};

template <>
struct RowRules<PrintedTotal> {
    static constexpr TableRule table{"printed_total", "printedTotals", "printed-total", QT_TRANSLATE_NOOP("Rows", "a total as printed"), QT_TRANSLATE_NOOP("Rows", "totals as printed")};
    static constexpr auto rows = &Economy::printedTotals;
    static int owner(const PrintedTotal&) { return wholeTable; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"household", "household", QT_TRANSLATE_NOOP("Fields", "Household")}.required(), row.household);
        visit(FieldRule{"month", "month", QT_TRANSLATE_NOOP("Fields", "Month")}.required(), row.month);
        visit(FieldRule{"kind", "kind", QT_TRANSLATE_NOOP("Fields", "Total")}, row.kind);
        visit(FieldRule{"amount_satang", "amount", QT_TRANSLATE_NOOP("Fields", "Baht")}, row.amount);
    }
};

template <>
struct RowRules<Debt> {
    static constexpr TableRule table{"debt", "debts", "debt", QT_TRANSLATE_NOOP("Rows", "a debt"), QT_TRANSLATE_NOOP("Rows", "debts")};
    static constexpr auto rows = &Economy::debts;
    static int owner(const Debt&) { return wholeTable; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"household", "household", QT_TRANSLATE_NOOP("Fields", "Household"), QT_TRANSLATE_NOOP("Fields", "none = the group itself")}, row.household);
        visit(FieldRule{"name", "name", QT_TRANSLATE_NOOP("Fields", "Debt")}.required(), row.name);
        visit(FieldRule{"lender", "lender", QT_TRANSLATE_NOOP("Fields", "Lender")}, row.lender);
        visit(FieldRule{"principal_satang", "principal", QT_TRANSLATE_NOOP("Fields", "Borrowed (baht)")}, row.principal);
        visit(FieldRule{"productive", "productive", QT_TRANSLATE_NOOP("Fields", "Brings income")}, row.productive);
        visit(FieldRule{"since", "since", QT_TRANSLATE_NOOP("Fields", "Since")}, row.since);
    }
};

template <>
struct RowRules<DebtBalance> {
    static constexpr TableRule table{"debt_balance", "debtBalances", "debt-balance", QT_TRANSLATE_NOOP("Rows", "a balance of a debt"), QT_TRANSLATE_NOOP("Rows", "balances of debts")};
    static constexpr auto rows = &Economy::debtBalances;
    static int owner(const DebtBalance&) { return wholeTable; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"debt", "debt", QT_TRANSLATE_NOOP("Fields", "Debt")}.required(), row.debt);
        visit(FieldRule{"date", "date", QT_TRANSLATE_NOOP("Fields", "Day")}.required(), row.date);
        visit(FieldRule{"balance_satang", "balance", QT_TRANSLATE_NOOP("Fields", "Still owed (baht)")}, row.balance);
    }
};

template <>
struct RowRules<SavingsGroup> {
    static constexpr TableRule table{"savings_group", "savingsGroups", "savings-group", QT_TRANSLATE_NOOP("Rows", "a savings group"), QT_TRANSLATE_NOOP("Rows", "savings groups")};
    static constexpr auto rows = &Economy::savingsGroups;
    static int owner(const SavingsGroup&) { return wholeTable; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"name", "name", QT_TRANSLATE_NOOP("Fields", "Name")}.required(), row.name);
        visit(FieldRule{"kind", "kind", QT_TRANSLATE_NOOP("Fields", "Kind")}, row.kind);
        visit(FieldRule{"date", "date", QT_TRANSLATE_NOOP("Fields", "Day")}, row.date);
        visit(FieldRule{"members", "members", QT_TRANSLATE_NOOP("Fields", "Members")}.between(0, 10'000'000), row.members);
        visit(FieldRule{"savings_satang", "savings", QT_TRANSLATE_NOOP("Fields", "Savings (baht)")}, row.savings);
        visit(FieldRule{"lent_satang", "lent", QT_TRANSLATE_NOOP("Fields", "Lent out (baht)")}, row.lent);
        visit(FieldRule{"remark", "remark", QT_TRANSLATE_NOOP("Fields", "Remark")}, row.remark);
    }
};

template <>
struct RowRules<Loan> {
    static constexpr TableRule table{"loan", "loans", "loan", QT_TRANSLATE_NOOP("Rows", "a loan"), QT_TRANSLATE_NOOP("Rows", "loans")};
    static constexpr auto rows = &Economy::loans;
    static int owner(const Loan&) { return wholeTable; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"name", "name", QT_TRANSLATE_NOOP("Fields", "Loan")}.required(), row.name);
        visit(FieldRule{"amount_satang", "amount", QT_TRANSLATE_NOOP("Fields", "Baht")}, row.amount);
        visit(FieldRule{"rate_milli", "ratePercent", QT_TRANSLATE_NOOP("Fields", "Interest a year (%)")}.between(0, 100'000), row.ratePercent);
        visit(FieldRule{"start_month", "startMonth", QT_TRANSLATE_NOOP("Fields", "First month")}.between(1, 120), row.startMonth);
        visit(FieldRule{"grace_months", "graceMonths", QT_TRANSLATE_NOOP("Fields", "Months of grace"), QT_TRANSLATE_NOOP("Fields", "only interest is paid")}.between(0, 120), row.graceMonths);
        visit(FieldRule{"months", "months", QT_TRANSLATE_NOOP("Fields", "Months of repayment")}.between(1, 360), row.months);
    }
};

template <>
struct RowRules<Finance> {
    static constexpr TableRule table{"finance", "finance", "finance", QT_TRANSLATE_NOOP("Rows", "the questions about money"), QT_TRANSLATE_NOOP("Rows", "questions about money")};
    static constexpr auto rows = &Economy::finance;
    static int owner(const Finance&) { return wholeTable; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"full", "full", QT_TRANSLATE_NOOP("Fields", "Full finance")}, row.full);
        visit(FieldRule{"start_month", "startMonth", QT_TRANSLATE_NOOP("Fields", "First month of the year")}.between(1, 12), row.startMonth);
        visit(FieldRule{"opening_cash_satang", "openingCash", QT_TRANSLATE_NOOP("Fields", "Cash at the start (baht)")}, row.openingCash);
        visit(FieldRule{"households", "households", QT_TRANSLATE_NOOP("Fields", "Households that share")}.between(0, 1'000'000), row.households);
        visit(FieldRule{"years", "years", QT_TRANSLATE_NOOP("Fields", "Years")}.between(1, 10), row.years);
        visit(FieldRule{"discount_milli", "discountPercent", QT_TRANSLATE_NOOP("Fields", "Discount a year (%)")}.between(0, 100'000), row.discountPercent);
        visit(FieldRule{"income_without_satang", "incomeWithout", QT_TRANSLATE_NOOP("Fields", "Income a year without the project (baht)")}, row.incomeWithout);
        visit(FieldRule{"cost_without_satang", "costWithout", QT_TRANSLATE_NOOP("Fields", "Cost a year without the project (baht)")}, row.costWithout);
        visit(FieldRule{"working_capital_satang", "workingCapital", QT_TRANSLATE_NOOP("Fields", "Working capital (baht)")}, row.workingCapital);
    }
};

} // namespace tambon
