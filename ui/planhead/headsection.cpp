#include "ui/planhead/headsection.h"

#include "ui/theme/text.h"
#include "ui/widgets/parsededit.h"

#include <QVBoxLayout>

namespace tambon {

HeadSection::HeadSection(const QString& title, PerformEdit perform)
    : m_perform(std::move(perform))
    , m_column(new QVBoxLayout(this))
{
    setAccessibleName(title);
    m_column->addWidget(plainLabel(title, {.size = textImportant, .bold = true}));
}

bool HeadSection::commit()
{
    bool all = true;
    for (ParsedEdit* field : findChildren<ParsedEdit*>())
        if (field->isModified())
            all = field->settle() && all;
    return all;
}

bool HeadSection::hasUncommitted() const
{
    const auto fields = findChildren<QLineEdit*>();
    return std::any_of(fields.begin(), fields.end(), [](const QLineEdit* field) { return field->isModified(); });
}

void HeadSection::performOrTell(const Edit& edit)
{
    if (const auto done = perform(edit); !done)
        Q_EMIT editRefused(done.error());
}

void HeadSection::addField(const QString& name, QWidget* field)
{
    addField(name, field, m_column);
}

void HeadSection::addField(const QString& name, QWidget* field, QVBoxLayout* column)
{
    auto* stack = new QVBoxLayout;
    stack->setSpacing(px(2));
    PlainLabel* label = plainLabel(name, {.size = textSmallest, .colour = TextColour::Secondary});
    label->setBuddy(field);
    field->setAccessibleName(name);
    stack->addWidget(label);
    stack->addWidget(field);
    if (auto* edit = qobject_cast<ParsedEdit*>(field)) {
        stack->addWidget(problemLabel(edit));
        follow(edit);
    }
    column->addLayout(stack);
}

void HeadSection::follow(ParsedEdit* field)
{
    connect(field, &QLineEdit::textEdited, this, &HeadSection::typed);
    // Queued: the field reads its text after it says that editing is finished.
    const auto settled = [this, field] {
        if (field->problem().isEmpty())
            field->setModified(false);
        Q_EMIT typed();
    };
    connect(field, &QLineEdit::editingFinished, this, settled, Qt::QueuedConnection);
}

void HeadSection::addPair(const QString& firstName, QWidget* first, const QString& secondName, QWidget* second)
{
    auto* row = new QHBoxLayout;
    for (const auto& [name, field] : {std::pair(firstName, first), std::pair(secondName, second)}) {
        auto* half = new QVBoxLayout;
        addField(name, field, half);
        half->addStretch();
        row->addLayout(half, 1);
    }
    m_column->addLayout(row);
}

void HeadSection::addHint(const QString& text)
{
    m_column->addWidget(wrappingLabel(text, {.size = textSmallest, .colour = TextColour::Secondary}));
}

} // namespace tambon
