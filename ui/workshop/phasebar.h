#pragma once

#include "ui/workshop/room.h"

#include <QWidget>

class QButtonGroup;

namespace tambon {

/// Write › share › group › vote › close: where a step stands. One tab stop; left and right choose.
class PhaseBar : public QWidget {
    Q_OBJECT

public:
    explicit PhaseBar(Room& room, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void retranslate();

    Room& m_room;
    QButtonGroup* m_phases;
};

} // namespace tambon
