#pragma once

#include "core/plan/kinds.h"

#include <QDate>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace tambon {

class DateEdit;
class PlainLabel;

/// What a reader decides about a plan, and why.
struct TypedDecision {
    ReviewDecision decision = ReviewDecision::None;
    QString reason = {};
    QDate due = {}; ///< when the answer is wished for

    bool operator==(const TypedDecision&) const = default;
};

/// The foot of the review: the decision, its reason, and on to the next plan.
class DecisionBar : public QWidget {
    Q_OBJECT

public:
    explicit DecisionBar(QWidget* parent = nullptr);

    void setTyped(const TypedDecision& decision);
    [[nodiscard]] TypedDecision typed() const;
    void setWritable(bool writable);
    void setIsLast(bool last); ///< of the queue: nothing comes next
    /// Opens the list of decisions to the keyboard.
    void takeFocus();
    /// Says what is missing and goes there; an empty text takes it back.
    void showProblem(const QString& words);
    [[nodiscard]] QPushButton* saveButton() const { return m_save; }

Q_SIGNALS:
    void paused(); ///< a choice was made or typing rests
    void saveRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* createReason();
    QWidget* createFoot();
    void showReason();

    QComboBox* m_choice = nullptr;
    QWidget* m_reasonBox = nullptr;
    QLineEdit* m_reason = nullptr;
    DateEdit* m_due = nullptr;
    QWidget* m_dueBox = nullptr;
    PlainLabel* m_problem = nullptr;
    QPushButton* m_save = nullptr;
    QTimer m_rest;
};

} // namespace tambon
