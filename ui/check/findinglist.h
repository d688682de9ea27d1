#pragma once

#include "core/insight/findings.h"

#include <QListView>

namespace tambon {

class FindingDelegate;
class FindingsModel;
class UnfoldedFinding;

/// The findings as a list whose current row is unfolded. Arrow keys move, Enter goes to the place in the plan.
class FindingList : public QListView {
    Q_OBJECT

public:
    explicit FindingList(QWidget* parent = nullptr);

    /// The current finding stays current; when it is mended, the next one is.
    void setFindings(const std::vector<Finding>& open, const std::vector<AcceptedFinding>& accepted,
        std::optional<Severity> only, const Plan& plan);
    [[nodiscard]] const Finding* currentFinding() const;

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void goThereRequested(const tambon::Finding& finding);
    void acceptRequested(const tambon::Finding& finding);
    void withdrawRequested(const tambon::AcceptanceId& acceptance);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    void unfold(const QModelIndex& index);
    void fold(const QModelIndex& index);
    void measureUnfolded();
    void goThere();
    void acceptOrWithdraw();

    FindingsModel* m_model;
    FindingDelegate* m_delegate;
    UnfoldedFinding* m_unfolded = nullptr;
};

} // namespace tambon
