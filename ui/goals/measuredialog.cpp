#include "ui/goals/measuredialog.h"

#include "ui/goals/goaldetails.h"
#include "ui/tables/plantable.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/pagescroll.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScreen>
#include <QVBoxLayout>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int measureDialogWidth = 860;
constexpr int measureDialogHeight = 540;

} // namespace

MeasureDialog::MeasureDialog(Document& document, const GoalId& goal, QWidget* parent)
    : QDialog(parent)
    , m_details(new GoalDetails(document))
    , m_problem(wrappingLabel({}, {.colour = TextColour::Must}))
{
    setWindowTitle(tr("Measure a goal"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(pageScroll(m_details, this), 1);
    layout->addWidget(m_problem);
    m_problem->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Done"));
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto* remove = new QPushButton(icon(u"trash"_s), tr("Delete"));
    remove->setAutoDefault(false);
    explain(remove, tr("Deletes the selected rows (Del)."));
    buttons->addButton(remove, QDialogButtonBox::ResetRole);
    connect(remove, &QPushButton::clicked, m_details->measurements(), &PlanTable::deleteSelected);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_details, &DetailsCard::failed, this, [this](const Error& error) {
        m_problem->setText(sentence(error));
        m_problem->show();
    });
    connect(&document, &Document::changed, m_problem, &QWidget::hide);
    layout->addWidget(buttons);
    m_details->show(goal);
    resize(QSize(px(measureDialogWidth), px(measureDialogHeight)).boundedTo(screen()->availableSize() * 9 / 10));
    m_details->measurements()->setFocus();
}

void MeasureDialog::done(int result)
{
    if (m_details->commit())
        QDialog::done(result);
}

} // namespace tambon
