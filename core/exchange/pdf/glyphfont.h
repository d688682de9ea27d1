#pragma once

#include <QByteArray>
#include <QHash>

#include <optional>
#include <vector>

namespace tambon {

/// A glyph of a font and where it stands, in units of the font.
struct PlacedGlyph {
    quint16 glyph = 0;
    int x = 0;
    int y = 0;

    bool operator==(const PlacedGlyph&) const = default;
};

/// An embedded TrueType font that gets glyphs made of others, so that letters drawn together can be one code.
class GlyphFont {
public:
    /// Nothing when the bytes are no TrueType outlines.
    [[nodiscard]] static std::optional<GlyphFont> read(const QByteArray& bytes);

    [[nodiscard]] int unitsPerEm() const { return m_unitsPerEm; }
    [[nodiscard]] int glyphCount() const { return m_glyphCount; }
    /// The glyph that draws all of them; one of the font's own where that is enough.
    [[nodiscard]] quint16 composed(const std::vector<PlacedGlyph>& parts, int advance);
    [[nodiscard]] QByteArray written() const;

private:
    [[nodiscard]] QByteArrayView outline(quint16 glyph) const;
    void append(const std::vector<PlacedGlyph>& parts, int advance);

    QHash<QByteArray, QByteArray> m_tables;
    std::vector<quint32> m_offsets; ///< of the outlines: one more than there are glyphs
    QByteArray m_outlines;
    QByteArray m_metrics; ///< advance and left side of every glyph
    int m_unitsPerEm = 1000;
    int m_glyphCount = 0;
    int m_mostParts = 0;
};

} // namespace tambon
