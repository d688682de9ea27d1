#pragma once

#include "core/base/language.h"
#include "core/plan/kinds.h"

#include <QString>

#include <vector>

namespace tambon {

/// A page of the guide that travels in the program.
struct GuideTopic {
    QString id; ///< the file's name without number and ending: "capital"
    QString title;
    QString text; ///< Markdown of our own, title included; never a text from a plan
};

/// The mark in a topic's text where the window puts the list of keys.
inline constexpr QLatin1String keysMark{"{{keys}}"};

/// All topics in reading order. Questions and examples of the nine steps are those that the program shows elsewhere.
[[nodiscard]] std::vector<GuideTopic> guideTopics(Language language);
/// The topics that hold every word of the query, those with a word in the title first. An empty query finds all.
[[nodiscard]] std::vector<GuideTopic> searchGuide(const std::vector<GuideTopic>& topics, const QString& query);

/// An idea of the game: where it belongs, and why.
struct GameCard {
    Block block = Block::Value;
    QString idea;
    QString reason;
};
[[nodiscard]] std::vector<GameCard> gameCards(Language language);

} // namespace tambon
