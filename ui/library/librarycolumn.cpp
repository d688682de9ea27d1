#include "ui/library/librarycolumn.h"

#include "ui/library/facetpanel.h"
#include "ui/library/librarywindow.h"
#include "ui/mainwindow/navigationrail.h"
#include "ui/theme/theme.h"
#include "ui/widgets/explain.h"

#include <QEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace tambon {

namespace {

constexpr int libraryColumnWidth = 216;

} // namespace

LibraryColumn::LibraryColumn(FacetPanel& facets, QWidget* parent)
    : QWidget(parent)
    , m_rail(new RailList(this))
    , m_facets(&facets)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, px(spaceTiny), 1, 0);
    column->setSpacing(px(spaceTiny));
    column->addWidget(m_rail);
    column->addWidget(m_facets, 1);
    column->addStretch(0);
    fill();
    fit();
}

void LibraryColumn::fill()
{
    const std::optional<int> chosen = m_rail->keyAt(m_rail->currentIndex().row());
    static_cast<QStandardItemModel*>(m_rail->model())->clear();
    const auto page = [this](LibraryPageKind kind, const char* iconName, const QString& text) { m_rail->addEntry(static_cast<int>(kind), iconName, text); };
    page(LibraryPageKind::Plans, "library", tr("Plans"));
    page(LibraryPageKind::Portfolio, "numbers", tr("Portfolio"));
    page(LibraryPageKind::Settings, "settings", tr("Settings"));
    page(LibraryPageKind::Review, "review", tr("Review")); // takes the column's room, so the arrows come to it last
    m_rail->setAccessibleName(tr("Pages"));
    explain(m_rail, tr("The list of plans, the review of one plan after the other, what all plans add up to, and settings."));
    m_rail->setCurrentKey(chosen.value_or(static_cast<int>(LibraryPageKind::Plans)));
}

void LibraryColumn::fit()
{
    setFixedWidth(px(libraryColumnWidth));
    m_rail->setFixedHeight(m_rail->model()->rowCount() * px(heightRailItem) + 2);
    m_rail->setFixedWidth(px(libraryColumnWidth) - 1);
}

void LibraryColumn::showFacets(bool shown)
{
    m_facets->setVisible(shown);
    m_rail->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    static_cast<QVBoxLayout*>(layout())->setStretch(2, shown ? 0 : 1);
}

void LibraryColumn::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().sunk);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), theme().hairline);
}

void LibraryColumn::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace tambon
