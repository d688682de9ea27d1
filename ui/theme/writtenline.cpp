#include "ui/theme/writtenline.h"

#include <QCache>
#include <QPainter>
#include <QTextLayout>

namespace tambon {

namespace {

constexpr int linesKept = 2000;

struct LineKey {
    QString text;
    QFont font;

    bool operator==(const LineKey&) const = default;
};

size_t qHash(const LineKey& key, size_t seed) { return qHashMulti(seed, key.text, key.font); }

class WrittenLine {
public:
    explicit WrittenLine(const LineKey& key)
        : m_layout(key.text, key.font)
    {
        constexpr double unlimited = 1e6;
        // Or Hebrew would lie at the far end of the endless line.
        m_layout.setTextOption(QTextOption(Qt::AlignLeft | Qt::AlignAbsolute));
        m_layout.setCacheEnabled(true);
        m_layout.beginLayout();
        QTextLine line = m_layout.createLine();
        if (line.isValid()) {
            line.setLineWidth(unlimited);
            m_size = {line.naturalTextWidth(), line.height()};
        }
        m_layout.endLayout();
    }
    [[nodiscard]] const QSizeF& size() const { return m_size; }
    void draw(QPainter& painter, const QPointF& topLeft) const { m_layout.draw(&painter, topLeft); }

private:
    QTextLayout m_layout;
    QSizeF m_size;
};

const WrittenLine& lineOf(const QString& text, const QFont& font)
{
    static QCache<LineKey, WrittenLine> kept(linesKept);
    const LineKey key{text, font};
    if (const WrittenLine* known = kept.object(key))
        return *known;
    auto* made = new WrittenLine(key);
    kept.insert(key, made);
    return *made;
}

} // namespace

void writeLine(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text, const QFont& font, const QColor& colour)
{
    const WrittenLine& line = lineOf(text, font);
    const double x = alignment & Qt::AlignRight ? rect.right() - line.size().width()
        : alignment & Qt::AlignHCenter          ? rect.center().x() - line.size().width() / 2
                                                : rect.left();
    const double y = alignment & Qt::AlignVCenter ? rect.center().y() - line.size().height() / 2 : rect.top();
    painter.setPen(colour);
    line.draw(painter, {x, y});
}

double widthOfLine(const QString& text, const QFont& font)
{
    return lineOf(text, font).size().width();
}

} // namespace tambon
