#include "ui/theme/fonts.h"

#include "core/base/error.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QImage>
#include <QPainter>
#include <QPointer>
#include <QTextLayout>
#include <QToolTip>
#include <QWidget>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int testPixelSize = 100;
constexpr int leastToneMarkRise = 10;

bool rowHasInk(const QImage& image, int row)
{
    const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(row));
    return std::any_of(line, line + image.width(), [](QRgb pixel) { return qAlpha(pixel) > 128; });
}

int inkTop(const QString& text, const QFont& font)
{
    QImage image(testPixelSize * 3, testPixelSize * 3, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setFont(font);
    painter.drawText(testPixelSize / 2, testPixelSize * 2, text);
    painter.end();
    for (int row = 0; row < image.height(); ++row) {
        if (rowHasInk(image, row))
            return row;
    }
    return image.height();
}

const QStringList& uiFamilies()
{
    static const QStringList families{u"Loma"_s, u"Noto Sans Thai"_s, u"Waree"_s, u"Garuda"_s};
    return families;
}

const QString& uiFamily()
{
    static const QString family = firstGoodFamily(uiFamilies());
    return family;
}

} // namespace

int toneMarkRise(const QFont& font)
{
    QFont large = font;
    large.setPixelSize(testPixelSize);
    return inkTop(u"ที"_s, large) - inkTop(u"ที่"_s, large);
}

bool keepsToneMarks(const QFont& font)
{
    return toneMarkRise(font) >= leastToneMarkRise;
}

bool breaksThaiLines(const QFont& font)
{
    QTextLayout layout(u"คนในตำบลช่วยกันเขียนแผนธุรกิจชุมชน"_s, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(QFontMetricsF(font).horizontalAdvance(u"คนในตำบลช่วยกัน"_s));
    const int length = line.textLength();
    layout.endLayout();
    return length > 0 && length < layout.text().size();
}

QString firstGoodFamily(const QStringList& families)
{
    for (const QString& family : families) {
        if (QFontDatabase::hasFamily(family) && keepsToneMarks(QFont(family)))
            return family;
    }
    return {};
}

FontCheck checkFonts()
{
    return {.family = uiFamily(), .linesBreak = breaksThaiLines(uiFont(smallestTextPercent))};
}

QString fontProblem(const FontCheck& check)
{
    if (check.family.isEmpty())
        return sentence({ErrorCode::FontMissing, uiFamilies().join(u", "_s), {}, {}});
    if (!check.linesBreak)
        return QCoreApplication::translate("Fonts",
            "Long Thai texts will not break between words, because the library libthai is missing. Install the package "
            "libthai0 and start again.");
    return {};
}

QFont uiFont(int percent)
{
    QFont font = QGuiApplication::font();
    if (!uiFamily().isEmpty())
        // Noto Sans Thai has no Latin letters of its own.
        font.setFamilies({uiFamily(), u"Noto Sans"_s});
    const int scale = std::clamp(percent, smallestTextPercent, largestTextPercent);
    font.setPixelSize(qRound(textBase * scale / 100.0));
    font.setWeight(QFont::Normal);
    return font;
}

void applyTextScale(int percent)
{
    const QFont font = uiFont(percent);
    QApplication::setFont(font);
    QToolTip::setFont(font);
    // Qt tells only windows, and later; sizes that a widget took from the style or set itself would stay as they were.
    // A page that hears of it may make its rows anew: what is gone then must not be told.
    const QWidgetList widgets = QApplication::allWidgets();
    const QList<QPointer<QWidget>> all(widgets.begin(), widgets.end());
    for (const QPointer<QWidget>& widget : all) {
        for (const auto type : {QEvent::ApplicationFontChange, QEvent::StyleChange}) {
            QEvent change(type);
            if (widget)
                QCoreApplication::sendEvent(widget, &change);
        }
    }
}

} // namespace tambon
