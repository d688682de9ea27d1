#include "core/base/id.h"

#include <QRandomGenerator>

namespace tambon {

QString randomIdText()
{
    // No vowels, so that no id spells a word; 32 letters, so that every one carries five bits.
    static constexpr char letters[] = "0123456789bcdfghjklmnpqrstvwxyz_";
    QString text(16, Qt::Uninitialized);
    for (QChar& c : text)
        c = QLatin1Char(letters[QRandomGenerator::system()->bounded(32)]);
    return text;
}

} // namespace tambon
