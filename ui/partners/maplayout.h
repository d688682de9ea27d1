#pragma once

#include "core/plan/plan.h"

#include <QRectF>

namespace tambon {

/// Where the groups of a partner map lie: ours in the middle, the others in frames around it by how far they are, the
/// nearest innermost. A corridor through the middle is kept free for the lines, so that none passes behind a group.
struct MapLayout {
    struct Group {
        PartnerId partner;
        NetworkLevel level = NetworkLevel::None;
        QRectF rect;
        bool above = false; ///< of our group
        size_t row = 0;     ///< groups of one row share a gutter for their lines
    };
    struct Frame {
        NetworkLevel level = NetworkLevel::None;
        QRectF rect;
        QRectF label;
    };
    /// From one group to another along the corridor; a null end is our group.
    struct Line {
        RelationId relation;
        std::vector<QPointF> points;
    };
    QRectF own;
    std::vector<Frame> frames; ///< outermost first
    std::vector<Group> groups; ///< in reading order
    std::vector<Line> lines;
    double height = 0;
    int left = 0; ///< partners that are not drawn
    int linesLeft = 0; ///< relations that are not drawn
};

/// Sizes in pixels.
struct MapMeasure {
    double width = 1000;
    double groupWidth = 190;
    double groupHeight = 84;
    double gap = 16;
    double lane = 7;  ///< between two lines of the corridor
    double label = 26; ///< height of a frame's name
};

inline constexpr size_t mostGroupsOnMap = 25;
inline constexpr size_t mostLinesOnMap = 40;

/// The level that counts for a partner: its own, else that of its first relation.
[[nodiscard]] NetworkLevel levelOnMap(const Plan& plan, const Partner& partner);
/// The same plan and size always give the same map. Groups never overlap.
[[nodiscard]] MapLayout mapLayout(const Plan& plan, const MapMeasure& measure);

} // namespace tambon
