#include "ui/programme/programmeview.h"

#include "ui/widgets/card.h"

#include <QVBoxLayout>

namespace tambon {

ProgrammeView::ProgrammeView(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins({});
    m_rows->setSpacing(px(spaceMedium));
}

void ProgrammeView::addHead()
{
    auto* card = new Card;
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(px(spaceLarge), px(spaceSmall), px(spaceLarge), px(spaceSmall));
    layout->setSpacing(px(spaceTiny));
    m_sentence = wrappingLabel({}, {.size = textPageTitle, .bold = true});
    m_explained = wrappingLabel({}, {.colour = TextColour::Secondary});
    m_warning = wrappingLabel({}, {.bold = true, .colour = TextColour::Care});
    for (PlainLabel* label : {m_sentence, m_explained, m_warning})
        layout->addWidget(label);
    m_rows->addWidget(card);
}

void ProgrammeView::say(const QString& sentence, const QString& explained, const QString& warning)
{
    m_sentence->setText(sentence);
    m_explained->setText(explained);
    m_explained->setVisible(!explained.isEmpty());
    m_warning->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
}

bool ProgrammeView::perform(const Edit& edit)
{
    const auto done = m_document.perform(edit);
    if (!done)
        Q_EMIT failed(done.error());
    return done.has_value();
}

} // namespace tambon
