#include "tests/exchange/pdfpages.h"

#include "tests/support/catch.h"
#include "tests/support/paper.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace tambon::test {

namespace {

/// How many pixels carry ink, in all and nearer to the edge than so many pixels.
std::pair<int, int> inkOf(const QImage& image, int margin)
{
    int all = 0;
    int outside = 0;
    const QRect inside = image.rect().adjusted(margin, margin, -margin, -margin);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.constScanLine(y)[x] < 250) {
                ++all;
                outside += inside.contains(x, y) ? 0 : 1;
            }
    return {all, outside};
}

} // namespace

QList<QImage> pagePictures(const QByteArray& pdf, int dotsPerInch)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"in.pdf"_s));
    REQUIRE((file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size()));
    file.close();
    REQUIRE(QProcess::execute(u"pdftoppm"_s, {u"-r"_s, QString::number(dotsPerInch), u"-gray"_s, u"-png"_s, file.fileName(), folder.filePath(u"p"_s)}) == 0);
    QList<QImage> images;
    for (const QString& name : QDir(folder.path()).entryList({u"*.png"_s}, QDir::Files, QDir::Name))
        images << QImage(folder.filePath(name)).convertToFormat(QImage::Format_Grayscale8);
    return images;
}

QByteArray written(const Result<QByteArray>& pdf)
{
    REQUIRE(pdf.has_value());
    return *pdf;
}

QList<QSize> pageSizes(const QByteArray& pdf)
{
    QList<QSize> sizes;
    static const QRegularExpression line(u"Page +\\d+ size: +([0-9.]+) x ([0-9.]+) pts"_s);
    const auto millimetres = [](const QString& points) { return qRound(points.toDouble() * 25.4 / 72); };
    for (auto found = line.globalMatch(toolOutput(u"pdfinfo"_s, {u"-f"_s, u"1"_s, u"-l"_s, u"999"_s}, pdf)); found.hasNext();) {
        const auto match = found.next();
        sizes << QSize(millimetres(match.captured(1)), millimetres(match.captured(2)));
    }
    return sizes;
}

QStringList pagesAsText(const QByteArray& pdf)
{
    QStringList pages = toolOutput(u"pdftotext"_s, {u"-raw"_s}, pdf, {u"-"_s}).split(u'\f');
    pages.removeLast();
    for (QString& page : pages)
        page = bare(page);
    return pages;
}

void checkWellMade(const QByteArray& pdf)
{
    CHECK(toolOutput(u"qpdf"_s, {u"--check"_s}, pdf).contains(u"No syntax or stream encoding errors found"_s));
    const QStringList fonts = toolOutput(u"pdffonts"_s, {}, pdf).split(u'\n', Qt::SkipEmptyParts).mid(2);
    CHECK(fonts.size() >= 2);
    for (const QString& font : fonts)
        CHECK(font.contains(QRegularExpression(u"yes (yes|no) +yes"_s)));
}

void checkPrintable(const QByteArray& pdf)
{
    constexpr int dots = 50;
    const int margin = static_cast<int>(4.5 / 25.4 * dots);
    for (const QImage& page : pagePictures(pdf, dots)) {
        const auto [all, outside] = inkOf(page, margin);
        CHECK(all > 50);
        CHECK(outside == 0);
    }
}

} // namespace tambon::test
