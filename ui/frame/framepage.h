#pragma once

#include "ui/tables/tablespage.h"

namespace tambon {

class FrameView;
class SubPlansView;

/// What the plan stands in: its area, frame, loop, sub-plans, and who carries it.
class FramePage : public TablesPage {
    Q_OBJECT

public:
    enum class View { Area, Frame, Loop, SubPlans, Who };

    FramePage(Document& document, QWidget* parent);
    ~FramePage() override;

    [[nodiscard]] QString statusText() const override;

protected:
    void showChosen() override;

private:
    void add(const QString& name, const QString& help, FrameView* view);
    void setCounts();

    SubPlansView* m_subPlans = nullptr;
};

} // namespace tambon
