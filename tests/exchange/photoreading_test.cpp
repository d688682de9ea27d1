#include "core/exchange/image/photoreading.h"
#include "tests/support/catch.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QImageReader>
#include <QPainter>
#include <QTemporaryDir>
#include <QtEndian>

#include <cstdio>

using namespace tambon;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Red in the upper left quarter, so that a turn shows.
QImage flipchart(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.fillRect(0, 0, size.width() / 2, size.height() / 2, Qt::red);
    return image;
}

QByteArray written(const QImage& image, const char* format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, format, 90));
    return bytes;
}

void putTag(QByteArray& tiff, quint16 tag, quint16 type, quint32 count, quint32 value)
{
    char entry[12];
    qToBigEndian(tag, entry);
    qToBigEndian(type, entry + 2);
    qToBigEndian(count, entry + 4);
    qToBigEndian(value, entry + 8);
    tiff.append(entry, 12);
}

/// A JPEG with EXIF as a phone writes it: which way up, and where it was taken.
QByteArray phonePhoto(const QImage& image, int orientation)
{
    QByteArray tiff("MM\0*\0\0\0\x08\0\x02", 10);
    putTag(tiff, 0x0112, 3, 1, quint32(orientation) << 16);
    putTag(tiff, 0x8825, 4, 1, 38);
    tiff.append("\0\0\0\0", 4);
    tiff.append("\0\x01", 2);
    putTag(tiff, 1, 2, 2, 0x4E000000); // GPSLatitudeRef "N"
    tiff.append("\0\0\0\0GPS 13.7563", 15);
    const QByteArray exif = QByteArray("Exif\0\0", 6) + tiff;
    char length[2];
    qToBigEndian(quint16(exif.size() + 2), length);
    QByteArray photo = written(image, "JPEG");
    return photo.insert(2, QByteArray("\xFF\xE1", 2) + QByteArray(length, 2) + exif);
}

/// A PNG whose header claims a size; what follows is not needed to refuse it.
QByteArray pngOf(quint32 width, quint32 height)
{
    QByteArray png = written(flipchart({8, 8}), "PNG");
    qToBigEndian(width, png.data() + 16);
    qToBigEndian(height, png.data() + 20);
    quint32 crc = 0xFFFFFFFF;
    for (int i = 12; i < 29; ++i) {
        crc ^= static_cast<uchar>(png[i]);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1 ? crc >> 1 ^ 0xEDB88320 : crc >> 1;
    }
    qToBigEndian(~crc, png.data() + 29);
    return png;
}

ErrorCode faultOfBytes(const QByteArray& bytes)
{
    const auto photo = photoFromBytes(bytes, u"รูป.jpg"_s);
    if (photo)
        return ErrorCode::Internal;
    CHECK(sentence(photo.error()).contains(u"รูป.jpg"_s));
    return photo.error().code;
}

} // namespace

TEST_CASE("a photo is stored the right way up, small, and with nothing that says where it was taken")
{
    const QByteArray phone = phonePhoto(flipchart({3000, 2000}), 6); // taken upright: turn right when shown
    REQUIRE(phone.contains("GPS 13.7563"));
    const auto photo = photoFromBytes(phone, u"x.jpg"_s);
    REQUIRE(photo.has_value());
    CHECK(photo->size == QSize(1333, 2000));
    const QByteArray& jpeg = photo->picture.jpeg;
    CHECK_FALSE(jpeg.contains("Exif"));
    CHECK_FALSE(jpeg.contains("GPS"));
    CHECK_FALSE(jpeg.contains("ICC_PROFILE"));
    CHECK(photo->picture.hash == QString::fromLatin1(QCryptographicHash::hash(jpeg, QCryptographicHash::Sha256).toHex()));
    const QImage shown = QImage::fromData(jpeg);
    REQUIRE(shown.size() == photo->size);
    CHECK(qRed(shown.pixel(1200, 200)) > 200);
    CHECK(qBlue(shown.pixel(1200, 200)) < 60);  // the red corner went to the right
    CHECK(qBlue(shown.pixel(200, 200)) > 200);
    CHECK(qBlue(shown.pixel(1200, 1800)) > 200);
}

TEST_CASE("a text or a comment inside a picture does not come along")
{
    QImage image = flipchart({40, 30});
    image.setText(u"Description"_s, u"บ้านเลขที่ 12"_s);
    image.setText(u"Author"_s, u"secret-name"_s);
    for (const char* format : {"PNG", "JPEG"}) {
        const auto photo = photoFromBytes(written(image, format), u"x"_s);
        REQUIRE(photo.has_value());
        CHECK(photo->size == QSize(40, 30));
        CHECK_FALSE(photo->picture.jpeg.contains("secret-name"));
        CHECK(QImage::fromData(photo->picture.jpeg).textKeys().isEmpty());
    }
}

TEST_CASE("transparency becomes white paper")
{
    QImage image(20, 20, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    const auto photo = photoFromBytes(written(image, "PNG"), u"x"_s);
    REQUIRE(photo.has_value());
    CHECK(qGreen(QImage::fromData(photo->picture.jpeg).pixel(10, 10)) > 250);
}

TEST_CASE("a phone photo of fifty megapixels is read within the limits")
{
    const QByteArray large = written(flipchart({8192, 6144}), "JPEG");
    QElapsedTimer timer;
    timer.start();
    const auto photo = photoFromBytes(large, u"x.jpg"_s);
    std::printf("photo of 50 megapixels: %lld ms\n", static_cast<long long>(timer.elapsed()));
    REQUIRE(photo.has_value());
    CHECK(photo->size == QSize(2000, 1500));
    CHECK(photo->picture.jpeg.size() < 1'000'000);
}

TEST_CASE("each picture that cannot be read gets its own sentence")
{
    const QByteArray jpeg = phonePhoto(flipchart({600, 400}), 1);
    CHECK(faultOfBytes({}) == ErrorCode::FileEmpty);
    CHECK(faultOfBytes("a list of names\n") == ErrorCode::PhotoFormat);
    CHECK(faultOfBytes("<svg xmlns='http://www.w3.org/2000/svg'><image href='/etc/passwd'/></svg>") == ErrorCode::PhotoFormat);
    CHECK(faultOfBytes(QByteArray("\0\0\0\x18" "ftypheic\0\0\0\0mif1heic", 24)) == ErrorCode::PhotoHeic);
    CHECK(faultOfBytes(pngOf(30'000, 30'000)) == ErrorCode::PhotoTooManyPixels);
    CHECK(faultOfBytes(pngOf(0x7FFFFFFF, 1)) == ErrorCode::PhotoDamaged);
    CHECK(faultOfBytes(jpeg.left(jpeg.size() / 2)) == ErrorCode::PhotoDamaged);
    CHECK(faultOfBytes(jpeg.left(jpeg.size() - 2)) == ErrorCode::PhotoDamaged);
    CHECK(faultOfBytes(jpeg.left(3)) == ErrorCode::PhotoDamaged);
    CHECK(faultOfBytes(written(flipchart({60, 40}), "PNG").left(60)) == ErrorCode::PhotoDamaged);
    CHECK(photoFromBytes(jpeg + QByteArray(5000, 'x'), u"x"_s).has_value()); // phones add a trailer
}

TEST_CASE("a picture cut or changed anywhere is read or refused, never worse")
{
    const QByteArray whole = phonePhoto(flipchart({120, 80}), 3);
    int refused = 0;
    for (qsizetype end = 0; end < whole.size(); end += 7)
        refused += photoFromBytes(whole.left(end), u"x"_s) ? 0 : 1;
    CHECK(refused == int((whole.size() + 6) / 7));
    for (qsizetype at = 2; at < whole.size(); at += 3) {
        QByteArray changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ 0x55);
        const auto photo = photoFromBytes(changed, u"x"_s);
        CHECK((photo || sentence(photo.error()).contains(u'x')));
    }
}

TEST_CASE("files that are no files are refused by name")
{
    const QTemporaryDir folder;
    const auto faultOfFile = [](const QString& path) { return readPhoto(path).error().code; };
    CHECK(faultOfFile(folder.filePath(u"none.jpg"_s)) == ErrorCode::FileMissing);
    CHECK(faultOfFile(folder.path()) == ErrorCode::FileIsFolder);
    CHECK(faultOfFile(u"/dev/zero"_s) == ErrorCode::PhotoFormat);
    QFile large(folder.filePath(u"large.jpg"_s));
    REQUIRE(large.open(QIODevice::WriteOnly));
    REQUIRE(large.resize(mostPhotoBytes + 1));
    CHECK(faultOfFile(large.fileName()) == ErrorCode::FileTooLarge);
    QFile good(folder.filePath(u"ฟลิปชาร์ต.jpg"_s));
    REQUIRE(good.open(QIODevice::WriteOnly));
    good.write(written(flipchart({60, 40}), "JPEG"));
    good.close();
    CHECK(readPhoto(good.fileName()).has_value());
}
