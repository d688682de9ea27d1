#pragma once

#include <QDialog>
#include <QString>

#include <optional>

class QVBoxLayout;

namespace tambon {

/// What the room check found out about this computer. Values, so that tests can look at them.
struct RoomFacts {
    QStringList screens; ///< "HDMI-1, 1280 × 800"
    bool projectorSeen = false;
    bool mirrored = false; ///< two screens show the same
    QString family;      ///< the font, empty when none draws Thai right
    bool linesBreak = false;
    qint64 freeBytes = -1; ///< where the plan lies; below 0 when not known
    std::optional<int> batteryPercent;
    bool charging = false;
};

/// `powerFolder` is where the system tells of batteries.
[[nodiscard]] RoomFacts roomFacts(const QString& planPath, const QString& powerFolder = QStringLiteral("/sys/class/power_supply"));

/// "Ready for the room?": projector, fonts, disk, battery, and texts in five sizes to be read from the back row.
class RoomCheckDialog : public QDialog {
    Q_OBJECT

public:
    RoomCheckDialog(const RoomFacts& facts, QWidget* parent);

private:
    void addFact(QVBoxLayout* column, bool good, const QString& words);
    [[nodiscard]] QWidget* makePattern();
};

} // namespace tambon
