#pragma once

#include "core/edit/edit.h"

#include <vector>

/// Flipchart pictures of a plan: their rows, and which notes were written from them.
namespace tambon::edits {

/// A picture that was read, see readPhoto().
struct NewPhoto {
    Picture picture;
    int width = 0;
    int height = 0;
    QString caption = {};
    PhotoId id = PhotoId::random();
};

/// Fields to change; those without a value stay. An inner nullopt takes the step away.
struct PhotoFields {
    std::optional<QString> caption = {};
    std::optional<std::optional<Block>> block = {};
    std::optional<bool> transcribed = {};
};

/// Adds them last, in one step. A picture that the file holds already is not stored again.
[[nodiscard]] Edit addPhotos(const std::vector<NewPhoto>& photos, std::optional<Block> block = {});
/// Repeated calls for one photo are one undo step.
[[nodiscard]] Edit setPhoto(const PhotoId& photo, const PhotoFields& fields);
/// Takes the rows and their links away; the pictures stay for undo.
[[nodiscard]] Edit deletePhotos(const std::vector<PhotoId>& photos);
/// To another place in the list, 0-based.
[[nodiscard]] Edit movePhoto(const PhotoId& photo, int position);
/// The note was written from this photo. Error: LinkTwice.
[[nodiscard]] Edit linkPhoto(const PhotoId& photo, const NoteId& note);
[[nodiscard]] Edit unlinkPhoto(const PhotoId& photo, const NoteId& note);
/// A new note at the end of the block, linked with the photo, in one step.
[[nodiscard]] Edit addNoteFromPhoto(const PhotoId& photo, Block block, const QString& text, NoteId id = NoteId::random());

} // namespace tambon::edits
