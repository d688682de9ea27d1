#include "ui/partners/maplayout.h"

#include "core/plan/rowrules.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tambon {

namespace {

/// From the middle outwards.
constexpr std::array ringOrder{NetworkLevel::Village, NetworkLevel::Tambon, NetworkLevel::District, NetworkLevel::Province,
    NetworkLevel::Region, NetworkLevel::Country, NetworkLevel::None};

struct MapRow {
    std::vector<const Partner*> partners;
    NetworkLevel level = NetworkLevel::None;
};

class MapBuilder {
public:
    MapBuilder(const Plan& plan, const MapMeasure& measure)
        : m_plan(plan)
        , m_measure(measure)
    {
        size_t drawn = 0;
        for (const Partner& partner : plan.economy.partners)
            drawn < mostGroupsOnMap ? (void)(m_partners.push_back(&partner), ++drawn) : (void)++m_map.left;
        for (const Relation& relation : plan.economy.relations)
            if (relation.from != relation.to && isDrawn(relation.from) && isDrawn(relation.to) && m_relations.size() < mostLinesOnMap)
                m_relations.push_back(&relation);
            else
                ++m_map.linesLeft;
        m_corridor = m_measure.lane * double(m_relations.size() + 1);
        m_inset = m_measure.gap;
    }

    MapLayout build()
    {
        collectRings();
        double y = 0;
        for (auto ring = m_rings.rbegin(); ring != m_rings.rend(); ++ring)
            y = addHalf(*ring, y, true, int(m_rings.rend() - ring) - 1);
        addOwn(y);
        y = m_map.own.bottom();
        for (size_t at = 0; at < m_rings.size(); ++at)
            y = addHalf(m_rings[at], y, false, int(at));
        m_map.height = y;
        finishFrames();
        addLines();
        return m_map;
    }

private:
    struct Ring {
        NetworkLevel level;
        std::vector<const Partner*> above, below;
        double top = 0;
    };

    [[nodiscard]] bool isDrawn(const PartnerId& id) const
    {
        return id.isNull() || std::any_of(m_partners.begin(), m_partners.end(), [&](const Partner* partner) { return partner->id == id; });
    }

    void collectRings()
    {
        for (const NetworkLevel level : ringOrder) {
            std::vector<const Partner*> here;
            for (const Partner* partner : m_partners)
                if (levelOnMap(m_plan, *partner) == level)
                    here.push_back(partner);
            if (here.empty())
                continue;
            // The odd one of a ring goes above and below in turn, so that ours stays in the middle.
            const size_t above = (here.size() + (m_rings.size() % 2 == 0 ? 1 : 0)) / 2;
            const auto half = here.begin() + std::ptrdiff_t(above);
            m_rings.push_back({level, {here.begin(), half}, {half, here.end()}});
        }
    }

    [[nodiscard]] double insetOf(int ring) const { return m_inset * double(int(m_rings.size()) - 1 - ring) / 2; }

    /// Room on each side of the corridor.
    [[nodiscard]] size_t perSide(int ring) const
    {
        const double side = (m_measure.width - 2 * insetOf(ring) - m_corridor) / 2 - 2 * m_measure.gap;
        return size_t(std::max(1.0, std::floor((side + m_measure.gap) / (m_measure.groupWidth + m_measure.gap))));
    }

    /// The groups of a ring above or below ours, row by row; answers where the next part begins.
    double addHalf(Ring& ring, double y, bool above, int at)
    {
        const auto& partners = above ? ring.above : ring.below;
        if (above) {
            ring.top = y;
            y += m_measure.label;
        }
        const size_t perRow = 2 * perSide(at);
        for (size_t first = 0; first < partners.size(); first += perRow) {
            const size_t count = std::min(perRow, partners.size() - first);
            const MapRow row{{partners.begin() + std::ptrdiff_t(first), partners.begin() + std::ptrdiff_t(first + count)}, ring.level};
            const double gutter = addGutter(row);
            if (!above)
                y += gutter;
            addRow(row, y, above);
            y += m_measure.groupHeight;
            if (above)
                y += gutter;
        }
        return above ? y : y + m_measure.gap;
    }

    /// Remembers which relations have an end in the row; answers with the room that their lines take.
    double addGutter(const MapRow& row)
    {
        std::vector<size_t> touching;
        for (size_t i = 0; i < m_relations.size(); ++i)
            if (std::any_of(row.partners.begin(), row.partners.end(), [&](const Partner* partner) { return partner->id == m_relations[i]->from || partner->id == m_relations[i]->to; }))
                touching.push_back(i);
        m_rowLines.push_back(touching);
        return m_measure.gap + m_measure.lane * double(touching.size());
    }

    /// Half of them left of the corridor, the first ones nearest to it.
    void addRow(const MapRow& row, double y, bool above)
    {
        const double middle = m_measure.width / 2;
        const double step = m_measure.groupWidth + m_measure.gap;
        // The odd one goes left and right in turn.
        const size_t leftCount = (row.partners.size() + (m_rowLines.size() % 2 == 1 ? 1 : 0)) / 2;
        for (size_t i = 0; i < row.partners.size(); ++i) {
            const bool isLeft = i < leftCount;
            const double place = isLeft ? double(leftCount - 1 - i) : double(i - leftCount);
            const double side = m_corridor / 2 + m_measure.gap + place * step;
            const double x = isLeft ? middle - side - m_measure.groupWidth : middle + side;
            m_map.groups.push_back({row.partners[i]->id, row.level, QRectF(x, y, m_measure.groupWidth, m_measure.groupHeight), above, m_rowLines.size() - 1});
        }
    }

    void addOwn(double y)
    {
        const double width = std::max(m_measure.groupWidth * 1.4, m_corridor + 2 * m_measure.gap);
        m_map.own = QRectF((m_measure.width - width) / 2, y, width, m_measure.groupHeight);
    }

    void finishFrames()
    {
        for (int at = int(m_rings.size()) - 1; at >= 0; --at) {
            const Ring& ring = m_rings[size_t(at)];
            double bottom = m_map.own.bottom() + m_measure.gap;
            for (const MapLayout::Group& group : m_map.groups)
                if (ringIndex(group.level) <= at)
                    bottom = std::max(bottom, group.rect.bottom() + m_measure.gap * (1 + double(at - ringIndex(group.level)) / 2));
            const double inset = insetOf(at);
            const QRectF rect(inset, ring.top, m_measure.width - 2 * inset, bottom - ring.top);
            m_map.frames.push_back({ring.level, rect, QRectF(rect.left() + m_measure.gap, rect.top(), rect.width() - 2 * m_measure.gap, m_measure.label)});
            m_map.height = std::max(m_map.height, bottom);
        }
    }

    [[nodiscard]] int ringIndex(NetworkLevel level) const
    {
        return int(std::find_if(m_rings.begin(), m_rings.end(), [&](const Ring& ring) { return ring.level == level; }) - m_rings.begin());
    }

    /// Each relation has a lane of its own in the corridor and a line of its own in the gutter of its group.
    void addLines()
    {
        const double first = m_measure.width / 2 - m_corridor / 2;
        for (size_t i = 0; i < m_relations.size(); ++i) {
            const double lane = first + m_measure.lane * double(i + 1);
            std::vector<QPointF> points = half(m_relations[i]->from, lane, i);
            const std::vector<QPointF> back = half(m_relations[i]->to, lane, i);
            const bool inOneGutter = points.size() == back.size() && points.back() == back.back() && points.size() > 1;
            if (inOneGutter) // straight from one to the other, not to the corridor and back
                points.pop_back();
            points.insert(points.end(), back.rbegin() + (inOneGutter ? 1 : 0), back.rend());
            m_map.lines.push_back({m_relations[i]->id, points});
        }
    }

    /// From a group to its lane.
    [[nodiscard]] std::vector<QPointF> half(const PartnerId& id, double lane, size_t at) const
    {
        const auto group = std::find_if(m_map.groups.begin(), m_map.groups.end(), [&](const MapLayout::Group& candidate) { return candidate.partner == id; });
        if (group == m_map.groups.end())
            return {{lane, m_map.own.center().y()}};
        const std::vector<size_t>& lines = m_rowLines[group->row];
        const auto place = double(std::find(lines.begin(), lines.end(), at) - lines.begin());
        const double x = group->rect.center().x() + m_measure.lane * (place - double(lines.size() - 1) / 2);
        const double away = m_measure.gap / 2 + m_measure.lane * place;
        const double edge = group->above ? group->rect.bottom() : group->rect.top();
        const double y = group->above ? edge + away : edge - away;
        const double within = std::clamp(x, group->rect.left() + m_measure.lane, group->rect.right() - m_measure.lane);
        return {{within, edge}, {within, y}, {lane, y}};
    }

    const Plan& m_plan;
    const MapMeasure& m_measure;
    std::vector<const Partner*> m_partners;
    std::vector<const Relation*> m_relations;
    std::vector<Ring> m_rings; ///< innermost first
    std::vector<std::vector<size_t>> m_rowLines; ///< by row, the relations that touch it
    double m_corridor = 0;
    double m_inset = 0;
    MapLayout m_map;
};

} // namespace

NetworkLevel levelOnMap(const Plan& plan, const Partner& partner)
{
    if (partner.level != NetworkLevel::None)
        return partner.level;
    for (const Relation& relation : plan.economy.relations)
        if ((relation.from == partner.id || relation.to == partner.id) && relation.level != NetworkLevel::None)
            return relation.level;
    return NetworkLevel::None;
}

MapLayout mapLayout(const Plan& plan, const MapMeasure& measure) { return MapBuilder(plan, measure).build(); }

} // namespace tambon
