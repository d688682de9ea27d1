#include "ui/workshop/secretvotedialog.h"

#include "core/base/text.h"
#include "core/edit/voteedits.h"
#include "ui/theme/text.h"
#include "ui/widgets/numberedits.h"
#include "ui/widgets/pagescroll.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tambon {

namespace {

constexpr int notesOnPage = 9;

} // namespace

SecretVoteDialog::SecretVoteDialog(Document& document, const VoteRoundId& round, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_round(round)
{
    setWindowTitle(tr("Vote in turn"));
    const VoteRound* row = document.plan().voteRound(round);
    for (const Note& note : document.plan().notes)
        if (row && row->asks(note.block))
            m_notes.push_back(note.id);
    auto* column = new QVBoxLayout(this);
    m_heading = wrappingLabel({}, {.size = textPageTitle, .bold = true});
    m_left = wrappingLabel({}, {.size = textCardTitle});
    m_keys = wrappingLabel(tr("Press the digit of a note for a dot, again for another one. Backspace takes the last one back. Enter when you are done."),
        {.colour = TextColour::Secondary});
    auto* list = new QWidget;
    auto* rows = new QVBoxLayout(list);
    rows->setContentsMargins({});
    for (int i = 0; i < notesOnPage; ++i) {
        m_rows.push_back(wrappingLabel({}, {.size = textCardTitle}));
        rows->addWidget(m_rows.back());
    }
    rows->addStretch(1);
    column->addWidget(m_heading);
    column->addWidget(m_left);
    column->addWidget(pageScroll(list), 1);
    column->addWidget(m_keys);
    column->addWidget(makeButtons());
    setFocusPolicy(Qt::StrongFocus);
    resize(QSize(px(760), px(620)).boundedTo(screen()->availableSize() * 9 / 10));
    refresh();
    setFocus();
}

QWidget* SecretVoteDialog::makeButtons()
{
    auto* buttons = new QDialogButtonBox;
    QPushButton* done = buttons->addButton(tr("Done, next person"), QDialogButtonBox::ActionRole);
    QPushButton* end = buttons->addButton(tr("End"), QDialogButtonBox::RejectRole);
    done->setToolTip(tr("Counts the dots and clears the screen for the next person (Enter)"));
    end->setToolTip(tr("Leaves the vote; what others gave is counted (Esc)"));
    for (QPushButton* button : {done, end}) {
        button->setWhatsThis(button->toolTip());
        button->setAutoDefault(false);
    }
    connect(done, &QPushButton::clicked, this, [this] {
        handOn();
        setFocus();
    });
    connect(end, &QPushButton::clicked, this, &QDialog::reject);
    return buttons;
}

int SecretVoteDialog::dotsLeft() const
{
    const VoteRound* row = m_document.plan().voteRound(m_round);
    return row ? row->dots - static_cast<int>(m_pressed.size()) : 0;
}

void SecretVoteDialog::press(int digit)
{
    const int at = m_page * notesOnPage + digit - 1;
    if (digit >= 1 && at < static_cast<int>(m_notes.size()) && dotsLeft() > 0)
        m_pressed.push_back(m_notes[size_t(at)]);
    refresh();
}

void SecretVoteDialog::takeBack()
{
    if (!m_pressed.empty())
        m_pressed.pop_back();
    refresh();
}

void SecretVoteDialog::turnPage(int by)
{
    const int last = (static_cast<int>(m_notes.size()) - 1) / notesOnPage;
    m_page = std::clamp(m_page + by, 0, std::max(0, last));
    refresh();
}

/// Writes the dots and clears the screen for the next person.
void SecretVoteDialog::handOn()
{
    if (!m_pressed.empty() && !m_document.perform(edits::castBallot(m_round, m_pressed)))
        return reject();
    m_pressed.clear();
    m_page = 0;
    ++m_person;
    refresh();
}

void SecretVoteDialog::refresh()
{
    const VoteRound* row = m_document.plan().voteRound(m_round);
    if (!row)
        return reject();
    m_heading->setText(row->people > 0 ? tr("Person %1 of %2").arg(QString::number(m_person), QString::number(row->people)) : tr("Person %1").arg(m_person));
    m_left->setText(tr("%n dot(s) left", nullptr, dotsLeft()));
    for (int i = 0; i < notesOnPage; ++i) {
        const auto at = size_t(m_page * notesOnPage + i);
        PlainLabel* label = m_rows[size_t(i)];
        label->setVisible(at < m_notes.size());
        if (at >= m_notes.size())
            continue;
        const auto dots = std::count(m_pressed.begin(), m_pressed.end(), m_notes[at]);
        const Note* note = m_document.plan().note(m_notes[at]);
        label->setText(QStringLiteral("%1   %2  %3").arg(QString::number(i + 1), note ? note->text : QString(), QString(dots, QChar(u'●'))));
    }
    const int pages = (static_cast<int>(m_notes.size()) + notesOnPage - 1) / notesOnPage;
    if (pages > 1)
        m_keys->setText(tr("Press the digit of a note for a dot. Page Down and Page Up show the other notes (page %1 of %2). Backspace takes the last dot back. "
                           "Enter when you are done.")
                            .arg(QString::number(m_page + 1), QString::number(pages)));
}

void SecretVoteDialog::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: return handOn();
    case Qt::Key_Backspace: return takeBack();
    case Qt::Key_PageDown: return turnPage(1);
    case Qt::Key_PageUp: return turnPage(-1);
    default: break;
    }
    // A Thai keyboard writes letters where the digits are.
    const QString digit = arabicDigits(numberRowDigits(event->text()));
    if (digit.size() == 1 && digit[0] >= u'1' && digit[0] <= u'9')
        return press(digit[0].unicode() - u'0');
    QDialog::keyPressEvent(event);
}

} // namespace tambon
