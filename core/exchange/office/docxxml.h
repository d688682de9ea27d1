#pragma once

// Private to core/exchange/office: the XML of a Word document, its styles and its small parts.
#include <QByteArray>
#include <QXmlStreamWriter>

namespace tambon {

struct WrittenDocument;

/// XML of one part: names and attributes are written with their prefix.
class DocxXml {
public:
    explicit DocxXml(const char* root);

    void start(const char* name, std::initializer_list<std::pair<const char*, QString>> attributes = {});
    void end() { xml.writeEndElement(); }
    void empty(const char* name, std::initializer_list<std::pair<const char*, QString>> attributes = {});
    /// The usual element with a single value: <w:sz w:val="24"/>.
    void value(const char* name, const QString& value) { empty(name, {{"w:val", value}}); }
    [[nodiscard]] QByteArray finished();

    QByteArray bytes;
    QXmlStreamWriter xml;
};

/// Letters twice: Thai is a complex script and looks at w:cs, w:szCs, w:bCs. `points` 0 = as the style has it.
void writeDocxLetters(DocxXml& out, double points, bool bold, const QString& colour, bool isThai);

[[nodiscard]] QByteArray docxStyles();
[[nodiscard]] QByteArray docxSettings();
[[nodiscard]] QByteArray docxFonts();
[[nodiscard]] QByteArray docxFooter();
[[nodiscard]] QByteArray docxProperties(const WrittenDocument& document);

} // namespace tambon
