#pragma once

#include "core/insight/findings.h"

#include <QAbstractListModel>

#include <optional>

namespace tambon {

/// The findings as rows, grouped under one heading per severity and one for what was accepted. Headings are not enabled, so the keyboard skips them.
class FindingsModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        HeadingRole = Qt::UserRole, ///< bool
        MustRole,                   ///< bool
        WhereRole,                  ///< "Step 5, note 3"
        AcceptedRole,               ///< bool
    };

    using QAbstractListModel::QAbstractListModel;

    /// Keeps nothing of the plan but its words; no value shows both severities.
    void setFindings(const std::vector<Finding>& open, const std::vector<AcceptedFinding>& accepted,
        std::optional<Severity> only, const Plan& plan);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// Null for a heading.
    [[nodiscard]] const Finding* finding(const QModelIndex& index) const;
    /// Null for a heading and for what is open.
    [[nodiscard]] const Acceptance* acceptance(const QModelIndex& index) const;
    /// The row of that finding, or of the one that took its place; invalid when nothing is left.
    [[nodiscard]] QModelIndex indexLike(const std::optional<Finding>& finding, int row) const;

private:
    struct Row {
        std::optional<Finding> finding;
        Severity severity = Severity::Must;
        QString text;
        QString where;
        std::optional<Acceptance> acceptance = {};
    };
    void appendGroup(const std::vector<Finding>& findings, Severity severity, const Plan& plan);
    void appendAccepted(const std::vector<AcceptedFinding>& accepted, const Plan& plan);

    std::vector<Row> m_rows;
};

} // namespace tambon
