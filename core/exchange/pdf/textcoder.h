#pragma once

#include "core/exchange/pdf/fontcodes.h"
#include "core/exchange/pdf/textclusters.h"
#include "core/exchange/pdf/textobject.h"
#include "core/exchange/pdf/textrecorder.h"

#include <map>
#include <memory>
#include <set>

namespace tambon {

/// Writes the text of a PDF twice over: the run as it was typed beside what is drawn, for readers that know of it, and
/// each letter as a code of its own, for those that do not. First read every page, then write.
class TextCoder {
public:
    explicit TextCoder(QPDF& pdf);
    ~TextCoder();

    /// False when the page's text objects are not one for one the texts recorded.
    [[nodiscard]] bool read(QPDFObjectHandle page, const QByteArray& content, const std::vector<RecordedText>& texts);
    void write();

private:
    struct Page {
        QPDFObjectHandle handle;
        CutContent content;
        std::vector<RecordedText> texts;
    };
    [[nodiscard]] static QPDFObjectHandle fontOf(const Page& page, const TextObject& object);
    [[nodiscard]] FontCodes* codesOf(const Page& page, const TextObject& object);
    [[nodiscard]] QByteArray coded(const TextObject& object, const RecordedText& text, FontCodes& codes);
    void joinGuides(Page& page);
    [[nodiscard]] QByteArray pageContent(const Page& page);

    QPDF& m_pdf;
    std::vector<Page> m_pages;
    std::map<QPDFObjGen, std::unique_ptr<FontCodes>> m_codes;
    std::set<QPDFObjGen> m_untouched; ///< fonts of which some text is not of the simple form
    ClusterFinder m_pieces;
};

} // namespace tambon
