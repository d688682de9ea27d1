#pragma once

#include <QObject>
#include <QStringView>

namespace tambon {

/// A word of a text as half-open positions. Spaces count as words of their own.
struct WordSpan {
    qsizetype begin = 0;
    qsizetype end = 0;
};
/// Qt takes a whole run of Thai for one word in its text fields; these find the words in it.
[[nodiscard]] WordSpan wordAt(const QString& text, qsizetype position);
/// Where the next word begins, or the end of the text.
[[nodiscard]] qsizetype nextWordStart(const QString& text, qsizetype position);
[[nodiscard]] qsizetype previousWordStart(const QString& text, qsizetype position);

/// Makes double click, Ctrl(+Shift)+Left/Right and Ctrl+Backspace/Delete go by Thai words in every text field of the application.
/// Install it on the application.
class ThaiWordFilter : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace tambon
