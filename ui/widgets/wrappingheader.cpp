#include "ui/widgets/wrappingheader.h"

#include "ui/theme/theme.h"

#include <QFontMetrics>

namespace tambon {

namespace {

constexpr int wrappingHeadRoom = 12; ///< design pixels at each side, as the style leaves them

} // namespace

WrappingHeader::WrappingHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setTextElideMode(Qt::ElideNone);
    setDefaultAlignment(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter) | Qt::Alignment(Qt::TextWordWrap));
    setHighlightSections(false);
    setSectionsClickable(false);
    connect(this, &QHeaderView::sectionResized, this, [this] { updateGeometry(); });
}

int WrappingHeader::heightOf(int section) const
{
    QFont bold = font();
    bold.setBold(true);
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    const QRect room(0, 0, qMax(1, sectionSize(section) - 2 * px(wrappingHeadRoom)), 10000);
    return QFontMetrics(bold).boundingRect(room, Qt::AlignLeft | Qt::TextWordWrap, text).height() + 2 * px(spaceSmall);
}

QSize WrappingHeader::sizeHint() const
{
    QSize size = QHeaderView::sizeHint();
    int height = px(heightTableHead);
    for (int section = 0; model() && section < count(); ++section)
        height = qMax(height, heightOf(section));
    size.setHeight(height);
    return size;
}

} // namespace tambon
