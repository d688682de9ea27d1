#include "ui/programme/consentsview.h"

#include "core/insight/programmewords.h"

#include <QVBoxLayout>

namespace tambon {

namespace {

constexpr int rowsOfConsents = 8;

} // namespace

ConsentsView::ConsentsView(Document& document, QWidget* parent)
    : ProgrammeView(document, parent)
{
    addHead();
    auto* consents = new PlanTableModel<Consent>(document,
        {{"person", 220}, {"kind", 200}, {"purpose", 220}, {"date", 132}, {"takenBy", 160}, {"withdrawn", 130}}, this);
    consents->setNewLineText(tr("Type who agreed and press Enter"));
    consents->setStarting([] {
        Consent consent;
        consent.date = QDate::currentDate();
        return consent;
    });
    m_consents = new PlanTable(consents, tr("Consents"), tr("One consent a row: who agreed to what, for which purpose, on which day, and who asked."));
    m_consents->setLeastRows(rowsOfConsents);
    rows()->addWidget(m_consents, 1);
}

void ConsentsView::refresh()
{
    say(consentsSentence(plan(), QDate::currentDate()),
        tr("Disability, health and debt are never written by name without a consent. A withdrawn consent stays in the list with its day."));
}

} // namespace tambon
