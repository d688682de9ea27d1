#include "ui/households/whatifview.h"

#include "core/base/text.h"
#include "core/insight/householdwords.h"
#include "ui/numbers/twincard.h"
#include "ui/theme/text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/pagescroll.h"

#include <QComboBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int wholeOfCost = 100;
constexpr int pageOfPercent = 5;
constexpr int numberWidth = 72;
constexpr int usualPercent = 10;

} // namespace

void PercentEdit::setPercent(int percent)
{
    m_percent = percent;
    showValue(QString::number(percent));
}

Result<QString> PercentEdit::take(const QString& typed)
{
    const auto read = readQuantity(typed.isEmpty() ? u"0"_s : QString(typed).remove(u'%').trimmed());
    if (!read)
        return tl::unexpected(read.error());
    constexpr qint64 milli = 1000;
    if (read->milli > wholeOfCost * milli || read->milli % milli != 0)
        return fail(ErrorCode::NumberOutOfRange, typed, {}, u"0–100"_s);
    m_percent = int(read->milli / milli);
    return QString::number(m_percent);
}

WhatIfView::WhatIfView(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(px(spaceSmall));
    auto* card = new Card;
    auto* words = new QVBoxLayout(card);
    words->setContentsMargins(px(spaceLarge), px(spaceSmall), px(spaceLarge), px(spaceSmall));
    m_sentence = wrappingLabel({}, {.size = textPageTitle, .bold = true});
    m_ways = wrappingLabel({}, {.colour = TextColour::Secondary});
    words->addWidget(m_sentence);
    words->addWidget(m_ways);
    layout->addWidget(card);
    layout->addWidget(createWays());
    m_bars = new TwinCard(tr("Now and then"), tr("The figures of the bars above: an average month now, and with the changes."));
    layout->addWidget(m_bars, 1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(pageScroll(content));
    setFocusProxy(m_cut.slider);
    refreshHouseholds();
    choose(usualPercent, usualPercent);
}

WhatIfView::Way WhatIfView::createWay(const QString& name, const QString& help)
{
    Way way{new QSlider(Qt::Horizontal), new PercentEdit};
    way.slider->setRange(0, wholeOfCost);
    way.slider->setPageStep(pageOfPercent);
    way.slider->setAccessibleName(name);
    way.number->setAccessibleName(tr("%1, percent").arg(name));
    way.number->setFixedWidth(px(numberWidth));
    explain(way.slider, help);
    explain(way.number, help);
    connect(way.slider, &QSlider::valueChanged, this, [this, way](int percent) {
        way.number->setPercent(percent);
        count();
    });
    connect(way.number, &PercentEdit::valueEntered, this, [way] { way.slider->setValue(way.number->percent()); });
    return way;
}

QWidget* WhatIfView::createWays()
{
    auto* card = new Card;
    auto* grid = new QGridLayout(card);
    grid->setContentsMargins(px(spaceLarge), px(spaceSmall), px(spaceLarge), px(spaceSmall));
    grid->setHorizontalSpacing(px(spaceMedium));
    grid->setColumnStretch(1, 1);
    m_whose = new QComboBox;
    m_whose->setAccessibleName(tr("Whose account"));
    explain(m_whose, tr("All households together, or one of them."));
    connect(m_whose, &QComboBox::activated, this, &WhatIfView::count);
    grid->addWidget(plainLabel(tr("Account of"), {.colour = TextColour::Secondary}), 0, 0);
    grid->addWidget(m_whose, 0, 1);
    const QString cut = tr("1. Lower costs by");
    const QString raise = tr("2. Raise value by");
    m_cut = createWay(cut, tr("Production and living cost less by so many percent."));
    m_raise = createWay(raise, tr("What is sold brings more by so many percent."));
    int row = 1;
    for (const auto& [name, way] : {std::pair(cut, m_cut), {raise, m_raise}}) {
        grid->addWidget(plainLabel(name, {.bold = true}), row, 0);
        grid->addWidget(way.slider, row, 1);
        grid->addWidget(way.number, row, 2);
        grid->addWidget(plainLabel(u"%"_s), row, 3);
        ++row;
    }
    return card;
}

void WhatIfView::choose(int cutPercent, int raisePercent)
{
    m_cut.slider->setValue(cutPercent);
    m_raise.slider->setValue(raisePercent);
    count();
}

void WhatIfView::refreshHouseholds()
{
    const QString before = m_whose->currentData().toString();
    m_whose->clear();
    m_whose->addItem(tr("All households together"), QString());
    for (const Household& household : m_document.plan().economy.households)
        m_whose->addItem(beginningOf(household.code), household.id.text());
    m_whose->setCurrentIndex(std::max(m_whose->findData(before), 0));
}

void WhatIfView::refresh()
{
    refreshHouseholds();
    count();
}

void WhatIfView::count()
{
    const AverageMonth month = averageMonth(householdMonths(m_document.plan(), HouseholdId(m_whose->currentData().toString())));
    const WhatIf tried = whatIf(month.figures, m_cut.slider->value(), m_raise.slider->value());
    if (month.months == 0) {
        m_sentence->setText(tr("There are no entries to count with yet"));
        m_ways->setText(tr("Write entries under “Accounts” first."));
        m_bars->hide();
        return;
    }
    m_sentence->setText(tr("Left over a month: %1 → %2 baht, %3 more").arg(shown(tried.now.left()), shown(tried.then.left()), shown(tried.gain())));
    m_ways->setText(tr("Lower costs alone: %1 baht more. Higher value alone: %2 baht more. Nothing here changes the plan.")
                        .arg(shown(tried.byCutting), shown(tried.byRaising)));
    m_bars->show(TwinFigures{.title = tr("An average month"), .unit = tr("(baht)"), .columns = {tr("Now"), tr("Then")}, .columnNames = {}, .totalTitle = {},
        .lines = {{tr("Income"), {tried.now.income, tried.then.income}, Fill::Solid},
            {tr("Expense"), {tried.now.expense(), tried.then.expense()}, Fill::Hatched},
            {tr("Left over"), {tried.now.left(), tried.then.left()}, Fill::Dotted, true}}});
    m_bars->setVisible(true);
}

} // namespace tambon
