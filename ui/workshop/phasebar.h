#pragma once

#include "ui/workshop/room.h"

#include <QWidget>

class QButtonGroup;

namespace tambon {

/// Write › share › group › vote › close: where a step stands. One tab stop; left and right choose. With little room only
/// the present phase and the one after it are shown.
class PhaseBar : public QWidget {
    Q_OBJECT

public:
    explicit PhaseBar(Room& room, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void retranslate();
    void arrange();
    [[nodiscard]] int widthOf(int first, int last) const; ///< of these phases with what lies between them

    Room& m_room;
    QButtonGroup* m_phases;
    QList<QWidget*> m_parts; ///< phases and, between them, arrows
};

} // namespace tambon
