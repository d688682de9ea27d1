#include "ui/canvas/noteclipboard.h"

#include "core/base/pastedrows.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

#include <algorithm>

namespace tambon {

namespace {

const QString noteMimeType = QStringLiteral("application/x-tambon-notes");
constexpr quint32 noteMimeForm = 2;

edits::NewNote noteFrom(QDataStream& in, Block block)
{
    edits::NewNote note{block, {}};
    QString evidence, level, role;
    qint32 thread = 0;
    quint32 parts = 0;
    in >> note.text >> thread >> evidence >> level >> role >> parts;
    note.thread = std::clamp(int(thread), 0, threadCount);
    note.evidence = fromKey<Evidence>(evidence).value_or(Evidence::None);
    note.level = fromKey<MarketLevel>(level).value_or(MarketLevel::None);
    note.role = fromKey<CustomerRole>(role).value_or(CustomerRole::None);
    for (quint32 i = 0; i < parts && i < maxRowsPerTable && in.status() == QDataStream::Ok; ++i) {
        NotePart part{NoteId::random(), note.id, int(i), {}};
        in >> part.text >> thread >> evidence;
        part.thread = std::clamp(int(thread), 0, threadCount);
        part.evidence = fromKey<Evidence>(evidence).value_or(Evidence::None);
        note.parts.push_back(part);
    }
    return note;
}

} // namespace

QMimeData* mimeOfNotes(const std::vector<edits::NewNote>& notes)
{
    QStringList lines;
    QByteArray own;
    QDataStream out(&own, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << noteMimeForm << quint32(notes.size());
    for (const edits::NewNote& note : notes) {
        lines << note.text.simplified();
        out << note.text << qint32(note.thread) << keyOf(note.evidence) << keyOf(note.level) << keyOf(note.role) << quint32(note.parts.size());
        for (const NotePart& part : note.parts)
            out << part.text << qint32(part.thread) << keyOf(part.evidence);
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
        notes.push_back(noteFrom(in, block));
        if (in.status() != QDataStream::Ok)
            return {};
    }
    return notes;
}

} // namespace tambon
