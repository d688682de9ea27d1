#pragma once

#include <QByteArray>

#include <vector>

namespace tambon {

/// One glyph as Qt shows it: where in the text's own units, and which.
struct ShownGlyph {
    double x = 0;
    double y = 0;
    quint16 glyph = 0;
};

/// What stands between BT and ET.
struct TextObject {
    QByteArray lines; ///< as they were, without BT and ET
    QByteArray font;  ///< its name on the page; empty: not of the simple form
    double size = 0;
    QByteArray matrixLine; ///< that chooses font and matrix
    std::vector<ShownGlyph> glyphs{};
};

/// The content of a page cut at its text objects: before, object, between, object, …, after.
struct CutContent {
    std::vector<QByteArray> between; ///< one more than there are objects
    std::vector<TextObject> objects;
};

[[nodiscard]] CutContent cutAtText(const QByteArray& content);

} // namespace tambon
