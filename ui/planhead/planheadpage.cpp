#include "ui/planhead/planheadpage.h"

#include "ui/planhead/areasection.h"
#include "ui/planhead/groupsection.h"
#include "ui/planhead/membercountsection.h"
#include "ui/planhead/memberssection.h"
#include "ui/planhead/organisationsection.h"
#include "ui/planhead/plansection.h"
#include "ui/planhead/threadsection.h"
#include "ui/theme/text.h"
#include "ui/widgets/pagescroll.h"

#include <QEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace tambon {

namespace {

constexpr int headWidthForTwoColumns = 900; ///< design pixels

} // namespace

PlanHeadPage::PlanHeadPage(Document& document, QWidget* parent)
    : Page(document, parent)
{
    m_page = new QVBoxLayout(this);
    m_page->addWidget(plainLabel(tr("Plan and organisation"), {.size = textPageTitle, .bold = true}));
    m_page->addWidget(pageScroll(makeBody()), 1);
    arrange();
    refresh();
    connect(&document, &Document::changed, this, &PlanHeadPage::refresh);
}

QWidget* PlanHeadPage::makeBody()
{
    auto* body = new QWidget;
    m_body = new QBoxLayout(QBoxLayout::LeftToRight, body);
    m_body->setContentsMargins(4, 4, 4, 4);
    for (QVBoxLayout*& column : m_columns) {
        column = new QVBoxLayout;
        m_body->addLayout(column, 1);
    }
    const PerformEdit performEdit = [this](const Edit& edit) { return this->document().perform(edit); };
    add(new PlanSection(performEdit), m_columns[0]);
    add(new AreaSection(performEdit), m_columns[0]);
    add(new ThreadSection(performEdit), m_columns[0]);
    add(new OrganisationSection(performEdit), m_columns[1]);
    add(new MemberCountSection(performEdit), m_columns[1]);
    add(new GroupSection(performEdit), m_columns[1]);
    add(new MembersSection(performEdit), m_columns[1]);
    for (QVBoxLayout* column : m_columns)
        column->addStretch();
    return body;
}

void PlanHeadPage::add(HeadSection* section, QVBoxLayout* column)
{
    m_sections.push_back(section);
    column->addWidget(section);
    connect(section, &HeadSection::typed, this, &Page::uncommittedChanged);
    connect(section, &HeadSection::editRefused, this, &Page::failed);
}

void PlanHeadPage::arrange()
{
    m_page->setContentsMargins(px(spacePage) - 4, px(spaceMedium), px(spacePage) - 4, px(spaceSmall));
    m_page->setSpacing(px(spaceSmall));
    m_body->setSpacing(px(spaceLarge));
    m_body->setDirection(width() >= px(headWidthForTwoColumns) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (QVBoxLayout* column : m_columns)
        column->setSpacing(px(spaceLarge));
}

void PlanHeadPage::refresh()
{
    for (HeadSection* section : m_sections)
        section->showPlan(plan());
    Q_EMIT uncommittedChanged();
}

void PlanHeadPage::goTo(const Target&)
{
    if (auto* first = m_sections.front()->findChild<QLineEdit*>())
        first->setFocus();
}

bool PlanHeadPage::commitEditors()
{
    bool all = true;
    for (HeadSection* section : m_sections)
        all = section->commit() && all;
    return all;
}

bool PlanHeadPage::hasUncommittedText() const
{
    return std::any_of(m_sections.begin(), m_sections.end(), [](const HeadSection* section) { return section->hasUncommitted(); });
}

void PlanHeadPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

bool PlanHeadPage::event(QEvent* event)
{
    const bool done = Page::event(event);
    if (event->type() == QEvent::ApplicationFontChange)
        arrange();
    return done;
}

} // namespace tambon
