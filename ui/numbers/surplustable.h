#pragma once

#include "core/insight/outlook.h"

#include <QTableWidget>

namespace tambon {

/// What is left over at five prices and five quantities. A loss is marked by a minus and stripes, not only by colour.
class SurplusTable : public QTableWidget {
    Q_OBJECT

public:
    explicit SurplusTable(QWidget* parent = nullptr);
    void show(const SurplusGrid& grid);
    using QWidget::show;

protected:
    void changeEvent(QEvent* event) override;

private:
    void fitTable();
};

} // namespace tambon
