#pragma once

#include <QTextEdit>

namespace tambon {

/// From where to where a text differs from another, in whole letters with their vowels and tones.
struct DifferingPart {
    int from = 0;
    int length = 0;
};
[[nodiscard]] DifferingPart differingPart(const QString& text, const QString& other);

/// A plan's text for reading, with the part marked in which it differs from the other side's.
class MarkedText : public QTextEdit {
    Q_OBJECT

public:
    explicit MarkedText(QWidget* parent = nullptr);
    /// `instead` is said in a quiet colour when the text is empty.
    void showText(const QString& text, const QString& other, const QString& instead);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showAgain();

    QString m_text, m_other, m_instead;
};

} // namespace tambon
