#pragma once

#include "core/insight/findings.h"

#include <QWidget>

#include <array>

namespace tambon {

/// Where on the canvas the findings are: the nine blocks in their usual places, each with its counts. A picture only;
/// its accessible description says the same in words.
class FindingMap : public QWidget {
    Q_OBJECT

public:
    explicit FindingMap(QWidget* parent = nullptr);

    void setFindings(const std::vector<Finding>& findings);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Counts {
        int must = 0;
        int should = 0;
    };
    void paintBlock(QPainter& painter, Block block, const QRectF& rect) const;
    [[nodiscard]] QString inWords() const;

    std::array<Counts, allBlocks.size()> m_counts{};
};

} // namespace tambon
