#include "ui/review/pointcard.h"

#include "ui/review/commentmark.h"
#include "ui/theme/text.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/linkbutton.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tambon {

namespace {

constexpr int answerHeight = 68; ///< design pixels: two lines

} // namespace

PointCard::PointCard(const ReviewPoint& point, bool canJump, bool isWritable, QWidget* parent)
    : Card(parent)
    , m_id(point.id)
{
    setAccessibleName(QString(nameOf(point.weight) + QStringLiteral(": ") + point.about));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(spaceLarge), px(spaceSmall), px(spaceLarge), px(spaceMedium));
    column->setSpacing(px(spaceSmall));
    column->addWidget(createPointHead(point, canJump));
    column->addWidget(wrappingLabel(point.remark, {.size = textImportant}));
    if (point.weight != PointWeight::Praise)
        column->addWidget(createPointAnswer(point, isWritable));
    setPoint(point);
}

QWidget* PointCard::createPointHead(const ReviewPoint& point, bool canJump)
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(px(spaceSmall));
    const TextColour colour = weightColour(point.weight);
    row->addWidget(new IconMark(weightIcon(point.weight), colour), 0, Qt::AlignTop);
    row->addWidget(plainLabel(nameOf(point.weight), {.bold = true, .colour = colour}), 0, Qt::AlignTop);
    row->addWidget(wrappingLabel(point.about, {.colour = TextColour::Secondary}), 1);
    if (canJump) {
        auto* link = new LinkButton(tr("Go there"));
        link->setAccessibleName(tr("Go there: %1").arg(point.about));
        explain(link, tr("Shows the place in the plan that the remark is about."));
        connect(link, &LinkButton::clicked, this, [this] { Q_EMIT jumpWanted(m_id); });
        row->addWidget(link, 0, Qt::AlignTop);
    }
    return head;
}

QWidget* PointCard::createPointAnswer(const ReviewPoint& point, bool isWritable)
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(px(spaceMedium));
    m_answer = new QPlainTextEdit;
    m_answer->setAccessibleName(tr("Our answer: %1").arg(point.about));
    explain(m_answer, tr("What you changed, or why it stays. The reader sees it when the plan is sent again."));
    m_answer->setToolTip(tr("Our answer"));
    m_answer->setPlaceholderText(tr("Our answer"));
    m_answer->setTabChangesFocus(true);
    m_answer->setFixedHeight(px(answerHeight));
    m_answer->setReadOnly(!isWritable);
    m_answer->installEventFilter(this);
    connect(m_answer, &QPlainTextEdit::textChanged, this, &PointCard::typing);
    m_done = new QCheckBox(tr("Mended"));
    m_done->setAccessibleName(tr("Mended: %1").arg(point.about));
    explain(m_done, tr("Tick it when the remark is dealt with."));
    m_done->setEnabled(isWritable);
    connect(m_done, &QCheckBox::toggled, this, [this](bool done) { Q_EMIT ticked(m_id, done); });
    row->addWidget(m_answer, 1);
    row->addWidget(m_done, 0, Qt::AlignVCenter);
    return box;
}

void PointCard::setPoint(const ReviewPoint& point)
{
    if (m_answer == nullptr)
        return;
    if (!isTypedOn() && typed() != point.answer) {
        const QSignalBlocker quiet(m_answer);
        m_answer->setPlainText(point.answer);
    }
    m_kept = point.answer;
    const QSignalBlocker quiet(m_done);
    m_done->setChecked(point.done);
}

QString PointCard::typed() const { return m_answer ? m_answer->toPlainText() : m_kept; }

void PointCard::takeKeyboard()
{
    if (m_answer != nullptr)
        m_answer->setFocus();
    else if (auto* link = findChild<LinkButton*>())
        link->setFocus();
}

bool PointCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_answer && event->type() == QEvent::FocusOut && isTypedOn())
        Q_EMIT answered(m_id, typed());
    return Card::eventFilter(watched, event);
}

} // namespace tambon
