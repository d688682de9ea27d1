#pragma once

#include <QTableWidget>

namespace tambon {

/// Figures that are read, not typed: as high as its rows, its first column wraps, the others are as wide as they need.
class FigureTable : public QTableWidget {
    Q_OBJECT

public:
    /// `help` says what the figures are.
    FigureTable(const QString& name, const QString& help, QWidget* parent = nullptr);

    /// Cells from `firstNumber` on stand at the right.
    void show(const QStringList& head, const std::vector<QStringList>& rows, int firstNumber = 1);
    using QWidget::show;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
};

} // namespace tambon
