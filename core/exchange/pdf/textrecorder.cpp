#include "core/exchange/pdf/textrecorder.h"

#include <QPen>
#include <QPixmap>

#include <algorithm>
#include <climits>

namespace tambon {

namespace {

/// Qt marks these as not printed (tried one by one with 6.4.2); a run of nothing else becomes no text object. Other
/// invisible signs, U+200B among them, do become one.
bool isNeverPrinted(QChar unit)
{
    static const QString signs = QStringLiteral("\t\n\r\u00AD\u2028\u2029\uFEFF\uFFFC");
    return signs.contains(unit);
}

bool hasGlyphs(const QString& text) { return !std::all_of(text.begin(), text.end(), isNeverPrinted); }

} // namespace

TextRecorderEngine::TextRecorderEngine(PaintEngineFeatures features)
    : QPaintEngine(features)
{
}

bool TextRecorderEngine::begin(QPaintDevice*)
{
    setActive(true);
    return true;
}

bool TextRecorderEngine::end()
{
    setActive(false);
    return true;
}

QPaintEngine::Type TextRecorderEngine::type() const { return User; }

void TextRecorderEngine::updateState(const QPaintEngineState& now)
{
    const DirtyFlags dirty = now.state();
    if (dirty & DirtyTransform)
        m_transform = now.transform();
    if (dirty & DirtyPen)
        m_penDraws = now.pen().style() != Qt::NoPen;
    if (dirty & DirtyClipEnabled)
        m_clipEnabled = now.isClipEnabled();
    if (dirty & DirtyClipPath)
        clipTo(now.clipPath(), now.clipOperation());
    if (dirty & DirtyClipRegion) {
        QPainterPath path;
        path.addRegion(now.clipRegion());
        clipTo(path, now.clipOperation());
    }
}

void TextRecorderEngine::clipTo(const QPainterPath& path, Qt::ClipOperation operation)
{
    m_clipEnabled = operation != Qt::NoClip;
    if (operation != Qt::IntersectClip)
        m_clips.clear();
    if (operation != Qt::NoClip)
        m_clips.push_back(m_transform.map(path));
}

void TextRecorderEngine::drawPixmap(const QRectF&, const QPixmap&, const QRectF&) { }
void TextRecorderEngine::drawPath(const QPainterPath&) { }
void TextRecorderEngine::drawPolygon(const QPointF*, int, PolygonDrawMode) { }

void TextRecorderEngine::drawTextItem(const QPointF&, const QTextItem& item)
{
    const bool nothingLeft
        = std::any_of(m_clips.begin(), m_clips.end(), [](const QPainterPath& clip) { return clip.isEmpty(); });
    const QString text = item.text();
    if (!m_penDraws || (m_clipEnabled && nothingLeft) || !hasGlyphs(text))
        return;
    m_texts.push_back({text, item.font(), item.width(), 0});
}

TextRecorder::TextRecorder(QSize size, int unitsPerInch, QPaintEngine::PaintEngineFeatures features)
    : m_size(size)
    , m_unitsPerInch(unitsPerInch)
    , m_engine(features)
{
}

int TextRecorder::metric(PaintDeviceMetric metric) const
{
    const auto millimetres = [this](int units) { return qRound(units * 25.4 / m_unitsPerInch); };
    switch (metric) {
    case PdmWidth:
        return m_size.width();
    case PdmHeight:
        return m_size.height();
    case PdmWidthMM:
        return millimetres(m_size.width());
    case PdmHeightMM:
        return millimetres(m_size.height());
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return m_unitsPerInch;
    case PdmNumColors:
        return INT_MAX;
    case PdmDepth:
        return 32;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return static_cast<int>(devicePixelRatioFScale());
    }
    return 0;
}

QPaintEngine::PaintEngineFeatures featuresOf(const QPaintEngine& engine)
{
    QPaintEngine::PaintEngineFeatures features;
    for (int bit = 0; bit < 32; ++bit) {
        const auto feature = static_cast<QPaintEngine::PaintEngineFeature>(1u << bit);
        if (engine.hasFeature(feature))
            features |= feature;
    }
    return features;
}

} // namespace tambon
