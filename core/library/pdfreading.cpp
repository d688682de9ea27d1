#include "core/library/incoming.h"
#include "core/storage/untrusted.h"

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>

#include <stdexcept>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Takes what a stream unpacks to, until it is more than any plan.
class LimitedBytes : public Pipeline {
public:
    LimitedBytes()
        : Pipeline("plan", nullptr)
    {
    }
    void write(unsigned char const* data, size_t length) override
    {
        if (size_t(bytes.size()) + length > size_t(maxUntrustedBytes))
            throw std::runtime_error("too large");
        bytes.append(reinterpret_cast<const char*>(data), qsizetype(length));
    }
    void finish() override { }

    QByteArray bytes;
};

Result<QByteArray> attachedBytes(QPDFFileSpecObjectHelper& attached, const QString& name)
{
    LimitedBytes limited;
    try {
        if (!attached.getEmbeddedFileStream().pipeStreamData(&limited, 0, qpdf_dl_all, true, false))
            return fail(ErrorCode::PdfDamaged, name);
    } catch (const std::exception&) {
        return fail(limited.bytes.size() > maxUntrustedBytes / 2 ? ErrorCode::FileTooLarge : ErrorCode::PdfDamaged, name, {}, u"64 MB"_s);
    }
    return std::move(limited.bytes);
}

/// How many plans it had; nothing when the PDF cannot be read.
std::optional<int> takeAttached(const IncomingFile& pdf, const QByteArray& bytes, const TakeBytes& take)
{
    int plans = 0;
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("attached", bytes.constData(), size_t(bytes.size()));
        QPDFEmbeddedFileDocumentHelper embedded(document);
        for (const auto& [key, attached] : embedded.getEmbeddedFiles()) {
            const QString name = QString::fromStdString(attached->getFilename());
            if (!name.endsWith(u".cbmc"_s, Qt::CaseInsensitive))
                continue;
            ++plans;
            IncomingFile file = pdf;
            file.inside = pdf.inside.isEmpty() ? name : QString(pdf.inside + u" › "_s + name);
            auto content = attachedBytes(*attached, name);
            if (content) {
                file.size = content->size();
                file.sha = sha256Of(*content);
            }
            if (!take({file, std::move(content)}))
                return plans;
        }
    } catch (const std::exception&) {
        return plans > 0 ? std::optional(plans) : std::nullopt;
    }
    return plans;
}

} // namespace

void readPdf(const IncomingFile& pdf, const QByteArray& bytes, bool mustHaveOne, const TakeBytes& take)
{
    const auto plans = takeAttached(pdf, bytes, take);
    if (!plans)
        take({pdf, fail(ErrorCode::PdfDamaged, pdf.path)});
    else if (*plans == 0 && mustHaveOne)
        take({pdf, fail(ErrorCode::PdfWithoutPlan, pdf.path)});
}

} // namespace tambon
