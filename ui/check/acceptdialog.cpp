#include "ui/check/acceptdialog.h"

#include "core/plan/plan.h"
#include "ui/theme/text.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tambon {

AcceptDialog::AcceptDialog(const QString& findingTitle, QWidget* parent)
    : QDialog(parent)
    , m_reason(new QLineEdit(this))
{
    setWindowTitle(tr("Accept with a reason"));
    setMinimumWidth(px(520));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(spacePage), px(spacePage), px(spacePage), px(spacePage));
    column->setSpacing(px(spaceMedium));
    column->addWidget(wrappingLabel(findingTitle, {.size = textImportant, .bold = true}));
    column->addWidget(wrappingLabel(tr("Why does the group live with it? The reason stays in the plan and is printed with it.")));
    m_reason->setMaxLength(maxNoteLength);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("For example: it is part of the programme's price"));
    m_reason->setToolTip(tr("In the group's own words"));
    m_reason->setWhatsThis(tr("The reason is shown beside the finding and printed in the plan book, with today's date."));
    column->addWidget(m_reason);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton* accept = buttons->button(QDialogButtonBox::Ok);
    accept->setText(tr("Accept"));
    accept->setToolTip(tr("The finding no longer counts as open"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    accept->setEnabled(false);
    column->addWidget(buttons);
    connect(m_reason, &QLineEdit::textChanged, this, [this, accept] { accept->setEnabled(!reason().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_reason->setFocus();
}

QString AcceptDialog::reason() const { return m_reason->text().trimmed(); }

} // namespace tambon
