#include "ui/partners/partnermap.h"

#include "core/plan/rowrules.h"
#include "ui/canvas/notetext.h"
#include "ui/partners/relationlegend.h"
#include "ui/theme/stylepainting.h"
#include "ui/theme/text.h"
#include "ui/widgets/explain.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QCoreApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScopedValueRollback>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mapGroupWidth = 270;
constexpr int mapGroupLine = 24;
constexpr int mostNameLines = 2;
constexpr int mapLane = 7;
constexpr int mapCorridor = 150; ///< at most, for all lanes

/// In short, for the picture: "buys and sells, same cluster".
QString kindsOf(const Plan& plan, const PartnerId& partner)
{
    QStringList words;
    for (const KindEntry<RelationKind>& entry : kinds<RelationKind>())
        for (const Relation& relation : plan.economy.relations)
            if ((relation.from == partner || relation.to == partner) && relation.kind == entry.value && !words.contains(nameOf(entry.value)))
                words << nameOf(entry.value);
    return words.isEmpty() ? QCoreApplication::translate("PartnerMap", "no relation noted yet") : words.join(u" · "_s);
}

} // namespace

/// One group on the map.
class MapGroup : public QAbstractButton {
public:
    MapGroup(const Plan& plan, const Partner& partner, QWidget* parent)
        : QAbstractButton(parent)
        , m_partner(partner.id)
        , m_name(partner.name)
        , m_relations(kindsOf(plan, partner.id))
    {
        const QString relations = relationsInWords(plan, partner.id);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAccessibleName(QStringList{partner.name, nameOf(partner.level), relations}.join(u", "_s));
        explain(this, PartnerMap::tr("A group that walks with us. Choosing it marks its relations in the table below; the arrows go to the next group."));
        setToolTip(plainToolTip(QString(partner.name + u'\n' + relations)));
    }
    [[nodiscard]] const PartnerId& partner() const { return m_partner; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme& t = theme();
        const bool marked = isChecked() || hasFocus();
        stylepainting::drawBox(painter, rect(), {.fill = marked ? t.selectedRow : t.base, .edge = marked ? t.focusRing : t.inputEdge, .radius = double(px(radiusBlock)), .edgeWidth = double(px(marked ? 2 : 1))});
        const double line = px(mapGroupLine);
        const QRectF room = QRectF(rect()).adjusted(px(spaceSmall), px(spaceTiny), -px(spaceSmall), -px(spaceTiny));
        painter.setPen(t.text);
        noteText(m_name, designFont(textBase, true), room.width(), line, mostNameLines)->paint(painter, room.topLeft());
        const QFont small = designFont(textSmallest);
        painter.setFont(small);
        painter.setPen(t.text);
        painter.drawText(QRectF(room.left(), room.bottom() - line, room.width(), line), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shortened(m_relations, small, room.width()));
    }

private:
    PartnerId m_partner;
    QString m_name, m_relations;
};

QString relationsInWords(const Plan& plan, const PartnerId& partner)
{
    QStringList words;
    for (const Relation& relation : plan.economy.relations) {
        if (relation.from != partner && relation.to != partner)
            continue;
        const PartnerId other = relation.from == partner ? relation.to : relation.from;
        const Partner* row = rowWith<Partner>(plan, other);
        const QString kind = nameOf(relation.kind);
        const QString said = row ? QCoreApplication::translate("PartnerMap", "%1 (%2)").arg(kind, row->name) : kind;
        if (!words.contains(said))
            words << said;
    }
    return words.isEmpty() ? QCoreApplication::translate("PartnerMap", "no relation noted yet") : words.join(u" · "_s);
}

PartnerMap::PartnerMap(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_buttons(new QButtonGroup(this))
{
    setAccessibleName(tr("Map of the groups that walk with us"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_buttons, &QButtonGroup::buttonToggled, this, [this](QAbstractButton*, bool on) {
        setStop();
        if (on && !m_isRefreshing)
            Q_EMIT groupChosen(chosen());
    });
    connect(&document, &Document::changed, this, &PartnerMap::refresh);
    connect(&document, &Document::stateChanged, this, &PartnerMap::refresh);
}

PartnerId PartnerMap::chosen() const
{
    const auto* group = static_cast<const MapGroup*>(m_buttons->checkedButton());
    return group ? group->partner() : PartnerId();
}

void PartnerMap::refresh()
{
    m_isStale = true;
    if (isVisible())
        build();
}

void PartnerMap::showEvent(QShowEvent* event)
{
    if (m_isStale)
        build();
    QWidget::showEvent(event);
}

void PartnerMap::build()
{
    m_isStale = false;
    const Plan& plan = m_document.plan();
    const PartnerId before = chosen();
    const QScopedValueRollback quiet(m_isRefreshing, true);
    for (MapGroup* group : m_groups)
        delete group;
    m_groups.clear();
    layOut();
    for (const MapLayout::Group& place : m_map.groups) {
        auto* group = new MapGroup(plan, *rowWith<Partner>(plan, place.partner), this);
        m_buttons->addButton(group);
        group->setChecked(place.partner == before);
        group->setGeometry(place.rect.toAlignedRect());
        group->installEventFilter(this);
        group->show();
        m_groups.push_back(group);
    }
    setStop();
    update();
}

/// The chosen group takes the Tab key for all of them, or the first one while none is chosen.
void PartnerMap::setStop()
{
    const QAbstractButton* stop = m_buttons->checkedButton();
    for (MapGroup* group : m_groups) {
        const bool isStop = stop != nullptr ? group == stop : group == m_groups.front();
        group->setFocusPolicy(isStop ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

bool PartnerMap::eventFilter(QObject* watched, QEvent* event)
{
    const auto here = std::find(m_groups.begin(), m_groups.end(), watched);
    if (event->type() != QEvent::KeyPress || here == m_groups.end())
        return QWidget::eventFilter(watched, event);
    const auto last = std::ptrdiff_t(m_groups.size()) - 1;
    std::ptrdiff_t next = here - m_groups.begin();
    switch (static_cast<const QKeyEvent*>(event)->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up: --next; break;
    case Qt::Key_Right:
    case Qt::Key_Down: ++next; break;
    case Qt::Key_Home: next = 0; break;
    case Qt::Key_End: next = last; break;
    default: return false;
    }
    MapGroup* group = m_groups.at(size_t(std::clamp<std::ptrdiff_t>(next, 0, last)));
    group->setChecked(true);
    group->setFocus(Qt::TabFocusReason);
    return true;
}

void PartnerMap::layOut()
{
    const Plan& plan = m_document.plan();
    MapMeasure measure;
    const auto lines = double(std::min(plan.economy.relations.size(), mostLinesOnMap) + 1);
    measure.width = width();
    measure.gap = px(spaceLarge);
    measure.lane = std::clamp(px(mapCorridor) / lines, 3.0, double(px(mapLane)));
    measure.groupWidth = std::max(1.0, std::min(double(px(mapGroupWidth)), (width() - measure.lane * lines - 8 * measure.gap) / 2));
    const QFontMetrics metrics(designFont(textBase, true));
    const double forName = measure.groupWidth - 2 * px(spaceSmall);
    const bool allShort = std::all_of(plan.economy.partners.begin(), plan.economy.partners.end(), [&](const Partner& partner) { return metrics.horizontalAdvance(partner.name) <= forName; });
    measure.groupHeight = px(mapGroupLine) * ((allShort ? 1 : mostNameLines) + 1) + 2 * px(spaceTiny);
    measure.label = px(mapGroupLine);
    m_map = mapLayout(plan, measure);
    setFixedHeight(std::max(1, int(m_map.height) + 1));
    for (size_t i = 0; i < m_groups.size() && i < m_map.groups.size(); ++i)
        m_groups[i]->setGeometry(m_map.groups[i].rect.toAlignedRect());
}

QSize PartnerMap::sizeHint() const { return {px(mapGroupWidth) * 4, height()}; }

QSize PartnerMap::minimumSizeHint() const { return {px(mapGroupWidth), height()}; }

void PartnerMap::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void PartnerMap::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        layOut();
}

void PartnerMap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& t = theme();
    for (size_t i = 0; i < m_map.frames.size(); ++i) {
        const MapLayout::Frame& frame = m_map.frames[i];
        const bool shaded = (m_map.frames.size() - i) % 2 == 0;
        stylepainting::drawBox(painter, frame.rect, {.fill = shaded ? t.sunk : t.base, .edge = t.hairline, .radius = double(px(radiusCard))});
    }
    for (const MapLayout::Line& line : m_map.lines)
        paintLine(painter, line);
    painter.setFont(designFont(textSmallest, true));
    painter.setPen(t.secondary);
    for (const MapLayout::Frame& frame : m_map.frames)
        painter.drawText(frame.label, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, frame.level == NetworkLevel::None ? tr("How far: not said") : nameOf(frame.level));
    paintOwn(painter);
}

void PartnerMap::paintOwn(QPainter& painter) const
{
    const Theme& t = theme();
    stylepainting::drawBox(painter, m_map.own, {.fill = t.badge, .edge = t.badge, .radius = double(px(radiusBlock))});
    const QString& organisation = m_document.plan().organisation.name;
    const QRectF room = m_map.own.adjusted(px(spaceSmall), px(spaceTiny), -px(spaceSmall), -px(spaceTiny));
    const auto name = noteText(organisation.isEmpty() ? tr("Our own group") : organisation, designFont(textBase, true), room.width(), px(mapGroupLine), mostNameLines);
    painter.setPen(t.onBadge);
    QRectF lines = room;
    if (name->lines().size() == 1)
        lines.setLeft(room.center().x() - QFontMetricsF(designFont(textBase, true)).horizontalAdvance(name->lines().front()) / 2);
    name->paint(painter, {lines.left(), room.center().y() - name->height() / 2});
}

void PartnerMap::paintLine(QPainter& painter, const MapLayout::Line& line) const
{
    const Relation* relation = rowWith<Relation>(m_document.plan(), line.relation);
    if (relation == nullptr || line.points.size() < 2)
        return;
    QPainterPath path(line.points.front());
    for (size_t i = 1; i < line.points.size(); ++i)
        path.lineTo(line.points[i]);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(relationPen(relation->kind));
    painter.drawPath(path);
}

} // namespace tambon
