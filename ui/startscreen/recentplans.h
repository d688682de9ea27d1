#pragma once

#include <QDateTime>
#include <QString>

#include <array>
#include <vector>

namespace tambon {

/// A plan that was open lately, as the start screen shows it.
struct RecentPlan {
    /// Notes per block (0 is block 1) and thread, for the thumbnail.
    using NoteCounts = std::array<std::array<int, 7>, 9>;

    QString path;
    QString title;
    QDateTime time;
    QString nextStep; ///< the first finding in words; empty when nothing is to mend
    NoteCounts noteCounts{};
    bool isMissing = false; ///< the file is not where it was

    bool operator==(const RecentPlan&) const = default;
};

class Document;
struct Plan;

/// What is worth remembering of a plan when it is closed or opened.
[[nodiscard]] RecentPlan recentPlan(const Plan& plan, const QString& path, const QDateTime& time);

/// The plans opened last, newest first, kept in the settings of this user.
class RecentPlans {
public:
    static constexpr int most = 10;

    /// Looks for every file anew.
    [[nodiscard]] std::vector<RecentPlan> list() const;
    /// Puts the plan first, as it is now.
    void opened(const Document& document);
    void remember(const RecentPlan& plan);
    void remove(const QString& path);

private:
    static void store(const std::vector<RecentPlan>& plans);
};

} // namespace tambon
