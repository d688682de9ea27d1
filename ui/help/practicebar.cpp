#include "ui/help/practicebar.h"

#include "ui/help/practice.h"
#include "ui/theme/text.h"
#include "ui/widgets/explain.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace tambon {

namespace {

constexpr int progressHeight = 4;

QPushButton* practiceButton(const QString& text, const QString& words, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    button->setFocusPolicy(Qt::TabFocus);
    explain(button, words);
    return button;
}

} // namespace

PracticeBar::PracticeBar(Practice* practice, QWidget* parent)
    : QFrame(parent)
    , m_practice(practice)
    , m_count(plainLabel({}, {.bold = true}, this))
    , m_words(wrappingLabel({}, {}, this))
    , m_show(practiceButton(tr("Show me where"), tr("Goes to the block where the next thing is done."), this))
    , m_leave(practiceButton(tr("Leave the practice"), tr("Closes this bar. The practice plan stays open and is yours."), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(px(spaceLarge), px(spaceSmall), px(spaceLarge), px(spaceSmall + progressHeight));
    row->setSpacing(px(spaceMedium));
    row->addWidget(m_count);
    row->addWidget(m_words, 1);
    row->addWidget(m_show);
    row->addWidget(m_leave);
    connect(practice, &Practice::moved, this, &PracticeBar::refresh);
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT showRequested(m_practice->block()); });
    connect(m_leave, &QPushButton::clicked, this, &PracticeBar::left);
    refresh();
}

QString PracticeBar::words() const { return m_words->text(); }

void PracticeBar::refresh()
{
    const bool done = m_practice->task() == Practice::Task::Done;
    const int task = static_cast<int>(m_practice->task());
    m_count->setText(done ? tr("Well done") : tr("%1 of %2").arg(QString::number(task + 1), QString::number(Practice::taskCount)));
    m_words->setText(m_practice->words());
    m_show->setVisible(!done);
    setAccessibleName(m_words->text());
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    update();
}

void PracticeBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& t = theme();
    const bool done = m_practice->task() == Practice::Task::Done;
    painter.fillRect(rect(), done ? t.okGround : t.selectedRow);
    const int share = width() * static_cast<int>(m_practice->task()) / Practice::taskCount;
    painter.fillRect(QRect(0, height() - px(progressHeight), width(), px(progressHeight)), t.hairline);
    painter.fillRect(QRect(0, height() - px(progressHeight), share, px(progressHeight)), done ? t.ok : t.accent);
}

} // namespace tambon
