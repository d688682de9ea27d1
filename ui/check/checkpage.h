#pragma once

#include "core/insight/findings.h"
#include "ui/mainwindow/page.h"

#include <optional>

class QBoxLayout;
class QVBoxLayout;

namespace tambon {

class Card;
class FindingList;
class FindingMap;
class LinkButton;
class PlainLabel;
class SegmentedSwitch;

/// What does not hold together in the plan, why, and the way to each place. Follows every change of the plan.
class CheckPage : public Page {
    Q_OBJECT

public:
    explicit CheckPage(Document& document, QWidget* parent = nullptr);

    [[nodiscard]] QString statusText() const override;
    void goTo(const Target& target) override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeBody();
    [[nodiscard]] Card* makeMapCard();
    [[nodiscard]] Card* makeHoldsCard();
    [[nodiscard]] QWidget* makeEmptyState();
    void arrange();
    void refresh();
    void showHolding();
    void goThere(const Finding& finding);
    [[nodiscard]] std::optional<Severity> chosenSeverity() const;

    std::vector<Finding> m_findings;
    bool m_isStale = true;
    bool m_showsAllHolding = false;
    SegmentedSwitch* m_filter = nullptr;
    FindingList* m_list = nullptr;
    QWidget* m_empty = nullptr;
    PlainLabel* m_emptySentence = nullptr;
    FindingMap* m_map = nullptr;
    PlainLabel* m_holdsTitle = nullptr;
    PlainLabel* m_holds = nullptr;
    LinkButton* m_showAll = nullptr;
    QVBoxLayout* m_page = nullptr;
    QBoxLayout* m_body = nullptr;
    QWidget* m_side = nullptr;
};

} // namespace tambon
