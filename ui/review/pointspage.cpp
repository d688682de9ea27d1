#include "ui/review/pointspage.h"

#include "core/base/thaidate.h"
#include "core/edit/rowedits.h"
#include "core/review/receiving.h"
#include "ui/review/pointcard.h"
#include "ui/theme/text.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/pagescroll.h"

#include <QHash>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

std::optional<Target> targetOfPoint(const ReviewPoint& point, const Plan& plan)
{
    Target target;
    if (const Note* note = plan.note(point.note)) {
        target.block = note->block;
        target.note = note->id;
        return target;
    }
    static const QHash<QString, PageKind> pages{{u"capital"_s, PageKind::Capital}, {u"goal"_s, PageKind::Goals}, {u"partner"_s, PageKind::Partners},
        {u"product"_s, PageKind::Partners}, {u"need"_s, PageKind::Numbers}, {u"income"_s, PageKind::Numbers}, {u"activity"_s, PageKind::Numbers},
        {u"numbers"_s, PageKind::Numbers}, {u"goals"_s, PageKind::Goals}, {u"partners"_s, PageKind::Partners}, {u"photos"_s, PageKind::Photos},
        {u"details"_s, PageKind::PlanHead}, {u"canvas"_s, PageKind::Canvas}, {u"frame"_s, PageKind::Frame}, {u"households"_s, PageKind::Households}};
    const QString table = point.where.section(u'/', 0, 0);
    const QString row = point.where.section(u'/', 1);
    const auto page = pages.constFind(table == u"section"_s ? row : table);
    if (page == pages.cend())
        return std::nullopt;
    target.page = *page;
    if (table == u"capital"_s)
        target.capital = CapitalId(row);
    if (table == u"goal"_s)
        target.goal = GoalId(row);
    return target;
}

PointsPage::PointsPage(Document& document, QWidget* parent)
    : Page(document, parent)
    , m_stack(new QStackedWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_stack);
    auto* empty = new EmptyState(u"comment"_s, tr("No review has come back yet."), tr("Open a review…"));
    explain(empty->button(), tr("Takes the review file that the reader sent into this plan."));
    connect(empty->button(), &QPushButton::clicked, this, &PointsPage::reviewWanted);
    m_stack->addWidget(empty);
    m_stack->addWidget(createResult());
    connect(&document, &Document::changed, this, &PointsPage::refreshPoints);
    refreshPoints();
}

QWidget* PointsPage::createResult()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(px(spacePage), px(spaceMedium), px(spacePage), px(spacePage));
    column->setSpacing(px(spaceSmall));
    column->addWidget(plainLabel(tr("What the review says"), {.size = textPageTitle, .bold = true}));
    m_decision = wrappingLabel({}, {.size = textImportant, .bold = true});
    m_reason = wrappingLabel({});
    m_facts = wrappingLabel({}, {.colour = TextColour::Secondary});
    m_progress = wrappingLabel({}, {.bold = true, .colour = TextColour::Ok});
    for (QWidget* label : {static_cast<QWidget*>(m_decision), static_cast<QWidget*>(m_reason), static_cast<QWidget*>(m_facts), static_cast<QWidget*>(m_progress)})
        column->addWidget(label);
    m_list = new QVBoxLayout;
    m_list->setSpacing(px(spaceSmall));
    column->addLayout(m_list);
    column->addStretch();
    return pageScroll(content);
}

QString PointsPage::progressWords(const Plan& plan)
{
    const ReviewProgress progress = progressOfPoints(plan);
    return progress.all == 0 ? QString() : tr("Mended %1 of %2").arg(QString::number(progress.done), QString::number(progress.all));
}

void PointsPage::refreshPoints()
{
    const ReceivedReview* review = lastReview(plan());
    m_stack->setCurrentIndex(review == nullptr ? 0 : 1);
    if (review == nullptr)
        return;
    m_decision->setText(nameOf(review->decision));
    m_reason->setText(review->reason);
    m_reason->setVisible(!review->reason.isEmpty());
    QStringList facts{tr("Submission no. %1 · read by %2 on %3").arg(QString::number(review->number), review->reader, longDate(review->date)),
        tr("%1 of %2 points").arg(QString::number(review->score), QString::number(review->most))};
    if (review->due.isValid())
        facts << tr("answer by %1").arg(longDate(review->due));
    m_facts->setText(facts.join(u" · "_s));
    m_progress->setText(progressWords(plan()));
    m_progress->setVisible(!m_progress->text().isEmpty());
    fillCards();
    Q_EMIT statusChanged();
}

/// Cards stay while the list is the same: somebody may be typing in one.
void PointsPage::fillCards()
{
    const std::vector<const ReviewPoint*> points = pointsOf(plan(), lastReview(plan())->id);
    const bool isSame = std::equal(points.begin(), points.end(), m_pointCards.begin(), m_pointCards.end(),
        [](const ReviewPoint* point, const PointCard* card) { return point->id == card->id(); });
    if (isSame) {
        for (size_t i = 0; i < points.size(); ++i)
            m_pointCards[i]->setPoint(*points[i]);
        return;
    }
    for (PointCard* card : m_pointCards) {
        card->hide();
        card->deleteLater();
    }
    m_pointCards.clear();
    for (const ReviewPoint* point : points) {
        auto* card = new PointCard(*point, targetOfPoint(*point, plan()).has_value(), document().isWritable());
        connect(card, &PointCard::answered, this, &PointsPage::keepAnswer);
        connect(card, &PointCard::ticked, this, [this](const ReviewPointId& id, bool done) {
            (void)perform(edits::changeRow<ReviewPoint>(id, [done](ReviewPoint& row) { row.done = done; }));
        });
        connect(card, &PointCard::jumpWanted, this, &PointsPage::jumpTo);
        connect(card, &PointCard::typing, this, &Page::uncommittedChanged);
        m_list->addWidget(card);
        m_pointCards.push_back(card);
    }
}

void PointsPage::keepAnswer(const ReviewPointId& id, const QString& answer)
{
    (void)perform(edits::changeRow<ReviewPoint>(id, [answer](ReviewPoint& row) { row.answer = answer; }));
    Q_EMIT uncommittedChanged();
}

void PointsPage::jumpTo(const ReviewPointId& id)
{
    for (const ReviewPoint& point : plan().review.reviewPoints)
        if (point.id == id)
            if (const auto target = targetOfPoint(point, plan())) {
                Q_EMIT jumpRequested(*target);
                return;
            }
}

QString PointsPage::statusText() const { return progressWords(plan()); }

void PointsPage::goTo(const Target& target)
{
    if (m_stack->currentIndex() == 0) {
        m_stack->currentWidget()->findChild<QPushButton*>()->setFocus();
        return;
    }
    const auto isWanted = [&](const PointCard* card) {
        const auto& points = plan().review.reviewPoints;
        return std::any_of(points.begin(), points.end(), [&](const ReviewPoint& point) { return point.id == card->id() && point.note == target.note; });
    };
    auto found = target.note.isNull() ? m_pointCards.end() : std::find_if(m_pointCards.begin(), m_pointCards.end(), isWanted);
    if (found == m_pointCards.end())
        found = m_pointCards.begin();
    if (found != m_pointCards.end())
        (*found)->takeKeyboard();
}

bool PointsPage::commitEditors()
{
    const auto cards = m_pointCards;
    for (PointCard* card : cards)
        if (card->isTypedOn())
            keepAnswer(card->id(), card->typed());
    return !hasUncommittedText();
}

bool PointsPage::hasUncommittedText() const
{
    return std::any_of(m_pointCards.begin(), m_pointCards.end(), [](const PointCard* card) { return card->isTypedOn(); });
}

} // namespace tambon
