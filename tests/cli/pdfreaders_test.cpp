#include "tests/cli/program.h"
#include "tests/support/catch.h"
#include "tests/support/paper.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace tambon::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A text as it stands on paper: whole, but for the ends of lines.
bool standsIn(const QString& page, const QString& text)
{
    QString pattern;
    for (const char32_t letter : text.toStdU32String()) {
        const QString sign = QString::fromUcs4(&letter, 1);
        pattern += letter == U' ' ? u" "_s : QString(QRegularExpression::escape(sign) + u"\n{0,2}");
    }
    // A space may be the end of a line, and nothing else.
    pattern.replace(u"\n{0,2} "_s, u"(?: \n{0,2}|\n{1,2})"_s);
    return page.contains(QRegularExpression(pattern));
}

struct PdfReader {
    QString name;
    QString program;
    QStringList before;
    QStringList after{};
};

/// pdf.js as published, when it is there (tests/run fetches it where there is a network), and Debian's older one.
QString pdfJs()
{
    const QString published = QStringLiteral(TAMBON_SOURCE_DIR "/build/pdfjs/node_modules/pdfjs-dist/legacy/build/pdf.mjs");
    return QFileInfo::exists(published) ? published : u"/usr/share/javascript/pdf/build/pdf.js"_s;
}

/// Debian's pdf.js 2.14 takes SARA AM apart on the way out (its normalisation of every text, NFKD), whatever the file says.
QString apart(QString text) { return text.replace(u'\u0E33', u"\u0E4D\u0E32"_s); }

QString readWith(const PdfReader& reader, const QString& pdf)
{
    const Ran ran = runProgram(reader.program, reader.before + QStringList{pdf} + reader.after);
    INFO(ran.err.toStdString());
    CHECK(ran.exitCode == 0);
    return QString::fromUtf8(ran.out).remove(u'\r');
}

QString bookWithDifficultTexts(const Workspace& workspace)
{
    const QString plan = workspace.path(u"difficult.cbmc"_s);
    REQUIRE(cli({u"new"_s, plan}).exitCode == 0);
    QByteArray edits;
    int count = 0;
    for (const QString& text : difficultThai())
        edits += addNoteLine(count++ % 9 + 1, text) + '\n';
    REQUIRE(cli({u"apply"_s, plan, u"--edits"_s, u"-"_s}, edits).exitCode == 0);
    const QString pdf = workspace.path(u"difficult.pdf"_s);
    REQUIRE(cli({u"export"_s, plan, u"--format"_s, u"pdf"_s, u"--output"_s, pdf}).exitCode == 0);
    return pdf;
}

} // namespace

TEST_CASE("forty difficult texts come out of the plan book exactly in pdftotext, PDFium, MuPDF and pdf.js")
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const Workspace workspace;
    const QString pdf = bookWithDifficultTexts(workspace);
    const std::vector<PdfReader> readers{{u"pdftotext"_s, u"pdftotext"_s, {u"-raw"_s, u"-nopgbrk"_s}, {u"-"_s}},
        {u"PDFium"_s, QStringLiteral(TAMBON_PDFIUM_TEXT), {}}, {u"MuPDF"_s, u"mutool"_s, {u"draw"_s, u"-q"_s, u"-F"_s, u"txt"_s}},
        {u"pdf.js"_s, u"node"_s, {QStringLiteral(TAMBON_SOURCE_DIR "/tests/support/pdfjstext.cjs"), pdfJs()}}};
    for (const PdfReader& reader : readers) {
        const bool takesApart = reader.before.contains(u"/usr/share/javascript/pdf/build/pdf.js"_s);
        const QString page = takesApart ? apart(readWith(reader, pdf)) : readWith(reader, pdf);
        for (const QString& text : difficultThai()) {
            INFO(reader.name.toStdString() << ": " << text.toStdString());
            CHECK(standsIn(page, takesApart ? apart(text) : text));
        }
    }
}
