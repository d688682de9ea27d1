#include "ui/canvas/steppage.h"

#include "core/base/text.h"
#include "core/edit/noteedits.h"
#include "ui/canvas/entryline.h"
#include "ui/canvas/stepdots.h"
#include "ui/canvas/stephelper.h"
#include "ui/theme/text.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fittingplaceholder.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/pagescroll.h"
#include "ui/workshop/timerbar.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

namespace tambon {

namespace {

constexpr int narrowWidth = 740; ///< design pixels: below it the steps and jumps take less room
constexpr int leastForDots = 440; ///< design pixels: below it the jumps to other steps are left to the menu and its keys
constexpr int shortHeight = 480; ///< design pixels of the page's height
constexpr int helperNeedsWidth = 1050; ///< design pixels of the page; below that the helper would squeeze the notes

/// The step's number, large.
class StepBadge : public QWidget {
public:
    using QWidget::QWidget;
    void setNumber(int step)
    {
        m_number = step;
        update();
    }
    [[nodiscard]] QSize sizeHint() const override { return {px(56), px(56)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintNumberBadge(painter, QRect(QPoint(0, 0), sizeHint()), QString::number(m_number));
    }

private:
    int m_number = 1;
};

constexpr int oneNoteHeight = 80; ///< design pixels

/// The notes scroll before the page does, unless the page is so low that all of it scrolls: one bar, not one in another.
class NotesScroll : public QScrollArea {
public:
    using QScrollArea::QScrollArea;
    void setGrows(bool grows)
    {
        m_grows = grows;
        setVerticalScrollBarPolicy(grows ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
        updateGeometry();
    }
    [[nodiscard]] QSize sizeHint() const override { return {QScrollArea::sizeHint().width(), minimumSizeHint().height()}; }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const int notes = m_grows && widget() ? widget()->minimumHeight() : 0;
        return {QScrollArea::minimumSizeHint().width(), qMax(px(oneNoteHeight), notes)};
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }

private:
    bool m_grows = false;
};

NotesScroll* scrollArea(QWidget* content, QWidget* parent)
{
    auto* area = new NotesScroll(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    content->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    return area;
}

} // namespace

StepPage::StepPage(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_view(new CanvasView(document, CanvasView::Mode::Step, nullptr))
    , m_scroll(scrollArea(m_view, this))
    , m_helper(new StepHelper(document, nullptr))
    , m_helperScroll(scrollArea(m_helper, this))
{
    auto* page = new QWidget;
    auto* above = new QVBoxLayout(page);
    m_above = above;
    above->setContentsMargins(px(spaceTiny), 0, px(spaceTiny), 0); // room for focus rings
    above->setSpacing(px(spaceSmall));
    above->addWidget(makeNavigation());
    above->addWidget(makeQuestion());
    above->addWidget(m_scroll, 1);
    auto* left = new QVBoxLayout;
    left->setContentsMargins(px(spaceMedium), px(spaceSmall), px(spaceMedium), px(spaceSmall));
    left->setSpacing(px(spaceSmall));
    QScrollArea* scrolled = pageScroll(page, this);
    scrolled->setMinimumHeight(px(spaceLarge)); // the line to type in comes first
    left->addWidget(scrolled, 1);
    left->addWidget(makeEntry()); // always in sight
    m_advice = wrappingLabel({}, {textSmallest, false, TextColour::Secondary}, this);
    m_advice->setContentsMargins(px(spaceTiny), 0, px(spaceTiny), 0);
    m_people = plainLabel({}, {textSmallest, false, TextColour::Secondary}, this);
    m_people->hide();
    auto* facts = new QHBoxLayout;
    facts->addWidget(m_advice, 1);
    facts->addWidget(m_people);
    left->addLayout(facts);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(left, 1);
    row->addWidget(m_helperScroll);
    m_helperScroll->viewport()->setAutoFillBackground(true);
    m_helperScroll->viewport()->setBackgroundRole(QPalette::Base);
    connect(m_view, &CanvasView::focusChanged, this, &StepPage::followFocus);
    connect(m_view, &CanvasView::failed, this, &StepPage::failed);
    connect(m_view, &CanvasView::uncommittedChanged, this, &StepPage::uncommittedChanged);
    connect(m_helper, &StepHelper::linkToggled, m_view, &CanvasView::toggleLink);
    connect(m_helper, &StepHelper::incomeGridRequested, this, &StepPage::incomeGridRequested);
    connect(m_helper, &StepHelper::photosWanted, this, &StepPage::photosWanted);
    connect(m_helper, &StepHelper::photosOpened, this, &StepPage::photosOpened);
    connect(&m_document, &Document::changed, this, &StepPage::refresh);
    retranslate();
    showBlock(Block::Value);
}

void StepPage::setRoom(Room& room)
{
    m_room = &room;
    m_above->insertWidget(2, new TimerBar(room)); // between the question and the notes
    connect(&room, &Room::changed, this, &StepPage::refreshPeople);
    refreshPeople();
}

/// "18 คน · โหวตคนละ 3 จุด"
void StepPage::refreshPeople()
{
    QStringList facts;
    if (m_room && m_room->isOn()) {
        facts << tr("%n person(s)", nullptr, m_room->people());
        if (const VoteRound* round = m_room->openRound(m_block))
            facts << tr("Votes: %n dot(s) each", nullptr, round->dots);
    }
    m_people->setText(facts.join(QStringLiteral(" · ")));
    placeAdvice();
}

QWidget* StepPage::makeNavigation()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, px(spaceTiny), 0, px(spaceTiny));
    m_dots = new StepDots(bar);
    m_previous = new QPushButton(bar);
    m_next = new QPushButton(bar);
    m_previous->setFlat(true);
    m_previous->setAutoDefault(false);
    m_next->setAutoDefault(false);
    row->addWidget(m_dots, 1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    connect(m_dots, &StepDots::chosen, this, &StepPage::showBlock);
    connect(m_previous, &QPushButton::clicked, this, [this] { showBlock(static_cast<Block>(qMax(1, number(m_block) - 1))); });
    connect(m_next, &QPushButton::clicked, this, [this] { showBlock(static_cast<Block>(qMin(9, number(m_block) + 1))); });
    return bar;
}

QWidget* StepPage::makeQuestion()
{
    auto* card = new Card(this);
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(px(spaceLarge), px(spaceMedium), px(spaceLarge), px(spaceMedium));
    row->setSpacing(px(spaceLarge));
    m_badge = new StepBadge(card);
    m_badge->setFixedSize(m_badge->sizeHint());
    m_name = plainLabel({}, {22, true, TextColour::Main}, card);
    m_question = wrappingLabel({}, {textCardTitle, false, TextColour::Main}, card);
    m_jumps = new QWidget(card);
    auto* jumpRows = new QGridLayout(m_jumps);
    jumpRows->setContentsMargins(0, 0, 0, 0);
    jumpRows->setHorizontalSpacing(px(spacePage));
    jumpRows->setVerticalSpacing(0);
    auto* words = new QVBoxLayout;
    words->setSpacing(px(spaceTiny));
    m_icon = new IconMark(QStringLiteral("block1"), TextColour::Main, 26, card);
    auto* heading = new QHBoxLayout;
    heading->setSpacing(px(spaceMedium));
    heading->addWidget(m_icon);
    heading->addWidget(m_name, 1);
    words->addLayout(heading);
    words->addWidget(m_question);
    words->addWidget(m_jumps);
    row->addWidget(m_badge, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return card;
}

QWidget* StepPage::makeEntry()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(px(spaceTiny), px(spaceTiny), px(spaceTiny), px(spaceTiny));
    m_entry = new EntryLine(bar);
    m_prompt = new FittingPlaceholder(m_entry);
    m_add = new QPushButton(bar);
    m_add->setDefault(true);
    row->addWidget(m_entry, 1);
    row->addWidget(m_add);
    connect(m_entry, &EntryLine::pastedElsewhere, m_view, &CanvasView::pasteText);
    connect(m_entry, &QLineEdit::returnPressed, this, &StepPage::commitEntry);
    connect(m_add, &QPushButton::clicked, this, [this] {
        commitEntry();
        m_entry->setFocus();
    });
    connect(m_entry, &QLineEdit::textChanged, this, [this](const QString& text) {
        const bool isLong = text.size() >= noteHintLength;
        m_advice->setText(isLong ? tr("Long for one note: could it be two?") : tr("One thing a note, short, so that the back row can read it"));
        m_advice->setLook({textSmallest, false, isLong ? TextColour::Care : TextColour::Secondary});
        placeAdvice();
        Q_EMIT uncommittedChanged();
    });
    return bar;
}

bool StepPage::hasUncommittedText() const { return !m_entry->text().trimmed().isEmpty() || m_view->hasUncommittedText(); }

bool StepPage::commitEntry()
{
    const QString typed = m_entry->text().trimmed();
    if (typed.isEmpty())
        return m_view->commitEditor();
    const NoteId id = NoteId::random();
    const auto done = m_document.perform(edits::addNote(m_block, typed, 0, {}, id));
    if (!done) {
        Q_EMIT failed(done.error());
        return false;
    }
    m_entry->setText({}); // not clear(): Ctrl+Z then belongs to the plan, and does not bring the typed words back
    m_view->focusNote(id);
    return true;
}

void StepPage::followFocus()
{
    if (m_view->currentBlock() != m_block) {
        m_block = m_view->currentBlock();
        refresh();
        Q_EMIT blockShown(m_block);
        return;
    }
    m_helper->show(m_block, m_view->focusedNote());
}

void StepPage::focusEntry() { m_entry->setFocus(); }

void StepPage::showBlock(Block block)
{
    if (!m_entry->text().trimmed().isEmpty() && block != m_block)
        commitEntry();
    m_block = block;
    m_view->showBlock(block);
    refresh();
    m_scroll->verticalScrollBar()->setValue(0);
    Q_EMIT blockShown(block);
}

void StepPage::refresh()
{
    m_dots->show(m_document.plan(), m_block);
    static_cast<StepBadge*>(m_badge)->setNumber(number(m_block));
    m_name->setText(blockName(m_block));
    m_icon->setIcon(QStringLiteral("block%1").arg(number(m_block)), TextColour::Main);
    m_question->setText(blockQuestion(m_block));
    const int step = number(m_block);
    const QString before = tr("Step %1").arg(qMax(1, step - 1));
    const QString after = tr("Step %1").arg(qMin(9, step + 1));
    m_previous->setText(isNarrow() ? QStringLiteral("‹") : QString(QStringLiteral("‹  ") + before));
    m_next->setText(isNarrow() ? QStringLiteral("›") : QString(after + QStringLiteral("  ›")));
    m_previous->setAccessibleName(before);
    m_next->setAccessibleName(after);
    m_dots->setCompact(isNarrow());
    m_dots->setVisible(width() >= px(leastForDots));
    m_previous->setEnabled(step > 1);
    m_next->setEnabled(step < 9);
    m_entry->setAccessibleName(tr("New note for step %1 %2").arg(QString::number(step), blockName(m_block)));
    refreshPeople();
    refreshLinksToOtherSteps();
    placeHelper();
    m_helper->show(m_block, m_view->focusedNote());
}

/// "ข้อ 1 จุดขาย 4 ใบ ▸": the steps that this question refers to.
void StepPage::refreshLinksToOtherSteps()
{
    auto* rows = static_cast<QGridLayout*>(m_jumps->layout());
    while (QLayoutItem* item = rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QList<LinkButton*> jumps;
    int together = 0;
    for (const Block target : legalTargets(m_block)) {
        const auto count = int(m_document.plan().notesIn(target).size());
        auto* jump = new LinkButton(tr("%1 %2, %n note(s)", nullptr, count).arg(QString::number(number(target)), blockName(target)), m_jumps);
        connect(jump, &QAbstractButton::clicked, this, [this, target] { showBlock(target); });
        jumps << jump;
        together += jump->sizeHint().width() + rows->horizontalSpacing();
    }
    const int columns = together <= widthOfWords() ? int(jumps.size()) : 2;
    for (int i = 0; i < jumps.size(); ++i)
        rows->addWidget(jumps[i], i / columns, i % columns);
    rows->setColumnStretch(rows->columnCount(), 1);
    m_jumps->setVisible(!jumps.isEmpty() && !isNarrow());
}

void StepPage::setHelperShown(bool shown)
{
    m_helperWanted = shown;
    placeHelper();
}

void StepPage::placeHelper()
{
    m_helperScroll->setVisible(m_helperWanted && width() >= px(helperNeedsWidth));
    m_helperScroll->setFixedWidth(px(widthHelperColumn));
    static_cast<NotesScroll*>(m_scroll)->setGrows(isShort());
}

/// Where every line counts only the warning is said below the field.
void StepPage::placeAdvice()
{
    const bool isLong = m_entry->text().size() >= noteHintLength;
    m_advice->setVisible(isLong || !isShort());
    m_people->setVisible(!m_people->text().isEmpty() && !isShort());
}

bool StepPage::isShort() const { return height() < px(shortHeight); }

/// What the question card has for its words beside its number.
int StepPage::widthOfWords() const
{
    const int helper = m_helperScroll->isHidden() ? 0 : m_helperScroll->width();
    return width() - helper - px(56) - 5 * px(spaceLarge) - style()->pixelMetric(QStyle::PM_ScrollBarExtent);
}

bool StepPage::isNarrow() const { return width() < px(narrowWidth); }

void StepPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeHelper();
    placeAdvice();
    refresh();
}

void StepPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange) {
        m_badge->setFixedSize(m_badge->sizeHint());
        placeHelper();
    }
}

void StepPage::retranslate()
{
    m_prompt->setTexts({tr("Type an idea, Enter adds it and waits for the next"), tr("Type an idea, then Enter"), tr("An idea")});
    m_add->setText(tr("Add"));
    m_advice->setText(tr("One thing a note, short, so that the back row can read it"));
    refresh();
}

} // namespace tambon
