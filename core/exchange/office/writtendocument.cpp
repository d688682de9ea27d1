#include "core/exchange/office/writtendocument.h"

#include "core/base/language.h"
#include "core/exchange/chartpainter.h"
#include "core/exchange/image/canvasimage.h"
#include "core/exchange/paper/flow.h"
#include "core/exchange/paper/papertext.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize canvasPixels(1920, 1080);
constexpr double chartPixelsInUnit = 0.3; ///< a chart as wide as the text comes to about 1400 pixels
constexpr double photoWidth = 0.6;
constexpr double landscapeWidth = 1.5; ///< 24 cm

WrittenPicture pictureOf(const QImage& image, const char* format)
{
    WrittenPicture picture;
    QBuffer buffer(&picture.bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    picture.isJpeg = qstrcmp(format, "JPEG") == 0;
    picture.pixels = image.size();
    return picture;
}

/// "Bamboo: Now 1, Still to go 2; …": the numbers of the bars.
QString saidBars(const BarChart& chart)
{
    QStringList rows;
    for (qsizetype row = 0; row < chart.labels.size(); ++row) {
        QStringList values;
        for (const ChartSeries& series : chart.series)
            values << QString(series.name + u' ' + QLocale::c().toString(series.values.at(size_t(row)), 'g', 12));
        rows << QString(chart.labels.at(row) + u": " + values.join(u", "_s));
    }
    return rows.join(u"; "_s);
}

WrittenPicture chartPicture(const paper::ChartContent& content, const ChartPainter& charts)
{
    constexpr double unitsHigh = 700;
    constexpr double unitsEach = 220;
    const double height = unitsHigh + unitsEach * double(content.chart.labels.size());
    const QRectF target(0, 0, paper::textWidth, height);
    QImage image((target.size() * chartPixelsInUnit).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(chartPixelsInUnit, chartPixelsInUnit);
    charts.paint(painter, target, content.chart, paper::fontOf({}).family(), 100);
    painter.end();
    WrittenPicture picture = pictureOf(image, "PNG");
    //: of a chart: %1 is the heading above it, %2 what its axis says, %3 the numbers
    picture.alternative = QCoreApplication::translate("PlanBook", "Chart: %1 (%2). %3").arg(content.caption, content.chart.axisTitle, saidBars(content.chart));
    return picture;
}

class BlockMaker {
public:
    BlockMaker(const Plan& plan, const ChartPainter& charts)
        : m_plan(plan)
        , m_charts(charts)
    {
    }

    WrittenBlock operator()(const paper::Heading& heading) const { return heading; }
    WrittenBlock operator()(const paper::Paragraph& paragraph) const { return paragraph; }
    WrittenBlock operator()(const paper::TableContent& table) const { return table; }
    WrittenBlock operator()(const paper::ChartContent& chart) const { return chartPicture(chart, m_charts); }
    WrittenBlock operator()(const paper::PictureContent& content) const
    {
        WrittenPicture picture = pictureOf(content.image, "JPEG");
        picture.caption = content.caption;
        picture.alternative
            = content.caption.isEmpty() ? QCoreApplication::translate("PlanBook", "Photo of the workshop") : content.caption;
        picture.width = photoWidth;
        return picture;
    }
    WrittenBlock operator()(const paper::CanvasContent& content) const
    {
        WrittenPicture picture = pictureOf(canvasImage(m_plan, canvasPixels), "PNG");
        picture.alternative = content.alternative;
        picture.width = landscapeWidth;
        return picture;
    }

private:
    const Plan& m_plan;
    const ChartPainter& m_charts;
};

} // namespace

WrittenDocument writtenBook(const Plan& plan, const PlanBookOptions& options, const ChartPainter& charts)
{
    BookContent book = planBookContent(plan, options);
    WrittenDocument document{.title = book.title, .author = book.author, .subject = book.subject, .language = languageKey(installedLanguage()),
        .date = options.printed, .blocks = {}};
    const BlockMaker maker(plan, charts);
    for (const paper::ContentItem& item : book.items)
        document.blocks.push_back(std::visit(maker, item));
    return document;
}

size_t headColumn(const paper::TableContent& table)
{
    for (size_t at = 0; at < table.columns.size(); ++at)
        if (!table.columns[at].atRight)
            return at;
    return 0;
}

bool isCrowded(const paper::TableContent& table)
{
    constexpr size_t roomyColumns = 8;
    return table.columns.size() > roomyColumns;
}

int figurePoints(const paper::CellText& text)
{
    constexpr double smallestUsual = 9;
    return text.style.points < smallestUsual ? std::clamp(int(text.style.points), 6, 8) : 0;
}

bool staysWhole(const paper::Row& row)
{
    constexpr qsizetype mostCharacters = 800;
    return std::all_of(row.cells.begin(), row.cells.end(), [](const paper::Cell& cell) { return plainText(cell).size() <= mostCharacters; });
}

QString plainText(const paper::Cell& cell)
{
    QStringList lines;
    for (const paper::CellText& paragraph : cell.paragraphs)
        lines << paragraph.text;
    return lines.join(u'\n');
}

QString xmlText(const QString& text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
            kept += c;
            kept += text[++at];
        } else if (!c.isSurrogate() && c.unicode() < 0xfffe && (c.unicode() >= 0x20 || c == u'\n' || c == u'\t')) {
            kept += c;
        }
    }
    return kept;
}

} // namespace tambon
