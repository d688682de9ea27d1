#pragma once

#include "core/base/result.h"

#include <QByteArrayList>
#include <QRegularExpression>
#include <QString>

namespace tambon {

/// What stands where a name was: "ผู้เข้าร่วม". Plans are written in Thai, whatever the language of the program.
[[nodiscard]] QString neutralWord();
/// "ผู้เข้าร่วม 3".
[[nodiscard]] QString neutralName(int number);

/// A person's name as it may stand in texts: any case of Latin letters, any kind and number of spaces, composed or not.
class PersonName {
public:
    /// Errors: TextEmpty, TextControl, TextTooLong, NameTooShort.
    [[nodiscard]] static Result<PersonName> of(const QString& typed);

    [[nodiscard]] const QString& text() const { return m_text; }
    /// Up to three characters: such a name is also a part of other words, so it counts only where it stands alone.
    [[nodiscard]] bool isShort() const;
    [[nodiscard]] bool isIn(const QString& text) const { return text.contains(m_pattern); }
    [[nodiscard]] int countIn(const QString& text) const;
    /// Every occurrence gives way to `by`, or to "…" when the text would grow over `mostLength` or `by` holds the name.
    [[nodiscard]] QString replacedIn(const QString& text, const QString& by, int mostLength) const;
    /// The name in the encodings and forms in which a file may hold it, Latin letters small.
    [[nodiscard]] QByteArrayList bytes() const;

private:
    QString m_text;
    QRegularExpression m_pattern;
};

} // namespace tambon
