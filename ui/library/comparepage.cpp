#include "ui/library/comparepage.h"

#include "core/base/text.h"
#include "ui/library/plansmodel.h"
#include "ui/theme/text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/pagetitle.h"

#include <QGridLayout>
#include <QHash>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

/// In how many of the plans a text stands, folded.
QHash<QString, int> plansByText(const std::vector<Result<Plan>>& plans)
{
    QHash<QString, int> count;
    for (const auto& plan : plans) {
        QSet<QString> own;
        if (plan)
            for (const Note& note : plan->notes)
                own.insert(searchFold(note.text));
        for (const QString& text : std::as_const(own))
            ++count[text];
    }
    return count;
}

QWidget* comparedNote(const QString& text, bool isAlike)
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(px(spaceSmall));
    if (isAlike) {
        auto* mark = new IconMark(u"merge"_s, TextColour::Care, 16);
        mark->setAccessibleName(ComparePage::tr("The same words in another plan"));
        mark->setToolTip(mark->accessibleName());
        line->addWidget(mark, 0, Qt::AlignTop);
    }
    line->addWidget(wrappingLabel(text, {.colour = isAlike ? TextColour::Care : TextColour::Main}), 1);
    return row;
}

Card* cellCard(QVBoxLayout*& column)
{
    auto* card = new Card;
    column = new QVBoxLayout(card);
    column->setContentsMargins(px(spaceMedium), px(spaceSmall), px(spaceMedium), px(spaceSmall));
    column->setSpacing(px(spaceTiny));
    return card;
}

} // namespace

ComparePage::ComparePage(Library& library, QWidget* parent)
    : LibraryPage(library, parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(spacePage), px(spaceMedium), px(spacePage), px(spaceSmall));
    column->addWidget(pageTitle(tr("Plans side by side"), tr("Question by question. Orange: the same words stand in another of these plans.")));
    m_scroll = pageScroll(new QWidget);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setAccessibleName(tr("Plans side by side"));
    column->addWidget(m_scroll, 1);
}

void ComparePage::takeFocus() { m_scroll->setFocus(); }

void ComparePage::showVersions(const std::vector<VersionId>& versions)
{
    m_versions = versions;
    refresh();
}

void ComparePage::addHead(int column, const LibraryLine& line)
{
    QVBoxLayout* words = nullptr;
    Card* card = cellCard(words);
    words->addWidget(wrappingLabel(line.title.isEmpty() ? line.organisation : line.title, {.size = textImportant, .bold = true}));
    words->addWidget(wrappingLabel(placeInWords(line), {.size = textSmallest, .colour = TextColour::Secondary}));
    const QString version = line.number > 0 ? tr("Version %1").arg(line.number) : tr("Draft");
    words->addWidget(wrappingLabel(QString(version + u" · " + worstInWords(line)), {.size = textSmallest, .colour = TextColour::Secondary}));
    words->addStretch(1);
    m_grid->addWidget(card, 0, column);
    m_grid->setColumnStretch(column, 1);
}

void ComparePage::addRowTitle(int row, const QString& title)
{
    m_grid->addWidget(wrappingLabel(title, {.bold = true}), row, 0, 1, int(m_versions.size()));
}

void ComparePage::addFigures(const std::vector<LibraryLine>& lines, int row)
{
    addRowTitle(row, tr("Figures, baht a year"));
    for (size_t at = 0; at < lines.size(); ++at) {
        QVBoxLayout* column = nullptr;
        Card* card = cellCard(column);
        const LibraryLine& line = lines[at];
        const auto say = [&](const QString& name, Money money) { column->addWidget(wrappingLabel(QString(name + u' ' + (line.hasMoney ? shown(money) : u"–"_s)))); };
        say(tr("Income"), line.income);
        say(tr("Cash if everything were bought"), line.before);
        say(tr("Cash needed"), line.after);
        say(tr("Left each month"), line.leftPerMonth);
        m_grid->addWidget(card, row + 1, int(at));
    }
}

void ComparePage::refresh()
{
    if (m_versions.empty())
        return;
    const int before = m_scroll->verticalScrollBar()->value();
    m_body = new QWidget;
    m_grid = new QGridLayout(m_body);
    m_grid->setContentsMargins(px(spaceTiny), px(spaceTiny), px(spaceTiny), px(spaceTiny));
    m_grid->setSpacing(px(spaceSmall));
    const std::vector<LibraryLine> lines = library().lines(m_versions);
    std::vector<Result<Plan>> plans;
    for (const LibraryLine& line : lines) {
        addHead(int(plans.size()), line);
        plans.push_back(library().readPlan(line.version));
    }
    addFigures(lines, 1);
    const QHash<QString, int> counts = plansByText(plans);
    m_alike = int(std::count_if(counts.begin(), counts.end(), [](int count) { return count > 1; }));
    int row = 3;
    for (const Block block : allBlocks) {
        addRowTitle(row, QStringLiteral("%1 %2").arg(QString::number(number(block)), blockName(block)));
        for (size_t at = 0; at < plans.size(); ++at) {
            QVBoxLayout* column = nullptr;
            Card* card = cellCard(column);
            if (!plans[at])
                column->addWidget(wrappingLabel(sentence(plans[at].error()), {.colour = TextColour::Care}));
            else
                for (const Note* note : plans[at]->notesIn(block))
                    column->addWidget(comparedNote(note->text, counts.value(searchFold(note->text)) > 1));
            column->addStretch(1);
            m_grid->addWidget(card, row + 1, int(at));
        }
        row += 2;
    }
    m_grid->setRowStretch(row, 1);
    m_body->setAutoFillBackground(false);
    m_scroll->setWidget(m_body);
    m_scroll->verticalScrollBar()->setValue(before);
    Q_EMIT statusChanged();
}

QString ComparePage::statusText() const { return m_alike == 0 ? tr("No note is the same") : tr("%n note(s) word for word the same", nullptr, m_alike); }

} // namespace tambon
