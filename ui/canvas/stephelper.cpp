#include "ui/canvas/stephelper.h"

#include "core/insight/findings.h"
#include "ui/canvas/canvaspainter.h"
#include "ui/photos/photodropcard.h"
#include "ui/theme/text.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/linkbutton.h"

#include <QCheckBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace tambon {

namespace {

/// Thread colour and glyph as a small square, as in the legend.
class HelperSwatch : public QWidget {
public:
    explicit HelperSwatch(int thread)
        : m_thread(thread)
    {
        setFixedSize(px(24), px(24));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(theme().threads[size_t(m_thread)].spine);
        painter.setPen(QPen(theme().noteEdge, 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radiusNote, radiusNote);
        const double glyph = px(12);
        paintGlyph(painter, m_thread, {(width() - glyph) / 2.0, (height() - glyph) / 2.0, glyph, glyph}, theme().noteText);
    }

private:
    int m_thread;
};

QHBoxLayout* iconAndText(const QString& icon, TextColour colour, QLabel* text)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(px(spaceSmall));
    row->addWidget(new IconMark(icon, colour), 0, Qt::AlignTop);
    row->addWidget(text, 1);
    return row;
}

void clearLayout(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (item->widget() != nullptr)
            item->widget()->deleteLater();
        if (item->layout() != nullptr)
            clearLayout(*item->layout());
        delete item;
    }
}

} // namespace

StepHelper::StepHelper(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(px(spaceLarge), px(spaceLarge), px(spaceLarge), px(spaceLarge));
    m_column->setSpacing(px(spaceSmall));
    setAccessibleName(tr("Helper for this step"));
}

void StepHelper::show(Block block, const NoteId& note)
{
    m_block = block;
    clearLayout(*m_column);
    addExample();
    addRule();
    addWayToGrid();
    addCandidates(note);
    addReadiness();
    addRule();
    addPhotos();
    m_column->addStretch();
}

void StepHelper::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(QRect(0, 0, 1, height()), theme().hairline);
}

void StepHelper::addRule()
{
    auto* line = new QFrame;
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    m_column->addSpacing(px(spaceTiny));
    m_column->addWidget(line);
    m_column->addSpacing(px(spaceTiny));
}

void StepHelper::addExample()
{
    const TextLook heading{textBase, true, TextColour::Main};
    const TextLook quiet{textSmallest, false, TextColour::Secondary};
    m_column->addLayout(iconAndText(QStringLiteral("info"), TextColour::Main, plainLabel(tr("Example"), heading)));
    m_column->addWidget(wrappingLabel(blockExample(m_block), quiet));
    addRule();
    m_column->addWidget(plainLabel(QStringLiteral("–  ") + tr("Not yet one"), heading));
    m_column->addWidget(wrappingLabel(blockCounterExample(m_block), quiet));
}

/// Question 5 asks for every other income: the table asks it of each value and customer.
void StepHelper::addWayToGrid()
{
    if (m_block != Block::Income)
        return;
    auto* go = new LinkButton(tr("Table value × customer"));
    go->setToolTip(tr("Which income each value brings from each customer, and which other could be"));
    go->setWhatsThis(tr("Which income each value brings from each customer, and which other could be"));
    connect(go, &LinkButton::clicked, this, &StepHelper::incomeGridRequested);
    m_column->addWidget(go, 0, Qt::AlignLeft);
    addRule();
}

void StepHelper::addCandidates(const NoteId& noteId)
{
    const Plan& plan = m_document.plan();
    const Note* note = plan.note(noteId);
    if (note == nullptr) {
        m_column->addWidget(wrappingLabel(tr("Choose a note to link it with others"), {textSmallest, false, TextColour::Secondary}));
        addRule();
        return;
    }
    m_column->addWidget(wrappingLabel(tr("Note %1 is linked with").arg(plan.label(noteId)), {textBase, true, TextColour::Main}));
    for (const Block block : allBlocks) {
        const bool legal = linkIsLegal(m_block, block) || linkIsLegal(block, m_block);
        if (!legal || plan.notesIn(block).empty())
            continue;
        m_column->addWidget(wrappingLabel(tr("From step %1 %2").arg(QString::number(number(block)), blockName(block)),
            {textSmallest, false, TextColour::Secondary}));
        for (const Note* other : plan.notesIn(block)) {
            const auto linked = [&](const Link& link) {
                return (link.from == noteId && link.to == other->id) || (link.to == noteId && link.from == other->id);
            };
            auto* box = new QCheckBox;
            box->setChecked(std::any_of(plan.links.begin(), plan.links.end(), linked));
            box->setAccessibleName(other->text.simplified());
            auto* row = new QHBoxLayout;
            row->setSpacing(px(spaceSmall));
            auto* words = wrappingLabel(other->text.simplified(), {textSmallest, false, TextColour::Main});
            words->setBuddy(box);
            row->addWidget(box, 0, Qt::AlignTop);
            row->addWidget(new HelperSwatch(other->thread), 0, Qt::AlignTop);
            row->addWidget(words, 1);
            m_column->addLayout(row);
            connect(box, &QCheckBox::toggled, this, [this, id = other->id] { Q_EMIT linkToggled(id); });
        }
    }
    addRule();
}

void StepHelper::addReadiness()
{
    const Plan& plan = m_document.plan();
    m_column->addWidget(plainLabel(tr("Is this step ready?"), {textBase, true, TextColour::Main}));
    const bool any = !plan.notesIn(m_block).empty();
    const auto row = [&](bool good, const QString& words) {
        m_column->addLayout(iconAndText(good ? QStringLiteral("ok") : QStringLiteral("warning"), good ? TextColour::Ok : TextColour::Care,
            wrappingLabel(words, {textSmallest, false, TextColour::Main})));
    };
    row(any, any ? tr("There is at least one note") : tr("No note yet"));
    int shown = 0;
    for (const Finding& finding : openFindings(plan)) {
        if (finding.block != m_block || finding.rule == Rule::BlockEmpty || !finding.capital.isNull() || ++shown > 4)
            continue;
        row(false, title(finding, plan));
    }
}

/// A place for flipchart pictures, and the way to those that this step has.
void StepHelper::addPhotos()
{
    auto* card = new PhotoDropCard;
    card->setEnabled(m_document.isWritable());
    connect(card, &QAbstractButton::clicked, this, &StepHelper::photosWanted);
    m_column->addWidget(card);
    const auto& photos = m_document.plan().photos;
    const auto count = std::count_if(photos.begin(), photos.end(), [&](const Photo& photo) { return photo.block == m_block; });
    if (count == 0)
        return;
    auto* jump = new LinkButton(tr("%n photo(s) of this step", nullptr, int(count)));
    jump->setToolTip(tr("Open the photos and write them into notes"));
    jump->setWhatsThis(jump->toolTip());
    connect(jump, &QAbstractButton::clicked, this, &StepHelper::photosOpened);
    m_column->addWidget(jump, 0, Qt::AlignLeft);
}

} // namespace tambon
