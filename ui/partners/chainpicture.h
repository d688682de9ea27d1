#pragma once

#include "core/plan/plan.h"

#include <QWidget>

namespace tambon {

/// The links of a chain from the field to the table: who acts, what it sells for and what it keeps of each unit. The
/// links that the group acts on have a thick edge and a band that says so. The table below it says the same.
class ChainPicture : public QWidget {
    Q_OBJECT

public:
    explicit ChainPicture(QWidget* parent = nullptr);

    void show(const Plan& plan, const ChainId& chain);
    using QWidget::show;
    /// Where the links lie, for tests and for nothing else.
    [[nodiscard]] std::vector<QRectF> linkRects() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct LinkBox {
        QString stage, name, actor, keeps, sells;
        bool chosen = false;
    };
    [[nodiscard]] int columns() const;
    [[nodiscard]] double boxWidth() const;
    [[nodiscard]] int nameLines() const;
    [[nodiscard]] double boxHeight() const;
    [[nodiscard]] QRectF boxRect(size_t at) const;
    void fitHeight();
    void paintBox(QPainter& painter, const LinkBox& box, const QRectF& rect) const;
    void paintArrow(QPainter& painter, size_t into) const;

    std::vector<LinkBox> m_links;
};

} // namespace tambon
