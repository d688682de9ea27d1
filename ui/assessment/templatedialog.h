#pragma once

#include "core/json/templatefile.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace tambon {

class PlainLabel;

/// What can be assessed: the templates that come with the program and those in the user's folder. It changes nothing: the
/// caller takes chosen() into the plan.
class TemplateDialog : public QDialog {
    Q_OBJECT

public:
    TemplateDialog(const Plan& plan, const QString& ownFolder, QWidget* parent);

    /// Valid once the dialog was accepted.
    [[nodiscard]] const TemplateRows& chosen() const;
    [[nodiscard]] QListWidget* list() const { return m_list; }

private:
    void fill(const Plan& plan, const QString& ownFolder);
    void showChosen();

    std::vector<TemplateRows> m_templates;
    QListWidget* m_list;
    PlainLabel* m_words;
    PlainLabel* m_items;
    PlainLabel* m_problems;
    QPushButton* m_ok = nullptr;
};

/// "templates" in the folder of the user's data.
[[nodiscard]] QString ownTemplatesFolder();

} // namespace tambon
