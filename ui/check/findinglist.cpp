#include "ui/check/findinglist.h"

#include "ui/check/findingdelegate.h"
#include "ui/check/findingsmodel.h"
#include "ui/check/unfoldedfinding.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>

namespace tambon {

FindingList::FindingList(QWidget* parent)
    : QListView(parent)
    , m_model(new FindingsModel(this))
    , m_delegate(new FindingDelegate(this))
{
    setAccessibleName(tr("Findings"));
    setToolTip(tr("Arrow keys choose a finding, Enter goes to its place in the plan"));
    setWhatsThis(tr("What does not hold together in the plan. The chosen finding is unfolded: why it matters, how to mend it, an example."));
    setItemDelegate(m_delegate);
    setModel(m_model);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setMouseTracking(true);
}

void FindingList::setFindings(const std::vector<Finding>& open, const std::vector<AcceptedFinding>& accepted,
    std::optional<Severity> only, const Plan& plan)
{
    const Finding* now = currentFinding();
    const std::optional<Finding> current = now ? std::optional(*now) : std::nullopt;
    const int row = qMax(0, currentIndex().row());
    fold(currentIndex());
    m_model->setFindings(open, accepted, only, plan);
    setCurrentIndex(m_model->indexLike(current, row));
    if (currentIndex().row() <= 1)
        scrollToTop(); // with its heading
}

const Finding* FindingList::currentFinding() const
{
    return m_model->finding(currentIndex());
}

QSize FindingList::minimumSizeHint() const
{
    return {px(320), px(160)};
}

void FindingList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    fold(previous);
    unfold(current);
    QListView::currentChanged(current, previous);
}

void FindingList::fold(const QModelIndex& index)
{
    if (!m_unfolded)
        return;
    if (m_unfolded->isAncestorOf(QApplication::focusWidget()))
        setFocus();
    m_unfolded = nullptr;
    m_delegate->setUnfolded({}, 0);
    if (index.isValid())
        setIndexWidget(index, nullptr);
}

void FindingList::unfold(const QModelIndex& index)
{
    const Finding* finding = m_model->finding(index);
    if (!finding)
        return;
    m_unfolded = new UnfoldedFinding(finding->rule, index.data().toString(),
        index.data(FindingsModel::WhereRole).toString(), m_model->acceptance(index), viewport());
    connect(m_unfolded, &UnfoldedFinding::goThereRequested, this, &FindingList::goThere);
    connect(m_unfolded, &UnfoldedFinding::acceptToggled, this, &FindingList::acceptOrWithdraw, Qt::QueuedConnection);
    setIndexWidget(index, m_unfolded);
    measureUnfolded();
}

void FindingList::measureUnfolded()
{
    if (!m_unfolded)
        return;
    m_unfolded->ensurePolished();
    const int width = viewport()->width();
    m_delegate->setUnfolded(currentIndex(), m_unfolded->heightIn(width));
}

void FindingList::resizeEvent(QResizeEvent* event)
{
    measureUnfolded();
    QListView::resizeEvent(event);
}

void FindingList::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentFinding()) {
        goThere();
        return;
    }
    QListView::keyPressEvent(event);
}

bool FindingList::event(QEvent* event)
{
    const bool done = QListView::event(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        const QModelIndex index = currentIndex();
        fold(index);
        unfold(index); // built anew in the new text size
        scheduleDelayedItemsLayout();
    }
    return done;
}

/// After the button's own event: what is asked for folds the row that holds it.
void FindingList::acceptOrWithdraw()
{
    const Finding* finding = currentFinding();
    if (const Acceptance* acceptance = m_model->acceptance(currentIndex()))
        Q_EMIT withdrawRequested(AcceptanceId(acceptance->id));
    else if (finding)
        Q_EMIT acceptRequested(Finding(*finding));
}

void FindingList::goThere()
{
    if (const Finding* finding = currentFinding())
        Q_EMIT goThereRequested(*finding);
}

} // namespace tambon
