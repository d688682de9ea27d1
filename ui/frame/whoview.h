#pragma once

#include "ui/frame/frameview.h"

namespace tambon {

class IconMark;

/// Who is responsible at which level, whether the four sides walk together, and the records that others keep.
class WhoView : public FrameView {
    Q_OBJECT

public:
    explicit WhoView(Document& document, QWidget* parent = nullptr);

protected:
    void refresh() override;

private:
    void createMechanism();
    void createRecords();
    QWidget* createCooperation();
    void refreshCooperation();

    struct Side {
        IconMark* mark;
        PlainLabel* reason;
    };
    std::vector<Side> m_sides;
    PlainLabel* m_cooperation = nullptr;
};

} // namespace tambon
