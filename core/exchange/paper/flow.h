#pragma once

#include "core/exchange/paper/content.h"

namespace tambon::paper {

/// The frame of a portrait A4 sheet: 3 cm left, 2 cm right, 2.5 cm top, 2 cm bottom. Page number, header and footer lie
/// in the margins.
inline constexpr double sheetWidth = 5950;
inline constexpr double sheetHeight = 8420;
inline constexpr double leftEdge = 850;
inline constexpr double rightEdge = sheetWidth - 567;
inline constexpr double textWidth = rightEdge - leftEdge;
inline constexpr double topEdge = 860;
inline constexpr double bottomEdge = sheetHeight - 567;
inline constexpr double textHeight = bottomEdge - topEdge;

struct ParagraphPlace {
    double indent = 0; ///< from the left edge
    double width = 0;  ///< 0 = up to the right edge
};

/// Fills sheets from the top; what does not fit goes on to the next sheet.
class Flow {
public:
    [[nodiscard]] double y() const { return m_y; }
    [[nodiscard]] double room() const { return bottomEdge - m_y; }
    [[nodiscard]] bool atTop() const { return m_y <= topEdge; }
    [[nodiscard]] int page() const { return static_cast<int>(m_sheets.size()) - 1; } ///< 0-based
    [[nodiscard]] std::vector<Sheet>& sheets() { return m_sheets; }

    void newSheet(QPageLayout::Orientation orientation = QPageLayout::Portrait);
    /// A new sheet unless so much fits on this one; answers whether one was begun.
    bool ensure(double height);
    void add(Item item);
    /// Room below; none at the top of a sheet.
    void space(double height);
    void advance(double height) { m_y += height; }

    void text(const QString& text, const Style& style, ParagraphPlace place = {});
    /// The title of a part, always at the top of a sheet.
    void chapter(const QString& title);
    /// A smaller heading with at least `keep` of room below it.
    void heading(const QString& title, double keep);
    void chart(const BarChart& chart, double height);

    /// What has been laid out so far, for outputs without sheets.
    [[nodiscard]] const Content& content() const { return m_content; }
    /// Records what a part places line by line itself; text(), headings, charts and tables record themselves.
    void say(ContentItem item) { m_content.push_back(std::move(item)); }
    /// The heading or the part that stands above.
    [[nodiscard]] QString lastHeading() const;

private:
    void layText(const QString& text, const Style& style, ParagraphPlace place = {});

    std::vector<Sheet> m_sheets;
    double m_y = topEdge;
    Content m_content;
};

/// One line of text with its top left corner there.
[[nodiscard]] Text lineAt(QPointF topLeft, const QString& text, const Style& style);
[[nodiscard]] Text lineEndingAt(QPointF topRight, const QString& text, const Style& style);
[[nodiscard]] Text lineCentredAt(QPointF topCentre, const QString& text, const Style& style);

/// The black square with a block's number.
void addBadge(std::vector<Item>& items, const QRectF& square, Block block);

} // namespace tambon::paper
