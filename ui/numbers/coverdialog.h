#pragma once

#include "core/document/document.h"

#include <QDialog>

class QComboBox;
class QPushButton;
class QTreeWidget;

namespace tambon {

class MoneyEdit;
class PlainLabel;
class ProblemStrip;

/// Who brings a need, or a part of it. Each change is an edit of its own, so that undo takes back one.
class CoverDialog : public QDialog {
    Q_OBJECT

public:
    CoverDialog(Document& document, NeedId need, QWidget* parent);

    /// Adds what the fields say. False when it is refused; the sentence then stands under them.
    bool addCover();
    void removeChosen();

private:
    QWidget* createFields();
    void fillWho();
    void refresh();
    bool perform(const Edit& edit);

    Document& m_document;
    NeedId m_need;
    PlainLabel* m_worth;
    QTreeWidget* m_list;
    QComboBox* m_who;
    MoneyEdit* m_amount;
    QPushButton* m_add;
    QPushButton* m_remove;
    ProblemStrip* m_problem;
};

} // namespace tambon
