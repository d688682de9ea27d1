#include "core/edit/photoedits.h"

#include "core/base/text.h"
#include "core/edit/noteedits.h"
#include "core/edit/planrows.h"

namespace tambon::edits {

namespace {

Result<void> setCaption(Photo& photo, const QString& typed)
{
    const auto clean = plainLine(typed, maxLineLength);
    if (!clean)
        return tl::unexpected(clean.error());
    photo.caption = *clean;
    return {};
}

bool isPhoto(const Plan& plan, const PhotoId& id)
{
    return std::any_of(plan.photos.begin(), plan.photos.end(), [&](const Photo& photo) { return photo.id == id; });
}

Result<void> addPhotoLink(Plan& plan, const PhotoId& photo, const NoteId& note, const PhotoLinkId& id)
{
    if (!isPhoto(plan, photo))
        return fail(ErrorCode::ReferenceDangling, photo.text());
    if (plan.note(note) == nullptr)
        return fail(ErrorCode::ReferenceDangling, note.text());
    if (std::any_of(plan.photoLinks.begin(), plan.photoLinks.end(),
            [&](const PhotoLink& link) { return link.photo == photo && link.note == note; }))
        return fail(ErrorCode::LinkTwice);
    plan.photoLinks.push_back({id, photo, note});
    return {};
}

Result<void> addOne(Plan& plan, const NewPhoto& added, std::optional<Block> block)
{
    if (const auto room = roomForOneMore(plan.photos); !room)
        return room;
    if (!isPictureHash(added.picture.hash))
        return fail(ErrorCode::ReferenceDangling, added.picture.hash.left(64));
    Photo photo;
    photo.id = added.id;
    photo.hash = added.picture.hash;
    photo.block = block;
    photo.width = added.width;
    photo.height = added.height;
    if (const auto set = setCaption(photo, added.caption); !set)
        return set;
    plan.photos.push_back(photo);
    return {};
}

} // namespace

Edit addPhotos(const std::vector<NewPhoto>& photos, std::optional<Block> block)
{
    Edit edit{QStringLiteral("add-photos"), {QString::number(photos.size())}, {}, {}};
    std::vector<NewPhoto> rows = photos;
    for (NewPhoto& row : rows) {
        edit.pictures.push_back(row.picture);
        row.picture.jpeg.clear();
    }
    edit.apply = [rows, block](Plan& plan) -> Result<void> {
        for (const NewPhoto& row : rows)
            if (const auto added = addOne(plan, row, block); !added)
                return added;
        numberRows(plan.photos);
        return {};
    };
    return edit;
}

Edit setPhoto(const PhotoId& photo, const PhotoFields& fields)
{
    return {QStringLiteral("set-photo"), {}, QString(u"photo:" + photo.text()), [=](Plan& plan) -> Result<void> {
        Result<void> set;
        const auto found = withRow(plan.photos, photo, [&](Photo& row) {
            if (fields.caption)
                set = setCaption(row, *fields.caption);
            row.block = fields.block.value_or(row.block);
            row.transcribed = fields.transcribed.value_or(row.transcribed);
        });
        return found ? set : found;
    }};
}

Edit deletePhotos(const std::vector<PhotoId>& photos)
{
    return {QStringLiteral("delete-photos"), {QString::number(photos.size())}, {}, [=](Plan& plan) -> Result<void> {
        if (const auto done = withoutRows(plan.photos, photos); !done)
            return done;
        numberRows(plan.photos);
        dropDangling(plan);
        return {};
    }};
}

Edit movePhoto(const PhotoId& photo, int position)
{
    return {QStringLiteral("move-photo"), {}, {}, [=](Plan& plan) -> Result<void> {
        const auto row = std::find_if(plan.photos.begin(), plan.photos.end(), [&](const Photo& other) { return other.id == photo; });
        if (row == plan.photos.end())
            return fail(ErrorCode::ReferenceDangling, photo.text());
        const Photo moved = *row;
        plan.photos.erase(row);
        plan.photos.insert(plan.photos.begin() + std::clamp(position, 0, static_cast<int>(plan.photos.size())), moved);
        numberRows(plan.photos);
        return {};
    }};
}

Edit linkPhoto(const PhotoId& photo, const NoteId& note)
{
    return {QStringLiteral("link-photo"), {}, {},
        [=, id = PhotoLinkId::random()](Plan& plan) { return addPhotoLink(plan, photo, note, id); }};
}

Edit unlinkPhoto(const PhotoId& photo, const NoteId& note)
{
    return {QStringLiteral("unlink-photo"), {}, {}, [=](Plan& plan) -> Result<void> {
        const auto taken = std::erase_if(plan.photoLinks, [&](const PhotoLink& link) { return link.photo == photo && link.note == note; });
        if (taken == 0)
            return fail(ErrorCode::ReferenceDangling, note.text());
        return {};
    }};
}

Edit addNoteFromPhoto(const PhotoId& photo, Block block, const QString& text, NoteId id)
{
    Edit note = addNote(block, text, 0, {}, id);
    return {QStringLiteral("add-note-from-photo"), note.label, note.mergeKey,
        [=, link = PhotoLinkId::random(), add = note.apply](Plan& plan) -> Result<void> {
            if (const auto added = add(plan); !added)
                return added;
            return addPhotoLink(plan, photo, id, link);
        }};
}

} // namespace tambon::edits
