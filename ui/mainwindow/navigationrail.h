#pragma once

#include "ui/mainwindow/page.h"

#include <QListView>

class QStandardItemModel;

namespace tambon {

/// The rail at the left, or the chooser that stands for it where text is very large: where one can go in a plan, with icon and word, in sections. Captions cannot be chosen.
class NavigationRail : public QListView {
    Q_OBJECT

public:
    explicit NavigationRail(QWidget* parent);

    void setCurrentPage(PageKind page);
    /// The page of a row of model(); nothing for a caption.
    [[nodiscard]] std::optional<PageKind> pageAt(int row) const;
    /// The entries for another list, with the same rows.
    [[nodiscard]] QStandardItemModel* copyOfEntries(QObject* owner) const;
    /// The ring with the number of open findings beside "Check".
    void setFindingCount(int count);
    /// The page of a review that came back stands in the rail once there is one.
    void setReviewShown(bool shown);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void pageChosen(tambon::PageKind page);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void fill();
    QStandardItemModel* m_items;
    bool m_reviewShown = false;
};

} // namespace tambon
