#pragma once

#include "core/document/document.h"

#include <QObject>

namespace tambon {

/// The plan to practise on: a local case of our own in which the work, the idle factors and the partners are written
/// already, and steps 1, 2, 5 and 9 are not.
[[nodiscard]] Plan practicePlan();

/// What to do next in the practice, seen from the plan itself: what is done stays done as long as the plan shows it,
/// and undo leads a step back.
class Practice : public QObject {
    Q_OBJECT

public:
    enum class Task { Value, Customer, LinkCustomer, Income, LinkIncome, Cost, LinkCost, Done };
    static constexpr int taskCount = static_cast<int>(Task::Done);

    explicit Practice(Document& document, QObject* parent = nullptr);

    [[nodiscard]] Task task() const { return m_task; }
    /// What to do, in one or two sentences.
    [[nodiscard]] QString words() const;
    /// The block where it is done.
    [[nodiscard]] Block block() const;

Q_SIGNALS:
    void moved();

private:
    [[nodiscard]] bool isDone(Task task) const;
    void look();

    Document& m_document;
    Task m_task = Task::Value;
};

} // namespace tambon
