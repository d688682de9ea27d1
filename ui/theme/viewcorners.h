#pragma once

#include <QWidget>

class QAbstractItemView;

namespace tambon {

/// Rounds the corners of a framed view, whose header and rows are rectangles of their own and would cover them.
class ViewCorners : public QWidget {
    Q_OBJECT

public:
    /// Gives the view its corners, once.
    static void install(QAbstractItemView& view);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    explicit ViewCorners(QAbstractItemView& view);
    void cover();
};

} // namespace tambon
