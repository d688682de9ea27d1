#include "ui/numbers/numberssummary.h"

#include "core/base/text.h"
#include "core/base/thaidate.h"
#include "core/plan/rowrules.h"
#include "ui/numbers/cashbars.h"
#include "ui/numbers/twincard.h"
#include "ui/theme/text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/turningrow.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <functional>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int savingWidth = 220;
constexpr int sentenceWidth = 280; ///< below it the figures turn and the sentence gets a line of its own
constexpr size_t namedParts = 2;

Money monthOf(Money year)
{
    const qint64 half = year.satang < 0 ? -monthsInYear / 2 : monthsInYear / 2;
    return {(year.satang + half) / monthsInYear};
}

class UprightLine : public QWidget {
public:
    QSize sizeHint() const override { return {1, 1}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(QRect(0, 0, 1, height()), theme().hairline);
    }
};

/// "ศาลาวัด 36,000 ใบตาล 14,400": the largest ones, and that there are others.
template <typename Key, typename NameOf>
QString largestParts(const QHash<Key, Money>& parts, NameOf nameOfPart, const std::function<Money(Money)>& counted)
{
    std::vector<std::pair<Money, Key>> sorted;
    for (auto part = parts.cbegin(); part != parts.cend(); ++part)
        sorted.emplace_back(part.value(), part.key());
    std::sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a > b; });
    QStringList words;
    for (size_t i = 0; i < std::min(namedParts, sorted.size()); ++i)
        words << QString(beginningOf(nameOfPart(sorted[i].second)) + u' ' + tambon::shown(counted(sorted[i].first)));
    return words.join(u' ') + (sorted.size() > namedParts ? u" …"_s : QString());
}

QString basisWords(const ByBasis& basis)
{
    QStringList parts;
    for (const auto& entry : kinds<Basis>())
        parts << QString(nameOf(entry.value) + u' ' + tambon::shown(basis.at(size_t(entry.value))));
    return parts.join(u" · "_s);
}

} // namespace

NumbersSummary::NumbersSummary(Document& document, QWidget* parent)
    : CardsView(document, parent)
    , m_bars(new CashBars)
    , m_months(new TwinCard(tr("Income, costs and what is left by month"), tr("The figures of the bars above, month by month, with the whole year at the end.")))
{
    cards()->addWidget(createHero());
    cards()->addWidget(createFigures());
    cards()->addWidget(m_months, 1);
    cards()->addWidget(createBasis());
}

QWidget* NumbersSummary::createHero()
{
    auto* card = new Card;
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(px(spacePage), px(spaceSmall), px(spaceLarge), px(spaceMedium));
    layout->setSpacing(px(spaceTiny));
    auto* head = new QHBoxLayout;
    m_heroTitle = wrappingLabel({}, {.size = textImportant, .bold = true});
    head->addWidget(m_heroTitle, 1);
    auto* link = new LinkButton(tr("Where the numbers come from"));
    explain(link, tr("Goes to how many baht are guessed, asked and measured."));
    connect(link, &LinkButton::clicked, this, &NumbersSummary::showSources);
    head->addWidget(link);
    layout->addLayout(head);
    auto* row = new TurningRow(px(spacePage));
    m_bars->setAccessibleName(tr("Cash needed before and after 7 and 8"));
    row->add(m_bars, 1);
    row->add(createSaving());
    layout->addWidget(row);
    return card;
}

QWidget* NumbersSummary::createSaving()
{
    auto* saving = new QWidget;
    auto* row = new QHBoxLayout(saving);
    row->setContentsMargins({});
    row->setSpacing(px(spacePage));
    row->addWidget(new UprightLine);
    auto* words = new QVBoxLayout;
    words->setSpacing(px(spaceTiny));
    words->addStretch();
    words->addWidget(plainLabel(tr("Less cash needed")));
    m_saved = plainLabel({}, {.size = textHero, .bold = true, .colour = TextColour::Ok});
    words->addWidget(m_saved);
    m_share = plainLabel({}, {.colour = TextColour::Secondary});
    words->addWidget(m_share);
    words->addStretch();
    row->addLayout(words, 1);
    saving->setMinimumWidth(px(savingWidth));
    return saving;
}

NumbersSummary::Fact NumbersSummary::createFact()
{
    return {plainLabel({}, {.colour = TextColour::Secondary}), plainLabel({}, {.size = textPageTitle, .bold = true})};
}

QWidget* NumbersSummary::createFigures()
{
    auto* card = new Card;
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(px(spacePage), px(spaceSmall), px(spacePage), px(spaceSmall));
    auto* row = new TurningRow(px(spaceLarge));
    for (Fact* fact : {&m_income, &m_cost, &m_left}) {
        *fact = createFact();
        auto* box = new QWidget;
        auto* words = new QVBoxLayout(box);
        words->setContentsMargins({});
        words->setSpacing(0);
        words->addWidget(fact->name);
        words->addWidget(fact->figure);
        row->add(box, 2);
        row->add(new UprightLine);
    }
    auto* sentence = new QWidget;
    sentence->setMinimumWidth(px(sentenceWidth));
    auto* words = new QVBoxLayout(sentence);
    words->setContentsMargins({});
    words->setSpacing(px(spaceTiny));
    m_breakEven = wrappingLabel({}, {.bold = true});
    m_breakEvenMore = wrappingLabel({}, {.colour = TextColour::Secondary});
    words->addStretch();
    words->addWidget(m_breakEven);
    words->addWidget(m_breakEvenMore);
    words->addStretch();
    row->add(sentence, 4);
    layout->addWidget(row);
    return card;
}

QWidget* NumbersSummary::createBasis()
{
    m_basisCard = new Card;
    auto* layout = new QVBoxLayout(m_basisCard);
    layout->setContentsMargins(px(spacePage), px(spaceSmall), px(spacePage), px(spaceMedium));
    layout->setSpacing(px(spaceTiny));
    layout->addWidget(wrappingLabel(tr("Where the numbers come from (baht a year)"), {.bold = true}));
    m_incomeBasis = wrappingLabel({});
    m_costBasis = wrappingLabel({});
    layout->addWidget(m_incomeBasis);
    layout->addWidget(m_costBasis);
    return m_basisCard;
}

Money NumbersSummary::shownMoney(Money year) const { return m_perMonth ? monthOf(year) : year; }

void NumbersSummary::choose(const Circumstances& at, bool perMonth)
{
    m_at = at;
    m_perMonth = perMonth;
}

void NumbersSummary::refresh()
{
    const Figures counted = figures(plan(), m_at);
    showHero(counted);
    showFigures(counted);
    showMonths(counted);
    showBasis(counted);
    fitHeight();
}

void NumbersSummary::showSources() { scroll()->ensureWidgetVisible(m_basisCard); }

void NumbersSummary::showMonths(const Figures& figures)
{
    TwinFigures twin{.title = tr("Each month of the year"), .unit = tr("(baht)"), .columns = {}, .totalTitle = tr("Whole year"),
        .lines = {{tr("Income"), {}, Fill::Solid}, {tr("Costs"), {}, Fill::Hatched}, {tr("Left over"), {}, {}, true}}};
    for (int month = 1; month <= monthsInYear; ++month) {
        twin.columns << shortMonthName(month);
        twin.columnNames << monthName(month);
        twin.lines[0].values.push_back(figures.incomeByMonth.at(size_t(month) - 1));
        twin.lines[1].values.push_back(figures.runningByMonth.at(size_t(month) - 1).cash());
        twin.lines[2].values.push_back(figures.leftInMonth(month));
    }
    twin.lines[0].total = figures.income;
    twin.lines[1].total = figures.cost();
    twin.lines[2].total = figures.surplus();
    m_months->show(twin);
}

void NumbersSummary::showHero(const Figures& figures)
{
    m_heroTitle->setText(m_perMonth ? tr("Cash needed a month, before and after 7 and 8") : tr("Cash needed a year, before and after 7 and 8"));
    const auto counted = [this](Money money) { return shownMoney(money); };
    CashStory story{shownMoney(figures.before()), shownMoney(figures.all().capital), shownMoney(figures.all().partner), {}, {}};
    story.capitalWords = tr("7 what we have: %1").arg(largestParts(figures.byCapital, [&](const CapitalId& id) {
        const CapitalItem* item = plan().capitalItem(id);
        return item ? item->name : QString();
    }, counted));
    story.partnerWords = tr("8 partners: %1").arg(largestParts(figures.byPartner, [&](const PartnerId& id) {
        const Partner* partner = rowWith<Partner>(plan(), id);
        return partner ? partner->name : QString();
    }, counted));
    m_bars->show(story);
    m_saved->setText(tr("%1 baht").arg(tambon::shown(shownMoney(figures.saved()))));
    m_share->setText(tr("about %1 baht of every 100").arg((figures.capitalLedPerMille() + 5) / 10));
}

void NumbersSummary::showFigures(const Figures& figures)
{
    const QString unit = m_perMonth ? tr("(baht a month)") : tr("(baht a year)");
    m_income.name->setText(QString(tr("Income") + u' ' + unit));
    m_cost.name->setText(QString(tr("Costs") + u' ' + unit));
    m_left.name->setText(QString(tr("Left over") + u' ' + unit));
    m_income.figure->setText(tambon::shown(shownMoney(figures.income)));
    m_cost.figure->setText(tambon::shown(shownMoney(figures.cost())));
    m_left.figure->setText(tambon::shown(shownMoney(figures.surplus())));
    m_left.figure->setLook({.size = textPageTitle, .bold = true, .colour = figures.surplus().satang < 0 ? TextColour::Must : TextColour::Ok});
    const BreakEven now = breakEven(plan(), figures.at);
    m_breakEven->setText(breakEvenSentence(now, plan()));
    QStringList more;
    if (now.state == BreakEven::State::Reached) {
        const IncomeLine* line = rowWith<IncomeLine>(plan(), now.line);
        const Product* product = line ? rowWith<Product>(plan(), line->product) : nullptr;
        const QString unitName = product ? product->unit : QString();
        more << tr("the plan: %1 %2").arg(tambon::shown(now.planned), unitName).trimmed();
        const BreakEven bought = breakEven(plan(), figures.at, true);
        if (bought.state == BreakEven::State::Reached)
            more << tr("without 7 and 8: %1 %2").arg(QString::number(bought.units), unitName).trimmed();
        else if (bought.state == BreakEven::State::AlwaysLoses)
            more << tr("without 7 and 8: always at a loss");
    }
    m_breakEvenMore->setText(more.join(u" · "_s));
    m_breakEvenMore->setVisible(!more.isEmpty());
}

void NumbersSummary::showBasis(const Figures& figures)
{
    const auto about = [](const Span& span) { return tr("about %1 to %2").arg(tambon::shown(span.low), tambon::shown(span.high)); };
    m_incomeBasis->setText(tr("Income: %1 — %2").arg(basisWords(figures.incomeBasis), about(figures.incomeSpan)));
    m_costBasis->setText(tr("Worth of all needs: %1 — cash a year %2").arg(basisWords(figures.costBasis), about(figures.costSpan)));
}

} // namespace tambon
