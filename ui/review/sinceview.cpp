#include "ui/review/sinceview.h"

#include "ui/review/commentmark.h"
#include "ui/widgets/card.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/linkbutton.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

QString orNothing(const QString& text) { return text.isEmpty() ? u"–"_s : text; }

QWidget* sinceHead(const SincePoint& point)
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(px(spaceSmall));
    const TextColour colour = weightColour(point.weight);
    row->addWidget(new IconMark(weightIcon(point.weight), colour, 20));
    row->addWidget(plainLabel(nameOf(point.weight), {.bold = true, .colour = colour}));
    row->addWidget(wrappingLabel(point.about, {.bold = true}), 1);
    return head;
}

void addFact(QGridLayout& grid, const QString& name, const QString& text, TextLook look = {})
{
    const int row = grid.rowCount();
    grid.addWidget(plainLabel(name, {.colour = TextColour::Secondary}), row, 0, Qt::AlignTop);
    grid.addWidget(wrappingLabel(text, look), row, 1);
}

} // namespace

SinceView::SinceView(QWidget* parent)
    : QWidget(parent)
    , m_cards(new QVBoxLayout(this))
{
    m_cards->setContentsMargins({});
    m_cards->setSpacing(px(spaceSmall));
}

void SinceView::show(const std::vector<SincePoint>& points, const QString& other)
{
    while (QLayoutItem* item = m_cards->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    const auto answered = std::count_if(points.begin(), points.end(), [](const SincePoint& p) { return !p.answer.isEmpty() || p.isDone; });
    m_cards->addWidget(wrappingLabel(tr("The group answered %1 of %2 remarks.").arg(QString::number(answered), QString::number(points.size())), {.size = textImportant, .bold = true}));
    for (const SincePoint& point : points)
        addPoint(point);
    if (!other.isEmpty())
        m_cards->addWidget(wrappingLabel(other, {.colour = TextColour::Secondary}));
    m_cards->addStretch();
}

void SinceView::addPoint(const SincePoint& point)
{
    auto* card = new Card;
    card->setAccessibleName(QString(nameOf(point.weight) + u": " + point.about));
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(px(spaceLarge), px(spaceSmall), px(spaceLarge), px(spaceSmall));
    layout->setSpacing(px(spaceTiny));
    layout->addWidget(sinceHead(point));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(px(spaceMedium));
    grid->setVerticalSpacing(px(spaceTiny));
    grid->setColumnStretch(1, 1);
    addFact(*grid, tr("Remark"), point.remark);
    addFact(*grid, tr("Answer"), point.answer.isEmpty() ? tr("no answer") : point.answer,
        point.answer.isEmpty() ? TextLook{.colour = TextColour::Care} : TextLook{});
    if (point.hasChanged) {
        addFact(*grid, tr("Then"), orNothing(point.before), {.colour = TextColour::Secondary});
        addFact(*grid, tr("Now"), point.now.isEmpty() ? tr("taken out") : point.now, {.bold = true});
    }
    layout->addLayout(grid);
    auto* foot = new QHBoxLayout;
    const QString state = point.hasChanged ? tr("changed") : tr("not changed");
    foot->addWidget(plainLabel(point.isDone ? QString(tr("ticked as done") + u" · " + state) : state,
        {.size = textSmallest, .colour = point.hasChanged ? TextColour::Ok : TextColour::Secondary}), 1);
    if (!point.note.isNull()) {
        auto* link = new LinkButton(tr("See it in the plan"));
        link->setAccessibleName(tr("See it in the plan: %1").arg(point.about));
        explain(link, tr("Goes to the note that the remark was about."));
        connect(link, &LinkButton::clicked, this, [this, note = point.note] { Q_EMIT noteRequested(note); });
        foot->addWidget(link);
    }
    layout->addLayout(foot);
    m_cards->addWidget(card);
}

QWidget* SinceView::firstField() const
{
    const QList<LinkButton*> links = findChildren<LinkButton*>();
    const auto shown = std::find_if(links.begin(), links.end(), [](const LinkButton* link) { return !link->isHidden(); });
    return shown == links.end() ? nullptr : *shown;
}

} // namespace tambon
