#pragma once

#include <QGraphicsView>

class QGraphicsPixmapItem;

namespace tambon {

/// One photo to read from: fitted, enlarged, moved and turned. Turning changes the view only.
class PhotoView : public QGraphicsView {
    Q_OBJECT

public:
    explicit PhotoView(QWidget* parent = nullptr);

    /// An empty image shows `why` in its place.
    void showPhoto(const QImage& image, const QString& name, const QString& why);
    void enlarge();
    void shrink();
    void fit();
    void turn();
    [[nodiscard]] double zoom() const;

Q_SIGNALS:
    void zoomChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    void zoomBy(double factor);

    QGraphicsScene m_scene;
    QGraphicsPixmapItem* m_photo;
    QString m_why;
    bool m_isFitted = true;
};

} // namespace tambon
