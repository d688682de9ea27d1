#include "core/exchange/pdf/textclusters.h"

#include <QGlyphRun>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>
#include <numeric>

namespace tambon {

namespace {

QStringList lettersOf(const QString& text)
{
    QStringList letters;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        letters << text.mid(start, end - start);
        start = end;
    }
    return letters;
}

bool isOnlyOf(const QString& text, QChar::Category category)
{
    return std::all_of(text.begin(), text.end(), [=](QChar unit) { return unit.category() == category; });
}

/// A sign that only guides goes with the letter after it, and what has no glyph with the letter before: readers drop what
/// stands alone without a width.
void addCluster(std::vector<TextCluster>& clusters, const QString& text, int glyphs)
{
    const bool afterGuide = !clusters.empty() && ClusterFinder::onlyGuides(clusters.back().text);
    if (!clusters.empty() && (glyphs == 0 || clusters.back().glyphs == 0 || afterGuide)) {
        clusters.back().guides += afterGuide && !ClusterFinder::onlyGuides(text) ? clusters.back().glyphs : 0;
        clusters.back().text += text;
        clusters.back().glyphs += glyphs;
    } else {
        clusters.push_back({text, glyphs, 0});
    }
}

int glyphsIn(const std::vector<TextCluster>& clusters)
{
    return std::accumulate(clusters.begin(), clusters.end(), 0, [](int sum, const TextCluster& cluster) { return sum + cluster.glyphs; });
}

/// The letters of a cluster one by one, guiding signs with the letter after them.
QStringList pointsOf(const QString& text)
{
    QStringList points;
    bool joins = false;
    for (const char32_t point : text.toStdU32String()) {
        const QString letter = QString::fromUcs4(&point, 1);
        if (joins)
            points.back() += letter;
        else
            points << letter;
        joins = QChar::category(point) == QChar::Other_Format;
    }
    return points;
}

/// Glyphs beyond one for each letter belong to the second letter: before SARA AM the font draws its circle and the tone
/// mark, which stands above it, in an order of its own.
void addPieces(std::vector<TextPiece>& pieces, const TextCluster& cluster)
{
    const QStringList points = pointsOf(cluster.text);
    const int own = cluster.glyphs - cluster.guides;
    const int letters = std::max(std::min(static_cast<int>(points.size()), own), 1);
    for (int at = 0; at < letters; ++at) {
        const QString text = at + 1 < letters ? points.at(at) : QString(points.mid(at).join(QString()));
        const bool takesRest = letters == 1 || at == 1;
        const int glyphs = (takesRest ? own - letters + 1 : 1) + (at == 0 ? cluster.guides : 0);
        pieces.push_back({text, glyphs, at == 0, isOnlyOf(text, QChar::Mark_NonSpacing)});
    }
}

std::vector<TextCluster> letterForGlyph(const QString& text, int glyphs)
{
    std::vector<TextCluster> clusters;
    for (const QString& letter : lettersOf(text)) {
        if (static_cast<int>(clusters.size()) < glyphs)
            clusters.push_back({letter, 1, 0});
        else
            clusters.back().text += letter;
    }
    clusters.back().glyphs += glyphs - glyphsIn(clusters);
    return clusters;
}

} // namespace

bool ClusterFinder::onlyGuides(const QString& text) { return !text.isEmpty() && isOnlyOf(text, QChar::Other_Format); }

int ClusterFinder::glyphsOf(const QString& text, const QFont& font)
{
    const QString key = font.family() + u'\n' + QString::number(font.weight()) + u'\n' + QString::number(font.italic()) + u'\n' + text;
    if (const auto known = m_known.constFind(key); known != m_known.constEnd())
        return *known;
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    int glyphs = 0;
    for (const QGlyphRun& run : layout.glyphRuns())
        glyphs += static_cast<int>(run.glyphIndexes().size());
    m_known.insert(key, glyphs);
    return glyphs;
}

std::vector<TextCluster> ClusterFinder::byLetters(const QString& text, const QFont& font)
{
    std::vector<TextCluster> clusters;
    for (const QString& letter : lettersOf(text))
        addCluster(clusters, letter, glyphsOf(letter, font));
    return clusters;
}

/// A ligature takes a glyph away where it ends; so each beginning of the word is shaped.
void ClusterFinder::addWord(std::vector<TextCluster>& clusters, const QString& word, const QFont& font)
{
    const std::vector<TextCluster> simple = byLetters(word, font);
    if (glyphsIn(simple) == glyphsOf(word, font)) {
        for (const TextCluster& cluster : simple)
            addCluster(clusters, cluster.text, cluster.glyphs);
        return;
    }
    QString beginning;
    int before = 0;
    for (const QString& letter : lettersOf(word)) {
        beginning += letter;
        const int now = glyphsOf(beginning, font);
        addCluster(clusters, letter, std::max(now - before, 0));
        before = std::max(now, before);
    }
}

std::vector<TextCluster> ClusterFinder::byWords(const QString& text, const QFont& font)
{
    std::vector<TextCluster> clusters;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype space = text.indexOf(u' ', start);
        const qsizetype end = space < 0 ? text.size() : space;
        if (end > start)
            addWord(clusters, text.mid(start, end - start), font);
        if (space >= 0)
            addCluster(clusters, text.mid(space, 1), 1);
        start = end + 1;
    }
    return clusters;
}

std::vector<TextPiece> ClusterFinder::pieces(const QString& text, const QFont& font, int glyphs)
{
    std::vector<TextCluster> found = byLetters(text, font);
    if (glyphsIn(found) != glyphs)
        found = byWords(text, font);
    if (glyphsIn(found) != glyphs)
        found = letterForGlyph(text, glyphs);
    std::vector<TextPiece> pieces;
    for (const TextCluster& cluster : found)
        addPieces(pieces, cluster);
    return pieces;
}

} // namespace tambon
