#pragma once

#include "core/edit/roomedits.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QTreeWidget;

namespace tambon {

/// The notes of a group's own file before they are gathered: which of them, and whose mark they get.
class GatherDialog : public QDialog {
    Q_OBJECT

public:
    GatherDialog(const Plan& theirs, const Plan& ours, const BreakoutId& group, QWidget* parent);

    [[nodiscard]] std::vector<edits::GatheredNote> notes() const;
    [[nodiscard]] BreakoutId group() const; ///< null for no group, or when newGroup() names one
    [[nodiscard]] QString newGroup() const;

private:
    void fill(const Plan& theirs, const Plan& ours);
    void refresh();

    std::vector<edits::GatheredNote> m_all;
    QTreeWidget* m_tree;
    QComboBox* m_group;
    QLineEdit* m_name;
    QPushButton* m_accept;
};

} // namespace tambon
