#pragma once

#include "core/plan/plan.h"

#include <QHash>

namespace tambon {

/// What one unit leaves at each link of an economic chain: price out − price in − own cost.
struct ChainMargins {
    struct OfLink {
        ChainLinkId link;
        Money margin; ///< may be below zero
    };
    std::vector<OfLink> links; ///< from the field to the table
    QHash<ChainActor, Money> byActor;
    Money total;       ///< of all links
    Money inCommunity; ///< of households and our group
    Money finalPrice;  ///< what the last buyer pays
    /// In thousandths of the total; 0 when nothing is left.
    [[nodiscard]] int communityPerMille() const;
    /// Of every 100 baht that the last buyer pays: what this actor keeps, and what stays in the community. Half up; below
    /// zero when it pays in; nothing while nobody pays.
    [[nodiscard]] std::optional<Money> ofHundredBaht(ChainActor actor) const;
    [[nodiscard]] std::optional<Money> communityOfHundredBaht() const;
};
[[nodiscard]] ChainMargins chainMargins(const Plan& plan, const ChainId& chain);
/// Its links, from the field to the table.
[[nodiscard]] std::vector<const ChainLink*> linksOf(const Plan& plan, const ChainId& chain);

/// "จากทุก 100 บาทที่คนกินจ่าย 34 บาทอยู่ในชุมชน", in the language of the installed translator.
[[nodiscard]] QString chainSentence(const ChainMargins& margins);
/// Which of two chains leaves more of each 100 baht in the community, and how much more; empty while one has no price.
[[nodiscard]] QString chainsSentence(const Plan& plan, const ChainId& first, const ChainId& second);

/// A season of a crop grown one way.
struct CropResult {
    Quantity yield;
    Money income;
    Money cost;
    [[nodiscard]] Money left() const { return {income.satang - cost.satang}; }
};
[[nodiscard]] CropResult cropResult(const CropOption& option);

/// The ways to grow one crop beside each other.
struct CropComparison {
    struct Way {
        CropOptionId option;
        CropResult result;
        bool isBest = false; ///< leaves most; several when they leave the same, none when there is only one way
    };
    QString crop;
    std::vector<Way> ways; ///< in the order of the plan
    Money lead;            ///< what the best leaves more than the next best
};
/// Crop by crop in the order of their first way; the same name however it is typed is the same crop.
[[nodiscard]] std::vector<CropComparison> cropComparisons(const Plan& plan);
/// "ถั่วฝักยาว: ทยอยเก็บ เหลือ 12,000 บาทต่อฤดู มากกว่าวิธีถัดไป 3,000 บาท".
[[nodiscard]] QString cropSentence(const CropComparison& comparison, const Plan& plan);

} // namespace tambon
