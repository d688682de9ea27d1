#pragma once

#include "core/insight/findings.h"
#include "ui/mainwindow/page.h"

#include <optional>

class QBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace tambon {

class Card;
class FindingList;
class FindingMap;
class LinkButton;
class PlainLabel;
class SegmentedSwitch;

/// What does not hold together in the plan, why, and the way to each place; and what the group accepted. Follows every
/// change of the plan.
class FindingsView : public QWidget {
    Q_OBJECT

public:
    explicit FindingsView(Document& document, QWidget* parent = nullptr);

    /// Puts the keyboard on the findings.
    void focusFindings();

Q_SIGNALS:
    void jumpRequested(const tambon::Target& target);
    void failed(const tambon::Error& error);

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
    void accept(const Finding& finding);
    void perform(const Edit& edit);
    [[nodiscard]] std::optional<Severity> chosenSeverity() const;

    Document& m_document;
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
    QScrollArea* m_sideScroll = nullptr;
};

} // namespace tambon
