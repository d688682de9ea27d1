#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QPageLayout>
#include <QPageSize>
#include <QString>

#include <functional>
#include <vector>

class QPainter;

namespace tambon {

/// One entry of the reader's side panel. A level of 1 lies under the last entry of level 0 before it.
struct PdfBookmark {
    QString title;
    int page = 0; ///< 0-based
    int level = 0;
};

/// A file inside the PDF, for those who want more than the pages.
struct PdfAttachment {
    QString name; ///< ASCII: some readers know no other
    QString description;
    QByteArray mediaType;
    QByteArray bytes; ///< empty = no file
};

struct PdfProperties {
    QString title{};
    QString author{};
    QString subject{};
    QString language = QStringLiteral("th-TH"); ///< BCP 47; screen readers choose their voice by it
    std::vector<PdfBookmark> bookmarks{};
    PdfAttachment attachment{};
};

/// One page. `paint` draws in tenths of a point from the page's top left corner; it is called twice and must draw
/// the same both times. Text must be drawn as QString: no QStaticText, no glyph runs, no perspective, no pictures of text.
struct PaperPage {
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
    std::function<void(QPainter&)> paint;
    QPageSize::PageSizeId size = QPageSize::A4;
};

inline constexpr int paperUnitsPerInch = 720;

/// The whole page in tenths of a point.
[[nodiscard]] QSize paperSize(QPageLayout::Orientation orientation, QPageSize::PageSizeId size = QPageSize::A4);

/// A PDF whose Thai text can be searched, copied and read aloud exactly as written, with embedded fonts; what Qt writes
/// alone loses a sixth of the Thai marks. Errors: PdfTextMismatch when a page's text cannot be told apart for certain
/// (subject = page number), OutputNotUsable when the bytes written cannot be read back.
[[nodiscard]] Result<QByteArray> writeSearchablePdf(const PdfProperties& properties, const std::vector<PaperPage>& pages);

} // namespace tambon
