#include "ui/check/storywalk.h"

#include "ui/check/storynote.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/turningrow.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

StoryWalk::StoryWalk(QWidget* parent)
    : QWidget(parent)
    , m_place(wrappingLabel({}, {.colour = TextColour::Secondary}))
    , m_lead(wrappingLabel({}, {.size = textPageTitle, .bold = true}))
    , m_note(new StoryNote)
    , m_sentence(wrappingLabel({}, {.size = textImportant}))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("The story, note by note"));
    setWhatsThis(tr("Arrow keys go on and back, Enter goes to the note, Esc ends."));
    auto* content = new QWidget;
    auto* told = new QVBoxLayout(content);
    told->setContentsMargins(0, 0, 0, 0);
    told->addWidget(m_place);
    told->addWidget(m_lead);
    told->addWidget(m_note, 1);
    told->addWidget(m_sentence);
    auto* column = new QVBoxLayout(this);
    QScrollArea* scroll = pageScroll(content);
    scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(scroll, 1);
    column->addWidget(makeButtons());
    const int room = px(spaceMedium); // inside the focus ring
    column->setContentsMargins(room, room, room, room);
}

QWidget* StoryWalk::makeButtons()
{
    auto* row = new TurningRow(px(spaceMedium));
    const auto add = [&](const QString& iconName, const QString& text, const QString& help, auto onClick) {
        auto* button = new QPushButton(icon(iconName), text);
        button->setToolTip(help);
        button->setWhatsThis(help);
        button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        connect(button, &QPushButton::clicked, this, onClick);
        row->add(button);
        return button;
    };
    m_previous = add(u"chevron-left"_s, tr("Back"), tr("The note before (Left)"), [this] { showStep(m_current - 1); });
    m_count = plainLabel({});
    row->add(m_count);
    m_next = add(u"chevron-right"_s, tr("Go on"), tr("The next note (Right or Space)"), [this] { showStep(m_current + 1); });
    m_next->setLayoutDirection(Qt::RightToLeft); // the arrow stands behind the word
    row->add(new QWidget, 1);
    m_go = add(u"arrow-right"_s, tr("Go there"), tr("Shows the note on the canvas (Enter)"), [this] { goThere(); });
    add(u"close"_s, tr("End"), tr("Back to the whole text (Esc)"), [this] { Q_EMIT finished(); });
    return row;
}

void StoryWalk::setSteps(std::vector<StoryStep> steps, const Plan& plan)
{
    const NoteId here = m_steps.empty() ? NoteId() : m_steps[size_t(m_current)].note;
    m_steps = std::move(steps);
    m_threads.clear();
    m_labels.clear();
    for (const StoryStep& step : m_steps) {
        const Note* note = plan.note(step.note);
        m_threads.push_back(note ? note->thread : 0);
        m_labels.push_back(note ? plan.label(step.note) : QString());
    }
    const auto same = std::find_if(m_steps.begin(), m_steps.end(),
        [&](const StoryStep& step) { return !here.isNull() && step.note == here; });
    showStep(same == m_steps.end() ? m_current : int(same - m_steps.begin()));
}

void StoryWalk::begin()
{
    showStep(0);
    setFocus();
}

void StoryWalk::showStep(int step)
{
    if (m_steps.empty())
        return;
    m_current = qBound(0, step, int(m_steps.size()) - 1);
    const StoryStep& now = m_steps[size_t(m_current)];
    const QString where = QString(QString::number(number(now.block)) + u' ' + blockName(now.block));
    m_place->setText(now.value.isNull() ? tr("Not in the story yet · step %1").arg(where) : tr("Step %1").arg(where));
    m_lead->setText(now.lead);
    m_lead->setVisible(!now.lead.isEmpty());
    now.note.isNull() ? m_note->showGap(now.text) : m_note->showNote(now.text, m_threads[size_t(m_current)]);
    m_sentence->setText(now.sentence);
    //: Which note of how many
    m_count->setText(tr("%1 of %2").arg(QString::number(m_current + 1), QString::number(m_steps.size())));
    m_previous->setEnabled(m_current > 0);
    m_next->setEnabled(m_current + 1 < int(m_steps.size()));
    m_go->setEnabled(!now.note.isNull());
    setAccessibleDescription(QString(m_labels[size_t(m_current)] + u' ' + now.lead + u' ' + now.text).simplified());
}

void StoryWalk::goThere()
{
    if (!m_steps.empty() && !m_steps[size_t(m_current)].note.isNull())
        Q_EMIT noteChosen(NoteId(m_steps[size_t(m_current)].note));
}

void StoryWalk::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Right: case Qt::Key_Down: case Qt::Key_Space: case Qt::Key_PageDown:
        return showStep(m_current + 1);
    case Qt::Key_Left: case Qt::Key_Up: case Qt::Key_Backspace: case Qt::Key_PageUp:
        return showStep(m_current - 1);
    case Qt::Key_Home:
        return showStep(0);
    case Qt::Key_End:
        return showStep(int(m_steps.size()) - 1);
    case Qt::Key_Return: case Qt::Key_Enter:
        return goThere();
    case Qt::Key_Escape:
        Q_EMIT finished();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace tambon
