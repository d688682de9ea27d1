#include "core/exchange/pdf/textlayer.h"

#include "core/exchange/pdf/textcoder.h"

// qpdf 11: std::shared_ptr instead of its own pointer class.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <stdexcept>

namespace tambon {

namespace {

QByteArray contentOf(QPDFObjectHandle page)
{
    const auto buffer = page.getKey("/Contents").getStreamData();
    return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
}

QPDFObjectHandle unicodeString(const QString& text) { return QPDFObjectHandle::newUnicodeString(text.toStdString()); }

/// PDF 32000-1 §12.3.3: a doubly linked list per level; Count is the number of entries shown below an open one.
class OutlineBuilder {
public:
    explicit OutlineBuilder(QPDF& pdf)
        : m_pdf(pdf)
        , m_pages(pdf.getAllPages())
    {
        m_open.push_back(pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>")));
    }
    void add(const PdfBookmark& bookmark)
    {
        const size_t depth = std::min(static_cast<size_t>(std::max(bookmark.level, 0)) + 1, m_open.size());
        m_open.resize(depth);
        QPDFObjectHandle parent = m_open.back();
        QPDFObjectHandle item = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", unicodeString(bookmark.title));
        item.replaceKey("/Parent", parent);
        item.replaceKey("/Dest", QPDFObjectHandle::newArray({m_pages.at(static_cast<size_t>(bookmark.page)),
                                     QPDFObjectHandle::newName("/Fit")}));
        if (parent.hasKey("/Last")) {
            item.replaceKey("/Prev", parent.getKey("/Last"));
            parent.getKey("/Last").replaceKey("/Next", item);
        } else {
            parent.replaceKey("/First", item);
        }
        parent.replaceKey("/Last", item);
        for (QPDFObjectHandle& above : m_open)
            above.replaceKey("/Count",
                QPDFObjectHandle::newInteger(above.hasKey("/Count") ? above.getKey("/Count").getIntValue() + 1 : 1));
        m_open.push_back(item);
    }
    [[nodiscard]] QPDFObjectHandle root() const { return m_open.front(); }

private:
    QPDF& m_pdf;
    std::vector<QPDFObjectHandle> m_pages;
    std::vector<QPDFObjectHandle> m_open; ///< the outline and the entries that the next one may lie under
};

void describe(QPDF& pdf, const PdfProperties& properties)
{
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newString(properties.language.toStdString()));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
    QPDFObjectHandle facts = pdf.getTrailer().getKey("/Info");
    facts.replaceKey("/Title", unicodeString(properties.title));
    facts.replaceKey("/Author", unicodeString(properties.author));
    facts.replaceKey("/Subject", unicodeString(properties.subject));
    facts.replaceKey("/Creator", unicodeString(QStringLiteral("Tambon Canvas (แคนวาสชุมชน) %1").arg(QLatin1String(TAMBON_VERSION))));
    if (properties.bookmarks.empty())
        return;
    OutlineBuilder outline(pdf);
    for (const PdfBookmark& bookmark : properties.bookmarks)
        outline.add(bookmark);
    root.replaceKey("/Outlines", outline.root());
    root.replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

/// ISO 32000-2 §14.13: the catalogue says what the file is to the document, here what it was made from.
void attach(QPDF& pdf, const PdfAttachment& attachment)
{
    if (attachment.bytes.isEmpty())
        return;
    auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, attachment.bytes.toStdString());
    stream.setSubtype(attachment.mediaType.toStdString());
    auto file = QPDFFileSpecObjectHelper::createFileSpec(pdf, attachment.name.toStdString(), stream);
    file.setDescription(attachment.description.toStdString());
    file.getObjectHandle().replaceKey("/AFRelationship", QPDFObjectHandle::newName("/Source"));
    QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile(attachment.name.toStdString(), file);
    pdf.getRoot().replaceKey("/AF", QPDFObjectHandle::newArray({file.getObjectHandle()}));
}

Result<void> wrapPages(QPDF& pdf, const std::vector<std::vector<RecordedText>>& texts)
{
    const std::vector<QPDFObjectHandle> pages = pdf.getAllPages();
    if (pages.size() != texts.size())
        return fail(ErrorCode::PdfTextMismatch);
    TextCoder coder(pdf);
    for (size_t at = 0; at < pages.size(); ++at)
        if (!coder.read(pages[at], contentOf(pages[at]), texts[at]))
            return fail(ErrorCode::PdfTextMismatch, QString::number(at + 1));
    coder.write();
    return {};
}

void readFrom(QPDF& pdf, const QByteArray& bytes)
{
    pdf.setSuppressWarnings(true);
    pdf.setAttemptRecovery(false);
    pdf.processMemoryFile("pdf", bytes.constData(), static_cast<size_t>(bytes.size()));
}

QByteArray writtenBytes(QPDF& pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
}

} // namespace

Result<QByteArray> withTextLayer(
    const QByteArray& pdf, const PdfProperties& properties, const std::vector<std::vector<RecordedText>>& texts)
{
    try {
        QPDF document;
        readFrom(document, pdf);
        if (const auto done = wrapPages(document, texts); !done)
            return tl::unexpected(done.error());
        describe(document, properties);
        attach(document, properties.attachment);
        return writtenBytes(document);
    } catch (const std::exception& error) {
        return fail(ErrorCode::OutputNotUsable, {}, {}, QString::fromUtf8(error.what()));
    }
}

Result<void> readsBack(const QByteArray& pdf, size_t pages)
{
    try {
        QPDF document;
        readFrom(document, pdf);
        if (document.getAllPages().size() != pages)
            return fail(ErrorCode::OutputNotUsable);
        for (const QPDFObjectHandle& page : document.getAllPages())
            if (contentOf(page).isEmpty())
                return fail(ErrorCode::OutputNotUsable);
        return document.anyWarnings() ? Result<void>(fail(ErrorCode::OutputNotUsable)) : Result<void>();
    } catch (const std::exception& error) {
        return fail(ErrorCode::OutputNotUsable, {}, {}, QString::fromUtf8(error.what()));
    }
}

} // namespace tambon
