#pragma once

#include "core/document/document.h"

#include <QListView>

namespace tambon {

class PhotosModel;

/// The photos of a plan as small pictures, in their order.
class PhotoList : public QListView {
    Q_OBJECT

public:
    PhotoList(Document& document, QWidget* parent);

    /// The current photo, or null.
    [[nodiscard]] PhotoId current() const;
    void setCurrent(const PhotoId& photo);
    /// Selected photos in order; the current one when none is selected.
    [[nodiscard]] std::vector<PhotoId> chosen() const;
    /// After a change of the plan: the current photo stays, a new one becomes current.
    void refresh(const Changes& changes);
    /// One row, scrolled sideways, instead of one column.
    void setStrip(bool strip);

Q_SIGNALS:
    void currentPhotoChanged();

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    PhotosModel* m_model;
};

/// "รูปที่ 2: แผ่นข้อ 3": how a photo is named where it cannot be seen.
[[nodiscard]] QString photoName(const Photo& photo);
/// A small picture of it; null where the plan does not hold the bytes.
[[nodiscard]] QPixmap photoThumbnail(Document& document, const QString& hash);

} // namespace tambon
