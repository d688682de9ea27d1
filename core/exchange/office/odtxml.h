#pragma once

// Private to core/exchange/office: the XML of an OpenDocument text and its styles.
#include <QByteArray>
#include <QXmlStreamWriter>

#include <array>

namespace tambon {

struct OdtSpace {
    const char* prefix;
    const char* uri;
};
inline constexpr std::array odtSpaces{OdtSpace{"office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
    OdtSpace{"style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"}, OdtSpace{"text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
    OdtSpace{"table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"}, OdtSpace{"draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"},
    OdtSpace{"fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
    OdtSpace{"svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"}, OdtSpace{"xlink", "http://www.w3.org/1999/xlink"},
    OdtSpace{"dc", "http://purl.org/dc/elements/1.1/"}, OdtSpace{"meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"}};

/// XML of one part: attributes are written as "prefix:name".
class OdtXml {
public:
    explicit OdtXml(const char* root)
        : xml(&bytes)
    {
        xml.writeStartDocument();
        xml.writeStartElement(QLatin1String(root));
        for (const OdtSpace& space : odtSpaces)
            xml.writeAttribute(QStringLiteral("xmlns:") + QLatin1String(space.prefix), QLatin1String(space.uri));
        xml.writeAttribute(QStringLiteral("office:version"), QStringLiteral("1.2"));
    }
    void start(const char* name, std::initializer_list<std::pair<const char*, QString>> attributes = {})
    {
        xml.writeStartElement(QLatin1String(name));
        for (const auto& [key, value] : attributes)
            xml.writeAttribute(QLatin1String(key), value);
    }
    void end() { xml.writeEndElement(); }
    void empty(const char* name, std::initializer_list<std::pair<const char*, QString>> attributes = {})
    {
        start(name, attributes);
        end();
    }
    [[nodiscard]] QByteArray finished()
    {
        xml.writeEndDocument();
        return bytes;
    }

    QByteArray bytes;
    QXmlStreamWriter xml;
};

[[nodiscard]] QString odtName(const char* name); ///< of a style: "Text_20_body"
void writeOdtFont(OdtXml& out);
[[nodiscard]] QByteArray odtStyles();

} // namespace tambon
