#pragma once

#include "ui/mainwindow/page.h"

#include <vector>

class QBoxLayout;
class QVBoxLayout;

namespace tambon {

class HeadSection;

/// Everything about the plan that is not on the canvas: title, organisation, area, working group.
class PlanHeadPage : public Page {
    Q_OBJECT

public:
    explicit PlanHeadPage(Document& document, QWidget* parent = nullptr);

    void goTo(const Target& target) override;
    [[nodiscard]] bool commitEditors() override;
    [[nodiscard]] bool hasUncommittedText() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeBody();
    void add(HeadSection* section, QVBoxLayout* column);
    void arrange();
    void refresh();

    std::vector<HeadSection*> m_sections;
    QVBoxLayout* m_page = nullptr;
    QBoxLayout* m_body = nullptr;
    std::array<QVBoxLayout*, 2> m_columns{};
};

} // namespace tambon
