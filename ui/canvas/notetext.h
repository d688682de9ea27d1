#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

#include <memory>

class QPainter;
class QPointF;
class QTextLayout;

namespace tambon {

/// A note's text broken into lines at words, with a line height that no tone mark leaves.
class NoteText {
public:
    /// `maxLines` 0 = all; else the last line shown ends in … when there is more, cut between letters and their marks.
    NoteText(const QString& text, const QFont& font, double width, double lineHeight, int maxLines = 0);
    ~NoteText();
    Q_DISABLE_COPY_MOVE(NoteText)

    [[nodiscard]] double height() const { return static_cast<double>(m_lines.size()) * m_lineHeight; }
    [[nodiscard]] bool isShortened() const { return m_shortened; }
    [[nodiscard]] const QStringList& lines() const { return m_lines; }
    void paint(QPainter& painter, const QPointF& topLeft) const;

private:
    [[nodiscard]] std::unique_ptr<QTextLayout> shaped() const;

    QFont m_font;
    double m_lineHeight;
    QStringList m_lines;
    bool m_shortened = false;
    mutable std::unique_ptr<QTextLayout> m_shaped; ///< made when first painted
};

/// The same, kept for when it is asked for again: a canvas is laid out with every letter and every step of a drag.
[[nodiscard]] std::shared_ptr<const NoteText> noteText(const QString& text, const QFont& font, double width, double lineHeight, int maxLines);

/// Draws one line, shortened between clusters when it is wider than `width`.
[[nodiscard]] QString shortened(const QString& text, const QFont& font, double width);

} // namespace tambon
