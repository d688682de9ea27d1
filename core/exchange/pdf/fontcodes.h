#pragma once

#include "core/exchange/pdf/glyphfont.h"

#include <QHash>
#include <QString>

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>

namespace tambon {

/// Gives a font of the PDF a code for each pair of letters and the glyphs that draw them, so that a reader that knows
/// nothing but codes finds every letter in its order.
class FontCodes {
public:
    /// `font` is a Type 0 font as Qt writes it. Not usable: other outlines than TrueType.
    FontCodes(QPDF& pdf, QPDFObjectHandle font);

    [[nodiscard]] bool isUsable() const { return m_glyphs.has_value(); }
    [[nodiscard]] int unitsPerEm() const { return m_glyphs->unitsPerEm(); }
    /// `parts` in the font's units, `advance` in thousandths of its size.
    [[nodiscard]] quint16 codeFor(const QString& text, const std::vector<PlacedGlyph>& parts, double advance);
    [[nodiscard]] double advanceOf(quint16 code) const { return m_advances.at(code); }
    [[nodiscard]] bool isFull() const { return m_advances.size() >= 0xFFF0; }
    /// Puts the codes made so far into the PDF.
    void write();

private:
    [[nodiscard]] QByteArray unicodeMap() const;

    QPDF& m_pdf;
    QPDFObjectHandle m_font;
    QPDFObjectHandle m_descendant;
    std::optional<GlyphFont> m_glyphs;
    QHash<QByteArray, quint16> m_codes; ///< by letters and glyphs
    std::vector<QString> m_texts;       ///< by code, like the next two
    std::vector<quint16> m_glyphOfCode;
    std::vector<double> m_advances;
};

} // namespace tambon
