#include "ui/library/searchhits.h"

#include "ui/theme/text.h"
#include "ui/widgets/explain.h"

#include <QAbstractListModel>
#include <QKeyEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QStyledItemDelegate>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int hitHeight = 60;

enum HitRole { HitPlaceRole = Qt::UserRole + 1, HitWhereRole, HitBeforeRole, HitMatchRole, HitAfterRole };

/// Paints one part of a line and answers where the next begins.
int paintHitPart(QPainter& painter, const QRect& line, const QString& text, const QFont& font, const QColor& colour)
{
    if (line.width() <= 0 || text.isEmpty())
        return line.left();
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setPen(colour);
    const QString fitting = metrics.elidedText(text, Qt::ElideRight, line.width());
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, fitting);
    return line.left() + metrics.horizontalAdvance(fitting);
}

class HitDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {px(200), px(hitHeight)}; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        const Theme& t = theme();
        painter->fillRect(option.rect, option.state & QStyle::State_Selected ? t.selectedRow : option.state & QStyle::State_MouseOver ? t.hover : t.base);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), px(4), option.rect.height()), t.accent);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.hairline);
        const QRect inner = option.rect.adjusted(px(spaceLarge), px(spaceTiny), -px(spaceLarge), -px(spaceTiny));
        paintHead(*painter, QRect(inner.left(), inner.top(), inner.width(), inner.height() / 2), index);
        paintText(*painter, QRect(inner.left(), inner.center().y() + 1, inner.width(), inner.height() / 2), index);
        painter->restore();
    }

private:
    static void paintHead(QPainter& painter, QRect line, const QModelIndex& index)
    {
        const QString where = index.data(HitWhereRole).toString();
        const QFont small = designFont(textSmallest);
        painter.setFont(small);
        painter.setPen(theme().secondary);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, where);
        line.setRight(line.right() - QFontMetrics(small).horizontalAdvance(where) - px(spaceLarge));
        line.setLeft(paintHitPart(painter, line, index.data().toString(), designFont(textBase, true), theme().text) + px(spaceSmall));
        paintHitPart(painter, line, index.data(HitPlaceRole).toString(), small, theme().secondary);
    }
    static void paintText(QPainter& painter, QRect line, const QModelIndex& index)
    {
        const QFont plain = designFont(textBase);
        line.setLeft(paintHitPart(painter, line, index.data(HitBeforeRole).toString(), plain, theme().text));
        const QFont bold = designFont(textBase, true);
        const QString match = index.data(HitMatchRole).toString();
        painter.fillRect(QRect(line.left(), line.top() + px(2), QFontMetrics(bold).horizontalAdvance(match), line.height() - px(4)), theme().careGround);
        line.setLeft(paintHitPart(painter, line, match, bold, theme().text));
        paintHitPart(painter, line, index.data(HitAfterRole).toString(), plain, theme().text);
    }
};

} // namespace

QString maskedText(const QString& text)
{
    static const QRegularExpression telephone(uR"([0-9๐-๙](?:[ \-.]?[0-9๐-๙]){8,})"_s);
    static const QRegularExpression mail(uR"([^\s@<>]+@[^\s@<>]+\.[^\s@<>]+)"_s);
    QString masked = text;
    masked.replace(telephone, u"•••-•••-••••"_s);
    return masked.replace(mail, u"•••@•••"_s);
}

class HitsModel : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    void setHits(std::vector<LibraryHit> hits)
    {
        beginResetModel();
        m_hits = std::move(hits);
        endResetModel();
    }
    void setMasked(bool masked)
    {
        m_masked = masked;
        if (!m_hits.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
    [[nodiscard]] const LibraryHit* hit(int row) const { return row >= 0 && row < rowCount() ? &m_hits[size_t(row)] : nullptr; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_hits.size()); }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        const LibraryHit* one = hit(index.row());
        if (one == nullptr)
            return {};
        const auto shown = [this](const QString& text) { return m_masked ? maskedText(text) : text; };
        const QString whole = shown(QString(one->before + one->match + one->after));
        // A number that reaches over the edge of the match is masked as one.
        const bool isWhole = whole == QString(one->before + one->match + one->after);
        switch (role) {
        case Qt::DisplayRole:
            return one->title;
        case Qt::AccessibleTextRole:
            return QString(one->title + u", "_s + one->place + u", "_s + one->where + u": "_s + whole);
        case HitPlaceRole:
            return one->place;
        case HitWhereRole:
            return one->where;
        case HitBeforeRole:
            return isWhole ? one->before : whole;
        case HitMatchRole:
            return isWhole ? one->match : QString();
        case HitAfterRole:
            return isWhole ? one->after : QString();
        default:
            return {};
        }
    }

private:
    std::vector<LibraryHit> m_hits;
    bool m_masked = true;
};

SearchHits::SearchHits(QWidget* parent)
    : QListView(parent)
    , m_model(new HitsModel(this))
{
    setModel(m_model);
    setItemDelegate(new HitDelegate(this));
    setMouseTracking(true);
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QAbstractItemView::doubleClicked, this, [this] { Q_EMIT opened(current()); });
    setAccessibleName(tr("Texts that hold the words"));
    explain(this, tr("Notes, products, partners, goals and every other text of all plans that hold the words. Enter opens the review of the plan."));
}

void SearchHits::setHits(std::vector<LibraryHit> hits)
{
    m_model->setHits(std::move(hits));
    if (count() > 0)
        setCurrentIndex(m_model->index(0));
}

int SearchHits::count() const { return m_model->rowCount(); }
void SearchHits::setMasked(bool masked) { m_model->setMasked(masked); }

VersionId SearchHits::current() const
{
    const LibraryHit* hit = m_model->hit(currentIndex().row());
    return hit ? hit->version : 0;
}

void SearchHits::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && current() != 0)
        Q_EMIT opened(current());
    else
        QListView::keyPressEvent(event);
}

void SearchHits::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentMoved();
}

void SearchHits::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

} // namespace tambon
