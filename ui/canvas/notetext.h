#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

class QPainter;
class QPointF;

namespace tambon {

/// A note's text broken into lines at words, with a line height that no tone mark leaves.
class NoteText {
public:
    /// `maxLines` 0 = all; else the last line shown ends in … when there is more, cut between letters and their marks.
    NoteText(const QString& text, const QFont& font, double width, double lineHeight, int maxLines = 0);

    [[nodiscard]] double height() const { return static_cast<double>(m_lines.size()) * m_lineHeight; }
    [[nodiscard]] bool isShortened() const { return m_shortened; }
    [[nodiscard]] const QStringList& lines() const { return m_lines; }
    void paint(QPainter& painter, const QPointF& topLeft) const;

private:
    QFont m_font;
    double m_lineHeight;
    QStringList m_lines;
    bool m_shortened = false;
};

/// Draws one line, shortened between clusters when it is wider than `width`.
[[nodiscard]] QString shortened(const QString& text, const QFont& font, double width);

} // namespace tambon
