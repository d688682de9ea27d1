#include "core/document/erasewords.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace tambon {

namespace {

QString eraseSaid(const char* source, int count = -1) { return QCoreApplication::translate("Erasing", source, nullptr, count); }

QString notReached()
{
    return eraseSaid(QT_TRANSLATE_NOOP("Erasing",
        "Not reached: copies on sticks and other computers, in chats and e-mails, exported files and paper. Disks and sticks may keep traces of old files."));
}

} // namespace

QStringList eraseWarning(const EraseTraces& found, const QString& name, const QString& path)
{
    QStringList lines{
        eraseSaid(QT_TRANSLATE_NOOP("Erasing", "This cannot be undone: nothing brings the name back."))};
    lines << eraseSaid(QT_TRANSLATE_NOOP("Erasing", "“%1” goes out of %2: out of %3 texts, %4 steps of the history and %5 other entries such as names of versions, and out of %6 kept copies of the plan."))
                 .arg(name, QFileInfo(path).fileName(), QString::number(found.traces.texts), QString::number(found.traces.steps),
                     QString::number(found.traces.marks), QString::number(found.copies));
    lines << eraseSaid(QT_TRANSLATE_NOOP("Erasing",
        "Fields for a person that hold the name become empty; elsewhere the word “%1” takes its place. Undo and versions go on working, without the name."))
                 .arg(neutralWord());
    if (const auto read = PersonName::of(name); read && read->isShort())
        lines << eraseSaid(QT_TRANSLATE_NOOP("Erasing", "So short a name is also part of other words: it goes only where it stands alone."));
    lines << notReached();
    return lines;
}

QStringList erasedWords(const Erased& erased, const QString& name, const QString& path)
{
    QStringList lines;
    const QString file = QFileInfo(path).fileName();
    if (erased.traces.any())
        lines << eraseSaid(QT_TRANSLATE_NOOP("Erasing", "“%1” is gone from %2, its history and its versions; every byte of the file was searched."))
                     .arg(name, file);
    else
        lines << eraseSaid(QT_TRANSLATE_NOOP("Erasing", "“%1” was not in %2.")).arg(name, file);
    if (erased.cleanedCopies > 0)
        lines << eraseSaid(QT_TRANSLATE_NOOP("Erasing", "It is also gone from %n kept cop(ies) of the plan."), erased.cleanedCopies);
    for (const QString& leftover : erased.leftovers)
        lines << eraseSaid(QT_TRANSLATE_NOOP("Erasing", "A file left by a crash still holds it; delete it when no program uses it: %1")).arg(leftover);
    lines << notReached();
    return lines;
}

} // namespace tambon
