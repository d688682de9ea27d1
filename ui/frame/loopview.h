#pragma once

#include "ui/frame/frameview.h"

#include "core/plan/planframe.h"

namespace tambon {

class LoopRing;

/// The loop of six stations, and the areas of the plan beside the list of places.
class LoopView : public FrameView {
    Q_OBJECT

public:
    explicit LoopView(Document& document, QWidget* parent = nullptr);

    [[nodiscard]] LoopRing* ring() const { return m_ring; }
    void chooseStation(LoopStationKind station);

protected:
    void refresh() override;

private:
    void createLoop();
    void createAreas();

    LoopRing* m_ring;
};

} // namespace tambon
