#include "ui/review/decisionbar.h"

#include "core/review/review.h"
#include "ui/theme/icons.h"
#include "ui/theme/tambonstyle.h"
#include "ui/theme/text.h"
#include "ui/widgets/dateedits.h"
#include "ui/widgets/explain.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int decisionRestMs = 600;
constexpr int longestReason = 500;
constexpr int dueWidth = 160;

QString decisionIcon(ReviewDecision decision)
{
    switch (decision) {
    case ReviewDecision::Endorsed:
        return u"ok"_s;
    case ReviewDecision::Returned:
        return u"undo"_s;
    case ReviewDecision::Refused:
        return u"must"_s;
    case ReviewDecision::None:
        break;
    }
    return u"review"_s;
}

} // namespace

DecisionBar::DecisionBar(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(spaceLarge), px(spaceSmall), px(spaceLarge), px(spaceSmall));
    layout->setSpacing(px(spaceSmall));
    m_reasonBox = createReason();
    layout->addWidget(m_reasonBox);
    m_problem = wrappingLabel({}, {.size = textSmallest, .colour = TextColour::Must});
    m_problem->hide();
    layout->addWidget(m_problem);
    layout->addWidget(createFoot());
    m_rest.setSingleShot(true);
    m_rest.setInterval(decisionRestMs);
    connect(&m_rest, &QTimer::timeout, this, &DecisionBar::paused);
    showReason();
}

QWidget* DecisionBar::createReason()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(px(spaceSmall));
    m_reason = new QLineEdit;
    m_reason->setMaxLength(longestReason);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Why (the group reads it)"));
    explain(m_reason, tr("Why the plan goes back or is not endorsed. The group reads it in the memo."));
    m_reason->installEventFilter(this);
    connect(m_reason, &QLineEdit::textEdited, this, [this] {
        showProblem({});
        m_rest.start();
    });
    row->addWidget(m_reason, 1);
    m_dueBox = new QWidget;
    auto* dueRow = new QHBoxLayout(m_dueBox);
    dueRow->setContentsMargins({});
    dueRow->setSpacing(px(spaceTiny));
    dueRow->addWidget(plainLabel(tr("Answer by"), {.size = textSmallest, .colour = TextColour::Secondary}));
    m_due = new DateEdit;
    m_due->setAccessibleName(tr("Answer by"));
    m_due->setFixedWidth(px(dueWidth));
    explain(m_due, tr("The day by which the group's answer is wished for; may stay empty."));
    connect(m_due, &QLineEdit::editingFinished, this, &DecisionBar::paused);
    dueRow->addWidget(m_due);
    row->addWidget(m_dueBox);
    return box;
}

QWidget* DecisionBar::createFoot()
{
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins({});
    row->setSpacing(px(spaceMedium));
    m_choice = new QComboBox;
    m_choice->setAccessibleName(tr("Decision"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumHeight(px(heightPrimary));
    for (const auto& entry : kinds<ReviewDecision>())
        m_choice->addItem(icon(decisionIcon(entry.value)), nameOf(entry.value), int(entry.value));
    explain(m_choice, tr("What you decide about the plan. Returning and refusing need a reason. A decision can be taken back."));
    connect(m_choice, &QComboBox::activated, this, &DecisionBar::paused);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &DecisionBar::showReason);
    m_choice->installEventFilter(this);
    row->addWidget(m_choice, 1);
    m_save = new QPushButton;
    m_save->setDefault(true);
    m_save->setIcon(icon(u"chevron-right"_s));
    m_save->setLayoutDirection(Qt::RightToLeft); // the arrow stands after the words
    m_save->setMinimumHeight(px(heightPrimary));
    explain(m_save, tr("Everything is saved already; this gives the decision and goes to the next plan (Ctrl+Enter)."));
    connect(m_save, &QPushButton::clicked, this, &DecisionBar::saveRequested);
    row->addWidget(m_save);
    setIsLast(false);
    return foot;
}

void DecisionBar::showReason()
{
    const ReviewDecision decision = typed().decision;
    m_reasonBox->setVisible(decision != ReviewDecision::None);
    m_dueBox->setVisible(decision == ReviewDecision::Returned);
    m_reason->setPlaceholderText(needsReason(decision) ? tr("Why (the group reads it)") : tr("Why, if you wish"));
    showProblem({});
}

TypedDecision DecisionBar::typed() const
{
    const auto decision = static_cast<ReviewDecision>(m_choice->currentData().toInt());
    return {decision, m_reason->text().trimmed(), decision == ReviewDecision::Returned ? m_due->date() : QDate()};
}

void DecisionBar::setTyped(const TypedDecision& decision)
{
    m_rest.stop();
    m_choice->setCurrentIndex(m_choice->findData(int(decision.decision)));
    if (m_reason->text().trimmed() != decision.reason)
        m_reason->setText(decision.reason);
    m_due->setDate(decision.due);
    showReason();
}

void DecisionBar::setWritable(bool writable)
{
    m_choice->setEnabled(writable);
    m_reason->setReadOnly(!writable);
    m_due->setReadOnly(!writable);
}

void DecisionBar::setIsLast(bool last) { m_save->setText(last ? tr("Save, last plan") : tr("Save, next plan")); }

void DecisionBar::takeFocus() { m_choice->setFocus(Qt::ShortcutFocusReason); }

void DecisionBar::showProblem(const QString& words)
{
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
    m_reason->setProperty(invalidProperty, !words.isEmpty());
    m_reason->update();
    if (!words.isEmpty())
        m_reason->setFocus(Qt::OtherFocusReason);
}

/// Enter goes from the decision to its reason.
bool DecisionBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isEnter = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !(key->modifiers() & ~Qt::KeypadModifier);
    if (!isEnter)
        return QWidget::eventFilter(watched, event);
    if (watched == m_choice && !m_reasonBox->isHidden())
        m_reason->setFocus(Qt::TabFocusReason);
    else
        m_save->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace tambon
