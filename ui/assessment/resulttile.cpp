#include "ui/assessment/resulttile.h"

#include "core/base/text.h"
#include "ui/theme/text.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int tileWidth = 210;
constexpr int shareBarHeight = 14;

} // namespace

/// How many of how many; the sentence below says the same.
class ShareBar : public QWidget {
public:
    ShareBar() { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }
    void show(int part, int reached, int all)
    {
        m_part = part;
        m_reached = reached;
        m_all = all;
        update();
    }
    using QWidget::show;
    QSize sizeHint() const override { return {px(tileWidth / 2), px(shareBarHeight)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const QRectF track = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.fillRect(track, theme().base);
        if (m_all > 0) {
            painter.fillRect(QRectF(track.left(), track.top(), track.width() * m_part / m_all, track.height()), QBrush(theme().badge, Qt::BDiagPattern));
            painter.fillRect(QRectF(track.left(), track.top(), track.width() * m_reached / m_all, track.height()), theme().badge);
        }
        painter.setPen(theme().inputEdge);
        painter.drawRect(track);
    }

private:
    int m_part = 0, m_reached = 0, m_all = 0;
};

ResultTile::ResultTile(QWidget* parent)
    : Card(parent)
    , m_title(wrappingLabel({}, {.bold = true}))
    , m_bar(new ShareBar)
    , m_sentence(wrappingLabel({}))
    , m_lines(wrappingLabel({}, {.size = textSmallest, .colour = TextColour::Secondary}))
{
    setMinimumWidth(px(tileWidth));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(spaceMedium), px(spaceSmall), px(spaceMedium), px(spaceSmall));
    layout->setSpacing(px(spaceTiny));
    layout->addWidget(m_title);
    layout->addWidget(m_bar);
    layout->addWidget(m_sentence);
    layout->addWidget(m_lines);
    layout->addStretch(1);
}

void ResultTile::show(const Plan& plan, const QString& title, const IndicatorGroup& group, const QStringList& further)
{
    m_title->setText(title);
    m_bar->show(group.nearer, group.reached, int(group.indicators.size()));
    m_bar->setVisible(!group.indicators.empty());
    m_sentence->setText(groupSentence(group));
    QStringList lines;
    for (const Indicator* indicator : group.indicators)
        lines << QString(beginningOf(indicator->name) + u": "_s + valueShown(*indicator, indicator->baseline) + u" → "_s + valueShown(*indicator, latestOf(plan, *indicator)));
    m_lines->setText((lines + further).join(u'\n'));
    m_lines->setVisible(!lines.isEmpty() || !further.isEmpty());
}

} // namespace tambon
