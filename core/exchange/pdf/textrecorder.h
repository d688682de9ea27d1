#pragma once

#include <QFont>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainterPath>
#include <QString>

#include <vector>

namespace tambon {

/// One run of text as it was painted.
struct RecordedText {
    QString text;
    QFont font;
    double width = 0; ///< in units of the page
    int guides = 0;   ///< signs at its beginning that come from the run before
};

/// Follows what QPdfEngine (Qt 6.4) decides about each run of text, so that the n-th text recorded is the n-th text
/// object of the page.
class TextRecorderEngine : public QPaintEngine {
public:
    explicit TextRecorderEngine(PaintEngineFeatures features);

    bool begin(QPaintDevice* device) override;
    bool end() override;
    Type type() const override;
    void updateState(const QPaintEngineState& now) override;
    void drawPixmap(const QRectF& target, const QPixmap& pixmap, const QRectF& source) override;
    void drawPath(const QPainterPath& path) override;
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override;
    void drawTextItem(const QPointF& position, const QTextItem& item) override;

    [[nodiscard]] const std::vector<RecordedText>& texts() const { return m_texts; }

private:
    void clipTo(const QPainterPath& path, Qt::ClipOperation operation);

    std::vector<RecordedText> m_texts;
    QTransform m_transform;
    bool m_penDraws = true;
    bool m_clipEnabled = false;
    std::vector<QPainterPath> m_clips;
};

/// A page that keeps nothing but its texts, in the order of painting.
class TextRecorder : public QPaintDevice {
public:
    /// `features` are those of the engine that is followed: QPainter asks for them before it hands on a drawing.
    TextRecorder(QSize size, int unitsPerInch, QPaintEngine::PaintEngineFeatures features);

    QPaintEngine* paintEngine() const override { return &m_engine; }
    [[nodiscard]] const std::vector<RecordedText>& texts() const { return m_engine.texts(); }

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    QSize m_size;
    int m_unitsPerInch;
    mutable TextRecorderEngine m_engine;
};

/// The feature set of an engine, which Qt tells only one by one.
[[nodiscard]] QPaintEngine::PaintEngineFeatures featuresOf(const QPaintEngine& engine);

} // namespace tambon
