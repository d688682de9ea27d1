#include "ui/partners/helperscard.h"

#include "core/base/text.h"
#include "core/edit/rowedits.h"
#include "core/plan/rowchecks.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/turningrow.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t mostSuggestions = 8;
constexpr size_t mostHelpers = 3;

} // namespace

HelpersCard::HelpersCard(Document& document, QWidget* parent)
    : Card(parent)
    , m_document(document)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(px(spaceLarge), px(spaceMedium), px(spaceLarge), px(spaceMedium));
    m_layout->setSpacing(px(spaceSmall));
    auto* head = new TurningRow(px(spaceLarge));
    head->add(wrappingLabel(tr("Who could help"), {.size = textImportant, .bold = true}), 1);
    auto* catalogue = new QPushButton(icon(u"list"_s), tr("Expertise…"));
    explain(catalogue, tr("Opens the catalogue of expertise with the words by which needs and goals are recognised."));
    connect(catalogue, &QPushButton::clicked, this, &HelpersCard::expertiseWanted);
    head->add(catalogue);
    m_layout->addWidget(head);
    connect(&document, &Document::changed, this, &HelpersCard::refresh);
    connect(&document, &Document::stateChanged, this, &HelpersCard::refresh);
}

QString HelpersCard::questionOf(const Suggestion& suggestion) const
{
    const Plan& plan = m_document.plan();
    if (const Need* need = rowWith<Need>(plan, suggestion.need)) {
        const Note* activity = standingNote(plan, need->activity);
        return tr("%1 needs: %2").arg(activity ? QString(plan.label(activity->id) + u' ' + beginningOf(activity->text)) : QString(), need->item);
    }
    const Goal* goal = plan.goal(suggestion.goal);
    return goal ? tr("Goal (%1): %2").arg(nameOf(goal->dimension), goal->statement.simplified()) : QString();
}

Target HelpersCard::targetOf(const Suggestion& suggestion) const
{
    Target target;
    target.page = suggestion.goal.isNull() ? PageKind::Numbers : PageKind::Goals;
    target.goal = suggestion.goal;
    if (const Need* need = rowWith<Need>(m_document.plan(), suggestion.need))
        if (const Note* activity = standingNote(m_document.plan(), need->activity))
            target.note = activity->id;
    return target;
}

void HelpersCard::cover(const NeedId& need, const PartnerId& partner)
{
    Cover row;
    row.id = CoverId::random();
    row.need = need;
    row.partner = partner;
    if (const auto done = m_document.perform(edits::addRow(row)); !done)
        Q_EMIT failed(done.error());
}

void HelpersCard::addButtons(QVBoxLayout* rows, const Suggestion& suggestion)
{
    auto* buttons = new TurningRow(px(spaceMedium));
    for (size_t i = 0; i < std::min(mostHelpers, suggestion.helpers.size()) && !suggestion.need.isNull(); ++i) {
        const Partner* partner = rowWith<Partner>(m_document.plan(), suggestion.helpers[i].partner);
        if (partner == nullptr)
            continue;
        auto* button = new QPushButton(escapedMnemonic(tr("Cover with %1").arg(beginningOf(partner->name))));
        button->setEnabled(m_document.isWritable());
        explain(button, tr("This partner brings all that is left of the need. The numbers follow; undo takes it back."));
        // It goes with the list that its own click makes anew, so the click ends first.
        connect(button, &QPushButton::clicked, this, [this, need = suggestion.need, id = partner->id] { cover(need, id); }, Qt::QueuedConnection);
        buttons->add(button);
    }
    auto* link = new LinkButton(tr("Go there"));
    link->setAccessibleName(tr("Go there: %1").arg(questionOf(suggestion)));
    explain(link, tr("Opens the page where this need or goal stands."));
    connect(link, &LinkButton::clicked, this, [this, target = targetOf(suggestion)] { Q_EMIT jumpRequested(target); });
    buttons->add(link);
    buttons->add(new QWidget, 1);
    rows->addWidget(buttons);
}

QWidget* HelpersCard::lineOf(const Suggestion& suggestion)
{
    auto* line = new QWidget;
    auto* rows = new QVBoxLayout(line);
    rows->setContentsMargins(0, px(spaceTiny), 0, px(spaceTiny));
    rows->setSpacing(px(spaceTiny));
    const auto say = [&](const QString& text, const TextLook& look) {
        rows->addWidget(wrappingLabel(text, look));
        m_lines << text;
    };
    say(questionOf(suggestion), {.bold = true});
    for (size_t i = 0; i < std::min(mostHelpers, suggestion.helpers.size()); ++i)
        say(reasonOf(suggestion.helpers[i], suggestion, m_document.plan()), {});
    if (suggestion.helpers.empty())
        say(whatIsMissing(suggestion, m_document.plan()), {.colour = TextColour::Secondary});
    addButtons(rows, suggestion);
    return line;
}

void HelpersCard::refresh()
{
    m_isStale = true;
    if (isVisible())
        build();
}

void HelpersCard::showEvent(QShowEvent* event)
{
    if (m_isStale)
        build();
    Card::showEvent(event);
}

void HelpersCard::build()
{
    m_isStale = false;
    delete m_list;
    m_lines.clear();
    m_list = new QWidget;
    auto* rows = new QVBoxLayout(m_list);
    rows->setContentsMargins({});
    rows->setSpacing(px(spaceSmall));
    const std::vector<Suggestion> found = suggestions(m_document.plan());
    for (size_t i = 0; i < std::min(mostSuggestions, found.size()); ++i)
        rows->addWidget(lineOf(found[i]));
    const int more = int(found.size()) - int(mostSuggestions);
    if (found.empty())
        rows->addWidget(wrappingLabel(tr("Nothing asks for help yet: no need is marked “not alone”, and every goal that is measured is reached."), {.colour = TextColour::Secondary}));
    else if (more > 0)
        rows->addWidget(wrappingLabel(tr("%n more need help", nullptr, more), {.colour = TextColour::Secondary}));
    m_layout->addWidget(m_list);
}

} // namespace tambon
