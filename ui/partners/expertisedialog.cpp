#include "ui/partners/expertisedialog.h"

#include "core/insight/expertiseexamples.h"
#include "ui/tables/plantablemodel.h"
#include "ui/tables/plantable.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"
#include "ui/widgets/explain.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int expertiseDialogWidth = 900;
constexpr int expertiseDialogHeight = 560;
constexpr int expertiseRows = 3;

} // namespace

ExpertiseDialog::ExpertiseDialog(Document& document, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_problem(wrappingLabel({}, {.colour = TextColour::Must}))
    , m_examples(new QPushButton(icon(u"list"_s), tr("Start with examples")))
{
    setWindowTitle(tr("Expertise"));
    auto* model = new PlanTableModel<Expertise>(document, {{"name", 250}, {"words", 430}, {nullptr, 110, tr("From"), true}}, this);
    model->setNewLineText(tr("Type a field of expertise and press Enter"));
    model->setComputed([](const Expertise& row, int) { return isExample(row) ? tr("example") : tr("ours"); });
    m_table = new PlanTable(model, tr("Fields of expertise"), tr("By the words a need or a goal is recognised that this expertise could help with."));
    m_table->setLeastRows(expertiseRows);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(px(spaceSmall));
    layout->addWidget(wrappingLabel(tr("What do partners know? By the words of a field, the program finds who could help with a need that you cannot meet alone, and with a goal that is not reached yet.")));
    layout->addWidget(m_table, 1);
    layout->addWidget(m_problem);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Done"));
    explain(m_examples, tr("Adds fields of expertise with their words. They are examples, no official list: change them as you like. Undo takes them back."));
    auto* remove = new QPushButton(icon(u"trash"_s), tr("Delete"));
    explain(remove, tr("Deletes the selected rows (Del)."));
    for (QPushButton* button : {m_examples, remove}) {
        button->setAutoDefault(false);
        buttons->addButton(button, QDialogButtonBox::ResetRole);
    }
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(m_examples, &QPushButton::clicked, this, &ExpertiseDialog::addExamples);
    connect(remove, &QPushButton::clicked, m_table, &PlanTable::deleteSelected);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &PlanTable::failed, this, [this](const Error& error) {
        m_problem->setText(sentence(error));
        m_problem->show();
    });
    layout->addWidget(buttons);
    resize(QSize(px(expertiseDialogWidth), px(expertiseDialogHeight)).boundedTo(screen()->availableSize() * 9 / 10));
    connect(&document, &Document::changed, this, &ExpertiseDialog::refresh);
    refresh();
    m_table->setFocus();
}

void ExpertiseDialog::refresh()
{
    m_problem->hide();
    m_examples->setEnabled(m_document.isWritable() && !missingExamples(m_document.plan(), installedLanguage()).empty());
}

void ExpertiseDialog::addExamples()
{
    if (!m_table->commit())
        return;
    if (const auto added = m_document.perform(edits::addRows<Expertise>(missingExamples(m_document.plan(), installedLanguage()))); !added) {
        m_problem->setText(sentence(added.error()));
        m_problem->show();
    }
}

void ExpertiseDialog::done(int result)
{
    if (m_table->commit())
        QDialog::done(result);
}

} // namespace tambon
