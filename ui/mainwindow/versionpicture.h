#pragma once

#include "core/plan/plan.h"

#include <QImage>
#include <QWidget>

#include <optional>

namespace tambon {

/// The canvas as it was, to look at only: drawn as on paper, in the size that there is.
class VersionPicture : public QWidget {
    Q_OBJECT

public:
    explicit VersionPicture(QWidget* parent = nullptr);
    /// Without a plan it stays empty.
    void showPlan(std::optional<Plan> plan);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<Plan> m_plan;
    QImage m_image;
};

} // namespace tambon
