#include "ui/exporting/posterchoices.h"

#include "ui/theme/text.h"
#include "ui/widgets/explain.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QShowEvent>
#include <QVBoxLayout>

namespace tambon {

using namespace Qt::Literals::StringLiterals;
using paper::PosterSize;

namespace {

constexpr std::array posterSizes{PosterSize::A0, PosterSize::A1, PosterSize::A2, PosterSize::A3};

QString sizeName(PosterSize size) { return u'A' + QString::number(static_cast<int>(size)); }

} // namespace

QComboBox* namedChoice(QWidget* parent, const QString& name, const QString& help, const QStringList& values)
{
    auto* row = new QVBoxLayout;
    row->setSpacing(px(spaceTiny));
    auto* label = plainLabel(name, {textSmallest, false, TextColour::Secondary});
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* choice = new QComboBox;
    choice->addItems(values);
    choice->setAccessibleName(name);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    explain(choice, help);
    label->setBuddy(choice);
    row->addWidget(label);
    row->addWidget(choice, 0, Qt::AlignLeft);
    static_cast<QBoxLayout*>(parent->layout())->addLayout(row);
    return choice;
}

QString sheetsNeeded(const std::vector<paper::Sheet>& sheets)
{
    const auto same = std::count_if(sheets.begin(), sheets.end(), [&](const paper::Sheet& sheet) { return sheet.size == sheets.front().size; });
    const auto name = [](const paper::Sheet& sheet) { return QPageSize::key(sheet.size); };
    const auto said = [](const char* source) { return QCoreApplication::translate("PosterChoices", source); };
    if (static_cast<size_t>(same) == sheets.size())
        //: %1 is the name of a paper size
        return said(QT_TRANSLATE_NOOP("PosterChoices", "Paper: %2 × %1")).arg(name(sheets.front()), QString::number(same));
    return said(QT_TRANSLATE_NOOP("PosterChoices", "Paper: %2 × %1, and %4 × %3 for what has no room"))
        .arg(name(sheets.front()), QString::number(same), name(sheets.back()), QString::number(static_cast<qsizetype>(sheets.size()) - same));
}

PosterChoices::PosterChoices(std::function<const Plan&()> plan, QWidget* parent)
    : QWidget(parent)
    , m_plan(std::move(plan))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(spaceSmall));
    QStringList sizes;
    for (const PosterSize size : posterSizes) {
        const int note = paper::stickyNoteFor(size);
        sizes << tr("%1 · holds %3 sticky notes of %2 mm").arg(sizeName(size), QString::number(note), QString::number(paper::stickyNotesOn(size, note)));
    }
    m_size = addChoice(tr("Size"), tr("How large the poster is on the wall; A0 for sticky notes of 76 mm, A1 for 51 mm"), sizes);
    m_content = addChoice(tr("Content"), tr("The notes of this plan, or empty blocks to stick notes on"), {tr("With the notes of this plan"), tr("Empty, for sticky notes")});
    m_paper = addChoice(tr("Paper"), tr("One large sheet for a print shop, or sheets of an office printer to be glued together"),
        {tr("One large sheet"), tr("Sheets of A4 to glue together"), tr("Sheets of A3 to glue together")});
    m_size->setCurrentIndex(1);
    m_count = wrappingLabel({}, {.bold = true});
    column->addWidget(m_count);
}

QComboBox* PosterChoices::addChoice(const QString& name, const QString& help, const QStringList& values)
{
    QComboBox* choice = namedChoice(this, name, help, values);
    connect(choice, &QComboBox::currentIndexChanged, this, &PosterChoices::refresh);
    return choice;
}

PosterOptions PosterChoices::options() const
{
    PosterOptions options{.size = posterSizes.at(static_cast<size_t>(m_size->currentIndex())), .blank = m_content->currentIndex() == 1};
    if (m_paper->currentIndex() > 0)
        options.tiles = m_paper->currentIndex() == 1 ? paper::TilePaper::A4 : paper::TilePaper::A3;
    return options;
}

void PosterChoices::refresh()
{
    if (isVisible() && m_count != nullptr)
        m_count->setText(sheetsNeeded(posterSheets(m_plan(), options())));
}

void PosterChoices::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace tambon
