#pragma once

#include "core/insight/findings.h"

#include <QDateTime>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace tambon {

/// A plan that was open lately, as the start screen shows it.
struct RecentPlan {
    /// Notes per block (0 is block 1) and thread, for the thumbnail.
    using NoteCounts = std::array<std::array<int, 7>, 9>;

    QString path;
    QString title;
    QDateTime time;
    /// The first thing that is open, in no language; see title().
    std::optional<FindingInShort> next = {};
    int openCount = 0; ///< how many are open in all; below 0 when nobody has looked
    bool isPinned = false;
    NoteCounts noteCounts{};
    bool isMissing = false; ///< the file is not where it was

    bool operator==(const RecentPlan&) const = default;
};

class Document;

/// What is worth remembering of a plan when it is closed or opened.
[[nodiscard]] RecentPlan recentPlan(const Plan& plan, const QString& path, const QDateTime& time);

/// The plans opened last, kept in the settings of this user: pinned ones first, then newest first.
class RecentPlans {
public:
    static constexpr int most = 10; ///< beside those that are pinned

    /// Looks for every file anew.
    [[nodiscard]] std::vector<RecentPlan> list() const;
    /// Puts the plan first, as it is now.
    void opened(const Document& document);
    void remember(const RecentPlan& plan);
    void remove(const QString& path);
    void setPinned(const QString& path, bool pinned);
    /// Forgets all that are not pinned.
    void clear();

private:
    static void store(std::vector<RecentPlan> plans);
};

} // namespace tambon
