// What comes onto the canvas from outside: text, files, ideas from the parking lot.
#include "ui/canvas/canvasview.h"

#include "core/base/text.h"
#include "core/edit/ideaedits.h"
#include "ui/widgets/ideamime.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QStringDecoder>
#include <QUrl>

namespace tambon {

namespace {

constexpr qint64 largestTextFile = 4 << 20; ///< bytes

QStringList filesOf(const QMimeData& mime)
{
    QStringList paths;
    for (const QUrl& url : mime.urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

/// Nothing when it is no text that fits in memory without thought.
std::optional<QString> textOfFile(const QString& path)
{
    QFile file(path);
    if (file.size() > largestTextFile || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray bytes = file.readAll();
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError() || bytes.contains('\0'))
        return std::nullopt;
    return text;
}

} // namespace

void CanvasView::dragEnterEvent(QDragEnterEvent* event)
{
    const QMimeData& mime = *event->mimeData();
    if (mime.hasFormat(ideaMimeType()) || mime.hasText() || mime.hasUrls())
        event->acceptProposedAction();
}

void CanvasView::dragMoveEvent(QDragMoveEvent* event)
{
    const BlockBox* block = m_layout.blockAt(event->position());
    m_outsideAt = event->position();
    m_dragGlobal = mapToGlobal(event->position());
    scrollAtEdge();
    if (block != nullptr) {
        event->acceptProposedAction();
        Q_EMIT hint(tr("To step %1 %2").arg(QString::number(number(block->block)), blockName(block->block)));
    } else {
        event->ignore();
        Q_EMIT hint(tr("A note can only lie in one of the nine steps"));
    }
    update();
}

void CanvasView::dragLeaveEvent(QDragLeaveEvent*)
{
    m_outsideAt.reset();
    Q_EMIT hint(QString());
    update();
}

void CanvasView::dropEvent(QDropEvent* event)
{
    m_outsideAt.reset();
    Q_EMIT hint(QString());
    update();
    const BlockBox* box = m_layout.blockAt(event->position());
    if (box == nullptr || !commitEditor())
        return;
    const Block block = box->block;
    event->acceptProposedAction();
    const QMimeData& mime = *event->mimeData();
    if (const std::vector<NoteId> ideas = ideasOfMime(mime); !ideas.empty()) {
        if (perform(edits::unparkIdeas(ideas, block)))
            focusNote(ideas.back());
        return;
    }
    m_block = block;
    m_focused = {};
    m_selected.clear();
    relayout();
    Q_EMIT focusChanged();
    if (const QStringList files = filesOf(mime); !files.isEmpty())
        takeFiles(files);
    else
        pasteText(mime.text());
}

void CanvasView::takeFiles(const QStringList& files)
{
    if (files.size() > 1) {
        Q_EMIT said(tr("Drop one file at a time. Nothing was changed."), {});
        return;
    }
    const QString& path = files.front();
    const QString name = QFileInfo(path).fileName();
    if (name.endsWith(QLatin1String(".cbmc"), Qt::CaseInsensitive))
        Q_EMIT planDropped(path);
    else if (const std::optional<QString> text = textOfFile(path))
        pasteText(*text);
    else
        Q_EMIT said(tr("“%1” holds nothing that notes can be made of. Text, pictures and plans can be dropped here.").arg(beginningOf(name)), {});
}

} // namespace tambon
