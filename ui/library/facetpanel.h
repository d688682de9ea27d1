#pragma once

#include <QHash>
#include <QTreeWidget>

#include <vector>

namespace tambon {

/// One value by which rows can be narrowed, with how many rows have it.
struct FacetChoice {
    QString key;
    QString words;
    int count = 0;
};

struct FacetGroup {
    QString key;
    QString title;
    std::vector<FacetChoice> choices;
    bool startsOpen = false;
};

/// Boxes to tick, in groups that fold: the rows shown are those that have one of the ticked values of every group.
class FacetPanel : public QTreeWidget {
    Q_OBJECT

public:
    explicit FacetPanel(QWidget* parent = nullptr);

    /// Keeps what is ticked and folded.
    void setGroups(const std::vector<FacetGroup>& groups);
    /// Ticked keys by group.
    [[nodiscard]] QHash<QString, QStringList> ticked() const;
    void setTicked(const QHash<QString, QStringList>& keys);
    [[nodiscard]] bool isNarrowed() const { return !ticked().isEmpty(); }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void tickedChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QTreeWidgetItem* groupItem(const FacetGroup& group);
    void fillGroups(const std::vector<FacetGroup>& groups);
    void fillGroup(QTreeWidgetItem* item, const FacetGroup& group);
    void act(QTreeWidgetItem* item);
};

} // namespace tambon
