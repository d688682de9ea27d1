#pragma once

#include "ui/frame/frameview.h"

namespace tambon {

/// What is known of the area, with year and source, and who benefits, in counts.
class AreaProfile : public FrameView {
    Q_OBJECT

public:
    explicit AreaProfile(Document& document, QWidget* parent = nullptr);

protected:
    void refresh() override;

private:
    void createFacts();
    void createBeneficiaries();

    QPushButton* m_usual = nullptr;
    PlainLabel* m_benefit = nullptr;
};

} // namespace tambon
