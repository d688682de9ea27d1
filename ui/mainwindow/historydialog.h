#pragma once

#include "core/document/document.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace tambon {

class PlainLabel;

/// Every step of the plan, oldest first, with the undone ones below where one stands; goes back or on to any of them.
class HistoryDialog : public QDialog {
    Q_OBJECT

public:
    HistoryDialog(Document& document, QWidget* parent);
    /// Undoes or redoes up to the chosen step, one after the other; the dialog stays.
    void goToChosen();

Q_SIGNALS:
    void failed(const tambon::Error& error);

private:
    void refresh();
    void addRow(const HistoryStep* step, bool undone, const QString& mark);
    void showDistance();
    /// Steps from the present state to the chosen one: below 0 to undo, above to redo.
    [[nodiscard]] int distance() const;

    Document& m_document;
    QListWidget* m_list;
    PlainLabel* m_words;
    QPushButton* m_go;
    int m_here = 0; ///< row of the present state
};

} // namespace tambon
