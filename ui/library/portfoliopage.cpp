#include "ui/library/portfoliopage.h"

#include "core/exchange/office/sheetfiles.h"
#include "core/storage/newfile.h"
#include "ui/charts/charts.h"
#include "ui/library/coveragetiles.h"
#include "ui/library/portfoliocard.h"
#include "ui/mainwindow/settings.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/turningrow.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int portfolioCardWidth = 500; ///< design pixels at least, for two beside each other
constexpr int heroFigures = 6;
constexpr int heroWidth = 170;

const std::vector<PlansBy>& dimensions()
{
    using enum PlansBy;
    static const std::vector<PlansBy> all{Year, Region, ProvinceGroup, Province, PlansBy::Cluster, PlansBy::PlanType, Status, WorkBase};
    return all;
}

QStringList dimensionNames()
{
    QStringList names;
    for (const PlansBy by : dimensions())
        names << nameOf(by);
    return names;
}

/// Large sums to the thousand baht.
QString inMillions(Money money)
{
    constexpr qint64 large = 10'000'000'00;      // satang
    constexpr qint64 perThousandBaht = 100'000;  // satang
    return money.satang < large ? shown(Money{money.satang / 100 * 100}) : PortfolioPage::tr("%1 million").arg(shown(Quantity{money.satang / perThousandBaht}));
}

} // namespace

PortfolioPage::PortfolioPage(Library& library, QWidget* parent)
    : LibraryPage(library, parent)
    , m_asXlsx(new QAction(icon(u"export"_s), tr("Save as a workbook"), this))
    , m_asPdf(new QAction(icon(u"export-pdf"_s), tr("Save as PDF"), this))
    , m_ask(askWhere)
{
    explain(m_asXlsx, tr("All tables of this page as one workbook (XLSX)."));
    explain(m_asPdf, tr("All charts and tables of this page for printing."));
    connect(m_asXlsx, &QAction::triggered, this, [this] { exportTo(false); });
    connect(m_asPdf, &QAction::triggered, this, [this] { exportTo(true); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(spacePage) - 4, px(spaceMedium), px(spacePage) - 4, 0);
    column->addWidget(plainLabel(tr("Portfolio"), {.size = textPageTitle, .bold = true}));
    column->addWidget(pageScroll(makeBody()), 1);
}

QWidget* PortfolioPage::makeHero()
{
    auto* card = new Card;
    m_hero = new QGridLayout(card);
    m_hero->setContentsMargins(px(spaceLarge), px(spaceMedium), px(spaceLarge), px(spaceMedium));
    m_hero->setSpacing(px(spaceLarge));
    for (int i = 0; i < heroFigures; ++i) {
        m_heroCells.push_back(new QWidget);
        auto* cell = new QVBoxLayout(m_heroCells.back());
        cell->setContentsMargins({});
        cell->setSpacing(0);
        PlainLabel* figure = plainLabel({}, {.size = textPageTitle, .bold = true});
        PlainLabel* words = wrappingLabel({}, {.size = textSmallest, .colour = TextColour::Secondary});
        cell->addWidget(figure);
        cell->addWidget(words);
        cell->addStretch(1);
        m_figures.emplace_back(figure, words);
    }
    return card;
}

QWidget* PortfolioPage::makeChoices()
{
    auto* row = new TurningRow(px(spaceSmall));
    m_rows = new QComboBox;
    m_columns = new QComboBox;
    m_rows->addItems(dimensionNames());
    m_columns->addItem(tr("nothing else"));
    m_columns->addItems(dimensionNames());
    m_rows->setAccessibleName(tr("Count by"));
    m_columns->setAccessibleName(tr("and by"));
    explain(m_rows, tr("What the rows of chart and table are."));
    explain(m_columns, tr("What the columns of the table and the parts of the bars are."));
    row->add(plainLabel(tr("Count by")));
    row->add(m_rows, 1);
    row->add(plainLabel(tr("and by")));
    row->add(m_columns, 1);
    m_rows->setCurrentIndex(0);
    m_columns->setCurrentIndex(6);
    const auto again = [this] { m_plans->show(plansPart(library(), choice())); };
    connect(m_rows, &QComboBox::currentIndexChanged, this, again);
    connect(m_columns, &QComboBox::currentIndexChanged, this, again);
    return row;
}

void PortfolioPage::makeCoverage()
{
    m_coverage = new PortfolioCard;
    m_face = new SegmentedSwitch;
    m_face->addPart(tr("Tiles"));
    m_face->addPart(tr("Table"));
    m_face->setAccessibleName(tr("How it is shown"));
    explain(m_face, tr("The provinces as tiles, or the same figures as a table."));
    m_tiles = new CoverageTiles;
    auto* start = new QWidget;
    auto* row = new QHBoxLayout(start);
    row->setContentsMargins({});
    row->addWidget(m_face);
    row->addStretch(1);
    m_coverage->addControl(start);
    m_coverage->addControl(m_tiles);
    connect(m_face, &SegmentedSwitch::chosen, this, [this](int face) {
        m_face->setCurrent(face);
        m_tiles->setVisible(face == 0);
        m_coverage->table().setVisible(face == 1);
    });
    connect(m_tiles, &CoverageTiles::provinceOpened, this, [this](const QString& code) {
        LibraryFilter filter;
        filter.chosen[LibraryFacet::Province] = {code};
        Q_EMIT plansWanted(filter);
    });
}

QWidget* PortfolioPage::makeBody()
{
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(4, 4, 4, px(spaceMedium));
    column->setSpacing(px(spaceLarge));
    column->addWidget(makeHero());
    m_plans = new PortfolioCard;
    m_plans->addControl(makeChoices());
    column->addWidget(m_plans);
    makeCoverage();
    m_grid = new QGridLayout;
    m_grid->setSpacing(px(spaceLarge));
    for (int i = 0; i < 8; ++i)
        m_others.push_back(new PortfolioCard);
    column->addLayout(m_grid);
    column->addWidget(m_coverage);
    column->addStretch(1);
    return body;
}

PortfolioChoice PortfolioPage::choice() const
{
    PortfolioChoice choice{dimensions().at(size_t(m_rows->currentIndex())), std::nullopt};
    if (m_columns->currentIndex() > 0)
        choice.columns = dimensions().at(size_t(m_columns->currentIndex() - 1));
    if (choice.columns == choice.rows)
        choice.columns = std::nullopt;
    return choice;
}

void PortfolioPage::choose(PlansBy rows, std::optional<PlansBy> columns)
{
    const auto at = [](PlansBy by) { return int(std::find(dimensions().begin(), dimensions().end(), by) - dimensions().begin()); };
    m_rows->setCurrentIndex(at(rows));
    m_columns->setCurrentIndex(columns ? at(*columns) + 1 : 0);
}

std::vector<PortfolioPart> PortfolioPage::parts() const
{
    const Library& of = library();
    return {plansPart(of, choice()), leadersPart(of), centresPart(of), targetsPart(of), moneyPart(of, PlansBy::Region), ksnbPart(of), partnersPart(of), themesPart(of), matchesPart(of), coveragePart(of)};
}

void PortfolioPage::showHero(const Dashboard& dashboard)
{
    const std::pair<QString, QString> figures[heroFigures] = {
        {QString::number(dashboard.plans), tr("plans of %1 organisations").arg(dashboard.organisations)},
        {QString::number(dashboard.tambons), tr("sub-districts with a plan")},
        {QString::number(dashboard.leaders), tr("leaders trained")},
        {QString::number(dashboard.centres), tr("learning centres")},
        {inMillions(dashboard.income), tr("baht income a year, %1 plans with figures").arg(dashboard.withMoney)},
        {inMillions(dashboard.saved), tr("baht cash saved by questions 7 and 8")},
    };
    for (int i = 0; i < heroFigures; ++i) {
        m_figures[size_t(i)].first->setText(figures[i].first);
        m_figures[size_t(i)].second->setText(figures[i].second);
    }
}

void PortfolioPage::refresh()
{
    if (m_revision == library().revision())
        return;
    m_revision = library().revision();
    const Dashboard dashboard = library().dashboard();
    m_planCount = dashboard.plans;
    showHero(dashboard);
    const std::vector<PortfolioPart> all = parts();
    m_plans->show(all.front());
    for (size_t i = 0; i < m_others.size(); ++i)
        m_others[i]->show(all[i + 1]);
    m_coverage->show(all.back());
    m_tiles->show(dashboard.coverage);
    m_tiles->setVisible(m_face->current() == 0);
    m_coverage->table().setVisible(m_face->current() == 1);
    arrange();
    Q_EMIT statusChanged();
}

void PortfolioPage::arrange()
{
    const int fitting = (width() - px(2 * spacePage + 2 * spaceLarge)) / px(heroWidth + spaceLarge);
    const int inRow = fitting >= heroFigures ? heroFigures : fitting >= 3 ? 3 : 2;
    for (QWidget* cell : m_heroCells)
        m_hero->removeWidget(cell);
    for (int i = 0; i < heroFigures; ++i)
        m_hero->addWidget(m_heroCells[size_t(i)], i / inRow, i % inRow);
    for (int column = 0; column < heroFigures; ++column)
        m_hero->setColumnStretch(column, column < inRow ? 1 : 0);
    int widest = px(portfolioCardWidth);
    for (const PortfolioCard* card : m_others)
        widest = std::max(widest, card->minimumSizeHint().width());
    const int columns = width() >= 2 * widest + px(3 * spacePage) ? 2 : 1;
    if (columns == m_shownColumns)
        return;
    m_shownColumns = columns;
    for (size_t i = 0; i < m_others.size(); ++i)
        m_grid->addWidget(m_others[i], int(i) / columns, int(i) % columns);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
}

void PortfolioPage::resizeEvent(QResizeEvent* event)
{
    LibraryPage::resizeEvent(event);
    arrange();
}

QList<QAction*> PortfolioPage::toolbarActions() { return {m_asPdf, m_asXlsx}; }
QString PortfolioPage::statusText() const { return tr("Counted from %n plan(s), the newest version of each", nullptr, m_planCount); }
void PortfolioPage::takeFocus() { m_rows->setFocus(); }

void PortfolioPage::exportTo(bool asPdf)
{
    const QString name = asPdf ? u"portfolio.pdf"_s : u"portfolio.xlsx"_s;
    const QString path = m_ask(this, {asPdf ? m_asPdf->text() : m_asXlsx->text(), QDir(settings::lastFolder(u"library"_s)).filePath(name), asPdf ? tr("PDF (*.pdf)") : tr("Workbook (*.xlsx)")});
    if (path.isEmpty())
        return;
    const std::vector<PortfolioPart> all = parts();
    std::vector<Sheet> sheets;
    for (const PortfolioPart& part : all)
        sheets.push_back(part.sheet);
    const auto bytes = asPdf ? tableReportPdf(portfolioReport(all), *makeChartPainter()) : sheetsAsXlsx(sheets, tr("Portfolio"), {});
    const Result<void> written = bytes ? writeWholeFile(path, *bytes) : Result<void>(tl::unexpected(bytes.error()));
    if (!written) {
        Q_EMIT failed(written.error());
        return;
    }
    settings::setLastFolder(u"library"_s, path);
    Q_EMIT said(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
}

} // namespace tambon
