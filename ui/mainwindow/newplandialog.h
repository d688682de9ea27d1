#pragma once

#include "core/plan/plan.h"

#include <QDialog>

class QLineEdit;
class QVBoxLayout;

namespace tambon {

class LineField;
class PlacePicker;
class PlainLabel;

/// Asks for the first facts of a new plan and where to keep it. Makes no file: the caller does, from plan() at path().
/// A name that is taken is refused while the dialog is open.
class NewPlanDialog : public QDialog {
    Q_OBJECT

public:
    explicit NewPlanDialog(QWidget* parent = nullptr);

    /// A plan with a new id and what was entered.
    [[nodiscard]] Plan plan() const;
    /// Where it is to be kept, ending in .cbmc.
    [[nodiscard]] QString path() const;

    void accept() override;

private:
    QLineEdit* addLine(QVBoxLayout* column, const QString& name, QLineEdit* field);
    void addFolder(QVBoxLayout* column);
    void addButtons(QVBoxLayout* column);
    void proposeFileName();
    void chooseFolder();
    /// What keeps the plan from being made, and the field to mend; empty when nothing does.
    [[nodiscard]] std::pair<QString, QLineEdit*> obstacle();

    int m_fiscalYear = 0; ///< CE
    QLineEdit* m_title = nullptr;
    QLineEdit* m_organisation = nullptr;
    PlacePicker* m_place = nullptr;
    LineField* m_year = nullptr;
    QLineEdit* m_fileName = nullptr;
    QLineEdit* m_folder = nullptr;
    PlainLabel* m_problem = nullptr;
    bool m_isOwnFileName = false; ///< the person wrote it: title and place no longer change it
};

/// "Documents/แผนชุมชน" of this user.
[[nodiscard]] QString plansFolder();

} // namespace tambon
