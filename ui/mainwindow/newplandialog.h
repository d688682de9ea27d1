#pragma once

#include "core/plan/plan.h"

#include <QDialog>

class QLineEdit;
class QVBoxLayout;

namespace tambon {

class LineField;
class PlacePicker;
class PlainLabel;

/// Asks for the first facts of a new plan and where to keep it. Touches no file: the caller makes it from plan() at
/// path() and shows what goes wrong by showProblem(), with the dialog still open.
class NewPlanDialog : public QDialog {
    Q_OBJECT

public:
    explicit NewPlanDialog(QWidget* parent = nullptr);

    /// A plan with a new id and what was entered.
    [[nodiscard]] Plan plan() const;
    /// Where it is to be kept, ending in .cbmc.
    [[nodiscard]] QString path() const;
    void showProblem(const QString& sentence);

Q_SIGNALS:
    /// OK was pressed and the fields can be understood; the caller then calls accept() or showProblem().
    void planWanted();

private:
    QLineEdit* addLine(QVBoxLayout* column, const QString& name, QLineEdit* field);
    void addFolder(QVBoxLayout* column);
    void addButtons(QVBoxLayout* column);
    void proposeFileName();
    void chooseFolder();
    void want();

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
