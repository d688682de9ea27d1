#pragma once

#include "core/document/document.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QTableWidget;

namespace tambon {

class PlainLabel;

/// Who is in this file, and where; erases one of them everywhere, after asking.
class PeopleDialog : public QDialog {
    Q_OBJECT

public:
    PeopleDialog(Document& document, QWidget* parent);
    /// Erases the name in the field without asking; the outcome is shown below.
    void eraseNow();

private:
    [[nodiscard]] QWidget* makeEraseRow();
    void makeTable();
    void fill();
    void chooseRow();
    void ask();
    void say(const QStringList& lines, bool isDone);

    Document& m_document;
    QTableWidget* m_table;
    PlainLabel* m_none;
    QLineEdit* m_name;
    QPushButton* m_erase;
    PlainLabel* m_outcome;
};

/// Says plainly what erasing does before it is done.
class EraseDialog : public QDialog {
    Q_OBJECT

public:
    EraseDialog(const QString& name, const QStringList& warning, QWidget* parent);
};

} // namespace tambon
