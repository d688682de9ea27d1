#pragma once

#include "core/edit/edit.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace tambon {

class ParsedEdit;

/// Does an edit on the open plan; an error is shown by the one who asked.
using PerformEdit = std::function<Result<void>(const Edit&)>;

/// One card of the plan's head. Shows the plan's values and turns what is entered into edits.
class HeadSection : public Card {
    Q_OBJECT

public:
    HeadSection(const QString& title, PerformEdit perform);

    /// Fields in which something is typed that is not in the plan yet keep it.
    virtual void showPlan(const Plan& plan) = 0;
    /// False when a field holds what cannot be understood.
    [[nodiscard]] virtual bool commit();
    [[nodiscard]] virtual bool hasUncommitted() const;

Q_SIGNALS:
    void typed();
    /// An edit without a field beside which the reason could stand.
    void editRefused(const tambon::Error& error);

protected:
    [[nodiscard]] Result<void> perform(const Edit& edit) { return m_perform(edit); }
    void performOrTell(const Edit& edit);
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    /// The field's name above it and what is wrong with its text below.
    void addField(const QString& name, QWidget* field);
    void addField(const QString& name, QWidget* field, QVBoxLayout* column);
    /// Two short fields side by side.
    void addPair(const QString& firstName, QWidget* first, const QString& secondName, QWidget* second);
    void addHint(const QString& text);
    /// For a field that addField() does not know: its typing counts as uncommitted until it is understood.
    void follow(ParsedEdit* field);

private:
    PerformEdit m_perform;
    QVBoxLayout* m_column;
};

} // namespace tambon
