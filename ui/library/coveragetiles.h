#pragma once

#include "core/library/portfolio.h"

#include <QListView>
#include <QWidget>

class QVBoxLayout;

namespace tambon {

/// The provinces of one region as tiles that fill up with the share of sub-districts that have a plan.
class RegionTiles : public QListView {
    Q_OBJECT

public:
    RegionTiles(const QString& region, const std::vector<ProvinceCoverage>& provinces, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void opened(const QString& provinceCode);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fit();
    [[nodiscard]] int columns() const;
};

/// All regions below each other, each with its name; Enter on a tile opens the plans of the province.
class CoverageTiles : public QWidget {
    Q_OBJECT

public:
    explicit CoverageTiles(QWidget* parent = nullptr);
    void show(const std::vector<ProvinceCoverage>& provinces);
    using QWidget::show;

Q_SIGNALS:
    void provinceOpened(const QString& code);

private:
    QVBoxLayout* m_column;
};

} // namespace tambon
