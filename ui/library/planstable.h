#pragma once

#include "ui/library/plansmodel.h"

#include <QTableView>

namespace tambon {

/// The table of plans: rows are chosen, not edited. Enter opens, letters go to the filter, a click on a head sorts.
class PlansTable : public QTableView {
    Q_OBJECT

public:
    explicit PlansTable(PlansModel& model, QWidget* parent = nullptr);

    /// Versions of the chosen rows, in the order of the table.
    [[nodiscard]] std::vector<VersionId> chosen() const;
    [[nodiscard]] VersionId current() const;
    /// Rows keep their choice through a change of the model; the first row is chosen where none is left.
    void choose(const std::vector<VersionId>& versions, VersionId current);
    void showOrder(LibrarySort sort, bool descending);
    /// What a person wants to see; where there is no room the less important ones wait.
    void setWantedColumns(const QList<int>& columns);
    [[nodiscard]] const QList<int>& wantedColumns() const { return m_wanted; }

Q_SIGNALS:
    void opened(tambon::VersionId version);
    void typed(const QString& letters);
    void choiceChanged();
    void orderWanted(tambon::LibrarySort sort, bool descending);
    void previewWanted();
    void menuWanted(const QPoint& globalPosition);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void keyboardSearch(const QString&) override { }
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void fitColumns();
    void sortBy(int column);

    PlansModel& m_model;
    QList<int> m_wanted;
    std::optional<LibrarySort> m_sort;
    bool m_isDescending = false;
    bool m_isChoosing = false;
};

} // namespace tambon
