#include "core/exchange/image/photoreading.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>

namespace tambon {

namespace {

constexpr int decodingMegabytes = 256; ///< what one decoded picture may take

enum class PhotoKind { Jpeg, Png, Heic, Other };

/// By what the bytes are, never by the name: a drawing named .png would open other files.
PhotoKind kindOfBytes(const QByteArray& bytes)
{
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return PhotoKind::Jpeg;
    if (bytes.startsWith("\x89PNG\r\n\x1A\n"))
        return PhotoKind::Png;
    static constexpr std::array brands{"heic", "heix", "heif", "hevc", "hevx", "mif1", "msf1", "avif"};
    const QByteArray brand = bytes.mid(8, 4);
    const bool known = std::any_of(brands.begin(), brands.end(), [&](const char* name) { return brand == name; });
    return bytes.mid(4, 4) == "ftyp" && known ? PhotoKind::Heic : PhotoKind::Other;
}

uchar byteAt(const QByteArray& bytes, qsizetype at) { return static_cast<uchar>(bytes[at]); }

/// The decoder fills what is missing of a JPEG with grey and says nothing, so its end is looked for here: segment by
/// segment, since the preview inside a photo has an end of its own.
bool jpegHasEnd(const QByteArray& bytes)
{
    qsizetype at = 2;
    while (at + 3 < bytes.size()) {
        if (byteAt(bytes, at) != 0xFF)
            return false;
        const uchar marker = byteAt(bytes, at + 1);
        if (marker == 0xFF) {
            ++at;
            continue;
        }
        if (marker == 0xD9)
            return true;
        at += 2 + (byteAt(bytes, at + 2) << 8 | byteAt(bytes, at + 3));
        if (marker != 0xDA)
            continue;
        // Coded data: FF 00 is a byte of it and FF D0–D7 restarts it; any other FF begins a segment.
        for (at = bytes.indexOf('\xFF', at); at >= 0 && at + 1 < bytes.size(); at = bytes.indexOf('\xFF', at + 2)) {
            const uchar next = byteAt(bytes, at + 1);
            if (next != 0 && (next < 0xD0 || next > 0xD7))
                break;
        }
        if (at < 0)
            return false;
    }
    return at + 1 < bytes.size() && byteAt(bytes, at) == 0xFF && byteAt(bytes, at + 1) == 0xD9;
}

Result<QImage> decoded(const QByteArray& bytes, PhotoKind kind, const QString& name)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader::setAllocationLimit(decodingMegabytes);
    QImageReader reader(&buffer, kind == PhotoKind::Jpeg ? "jpeg" : "png");
    reader.setAutoDetectImageFormat(false);
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty())
        return fail(ErrorCode::PhotoDamaged, name);
    if (qint64(size.width()) * size.height() > mostPhotoPixels)
        return fail(ErrorCode::PhotoTooManyPixels, name, {}, QStringLiteral("%1 × %2").arg(size.width()).arg(size.height()));
    if (qMax(size.width(), size.height()) > photoLongSide)
        reader.setScaledSize(size.scaled(photoLongSide, photoLongSide, Qt::KeepAspectRatio).expandedTo({1, 1}));
    QImage image = reader.read();
    if (image.isNull())
        return fail(ErrorCode::PhotoDamaged, name);
    return image;
}

/// New pixels on white: neither texts nor a colour profile nor transparency come along.
QImage cleanCopy(QImage image)
{
    if (image.colorSpace().isValid())
        image.convertToColorSpace(QColorSpace::SRgb);
    QImage copy(image.size(), QImage::Format_RGB32);
    copy.fill(Qt::white);
    QPainter(&copy).drawImage(QRect(QPoint(), copy.size()), image);
    return copy;
}

} // namespace

Result<StoredPhoto> photoFromBytes(const QByteArray& bytes, const QString& name)
{
    const PhotoKind kind = kindOfBytes(bytes);
    if (bytes.isEmpty())
        return fail(ErrorCode::FileEmpty, name);
    if (kind == PhotoKind::Heic)
        return fail(ErrorCode::PhotoHeic, name);
    if (kind == PhotoKind::Other)
        return fail(ErrorCode::PhotoFormat, name);
    if (kind == PhotoKind::Jpeg && !jpegHasEnd(bytes))
        return fail(ErrorCode::PhotoDamaged, name);
    auto image = decoded(bytes, kind, name);
    if (!image)
        return tl::unexpected(image.error());
    const QImage clean = cleanCopy(std::move(*image));
    StoredPhoto photo{{}, clean.size()};
    QBuffer buffer(&photo.picture.jpeg);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(photoQuality);
    if (!writer.write(clean))
        return fail(ErrorCode::PhotoDamaged, name);
    photo.picture.hash = QString::fromLatin1(QCryptographicHash::hash(photo.picture.jpeg, QCryptographicHash::Sha256).toHex());
    return photo;
}

Result<StoredPhoto> readPhoto(const QString& path)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (!info.exists())
        return fail(ErrorCode::FileMissing, name);
    if (info.isDir())
        return fail(ErrorCode::FileIsFolder, name);
    if (!info.isFile()) // a pipe or a device may never end
        return fail(ErrorCode::PhotoFormat, name);
    if (info.size() > mostPhotoBytes)
        return fail(ErrorCode::FileTooLarge, name, {}, QStringLiteral("60 MB"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::ReadRefused, name);
    const QByteArray bytes = file.read(mostPhotoBytes + 1); // it may have grown meanwhile
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::ReadRefused, name);
    if (bytes.size() > mostPhotoBytes)
        return fail(ErrorCode::FileTooLarge, name, {}, QStringLiteral("60 MB"));
    return photoFromBytes(bytes, name);
}

} // namespace tambon
