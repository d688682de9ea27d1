#pragma once

#include "core/plan/plan.h"

#include <QDialog>
#include <QSet>

class QTreeWidget;

namespace tambon {

/// All notes by step with check boxes: which of them an item of capital belongs to.
class LinkNotesDialog : public QDialog {
    Q_OBJECT

public:
    LinkNotesDialog(const Plan& plan, const CapitalItem& item, QWidget* parent);

    [[nodiscard]] QSet<NoteId> chosen() const;

private:
    void fill(const Plan& plan, const CapitalItem& item);

    QTreeWidget* m_tree;
};

/// Idle and partly used items that no note of step 7 takes up yet, all checked.
class SendCapitalDialog : public QDialog {
    Q_OBJECT

public:
    SendCapitalDialog(const std::vector<const CapitalItem*>& items, QWidget* parent);

    [[nodiscard]] std::vector<CapitalId> chosen() const;

private:
    QTreeWidget* m_list;
};

} // namespace tambon
