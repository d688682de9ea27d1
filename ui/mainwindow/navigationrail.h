#pragma once

#include "ui/mainwindow/page.h"

#include <QListView>

class QStandardItemModel;

namespace tambon {

/// Where one can go in a window, with icon and word, in sections, at its left. Captions cannot be chosen.
class RailList : public QListView {
    Q_OBJECT

public:
    explicit RailList(QWidget* parent);

    void addCaption(const QString& text);
    void addEntry(int key, const char* iconName, const QString& text);
    void setCurrentKey(int key);
    /// The key of a row of model(); nothing for a caption.
    [[nodiscard]] std::optional<int> keyAt(int row) const;
    /// The entries for another list, with the same rows.
    [[nodiscard]] QStandardItemModel* copyOfEntries(QObject* owner) const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void keyChosen(int key);

protected:
    [[nodiscard]] QStandardItemModel* entries() const { return m_items; }
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    QStandardItemModel* m_items;
};

/// The rail at the left, or the chooser that stands for it where text is very large: where one can go in a plan.
class NavigationRail : public RailList {
    Q_OBJECT

public:
    explicit NavigationRail(QWidget* parent);

    void setCurrentPage(PageKind page) { setCurrentKey(static_cast<int>(page)); }
    [[nodiscard]] std::optional<PageKind> pageAt(int row) const;
    /// The ring with the number of open findings beside "Check".
    void setFindingCount(int count);
    /// The page of a review that came back stands in the rail once there is one.
    void setReviewShown(bool shown);

Q_SIGNALS:
    void pageChosen(tambon::PageKind page);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    bool m_reviewShown = false;
    int m_findingCount = 0;
};

} // namespace tambon
