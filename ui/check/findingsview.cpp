#include "ui/check/findingsview.h"

#include "core/edit/acceptedits.h"
#include "ui/check/acceptdialog.h"
#include "ui/check/findinglist.h"
#include "ui/check/findingmap.h"
#include "ui/review/submitcard.h"
#include "ui/theme/text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/segmentedswitch.h"

#include <QEvent>
#include <QScrollArea>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int sideWidth = 344;
constexpr int sideWidthAtLeast = 272;
constexpr int widthForTwoColumns = 720; ///< design pixels
constexpr int listHeightAtLeast = 280; ///< design pixels where the page scrolls
constexpr int holdingShownAtFirst = 3;

QHBoxLayout* okRow(PlainLabel* label)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(px(spaceSmall));
    row->addWidget(new IconMark(u"ok"_s, TextColour::Ok), 0, Qt::AlignTop);
    row->addWidget(label, 1);
    return row;
}

int countOf(const std::vector<Finding>& findings, Severity severity)
{
    return int(std::count_if(findings.begin(), findings.end(),
        [&](const Finding& finding) { return severityOf(finding.rule) == severity; }));
}

QStringList holdingSentences(const std::vector<Finding>& findings)
{
    QStringList sentences;
    for (const Rule rule : allRules())
        if (std::none_of(findings.begin(), findings.end(), [&](const Finding& finding) { return finding.rule == rule; }))
            sentences << holdsSentence(rule);
    return sentences;
}

} // namespace

FindingsView::FindingsView(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
{
    m_page = new QVBoxLayout(this);
    m_page->addWidget(makeHead());
    m_page->addWidget(makeBody(), 1);
    setFocusProxy(m_list);
    arrange();
    connect(&document, &Document::changed, this, [this] {
        m_isStale = true;
        if (isVisible())
            refresh();
    });
}

QWidget* FindingsView::makeHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(plainLabel(tr("Check the plan"), {.size = textPageTitle, .bold = true}));
    row->addStretch();
    m_filter = new SegmentedSwitch;
    m_filter->setObjectName(u"severities"_s);
    m_filter->setAccessibleName(tr("Which findings to show"));
    m_filter->setToolTip(tr("Show all findings, or only those of one weight"));
    m_filter->setWhatsThis(tr("“Must” is to be mended before the plan is sent; “should” is worth a look and may be accepted with a reason."));
    for (const QString& part : {tr("All"), tr("Must %1").arg(0), tr("Should %1").arg(0)})
        m_filter->addPart(part);
    connect(m_filter, &SegmentedSwitch::chosen, this, &FindingsView::refresh);
    row->addWidget(m_filter);
    return head;
}

QWidget* FindingsView::makeBody()
{
    auto* body = new QWidget;
    m_body = new QBoxLayout(QBoxLayout::LeftToRight, body);
    m_body->setContentsMargins(4, 4, 4, 4); // room for the focus ring
    auto* left = new QVBoxLayout;
    m_list = new FindingList;
    m_empty = makeEmptyState();
    left->addWidget(m_list, 1);
    left->addWidget(m_empty, 1);
    connect(m_list, &FindingList::goThereRequested, this, &FindingsView::goThere);
    connect(m_list, &FindingList::acceptRequested, this, &FindingsView::accept);
    connect(m_list, &FindingList::withdrawRequested, this,
        [this](const AcceptanceId& id) { perform(edits::withdrawAcceptance(id)); });

    m_side = new QWidget;
    auto* column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeMapCard());
    column->addWidget(makeHoldsCard());
    column->addWidget(new SubmitCard(m_document));
    column->addStretch();
    m_body->addLayout(left, 1);
    m_sideScroll = pageScroll(m_side); // beside the list, which scrolls for itself
    m_body->addWidget(m_sideScroll);
    return pageScroll(body);
}

QWidget* FindingsView::makeEmptyState()
{
    auto* empty = new Card;
    auto* column = new QVBoxLayout(empty);
    m_emptySentence = wrappingLabel({}, {.size = textImportant, .bold = true});
    column->addLayout(okRow(m_emptySentence));
    column->addStretch();
    return empty;
}

Card* FindingsView::makeMapCard()
{
    auto* card = new Card;
    auto* column = new QVBoxLayout(card);
    column->addWidget(plainLabel(tr("Where on the canvas"), {.bold = true}));
    m_map = new FindingMap;
    column->addWidget(m_map);
    return card;
}

Card* FindingsView::makeHoldsCard()
{
    auto* card = new Card;
    auto* column = new QVBoxLayout(card);
    m_holdsTitle = wrappingLabel({}, {.bold = true, .colour = TextColour::Ok});
    column->addLayout(okRow(m_holdsTitle));
    m_holds = wrappingLabel({});
    column->addWidget(m_holds);
    m_showAll = new LinkButton(tr("Show all"));
    m_showAll->setToolTip(tr("All that is in order, or only the first of it"));
    m_showAll->setWhatsThis(tr("Lists every rule that the plan keeps."));
    column->addWidget(m_showAll, 0, Qt::AlignLeft);
    connect(m_showAll, &LinkButton::clicked, this, [this] {
        m_showsAllHolding = !m_showsAllHolding;
        showHolding();
    });
    return card;
}

void FindingsView::arrange()
{
    m_page->setContentsMargins(px(spacePage) - 4, px(10), px(spacePage) - 4, px(spaceSmall));
    m_page->setSpacing(px(6));
    m_body->setSpacing(px(spaceLarge));
    m_side->layout()->setSpacing(px(spaceSmall));
    const bool wide = width() >= px(widthForTwoColumns);
    m_body->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int needed = m_side->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const int side = qMax(needed, qBound(px(sideWidthAtLeast), width() * 2 / 7, px(sideWidth)));
    m_sideScroll->setMinimumWidth(wide ? side : 0);
    m_sideScroll->setMaximumWidth(wide ? side : QWIDGETSIZE_MAX);
    m_sideScroll->setMinimumHeight(wide ? 0 : m_side->sizeHint().height());
    m_list->setMinimumHeight(wide ? 0 : px(listHeightAtLeast));
    m_body->setStretch(0, wide ? 1 : 3);
    m_body->setStretch(1, wide ? 0 : 1);
}

void FindingsView::refresh()
{
    m_isStale = false;
    const Plan& plan = m_document.plan();
    m_findings = openFindings(plan);
    const std::vector<AcceptedFinding> accepted = acceptedFindings(plan);
    m_filter->part(1)->setText(tr("Must %1").arg(countOf(m_findings, Severity::Must)));
    m_filter->part(2)->setText(tr("Should %1").arg(countOf(m_findings, Severity::Should)));
    const auto only = chosenSeverity();
    m_list->setFindings(m_findings, only ? std::vector<AcceptedFinding>() : accepted, only, plan);
    const bool nothing = m_list->model()->rowCount() == 0;
    const bool hadFocus = hasFocus() || m_list->hasFocus();
    m_list->setVisible(!nothing);
    m_empty->setVisible(nothing);
    if (nothing && hadFocus)
        m_filter->part(m_filter->current())->setFocus();
    m_emptySentence->setText(m_findings.empty() ? tr("Nothing to mend found") : tr("Nothing of this kind found"));
    m_map->setFindings(m_findings);
    showHolding();
}

void FindingsView::showHolding()
{
    const QStringList sentences = holdingSentences(m_findings);
    const int shownCount = m_showsAllHolding ? int(sentences.size()) : holdingShownAtFirst;
    m_holdsTitle->setText(tr("In order: %n thing(s)", nullptr, int(sentences.size())));
    m_holds->setText(sentences.mid(0, shownCount).join(u'\n'));
    m_holds->setVisible(!sentences.isEmpty());
    m_showAll->setVisible(sentences.size() > holdingShownAtFirst);
    m_showAll->setText(m_showsAllHolding ? tr("Show fewer") : tr("Show all"));
}

std::optional<Severity> FindingsView::chosenSeverity() const
{
    switch (m_filter->current()) {
    case 1:
        return Severity::Must;
    case 2:
        return Severity::Should;
    default:
        return std::nullopt;
    }
}

void FindingsView::goThere(const Finding& finding)
{
    Target target;
    target.page = finding.capital.isNull() ? PageKind::Canvas : PageKind::Capital;
    target.block = finding.block;
    target.note = finding.note;
    target.capital = finding.capital;
    Q_EMIT jumpRequested(target);
}

void FindingsView::accept(const Finding& finding)
{
    AcceptDialog dialog(title(finding, m_document.plan()), this);
    if (dialog.exec() == QDialog::Accepted)
        perform(edits::acceptFinding(finding, dialog.reason(), QDate::currentDate()));
}

void FindingsView::perform(const Edit& edit)
{
    if (const auto done = m_document.perform(edit); !done)
        Q_EMIT failed(done.error());
}

void FindingsView::focusFindings()
{
    if (m_isStale)
        refresh();
    if (m_list->isHidden())
        m_filter->part(m_filter->current())->setFocus();
    else
        m_list->setFocus();
}

void FindingsView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FindingsView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

bool FindingsView::event(QEvent* event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::ApplicationFontChange)
        arrange();
    return done;
}

} // namespace tambon
