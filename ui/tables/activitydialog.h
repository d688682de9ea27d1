#pragma once

#include "core/document/document.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace tambon {

class PlainLabel;
class ProblemStrip;
class TagChecks;

/// What is said of an activity beside its words: who does it, in which months, how soon it bears, whether the group can
/// do it alone, which work bases and development goals it belongs to. Whom it serves is read from its links. It changes the plan when it is kept: one step.
class ActivityDialog : public QDialog {
    Q_OBJECT

public:
    /// `activity` is a note of block 6.
    ActivityDialog(Document& document, NoteId activity, QWidget* parent);

    void setMonths(const MonthSet& months);
    void accept() override;

private:
    QWidget* createForm();
    void fill();
    [[nodiscard]] Activity asFilled() const;
    [[nodiscard]] std::vector<Edit> steps() const;

    Document& m_document;
    NoteId m_note;
    Activity m_before; ///< a null id while nothing is said yet
    MonthSet m_chosenMonths;
    QLineEdit* m_who;
    QPushButton* m_months;
    QComboBox* m_term;
    QComboBox* m_doing;
    PlainLabel* m_serves;
    TagChecks* m_tags;
    ProblemStrip* m_problem;
};

/// Who, when, how soon and with whom, on one line: "กลุ่มแม่บ้าน · ม.ค.–มี.ค. · ระยะสั้น · ทำร่วมกับภาคี"; empty when
/// nothing is said.
[[nodiscard]] QString activityInWords(const Plan& plan, const NoteId& activity);

/// That line with a button that opens the dialog, for the head of a page about one activity.
class ActivityLine : public QWidget {
    Q_OBJECT

public:
    ActivityLine(Document& document, QWidget* parent = nullptr);
    /// A null id hides it.
    void show(const NoteId& activity);
    using QWidget::show;

private:
    void refresh();

    Document& m_document;
    NoteId m_activity;
    PlainLabel* m_words;
    QPushButton* m_change;
};

} // namespace tambon
