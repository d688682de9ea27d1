#include "ui/library/coveragetiles.h"

#include "ui/theme/stylepainting.h"
#include "ui/theme/tambonstyle.h"
#include "ui/theme/text.h"
#include "ui/widgets/explain.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <map>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int tileWidth = 128;
constexpr int tileHeight = 56;
constexpr int tileBar = 8;

enum TileRole { TileCodeRole = Qt::UserRole + 1, TileAllRole, TileCoveredRole };

class TileDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {px(tileWidth), px(tileHeight)}; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const Theme& t = theme();
        const int all = index.data(TileAllRole).toInt();
        const int covered = index.data(TileCoveredRole).toInt();
        const QRectF box = QRectF(option.rect).adjusted(2, 2, -2, -2);
        stylepainting::drawBox(*painter, box, {.fill = option.state & QStyle::State_MouseOver ? t.hover : t.base, .edge = t.blockEdge, .radius = double(px(radiusNote))});
        const QRectF inner = box.adjusted(px(spaceSmall), px(2), -px(spaceSmall), -px(2));
        const QFont name = designFont(textSmallest, covered > 0);
        painter->setFont(name);
        painter->setPen(t.text);
        painter->drawText(inner.adjusted(0, 0, 0, -inner.height() / 2), Qt::AlignLeft | Qt::AlignVCenter, QFontMetrics(name).elidedText(index.data().toString(), Qt::ElideRight, int(inner.width())));
        paintShare(*painter, inner, all, covered);
        if (option.state & QStyle::State_HasFocus) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(t.focusRing, 3));
            painter->drawRoundedRect(box, px(radiusNote), px(radiusNote));
        }
        painter->restore();
    }

private:
    static void paintShare(QPainter& painter, const QRectF& inner, int all, int covered)
    {
        const Theme& t = theme();
        const QString count = QStringLiteral("%1/%2").arg(covered).arg(all);
        const QFont small = designFont(textSmallest);
        const double width = QFontMetricsF(small).horizontalAdvance(u"000/000"_s) + px(spaceTiny);
        const QRectF line(inner.left(), inner.center().y(), inner.width(), inner.height() / 2);
        painter.setFont(small);
        painter.setPen(t.secondary);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, count);
        QRectF bar(line.left(), line.center().y() - px(tileBar) / 2.0, line.width() - width, px(tileBar));
        painter.fillRect(bar, t.sunk);
        if (all > 0)
            painter.fillRect(QRectF(bar.topLeft(), QSizeF(bar.width() * covered / all, bar.height())), t.badge);
    }
};

} // namespace

RegionTiles::RegionTiles(const QString& region, const std::vector<ProvinceCoverage>& provinces, QWidget* parent)
    : QListView(parent)
{
    auto* model = new QStandardItemModel(this);
    for (const ProvinceCoverage& province : provinces) {
        auto* item = new QStandardItem(province.name);
        item->setData(province.code, TileCodeRole);
        item->setData(province.tambons, TileAllRole);
        item->setData(province.covered, TileCoveredRole);
        const QString words = tr("%1: %2 of %3 sub-districts, %4 plans").arg(province.name, QString::number(province.covered), QString::number(province.tambons), QString::number(province.plans));
        item->setToolTip(words);
        item->setData(words, Qt::AccessibleTextRole);
        model->appendRow(item);
    }
    setModel(model);
    setItemDelegate(new TileDelegate(this));
    setViewMode(IconMode);
    setMovement(Static);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setProperty(paintsOwnFocusProperty, true);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(region);
    explain(this, tr("Each tile is a province: how many of its sub-districts have a plan. Enter lists these plans."));
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) { Q_EMIT opened(index.data(TileCodeRole).toString()); });
}

int RegionTiles::columns() const { return std::max(1, viewport()->width() / px(tileWidth)); }

QSize RegionTiles::sizeHint() const
{
    const int rows = (model()->rowCount() + columns() - 1) / columns();
    return {px(2 * tileWidth), rows * px(tileHeight) + 4};
}

void RegionTiles::fit()
{
    setGridSize({px(tileWidth), px(tileHeight)});
    updateGeometry();
}

void RegionTiles::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    fit();
}

void RegionTiles::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void RegionTiles::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        Q_EMIT opened(currentIndex().data(TileCodeRole).toString());
    else
        QListView::keyPressEvent(event);
}

CoverageTiles::CoverageTiles(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(px(spaceTiny));
}

void CoverageTiles::show(const std::vector<ProvinceCoverage>& provinces)
{
    while (QLayoutItem* item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    std::vector<std::pair<QString, std::vector<ProvinceCoverage>>> regions;
    for (const ProvinceCoverage& province : provinces) {
        if (regions.empty() || regions.back().first != province.region)
            regions.push_back({province.region, {}});
        regions.back().second.push_back(province);
    }
    for (const auto& [region, members] : regions) {
        int covered = 0;
        int all = 0;
        for (const ProvinceCoverage& province : members) {
            covered += province.covered;
            all += province.tambons;
        }
        m_column->addWidget(plainLabel(tr("%1 · %2 of %3 sub-districts").arg(region.isEmpty() ? tr("No region") : region, QString::number(covered), QString::number(all)), {.bold = true}));
        auto* tiles = new RegionTiles(region, members);
        connect(tiles, &RegionTiles::opened, this, &CoverageTiles::provinceOpened);
        m_column->addWidget(tiles);
    }
}

} // namespace tambon
