#pragma once

#include "ui/mainwindow/page.h"

class QStackedWidget;
class QVBoxLayout;

namespace tambon {

class EmptyState;
class PlainLabel;
class PointCard;

/// The review that came back, as a list of things to do: each remark with the group's answer, a tick and the way to its
/// place in the plan.
class PointsPage : public Page {
    Q_OBJECT

public:
    explicit PointsPage(Document& document, QWidget* parent = nullptr);

    [[nodiscard]] QString statusText() const override;
    void goTo(const Target& target) override;
    [[nodiscard]] bool commitEditors() override;
    [[nodiscard]] bool hasUncommittedText() const override;
    /// "Mended 3 of 5"; empty when there is nothing to mend.
    [[nodiscard]] static QString progressWords(const Plan& plan);

Q_SIGNALS:
    void reviewWanted();

private:
    QWidget* createResult();
    void refreshPoints();
    void fillCards();
    void keepAnswer(const ReviewPointId& id, const QString& answer);
    void jumpTo(const ReviewPointId& id);

    QStackedWidget* m_stack;
    PlainLabel* m_decision = nullptr;
    PlainLabel* m_reason = nullptr;
    PlainLabel* m_facts = nullptr;
    PlainLabel* m_progress = nullptr;
    QVBoxLayout* m_list = nullptr;
    std::vector<PointCard*> m_pointCards;
};

/// Where in the window a remark points; nothing when its place is gone or is none of a page.
[[nodiscard]] std::optional<Target> targetOfPoint(const ReviewPoint& point, const Plan& plan);

} // namespace tambon
