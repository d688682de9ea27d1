#pragma once

#include "core/edit/edit.h"

#include <optional>

/// JSON Canvas 1.0 (jsoncanvas.org): notes as text nodes, blocks as groups, links as edges.
namespace tambon {

inline constexpr qsizetype maxCanvasBytes = 16 * 1024 * 1024;
inline constexpr size_t maxCanvasNodes = 20'000; ///< and as many edges

/// The notes in the nine-block grid under their own ids, links with what they say. Texts are Markdown there: signs that
/// mean something in it are written with a backslash.
[[nodiscard]] QByteArray planAsCanvas(const Plan& plan);

/// What a file from anyone would bring into a plan; nothing is changed yet.
struct CanvasImport {
    struct Taken {
        NoteId id;
        std::optional<Block> block; ///< nothing = the idea board: it lies in no group that names a block
        QString text;
        int thread = 0;
    };
    struct TakenLink {
        NoteId from;
        NoteId to;
    };
    std::vector<Taken> notes;
    std::vector<TakenLink> links;
    int alreadyThere = 0;  ///< notes that the plan has, word for word
    int textsLeftOut = 0;  ///< empty, too long or with control characters
    int othersLeftOut = 0; ///< nodes that are no text: files, web pages
    int linksLeftOut = 0;  ///< that the method does not know, or of which an end is missing

    [[nodiscard]] bool isEmpty() const { return notes.empty() && links.empty(); }
};

/// Errors: those of reading JSON; JsonWrongType, JsonMissingKey, JsonDuplicate, JsonTooMany with the place.
[[nodiscard]] Result<CanvasImport> readCanvas(const Plan& plan, const QByteArray& json);
/// What it brings and what it leaves out, one sentence each, in the language of the installed translator.
[[nodiscard]] QStringList canvasImportSentences(const CanvasImport& import);
/// All of it as one step.
[[nodiscard]] Edit importCanvas(const CanvasImport& import);

} // namespace tambon
