#pragma once

#include "core/insight/frame.h"

#include <QWidget>

namespace tambon {

/// The district's loop as a ring of six stations, told apart by number, name and edge, never by colour alone. A click
/// chooses a station; the table below says and does the same by keyboard.
class LoopRing : public QWidget {
    Q_OBJECT

public:
    explicit LoopRing(QWidget* parent = nullptr);

    void show(const Plan& plan);
    using QWidget::show;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void stationChosen(tambon::LoopStationKind station);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Station {
        LoopStationKind kind = LoopStationKind::Produce;
        QStringList happens;
    };
    [[nodiscard]] QRectF boxOf(size_t station) const;
    void paintStation(QPainter& painter, size_t at) const;
    void paintArrow(QPainter& painter, size_t from) const;

    std::array<Station, loopStationCount> m_stations;
};

} // namespace tambon
