#include "ui/photos/photolist.h"

#include "ui/canvas/notetext.h"
#include "ui/theme/icons.h"
#include "ui/theme/tambonstyle.h"
#include "ui/theme/text.h"

#include <QAbstractListModel>
#include <QBuffer>
#include <QCoreApplication>
#include <QHash>
#include <QImageReader>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace tambon {

namespace {

constexpr int thumbnailLongSide = 320; ///< pixels, for 200 % text too

enum PhotoRole { ReadRole = Qt::UserRole + 1, StepRole };

} // namespace

QString photoName(const Photo& photo)
{
    const QString name = QCoreApplication::translate("PhotoList", "Photo %1").arg(photo.position + 1);
    return photo.caption.isEmpty() ? name : QString(name + u": " + photo.caption);
}

QPixmap photoThumbnail(Document& document, const QString& hash)
{
    QByteArray jpeg = document.picture(hash);
    if (jpeg.isEmpty()) // a plan made from JSON comes without its pictures
        return {};
    QBuffer buffer(&jpeg);
    QImageReader reader(&buffer, "jpeg");
    reader.setScaledSize(reader.size().scaled(thumbnailLongSide, thumbnailLongSide, Qt::KeepAspectRatio));
    return QPixmap::fromImage(reader.read());
}

class PhotosModel : public QAbstractListModel {
public:
    PhotosModel(Document& document, QObject* parent)
        : QAbstractListModel(parent)
        , m_document(document)
        , m_rows(document.plan().photos)
    {
    }

    [[nodiscard]] const std::vector<Photo>& rows() const { return m_rows; }

    /// Whether rows came, went or moved. Where they only changed nothing is reset: that happens while the list moves on
    /// from a photo whose caption was being typed.
    bool refresh()
    {
        const std::vector<Photo>& now = m_document.plan().photos;
        const bool same = std::equal(now.begin(), now.end(), m_rows.begin(), m_rows.end(), [](const Photo& a, const Photo& b) { return a.id == b.id; });
        if (same) {
            m_rows = now;
            if (!now.empty())
                Q_EMIT dataChanged(index(0, 0), index(int(now.size()) - 1, 0));
            return false;
        }
        beginResetModel();
        m_rows = now;
        endResetModel();
        return true;
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        const Photo& photo = m_rows.at(size_t(index.row()));
        switch (role) {
        case Qt::DisplayRole:
            return photo.caption.isEmpty() ? QString(photoName(photo)) : photo.caption;
        case Qt::DecorationRole:
            return thumbnail(photo.hash);
        case Qt::ToolTipRole:
            return plainToolTip(photoName(photo));
        case Qt::AccessibleTextRole:
            return photo.transcribed ? QCoreApplication::translate("PhotoList", "%1, read").arg(photoName(photo)) : photoName(photo);
        case ReadRole:
            return photo.transcribed;
        case StepRole:
            return photo.block ? number(*photo.block) : 0;
        default:
            return {};
        }
    }

private:
    QPixmap thumbnail(const QString& hash) const
    {
        const auto kept = m_thumbnails.constFind(hash);
        if (kept != m_thumbnails.constEnd())
            return *kept;
        return *m_thumbnails.insert(hash, photoThumbnail(m_document, hash));
    }

    Document& m_document;
    std::vector<Photo> m_rows;
    mutable QHash<QString, QPixmap> m_thumbnails;
};

namespace {

/// The small picture, its name below, its step and a tick when it has been read.
class PhotoDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        const auto* list = qobject_cast<const QListView*>(option.widget);
        return list && list->flow() == QListView::LeftToRight ? QSize(px(120), px(96)) : QSize(px(140), px(136));
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        const Theme& t = theme();
        const bool chosen = option.state & QStyle::State_Selected;
        const QRectF box = QRectF(option.rect).adjusted(3.5, 3.5, -3.5, -3.5);
        painter->setBrush(chosen ? t.selectedRow : option.state & QStyle::State_MouseOver ? t.hover : t.base);
        painter->setPen(QPen(chosen ? t.accent : t.hairline, chosen ? 2 : 1));
        painter->drawRoundedRect(box, radiusControl, radiusControl);
        const QRectF words(box.left() + px(6), box.bottom() - px(28), box.width() - px(12), px(26));
        paintPicture(*painter, box.adjusted(px(6), px(6), -px(6), -px(30)), index.data(Qt::DecorationRole).value<QPixmap>());
        paintWords(*painter, words, index);
        if ((option.state & QStyle::State_HasFocus) != 0) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(t.focusRing, 3));
            painter->drawRoundedRect(box.adjusted(-1, -1, 1, 1), radiusControl, radiusControl);
        }
        painter->restore();
    }

private:
    static void paintPicture(QPainter& painter, const QRectF& room, const QPixmap& picture)
    {
        if (picture.isNull()) {
            const double side = px(40);
            paintIcon(painter, QStringLiteral("picture"), {room.center().x() - side / 2, room.center().y() - side / 2, side, side}, theme().secondary);
            return;
        }
        QRectF place(QPointF(), QSizeF(picture.size()).scaled(room.size(), Qt::KeepAspectRatio));
        place.moveCenter(room.center());
        painter.drawPixmap(place, picture, picture.rect());
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme().hairline, 1));
        painter.drawRect(place);
    }

    static void paintWords(QPainter& painter, const QRectF& line, const QModelIndex& index)
    {
        const Theme& t = theme();
        const QFont font = designFont(textSmallest);
        double right = line.right();
        if (index.data(ReadRole).toBool()) {
            const double side = px(18);
            right -= side;
            paintIcon(painter, QStringLiteral("ok"), {right, line.center().y() - side / 2, side, side}, t.ok);
            right -= px(spaceTiny);
        }
        if (const int step = index.data(StepRole).toInt(); step != 0) {
            const double side = px(20);
            right -= side;
            paintIcon(painter, QStringLiteral("block%1").arg(step), {right, line.center().y() - side / 2, side, side}, t.text);
            right -= px(spaceTiny);
        }
        painter.setFont(font);
        painter.setPen(t.text);
        painter.drawText(QRectF(line.left(), line.top(), right - line.left(), line.height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            shortened(index.data().toString(), font, right - line.left()));
    }
};

} // namespace

PhotoList::PhotoList(Document& document, QWidget* parent)
    : QListView(parent)
    , m_model(new PhotosModel(document, this))
{
    setModel(m_model);
    setItemDelegate(new PhotoDelegate(this));
    setSelectionMode(ExtendedSelection);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setProperty(paintsOwnFocusProperty, true);
    setAccessibleName(tr("Photos of the plan"));
    setToolTip(tr("The photos of this plan; Alt+↑ and Alt+↓ change their order"));
    setWhatsThis(tr("The photos of this plan. The tick says that all of it has been written into notes. Alt+↑ and Alt+↓ change the order, Del deletes."));
}

void PhotoList::setStrip(bool strip)
{
    setFlow(strip ? QListView::LeftToRight : QListView::TopToBottom);
    setWrapping(false);
    setHorizontalScrollBarPolicy(strip ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

PhotoId PhotoList::current() const
{
    return currentIndex().isValid() ? m_model->rows().at(size_t(currentIndex().row())).id : PhotoId();
}

void PhotoList::setCurrent(const PhotoId& photo)
{
    const auto& rows = m_model->rows();
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const Photo& other) { return other.id == photo; });
    if (row != rows.end())
        setCurrentIndex(m_model->index(int(row - rows.begin()), 0));
}

std::vector<PhotoId> PhotoList::chosen() const
{
    std::vector<PhotoId> photos;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (selectionModel()->isSelected(m_model->index(row, 0)))
            photos.push_back(m_model->rows().at(size_t(row)).id);
    if (photos.empty() && !current().isNull())
        photos.push_back(current());
    return photos;
}

void PhotoList::refresh(const Changes& changes)
{
    PhotoId wanted = current();
    const int row = currentIndex().row();
    if (!m_model->refresh())
        return;
    const auto isNew = [&](const Photo& photo) {
        return std::any_of(changes.rows.begin(), changes.rows.end(), [&](const Changes::Row& changed) {
            return changed.table == "photo" && changed.operation == Changes::Operation::Added && changed.id == photo.id.text();
        });
    };
    const auto firstNew = std::find_if(m_model->rows().begin(), m_model->rows().end(), isNew);
    if (firstNew != m_model->rows().end())
        wanted = firstNew->id;
    setCurrent(wanted);
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(qBound(0, row, m_model->rowCount() - 1), 0));
    Q_EMIT currentPhotoChanged();
}

void PhotoList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentPhotoChanged();
}

} // namespace tambon
