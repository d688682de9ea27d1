#include "ui/review/submitcard.h"

#include "core/base/thaidate.h"
#include "core/review/submitting.h"
#include "ui/review/submitdialog.h"
#include "ui/theme/text.h"
#include "ui/widgets/explain.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace tambon {

SubmitCard::SubmitCard(Document& document, QWidget* parent)
    : Card(parent)
    , m_document(document)
    , m_state(wrappingLabel({}))
    , m_missing(wrappingLabel({}, {.colour = TextColour::Secondary}))
    , m_send(new QPushButton(tr("Send the plan…")))
{
    auto* column = new QVBoxLayout(this);
    column->addWidget(plainLabel(tr("Send the plan"), {.bold = true}));
    column->addWidget(m_state);
    column->addWidget(m_missing);
    explain(m_send, tr("Writes a file to be sent, which cannot be changed any more, and its book as PDF."));
    column->addWidget(m_send);
    connect(m_send, &QPushButton::clicked, this, &SubmitCard::ask);
    connect(&document, &Document::changed, this, [this] {
        if (isVisible())
            refreshState();
    });
}

void SubmitCard::refreshState()
{
    const Submission* last = lastSubmission(m_document.plan());
    const bool isEdited = isEditedSinceSubmission(m_document);
    if (last != nullptr) {
        const QString sent = tr("Sent as no. %1 on %2").arg(QString::number(last->number), longDate(last->date));
        m_state->setText(isEdited ? QString(sent + QStringLiteral(" · ") + tr("edited since")) : sent);
        m_state->setLook({.colour = isEdited ? TextColour::Care : TextColour::Ok});
    }
    m_state->setVisible(last != nullptr);
    const QString refusal = submitRefusal(m_document.plan());
    m_missing->setText(refusal);
    m_missing->setVisible(!refusal.isEmpty());
    m_send->setEnabled(refusal.isEmpty() && m_document.isWritable());
}

void SubmitCard::ask()
{
    SubmitDialog dialog(m_document, window());
    dialog.exec();
}

void SubmitCard::showEvent(QShowEvent* event)
{
    Card::showEvent(event);
    refreshState();
}

} // namespace tambon
