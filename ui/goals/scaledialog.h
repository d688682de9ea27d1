#pragma once

#include "core/edit/edit.h"

#include <QDialog>

class QGridLayout;
class QLineEdit;
class QPushButton;

namespace tambon {

class ProblemStrip;

/// The levels of the capacity goals: a proposal that a group may change, never an official scale. It changes nothing: the
/// caller performs edit().
class ScaleDialog : public QDialog {
    Q_OBJECT

public:
    ScaleDialog(const Plan& plan, QWidget* parent);

    [[nodiscard]] Edit edit() const;
    void accept() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* m_content = nullptr;
    struct Line {
        ScaleLevelId id;
        QWidget* number = nullptr;
        QLineEdit* name = nullptr;
        QLineEdit* anchor = nullptr;
    };
    QWidget* createLines();
    QWidget* createTools();
    void addLine(const ScaleLevel& level);
    void removeLast();
    void showUsual();
    void refresh();
    [[nodiscard]] std::vector<ScaleLevel> levels() const;
    [[nodiscard]] bool isUsual() const;

    const Plan& m_plan;
    QGridLayout* m_grid = nullptr;
    std::vector<Line> m_lines;
    QPushButton* m_add = nullptr;
    QPushButton* m_remove = nullptr;
    ProblemStrip* m_problem;
};

} // namespace tambon
