#pragma once

#include <QTableWidget>

namespace tambon {

/// Counted figures in lines and columns, to be read only; as high as its lines.
class SumsTable : public QTableWidget {
    Q_OBJECT

public:
    SumsTable(const QString& name, const QString& help, QWidget* parent = nullptr);
    /// The first cell of a line names it; the others are figures.
    void show(const QStringList& head, const std::vector<QStringList>& lines);
    using QWidget::show;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
};

} // namespace tambon
