#include "ui/assessment/templateeditor.h"

#include "ui/tables/detailscard.h"
#include "ui/tables/tablespage.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/pagescroll.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int templateEditorWidth = 980;
constexpr int templateEditorHeight = 640;
constexpr int rowsOfTemplate = 4;

} // namespace

TemplateEditor::TemplateEditor(Document& document, const AssessmentTemplateId& of, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_form(new RowForm<AssessmentTemplate>(document, {"title", "notice", "source", "about", "answers"}))
    , m_problem(wrappingLabel({}, {.colour = TextColour::Must}))
{
    setWindowTitle(tr("Change the template"));
    m_form->show(of);
    createTables(of);
    auto* content = new QWidget;
    auto* parts = new QVBoxLayout(content);
    parts->setContentsMargins(px(spaceTiny), px(spaceTiny), px(spaceTiny), px(spaceTiny));
    parts->addWidget(m_form);
    parts->addWidget(underTitle(tr("What is asked"), m_items));
    parts->addWidget(underTitle(tr("Possible answers"), m_levels));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(wrappingLabel(tr("This template belongs to the plan: change it as your group needs it. A code that was answered should keep its meaning.")));
    layout->addWidget(pageScroll(content, this), 1);
    layout->addWidget(m_problem);
    layout->addWidget(createButtons(of));
    m_problem->hide();
    for (PlanTable* table : {m_items, m_levels})
        connect(table, &PlanTable::failed, this, &TemplateEditor::showProblem);
    connect(m_form, &RowFormBase::failed, this, &TemplateEditor::showProblem);
    connect(&document, &Document::changed, m_problem, &QWidget::hide);
    resize(QSize(px(templateEditorWidth), px(templateEditorHeight)).boundedTo(screen()->availableSize() * 9 / 10));
}

void TemplateEditor::createTables(const AssessmentTemplateId& of)
{
    auto* items = new PlanTableModel<AssessmentItem>(m_document, {{"text", 380}, {"code", 150}, {"help", 300}, {"otherPlace", 110}}, this);
    items->setNewLineText(tr("Type what is asked and press Enter"));
    items->setFilter([of](const AssessmentItem& row) { return row.assessmentTemplate == of; });
    items->setStarting([of, this] {
        AssessmentItem row;
        row.assessmentTemplate = of;
        const auto& all = m_document.plan().capacity.assessmentItems;
        row.code = u"item-%1"_s.arg(all.size() + 1);
        return row;
    });
    m_items = new PlanTable(items, tr("Items of the template"), tr("One row for each thing that is asked."));
    auto* levels = new PlanTableModel<AssessmentLevel>(m_document, {{"name", 260}, {"score", 100}, {"anchor", 420}}, this);
    levels->setNewLineText(tr("Type an answer and press Enter"));
    levels->setFilter([of](const AssessmentLevel& row) { return row.assessmentTemplate == of; });
    levels->setStarting([of, this] {
        AssessmentLevel row;
        row.assessmentTemplate = of;
        for (const AssessmentLevel& known : m_document.plan().capacity.assessmentLevels)
            if (known.assessmentTemplate == of)
                row.score = std::max(row.score, known.score + 1);
        return row;
    });
    m_levels = new PlanTable(levels, tr("Answers of the template"), tr("The scores that may be given, with their words. Steps have none."));
    for (PlanTable* table : {m_items, m_levels})
        table->setLeastRows(rowsOfTemplate);
}

QWidget* TemplateEditor::createButtons(const AssessmentTemplateId& of)
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Done"));
    auto* rows = new QPushButton(icon(u"trash"_s), tr("Delete rows"));
    explain(rows, tr("Deletes the selected items or answers (Del)."));
    auto* whole = new QPushButton(icon(u"trash"_s), tr("Remove the template"));
    explain(whole, tr("Takes the template with all its assessments out of the plan. Undo brings them back."));
    for (QPushButton* button : {rows, whole}) {
        button->setAutoDefault(false);
        buttons->addButton(button, QDialogButtonBox::ResetRole);
    }
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(rows, &QPushButton::clicked, this, [this] {
        for (PlanTable* table : {m_items, m_levels})
            table->deleteSelected();
    });
    connect(whole, &QPushButton::clicked, this, [this, of] {
        if (const auto removed = m_document.perform(edits::deleteRows<AssessmentTemplate>({of})); !removed)
            return showProblem(removed.error());
        QDialog::done(Accepted);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void TemplateEditor::showProblem(const Error& error)
{
    m_problem->setText(sentence(error));
    m_problem->show();
}

void TemplateEditor::done(int result)
{
    if (m_form->commit() && m_items->commit() && m_levels->commit())
        QDialog::done(result);
}

} // namespace tambon
