#include "ui/canvas/noteclipboard.h"

#include "core/base/pastedrows.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

#include <algorithm>

namespace tambon {

namespace {

const QString noteMimeType = QStringLiteral("application/x-tambon-notes");
constexpr quint32 noteMimeForm = 1;

} // namespace

QMimeData* mimeOfNotes(const std::vector<Note>& notes)
{
    QStringList lines;
    QByteArray own;
    QDataStream out(&own, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << noteMimeForm << quint32(notes.size());
    for (const Note& note : notes) {
        lines << note.text.simplified();
        out << note.text << qint32(note.thread) << keyOf(note.evidence);
    }
    auto* mime = new QMimeData;
    mime->setText(lines.join(u'\n'));
    mime->setData(noteMimeType, own);
    return mime;
}

std::vector<edits::NewNote> notesOfMime(const QMimeData& mime, Block block)
{
    std::vector<edits::NewNote> notes;
    QDataStream in(mime.data(noteMimeType));
    in.setVersion(QDataStream::Qt_6_4);
    quint32 form = 0;
    quint32 count = 0;
    in >> form >> count;
    if (in.status() != QDataStream::Ok || form != noteMimeForm)
        return {};
    for (quint32 i = 0; i < count && i < maxRowsPerTable; ++i) {
        QString text;
        QString evidence;
        qint32 thread = 0;
        in >> text >> thread >> evidence;
        if (in.status() != QDataStream::Ok)
            return {};
        notes.push_back({block, text, std::clamp(int(thread), 0, threadCount), fromKey<Evidence>(evidence).value_or(Evidence::None)});
    }
    return notes;
}

} // namespace tambon
