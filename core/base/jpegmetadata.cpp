#include "core/base/jpegmetadata.h"

namespace tambon {

namespace {

enum Marker { StartOfImage = 0xd8, StartOfScan = 0xda, App0 = 0xe0, App14 = 0xee, App15 = 0xef, Comment = 0xfe };

int byteAt(const QByteArray& bytes, qsizetype at) { return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : -1; }

/// App0 says how dense the pixels lie, App14 how the colours are mixed: both belong to the picture.
bool isMetadata(int marker) { return marker == Comment || (marker > App0 && marker <= App15 && marker != App14); }

} // namespace

QByteArray withoutMetadata(const QByteArray& jpeg)
{
    if (byteAt(jpeg, 0) != 0xff || byteAt(jpeg, 1) != StartOfImage)
        return {};
    QByteArray plain = jpeg.left(2);
    for (qsizetype at = 2; at + 4 <= jpeg.size();) {
        const int marker = byteAt(jpeg, at + 1);
        const qsizetype length = 2 + byteAt(jpeg, at + 2) * 256 + byteAt(jpeg, at + 3);
        if (byteAt(jpeg, at) != 0xff || length < 4 || at + length > jpeg.size())
            return {};
        if (marker == StartOfScan)
            return plain.append(jpeg.sliced(at));
        if (!isMetadata(marker))
            plain.append(jpeg.sliced(at, length));
        at += length;
    }
    return {};
}

} // namespace tambon
