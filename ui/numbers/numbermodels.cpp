#include "ui/numbers/numbermodels.h"

#include "core/base/text.h"
#include "core/insight/figures.h"

#include <QCoreApplication>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

QString numbersWord(const char* words) { return QCoreApplication::translate("NumbersPage", words); }

/// Figures are counted once for each state of the plan, not once for each cell.
class CountedOnce : public QObject {
public:
    CountedOnce(Document& document, QObject* parent)
        : QObject(parent)
        , m_document(document)
    {
        connect(&document, &Document::changed, this, [this] { m_figures.reset(); });
        connect(&document, &Document::stateChanged, this, [this] { m_figures.reset(); });
    }
    const Figures& counted()
    {
        if (!m_figures)
            m_figures = figures(m_document.plan());
        return *m_figures;
    }

private:
    Document& m_document;
    std::optional<Figures> m_figures;
};

std::vector<PlanColumn> incomeColumns()
{
    return {{"product", 240}, {"customer", 200}, {"price", 110}, {"quantity", 110}, {"season", 220},
        {nullptr, 130, numbersWord(QT_TRANSLATE_NOOP("NumbersPage", "Baht a year"))}, {"basis", 120}, {"spread", 100}, {"channel", 180}, {"note", 180}, {"priceItem", 160}};
}

std::vector<PlanColumn> costColumns()
{
    return {{"item", 160}, {"activity", 150}, {"quantity", 72}, {"unit", 64}, {"unitPrice", 96, numbersWord(QT_TRANSLATE_NOOP("NumbersPage", "Unit price"))}, {"kind", 96}, {"season", 150},
        {nullptr, 90, numbersWord(QT_TRANSLATE_NOOP("NumbersPage", "Worth a year"))}, {nullptr, 80, numbersWord(QT_TRANSLATE_NOOP("NumbersPage", "7 capital"))},
        {nullptr, 80, numbersWord(QT_TRANSLATE_NOOP("NumbersPage", "8 partners"))}, {nullptr, 84, numbersWord(QT_TRANSLATE_NOOP("NumbersPage", "9 cash"))},
        {"basis", 110}, {"spread", 100}, {"product", 160}, {"lifeYears", 110}, {"salvage", 120}, {"notAlone", 90}, {"expertise", 160}, {"priceItem", 160}, {"costNote", 180}};
}
constexpr int firstCostFigure = 7;

Money costFigure(const NeedTotals& totals, CostFigure which)
{
    switch (which) {
    case CostFigure::Amount: return totals.total;
    case CostFigure::Capital: return totals.capital;
    case CostFigure::Partner: return totals.partner;
    case CostFigure::Cash: return totals.cash();
    }
    return {};
}

/// The price of the list where a line takes it from there.
template <TableRow Row>
void showListPrices(PlanTableModel<Row>* model, Document& document, const char* priceKey)
{
    model->setShownInstead([&document, priceKey](const Row& row, const char* key) {
        const PriceItem* item = qstrcmp(key, priceKey) == 0 ? rowWith<PriceItem>(document.plan(), row.priceItem) : nullptr;
        return item ? shown(item->price) : QString();
    });
}

/// The line and, where the plan has no product of that name, the product: one step.
Result<Edit> incomeLineOf(const Plan& plan, const QString& typed, IncomeLine line)
{
    const auto same = std::find_if(plan.economy.products.begin(), plan.economy.products.end(),
        [&](const Product& product) { return searchFold(product.name) == searchFold(typed); });
    if (same != plan.economy.products.end()) {
        line.product = same->id;
        line.price = same->price.value_or(Money{});
        return edits::addRow(line);
    }
    Product product;
    product.id = ProductId::random();
    product.name = typed;
    line.product = product.id;
    Edit both = edits::addRow(line);
    both.apply = [product = edits::addRow(product).apply, own = both.apply](Plan& target) -> Result<void> {
        const auto added = product(target);
        return added ? own(target) : added;
    };
    return both;
}

NoteId activityForNewLine(const Plan& plan, const NoteId& looked)
{
    if (!looked.isNull())
        return looked;
    const auto activities = plan.notesIn(Block::Activity);
    for (auto note = activities.rbegin(); note != activities.rend(); ++note)
        for (const Need& need : plan.economy.needs)
            if (need.activity == (*note)->id)
                return need.activity;
    return activities.empty() ? NoteId() : activities.front()->id;
}

} // namespace

PlanTableModel<IncomeLine>* incomeModel(Document& document, QObject* parent)
{
    auto* model = new PlanTableModel<IncomeLine>(document, incomeColumns(), parent);
    auto* counted = new CountedOnce(document, model);
    model->setNewLineText(numbersWord(QT_TRANSLATE_NOOP("NumbersPage", "Type a product and press Enter")));
    model->setMaker([&document](const QString& typed, const IncomeLine& line) { return incomeLineOf(document.plan(), typed, line); });
    showListPrices(model, document, "price");
    model->setComputed([counted](const IncomeLine& line, int) { return shown(counted->counted().incomes.value(line.id)); });
    return model;
}

PlanTableModel<Need>* costModel(Document& document, std::function<NoteId()> activity, QObject* parent)
{
    auto* model = new PlanTableModel<Need>(document, costColumns(), parent);
    auto* counted = new CountedOnce(document, model);
    model->setNewLineText(numbersWord(QT_TRANSLATE_NOOP("NumbersPage", "Type what is needed and press Enter")));
    model->setFilter([activity](const Need& need) { return activity().isNull() || need.activity == activity(); });
    model->setOrder([&document](const Need& one, const Need& other) {
        const auto place = [&](const NoteId& id) {
            const Note* note = document.plan().note(id);
            return note ? note->position : maxRowsPerTable;
        };
        return one.activity != other.activity && place(one.activity) < place(other.activity);
    });
    model->setStarting([&document, activity] {
        Need need;
        need.activity = activityForNewLine(document.plan(), activity());
        return need;
    });
    showListPrices(model, document, "unitPrice");
    model->setComputed([counted](const Need& need, int column) {
        return shown(costFigure(counted->counted().needs.value(need.id), CostFigure(column - firstCostFigure)));
    });
    return model;
}

} // namespace tambon
