#include "tests/support/catch.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tambonstyle.h"
#include "ui/theme/text.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QTableWidget>

#include <memory>

using namespace tambon;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString tallThaiText = u"ปู่ที่นี้ฟื้นป่าฎูฏู่"_s;

struct LookForTests {
    LookForTests()
    {
        QApplication::setStyle(new TambonStyle);
        QApplication::setPalette(palette(lightTheme()));
        applyTextScale(100);
    }
    ~LookForTests() { applyTextScale(100); }
};

/// Height of the rows with dark ink between the columns.
int inkHeight(const QImage& image, const QRect& within)
{
    int first = -1;
    int last = -1;
    for (int y = within.top(); y <= within.bottom(); ++y) {
        for (int x = within.left(); x <= within.right(); ++x) {
            if (qGray(image.pixel(x, y)) < 110) {
                first = first < 0 ? y : first;
                last = y;
            }
        }
    }
    return first < 0 ? 0 : last - first + 1;
}

int unclippedInkHeight(const QFont& font)
{
    QImage image(800, 200, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setFont(font);
    painter.setPen(lightTheme().text);
    painter.drawText(20, 110, tallThaiText);
    painter.end();
    return inkHeight(image, image.rect());
}

/// The widget in its own preferred size, without its edges.
int inkHeightIn(QWidget& widget)
{
    widget.resize(qMax(400, widget.sizeHint().width()), widget.sizeHint().height());
    const QImage image = widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
    return inkHeight(image, image.rect().adjusted(12, 2, -12, -2));
}

} // namespace

TEST_CASE("the chosen font keeps tone marks apart and Thai lines break between words")
{
    const LookForTests look;
    const FontCheck check = checkFonts();
    CHECK_FALSE(check.family.isEmpty());
    CHECK(keepsToneMarks(QFont(check.family)));
    CHECK(check.linesBreak);
}

TEST_CASE("a family that is not installed is never chosen")
{
    CHECK(firstGoodFamily({u"No Such Family"_s, u"Loma"_s}) == u"Loma"_s);
    CHECK(firstGoodFamily({u"No Such Family"_s}).isEmpty());
}

TEST_CASE("a tone mark rises above its vowel in the fonts of the window and of paper")
{
    CHECK(toneMarkRise(QFont(u"Loma"_s)) >= 10);
    CHECK(toneMarkRise(QFont(u"Laksaman"_s)) >= 10);
}

TEST_CASE("the self-test says which of the two is missing")
{
    CHECK(fontProblem({u"Loma"_s, true}).isEmpty());
    CHECK(fontProblem({u"Loma"_s, false}).contains(u"libthai0"_s));
    CHECK(fontProblem({QString(), true}).contains(u"fonts-thai-tlwg"_s));
    CHECK(fontProblem({QString(), false}).contains(u"fonts-thai-tlwg"_s));
}

TEST_CASE("tone marks are whole in fields, buttons, labels and table rows")
{
    const LookForTests look;
    const int percent = GENERATE(100, 150, 200);
    CAPTURE(percent);
    applyTextScale(percent);
    const int whole = unclippedInkHeight(QApplication::font());
    REQUIRE(whole > 20);

    QLineEdit field(tallThaiText);
    CHECK(inkHeightIn(field) == whole);
    QPushButton button(tallThaiText);
    CHECK(inkHeightIn(button) == whole);
    PlainLabel label(tallThaiText);
    label.setContentsMargins(16, 2, 16, 2);
    CHECK(inkHeightIn(label) == whole);

    QTableWidget table(1, 1);
    table.setShowGrid(false);
    table.horizontalHeader()->hide();
    table.verticalHeader()->hide();
    table.setItem(0, 0, new QTableWidgetItem(tallThaiText));
    table.setColumnWidth(0, 500);
    table.resize(560, 200);
    const QImage grabbed = table.grab().toImage().convertToFormat(QImage::Format_RGB32);
    CHECK(inkHeight(grabbed, QRect(12, 2, 480, table.rowHeight(0) - 2)) == whole);
}

TEST_CASE("without libthai a label breaks anywhere and nothing is drawn outside")
{
    const LookForTests look;
    const QString text = u"คนในตำบลช่วยกันเขียนแผนธุรกิจชุมชนเพื่อให้ลูกหลานมีงานทำในบ้านเกิดของตน"_s;
    const std::unique_ptr<PlainLabel> label(wrappingLabel(text));
    label->setBreaksAnywhere(true);
    const int needed = label->fontMetrics().horizontalAdvance(text);
    label->resize(needed / 3, label->heightForWidth(needed / 3));
    CHECK(label->minimumSizeHint().width() < needed / 3);
    CHECK(label->height() >= 3 * label->fontMetrics().height());
    CHECK(label->height() <= 5 * label->fontMetrics().lineSpacing());
    const QImage drawn = label->grab().toImage().convertToFormat(QImage::Format_RGB32);
    const int last = label->height() - label->fontMetrics().height();
    CHECK(inkHeight(drawn, QRect(0, last, drawn.width(), label->fontMetrics().height())) > 8);
}

TEST_CASE("a label follows the text size and shows markup as it is")
{
    const LookForTests look;
    PlainLabel label(u"<b>ชื่อ</b>"_s, {.size = textPageTitle});
    CHECK(label.textFormat() == Qt::PlainText);
    CHECK(label.font().pixelSize() == 24);
    applyTextScale(150);
    CHECK(label.font().pixelSize() == 36);
    CHECK(plainToolTip(u"<img src='x'>"_s).contains(u"&lt;img"_s));
    CHECK(escapedMnemonic(u"ร้าน A & B"_s) == u"ร้าน A && B"_s);
}
