#pragma once

#include "core/document/document.h"
#include "core/edit/photoedits.h"
#include "core/plan/rowrules.h"

#include <QByteArray>

#include <random>

namespace tambon::test {

/// Lines of JSON for random edits that fit the plan as it is.
class RandomEdits {
public:
    explicit RandomEdits(unsigned seed)
        : m_random(seed)
    {
    }
    /// An edit of this kind; empty when the plan has nothing that it could be about.
    [[nodiscard]] QByteArray line(const QString& kind, Document& document);
    /// The same for a plan without a document, which has no versions.
    [[nodiscard]] QByteArray line(const QString& kind, const Plan& plan, const std::vector<Version>& versions = {});
    [[nodiscard]] QString words(); ///< as JSON
    [[nodiscard]] edits::NewPhoto photo();
    [[nodiscard]] int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }

private:
    using Fields = QMap<QString, QString>; ///< values are JSON
    /// Nothing when the kind is of no table of the economy.
    [[nodiscard]] std::optional<bool> economyFields(const QString& kind, const Plan& plan, Fields& fields);
    template <TableRow Row>
    [[nodiscard]] bool rowFields(const QString& verb, const Plan& plan, Fields& fields);
    [[nodiscard]] bool noteFields(const QString& kind, const Plan& plan, Fields& fields);
    [[nodiscard]] bool groupFields(const QString& kind, const Plan& plan, Fields& fields);
    [[nodiscard]] bool ideaFields(const QString& kind, const Plan& plan, Fields& fields);
    [[nodiscard]] bool roomFields(const QString& kind, const Plan& plan, Fields& fields);
    [[nodiscard]] bool breakoutFields(const QString& kind, const Plan& plan, Fields& fields);
    [[nodiscard]] bool voteFields(const QString& kind, const Plan& plan, Fields& fields);
    [[nodiscard]] bool linkFields(const QString& kind, const Plan& plan, Fields& fields);
    [[nodiscard]] bool capitalFields(const QString& kind, const Plan& plan, Fields& fields);
    [[nodiscard]] bool goalFields(const QString& kind, const Plan& plan, Fields& fields);
    [[nodiscard]] bool headFields(const QString& kind, const Plan& plan, Fields& fields);
    [[nodiscard]] bool acceptFields(const QString& kind, const Plan& plan, Fields& fields);
    [[nodiscard]] bool incomeFields(const Plan& plan, Fields& fields);
    [[nodiscard]] bool photoFields(const QString& kind, const Plan& plan, Fields& fields);
    [[nodiscard]] QString someNotes(const Plan& plan);
    [[nodiscard]] QString someNumbers(size_t rows);
    template <typename Enum>
    [[nodiscard]] QString key();

    std::mt19937 m_random;
};

} // namespace tambon::test
