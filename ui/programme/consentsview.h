#pragma once

#include "ui/programme/programmeview.h"

namespace tambon {

/// Who agreed to what, when, and who asked.
class ConsentsView : public ProgrammeView {
    Q_OBJECT

public:
    ConsentsView(Document& document, QWidget* parent = nullptr);
    [[nodiscard]] PlanTable* main() const override { return m_consents; }
    void refresh() override;

private:
    PlanTable* m_consents;
};

} // namespace tambon
