#include "ui/review/commenteditor.h"

#include "ui/review/commentmark.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylepainting.h"
#include "ui/theme/text.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/keyboardnormaliser.h"
#include "ui/widgets/segmentedswitch.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>

#include <array>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int restMs = 600;
constexpr int commentLines = 2;
constexpr std::array weightOrder{PointWeight::Must, PointWeight::Should, PointWeight::Praise};

const QRegularExpression& gapPattern()
{
    static const QRegularExpression pattern(u"\\{[^{}]*\\}"_s);
    return pattern;
}

int weightDigitOf(const QKeyEvent& event)
{
    const Qt::Key meant = KeyboardNormaliser::keyMeant(event.nativeScanCode(), event.key(), Qt::AltModifier);
    return (meant == Qt::Key_unknown ? event.key() : int(meant)) - Qt::Key_0;
}

} // namespace

CommentEditor::CommentEditor(QWidget* parent)
    : QFrame(parent)
    , m_text(new QPlainTextEdit)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(spaceLarge), px(spaceSmall), px(spaceLarge), px(spaceSmall));
    layout->setSpacing(px(6));
    layout->addWidget(createHead());
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Comment"));
    m_text->setPlaceholderText(tr("What should the group know?"));
    explain(m_text, tr("Your remark for the group. Enter keeps it, Shift+Enter begins a new line, Esc lets it go."));
    m_text->installEventFilter(this);
    layout->addWidget(m_text);
    m_hint = wrappingLabel({}, {.size = textSmallest, .colour = TextColour::Care});
    m_hint->hide();
    layout->addWidget(m_hint);
    layout->addWidget(createButtons());
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &CommentEditor::paused);
    connect(m_text, &QPlainTextEdit::textChanged, &m_rest, qOverload<>(&QTimer::start));
    fitText();
    hide();
}

QWidget* CommentEditor::createHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(px(spaceMedium));
    m_weights = new SegmentedSwitch;
    m_weights->setAccessibleName(tr("How grave it is"));
    for (const PointWeight weight : weightOrder) {
        QToolButton* part = m_weights->addPart(nameOf(weight), icon(weightIcon(weight)));
        explain(part, tr("How grave the remark is: what must be mended, advice, or praise. Alt+1, Alt+2 and Alt+3 choose it while you write."));
    }
    connect(m_weights, &SegmentedSwitch::chosen, this, &CommentEditor::paused);
    row->addWidget(m_weights);
    m_pin = wrappingLabel({}, {.size = textSmallest, .colour = TextColour::Secondary});
    row->addWidget(m_pin, 1);
    return head;
}

QWidget* CommentEditor::createButtons()
{
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins({});
    row->setSpacing(px(spaceSmall));
    m_phrases = new QPushButton(tr("Canned phrases"));
    explain(m_phrases, tr("Sentences that readers need again and again. What stands in braces is yours to fill in."));
    auto* drop = new QPushButton(tr("Cancel"));
    explain(drop, tr("Lets the comment go."));
    auto* keepButton = new QPushButton(tr("Keep comment"));
    explain(keepButton, tr("Keeps the comment in the review."));
    for (QPushButton* button : {m_phrases, drop, keepButton})
        button->setAutoDefault(false);
    connect(drop, &QPushButton::clicked, this, &CommentEditor::dropped);
    connect(keepButton, &QPushButton::clicked, this, &CommentEditor::keep);
    row->addWidget(m_phrases);
    row->addStretch();
    row->addWidget(drop);
    row->addWidget(keepButton);
    return buttons;
}

void CommentEditor::fitText()
{
    const int line = m_text->fontMetrics().lineSpacing();
    m_text->setFixedHeight(commentLines * line + px(spaceMedium) + 2 * m_text->frameWidth());
}

void CommentEditor::open(const TypedComment& comment)
{
    setWeight(comment.weight);
    setPlace(comment.place);
    m_text->setPlainText(comment.text);
    m_text->moveCursor(QTextCursor::End);
    m_rest.stop();
    m_hint->hide();
    show();
    m_text->setFocus();
}

TypedComment CommentEditor::typed() const
{
    return {weightOrder[size_t(m_weights->current())], m_place, m_text->toPlainText().trimmed()};
}

void CommentEditor::setWeight(PointWeight weight)
{
    for (size_t i = 0; i < weightOrder.size(); ++i)
        if (weightOrder[i] == weight)
            m_weights->setCurrent(int(i));
}

void CommentEditor::setPlace(const ReaderPlace& place)
{
    m_place = place;
    m_pin->setText(place.about.isEmpty() ? tr("On the whole plan") : tr("On %1").arg(place.about));
}

void CommentEditor::insertPhrase(const QString& phrase)
{
    const int at = m_text->textCursor().selectionStart();
    m_text->insertPlainText(phrase);
    selectGap(at);
    m_text->setFocus();
}

bool CommentEditor::selectGap(int from)
{
    const QRegularExpressionMatch gap = gapPattern().match(m_text->toPlainText(), from);
    if (!gap.hasMatch())
        return from > 0 && selectGap(0);
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(int(gap.capturedStart()));
    cursor.setPosition(int(gap.capturedEnd()), QTextCursor::KeepAnchor);
    m_text->setTextCursor(cursor);
    return true;
}

bool CommentEditor::keep()
{
    const bool hasGap = selectGap(0);
    m_hint->setText(hasGap ? tr("Fill in what stands in braces first.") : QString());
    m_hint->setVisible(hasGap);
    if (hasGap) {
        m_text->setFocus();
        return false;
    }
    if (typed().text.isEmpty()) {
        Q_EMIT dropped();
        return false;
    }
    m_rest.stop();
    Q_EMIT kept();
    return true;
}

bool CommentEditor::keyInText(QKeyEvent* event)
{
    if (event->modifiers() == Qt::AltModifier && weightDigitOf(*event) >= 1 && weightDigitOf(*event) <= int(weightOrder.size())) {
        setWeight(weightOrder[size_t(weightDigitOf(*event) - 1)]);
        Q_EMIT paused();
        return true;
    }
    if (event->modifiers() & ~Qt::KeypadModifier)
        return false;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        keep();
        return true;
    case Qt::Key_Escape:
        m_rest.stop();
        Q_EMIT dropped();
        return true;
    case Qt::Key_Tab:
        return selectGap(m_text->textCursor().selectionEnd());
    default:
        return false;
    }
}

bool CommentEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool ours = key->key() == Qt::Key_Escape || (key->modifiers() == Qt::AltModifier && weightDigitOf(*key) >= 1 && weightDigitOf(*key) <= 3);
        if (ours)
            event->accept();
        return ours;
    }
    return (event->type() == QEvent::KeyPress && keyInText(static_cast<QKeyEvent*>(event))) || QFrame::eventFilter(watched, event);
}

void CommentEditor::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_hint != nullptr)
        fitText();
}

void CommentEditor::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().sunk);
    painter.fillRect(QRect(0, 0, width(), 1), theme().hairline);
}

} // namespace tambon
