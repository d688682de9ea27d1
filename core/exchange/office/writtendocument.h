#pragma once

#include "core/base/result.h"
#include "core/exchange/pdf/planbook.h"

#include <QSize>

/// The plan book as running text with pictures, for formats that lay out text themselves. What it says is recorded while
/// the sheets of the PDF are laid out: one content, four writers.
namespace tambon {

struct WrittenPicture {
    QByteArray bytes;
    bool isJpeg = false; ///< else PNG
    QSize pixels;
    QString alternative; ///< for whoever cannot see it
    QString caption;     ///< may be empty
    double width = 1;    ///< part of the text's width on an upright sheet
};

using WrittenBlock = std::variant<paper::Heading, paper::Paragraph, paper::TableContent, WrittenPicture>;

struct WrittenDocument {
    QString title;
    QString author;
    QString subject;
    QString language; ///< "th" or "en"
    QDate date;
    std::vector<WrittenBlock> blocks;
};

/// Charts and the canvas are pictures in it, each with a text that says what it shows.
[[nodiscard]] WrittenDocument writtenBook(const Plan& plan, const PlanBookOptions& options, const ChartPainter& charts);

/// One file without scripts and without anything from outside; pictures are in it.
[[nodiscard]] QByteArray documentAsHtml(const WrittenDocument& document);
/// Real headings and styles, each with its attributes for complex scripts, without which Thai loses font and weight.
[[nodiscard]] Result<QByteArray> documentAsOdt(const WrittenDocument& document);
[[nodiscard]] Result<QByteArray> documentAsDocx(const WrittenDocument& document);

/// The column that says what a row is about: the first one that holds no numbers.
[[nodiscard]] size_t headColumn(const paper::TableContent& table);
/// As on paper: so many columns that figures are set small.
[[nodiscard]] bool isCrowded(const paper::TableContent& table);
/// Whole points of small figures, 6 to 8; 0 = the usual size.
[[nodiscard]] int figurePoints(const paper::CellText& text);
/// Short enough to stand on one page: a taller row must be allowed to go over to the next.
[[nodiscard]] bool staysWhole(const paper::Row& row);
/// All paragraphs of a cell, one below the other.
[[nodiscard]] QString plainText(const paper::Cell& cell);
/// What XML 1.0 cannot hold (lone surrogates, FFFE) is left out.
[[nodiscard]] QString xmlText(const QString& text);

} // namespace tambon
