#pragma once

#include <QFont>
#include <QHash>
#include <QString>

#include <vector>

namespace tambon {

/// Letters that belong together and the glyphs that draw them: น้ำ is three letters and four glyphs.
struct TextCluster {
    QString text;
    int glyphs = 0;
    int guides = 0; ///< of the glyphs, those of signs before the letters that only guide (zero-width space)
};

/// What becomes one code: one letter where that can be, with one glyph or more.
struct TextPiece {
    QString text;
    int glyphs = 0;
    bool beginsCluster = false;
    bool isMark = false; ///< stands above or below what is before it and takes no room
};

/// Finds out which glyphs of a run belong to which letters by shaping parts of it; Qt 6.4 does not tell.
class ClusterFinder {
public:
    /// The pieces of a run that is drawn with so many glyphs. They always hold the whole text and all glyphs.
    [[nodiscard]] std::vector<TextPiece> pieces(const QString& text, const QFont& font, int glyphs);

    /// Nothing but signs that guide and show nothing.
    [[nodiscard]] static bool onlyGuides(const QString& text);

private:
    int glyphsOf(const QString& text, const QFont& font);
    std::vector<TextCluster> byLetters(const QString& text, const QFont& font);
    std::vector<TextCluster> byWords(const QString& text, const QFont& font);
    void addWord(std::vector<TextCluster>& clusters, const QString& word, const QFont& font);

    QHash<QString, int> m_known;
};

} // namespace tambon
