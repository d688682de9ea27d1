#include "core/exchange/office/writtendocument.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "tests/exchange/officereaders.h"
#include "tests/exchange/paperplans.h"
#include "tests/support/paper.h"
#include "tests/support/sampleplan.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace tambon;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray greyJpeg()
{
    QImage image(320, 200, QImage::Format_RGB32);
    image.fill(Qt::gray);
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG");
    return jpeg;
}

WrittenDocument documentOf(const Plan& plan)
{
    return writtenBook(plan, {.versionText = u"ฉบับที่ 3"_s, .printed = QDate(2026, 11, 20), .photos = {{greyJpeg(), u"เวที <ครั้งที่ 1> & “ต่อ”"_s}}}, test::PlainBars());
}

/// The palm plan with texts that end a document when they are not written as texts.
Plan canaryPlan()
{
    Plan plan = test::samplePlan(u"a-palm-tourism.json"_s);
    plan.head.title = u"</title><script>alert(1)</script> & \"แผน\""_s;
    plan.notes[0].text = u"<img src=x onerror=alert(2)> ก๊กก๋า น้ำ 🌾"_s;
    plan.notes[1].text = u"สองบรรทัด\nบรรทัดที่  สอง ]]> --> &amp; ' \" =1+1"_s;
    plan.notes[2].text = QString(u"ฎุฏู"_s).repeated(maxNoteLength / 4);
    plan.economy.products[0].storySelf = u"<w:t>ปลอม</w:t><text:p/>"_s;
    return plan;
}

/// Texts of the plan that a document must hold, word for word.
QStringList canaryTexts(const Plan& plan)
{
    QStringList texts{plan.head.title, plan.organisation.name, plan.economy.products[0].storySelf};
    for (const Note& note : plan.notes)
        texts << note.text;
    for (const CapitalItem& item : plan.capital)
        texts << item.name;
    for (const Goal& goal : plan.goals)
        texts << goal.statement;
    return texts;
}

void checkTexts(const Plan& plan, const QString& read)
{
    const QString text = test::bare(read);
    for (const QString& one : canaryTexts(plan)) {
        INFO(one.toStdString());
        CHECK(text.contains(test::bare(one)));
    }
}

/// All elements, each with its attributes and the text in it.
struct Element {
    QString name;
    QXmlStreamAttributes attributes;
    QString parent;
    QString text;
    [[nodiscard]] QString value(const QString& attribute) const { return attributes.value(attribute).toString(); }
};

std::vector<Element> elementsOf(const QByteArray& xml)
{
    QXmlStreamReader reader(xml);
    reader.setNamespaceProcessing(false);
    std::vector<Element> elements;
    std::vector<size_t> open;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            const QString parent = open.empty() ? QString() : elements[open.back()].name;
            open.push_back(elements.size());
            elements.push_back({reader.qualifiedName().toString(), reader.attributes(), parent, {}});
        } else if (reader.isEndElement()) {
            open.pop_back();
        } else if (reader.isCharacters()) {
            for (const size_t at : open)
                elements[at].text += reader.text().toString();
        }
    }
    INFO(reader.errorString().toStdString() << " line " << reader.lineNumber());
    REQUIRE_FALSE(reader.hasError());
    return elements;
}

std::vector<Element> elementsNamed(const std::vector<Element>& elements, const QString& name)
{
    std::vector<Element> found;
    std::copy_if(elements.begin(), elements.end(), std::back_inserter(found), [&](const Element& element) { return element.name == name; });
    return found;
}

std::vector<Element> htmlOf(const QByteArray& html)
{
    // HTML and XML read the page alike but for the style's text, in which > is no sign.
    const QByteArray page = QByteArray(html).replace("<!DOCTYPE html>", "");
    const qsizetype style = page.indexOf("<style>");
    return elementsOf(page.left(style) + page.mid(page.indexOf("</style>") + 8));
}

QByteArray odtOf(const WrittenDocument& document)
{
    const auto odt = documentAsOdt(document);
    REQUIRE(odt.has_value());
    return *odt;
}

QByteArray docxOf(const WrittenDocument& document)
{
    const auto docx = documentAsDocx(document);
    REQUIRE(docx.has_value());
    return *docx;
}

} // namespace

TEST_CASE("the web page has one title, headings without gaps, named tables and pictures, and its language")
{
    const QByteArray html = documentAsHtml(documentOf(canaryPlan()));
    const auto all = htmlOf(html);
    CHECK(all.front().name == u"html"_s);
    CHECK(all.front().value(u"lang"_s) == languageKey(installedLanguage()));
    CHECK(elementsNamed(all, u"h1"_s).size() == 1);
    int level = 0;
    for (const Element& element : all)
        if (element.name.size() == 2 && element.name[0] == u'h' && element.name[1].isDigit()) {
            CHECK(element.name[1].digitValue() <= level + 1);
            CHECK_FALSE(element.text.trimmed().isEmpty());
            level = element.name[1].digitValue();
        }
    CHECK(elementsNamed(all, u"table"_s).size() > 20);
    CHECK(elementsNamed(all, u"caption"_s).size() == elementsNamed(all, u"table"_s).size());
    for (const Element& caption : elementsNamed(all, u"caption"_s))
        CHECK_FALSE(caption.text.isEmpty());
    for (const Element& head : elementsNamed(all, u"th"_s))
        CHECK(QStringList{u"col"_s, u"row"_s, u"rowgroup"_s}.contains(head.value(u"scope"_s)));
    for (const Element& row : elementsNamed(all, u"tr"_s))
        CHECK((row.parent == u"thead"_s || row.parent == u"tbody"_s));
    CHECK(elementsNamed(all, u"img"_s).size() >= 4);
    for (const Element& picture : elementsNamed(all, u"img"_s)) {
        CHECK(picture.value(u"alt"_s).size() > 10);
        CHECK(picture.value(u"src"_s).startsWith(u"data:image/"_s));
    }
}

TEST_CASE("the web page holds every text as typed, and nothing in it runs or comes from outside")
{
    const Plan plan = canaryPlan();
    const QByteArray html = documentAsHtml(documentOf(plan));
    checkTexts(plan, htmlOf(html).front().text);
    CHECK_FALSE(html.contains("<script"));
    CHECK_FALSE(html.contains("<img src=x"));
    CHECK_FALSE(QString::fromUtf8(html).contains(QRegularExpression(u"(src|href)=\"(?!data:image/|#part)"_s)));
    CHECK_FALSE(html.contains("@import"));
    CHECK_FALSE(html.contains("url("));
    for (const Element& element : htmlOf(html))
        for (const QXmlStreamAttribute& attribute : element.attributes)
            CHECK_FALSE(attribute.name().startsWith(u"on"_s));
}

TEST_CASE("LibreOffice reads every text of the ODT and of the DOCX as it was typed")
{
    const Plan plan = canaryPlan();
    const WrittenDocument document = documentOf(plan);
    checkTexts(plan, QString::fromUtf8(test::converted(odtOf(document), u"odt"_s, u"txt:Text (encoded):UTF8"_s)));
    checkTexts(plan, QString::fromUtf8(test::converted(docxOf(document), u"docx"_s, u"txt:Text (encoded):UTF8"_s)));
}

TEST_CASE("LibreOffice finds real headings, head rows and the Thai font, bold too, in both documents")
{
    const WrittenDocument document = documentOf(test::samplePlan(u"a-palm-tourism.json"_s));
    qsizetype headings = 0;
    for (const WrittenBlock& block : document.blocks)
        if (const auto* heading = std::get_if<paper::Heading>(&block))
            headings += heading->level > 0;
    const auto check = [&](const QByteArray& bytes, const QString& suffix) {
        INFO(suffix.toStdString());
        const auto flat = elementsOf(test::converted(bytes, suffix, u"fodt"_s));
        CHECK(qsizetype(elementsNamed(flat, u"text:h"_s).size()) == headings);
        CHECK(elementsNamed(flat, u"table:table-header-rows"_s).size() == elementsNamed(flat, u"table:table"_s).size());
        CHECK(elementsNamed(flat, u"draw:image"_s).size() >= 4);
        const QString pdfFonts = test::toolOutput(u"pdffonts"_s, {}, test::converted(bytes, suffix, u"pdf"_s));
        CHECK(pdfFonts.contains(u"Laksaman-Bold"_s));
        CHECK(pdfFonts.contains(QRegularExpression(u"Laksaman\\s"_s)));
        CHECK_FALSE(pdfFonts.contains(u"Loma"_s)); // what LibreOffice takes for Thai when it is told nothing
    };
    check(odtOf(document), u"odt"_s);
    check(docxOf(document), u"docx"_s);
}

TEST_CASE("an ODT begins with its type, uncompressed, and each style says of Thai what it says of other letters")
{
    const QByteArray odt = odtOf(documentOf(canaryPlan()));
    CHECK(odt.mid(30, 8) == "mimetype");
    CHECK(odt.mid(38, 39) == "application/vnd.oasis.opendocument.text");
    for (const QString& part : test::zipNames(odt))
        if (part.endsWith(u".xml"_s))
            CHECK_FALSE(elementsOf(test::zipPart(odt, part)).empty());
    for (const Element& letters : elementsNamed(elementsOf(test::zipPart(odt, u"styles.xml"_s)), u"style:text-properties"_s)) {
        CHECK(letters.value(u"fo:font-weight"_s) == letters.value(u"style:font-weight-complex"_s));
        CHECK(letters.value(u"fo:font-size"_s) == letters.value(u"style:font-size-complex"_s));
        CHECK(letters.value(u"style:font-name"_s) == letters.value(u"style:font-name-complex"_s));
        CHECK((letters.value(u"style:language-complex"_s) == u"th"_s || letters.attributes.size() == 2));
    }
}

TEST_CASE("in a DOCX every run names the Thai font, bold counts for Thai, and every part is well-formed and declared")
{
    const QByteArray docx = docxOf(documentOf(canaryPlan()));
    const QStringList names = test::zipNames(docx);
    CHECK(names.front() == u"[Content_Types].xml"_s);
    for (const QString& part : names)
        if (part.endsWith(u".xml"_s) || part.endsWith(u".rels"_s))
            CHECK_FALSE(elementsOf(test::zipPart(docx, part)).empty());
    const auto body = elementsOf(test::zipPart(docx, u"word/document.xml"_s));
    CHECK(elementsNamed(body, u"w:b"_s).size() == elementsNamed(body, u"w:bCs"_s).size());
    CHECK(elementsNamed(body, u"w:rFonts"_s).size() == elementsNamed(body, u"w:r"_s).size() - elementsNamed(body, u"w:drawing"_s).size());
    for (const Element& language : elementsNamed(body, u"w:lang"_s))
        CHECK(language.value(u"w:bidi"_s) == u"th-TH"_s);
    CHECK_FALSE(elementsNamed(body, u"w:cs"_s).empty());
    CHECK(elementsNamed(body, u"w:tblHeader"_s).size() == elementsNamed(body, u"w:tbl"_s).size());
    const auto styles = elementsOf(test::zipPart(docx, u"word/styles.xml"_s));
    CHECK(elementsNamed(styles, u"w:sz"_s).size() == elementsNamed(styles, u"w:szCs"_s).size());
    CHECK(elementsNamed(styles, u"w:b"_s).size() == elementsNamed(styles, u"w:bCs"_s).size());
    QStringList targets;
    for (const Element& relation : elementsNamed(elementsOf(test::zipPart(docx, u"word/_rels/document.xml.rels"_s)), u"Relationship"_s))
        targets << u"word/"_s + relation.value(u"Target"_s);
    for (const QString& target : targets)
        CHECK(names.contains(target));
    for (const Element& picture : elementsNamed(body, u"wp:docPr"_s))
        CHECK(picture.value(u"descr"_s).size() > 10);
}

TEST_CASE("what XML cannot hold is left out and spoils no document")
{
    CHECK(xmlText(u"ก\u0001\u000bข\ufffeค"_s + QChar(0xd800) + u"ง🌾"_s) == u"กขคง🌾"_s);
}
