#include "ui/canvas/threadlegend.h"

#include "ui/canvas/canvaspainter.h"
#include "ui/canvas/notetext.h"
#include "ui/theme/text.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace tambon {

ThreadLegend::ThreadLegend(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&m_document, &Document::changed, this, &ThreadLegend::refresh);
    refresh();
}

std::vector<ThreadLegend::Entry> ThreadLegend::entries() const
{
    std::vector<Entry> found;
    const Plan& plan = m_document.plan();
    for (int thread = 1; thread <= threadCount; ++thread) {
        const bool used = std::any_of(plan.notes.begin(), plan.notes.end(), [&](const Note& note) { return note.thread == thread; });
        if (used)
            found.push_back({thread, plan.threadName(thread)});
    }
    if (!found.empty())
        found.push_back({0, tr("shared")});
    return found;
}

void ThreadLegend::refresh()
{
    QStringList names;
    for (const Entry& entry : entries())
        names << QString(threadGlyph(entry.thread) + u' ' + entry.name).trimmed();
    setAccessibleName(tr("Threads: %1").arg(names.join(QStringLiteral(", "))));
    setToolTip(plainToolTip(names.join(QStringLiteral(", "))));
    updateGeometry();
    update();
}

int ThreadLegend::captionWidth() const
{
    return QFontMetrics(designFont(textSmallest)).horizontalAdvance(tr("Threads")) + px(spaceMedium);
}

QSize ThreadLegend::sizeHint() const
{
    const QFontMetrics metrics(designFont(textBase));
    int width = 0;
    for (const Entry& entry : entries())
        width += px(24) + px(spaceSmall) + metrics.horizontalAdvance(entry.name) + px(spaceLarge);
    return {width > 0 ? width + captionWidth() : 0, px(28)};
}

void ThreadLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = designFont(textBase);
    const QFontMetricsF metrics(font);
    const std::vector<Entry> all = entries();
    if (all.empty())
        return;
    painter.setFont(designFont(textSmallest));
    double x = std::max(0, width() - sizeHint().width());
    painter.setPen(theme().secondary);
    painter.drawText(QRectF(x, 0, captionWidth(), height()), Qt::AlignVCenter | Qt::AlignLeft, tr("Threads"));
    x += captionWidth();
    painter.setFont(font);
    for (const Entry& entry : all) {
        const QRectF square(x, (height() - px(22)) / 2.0, px(24), px(22));
        painter.setPen(QPen(theme().noteEdge, 1));
        painter.setBrush(theme().threads[size_t(entry.thread)].spine);
        painter.drawRoundedRect(square.adjusted(0.5, 0.5, -0.5, -0.5), radiusNote, radiusNote);
        paintGlyph(painter, entry.thread, {square.center().x() - px(6), square.center().y() - px(6), double(px(12)), double(px(12))}, theme().noteText);
        x = square.right() + px(spaceSmall);
        const double space = width() - x;
        painter.setPen(theme().text);
        painter.drawText(QRectF(x, 0, space, height()), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shortened(entry.name, font, space));
        x += metrics.horizontalAdvance(entry.name) + px(spaceLarge);
        if (x > width() - px(40))
            break;
    }
}

} // namespace tambon
