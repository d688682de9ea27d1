#include "ui/partners/relationlegend.h"

#include "ui/theme/text.h"

#include <QCoreApplication>
#include <QPainter>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int legendLine = 24;
constexpr int legendSample = 44; ///< length of a piece of line

/// The kinds of lines with their words, over as many lines of text as they need.
class RelationLegend : public QWidget {
public:
    RelationLegend()
    {
        setAccessibleName(QCoreApplication::translate("PartnerMap", "Kinds of lines"));
        QStringList words;
        for (const KindEntry<RelationKind>& entry : kinds<RelationKind>())
            words << nameOf(entry.value);
        setAccessibleDescription(words.join(u", "_s));
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        layOut(&painter);
    }
    void resizeEvent(QResizeEvent* event) override
    {
        QWidget::resizeEvent(event);
        setFixedHeight(layOut(nullptr));
    }

private:
    /// Draws it where there is a painter; answers how high it is.
    int layOut(QPainter* painter) const
    {
        const QFont font = designFont(textSmallest);
        const QFontMetrics metrics(font);
        const int line = std::max(px(legendLine), metrics.height());
        int x = 0;
        int y = 0;
        for (const KindEntry<RelationKind>& entry : kinds<RelationKind>()) {
            const int words = metrics.horizontalAdvance(nameOf(entry.value)) + px(2);
            const int wide = px(legendSample + spaceSmall) + words;
            if (x > 0 && x + wide > width()) {
                x = 0;
                y += line;
            }
            if (painter != nullptr) {
                painter->setPen(relationPen(entry.value));
                painter->drawLine(x, y + line / 2, x + px(legendSample), y + line / 2);
                painter->setFont(font);
                painter->setPen(theme().text);
                painter->drawText(QRect(x + px(legendSample + spaceSmall), y, words, line), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, nameOf(entry.value));
            }
            x += wide + px(spaceLarge);
        }
        return y + line;
    }
};

} // namespace

QPen relationPen(RelationKind kind)
{
    QPen pen(theme().text, px(2));
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(Qt::FlatCap);
    switch (kind) {
    case RelationKind::Trade:
        pen.setWidth(px(3));
        break;
    case RelationKind::Supply:
        pen.setDashPattern({5, 2.5});
        break;
    case RelationKind::Cluster:
        pen.setDashPattern({1, 1.5});
        break;
    case RelationKind::Learning:
        pen.setDashPattern({6, 2, 1, 2});
        break;
    case RelationKind::Other:
        pen.setWidth(px(1));
        break;
    }
    return pen;
}

QWidget* relationLegend() { return new RelationLegend; }

} // namespace tambon
