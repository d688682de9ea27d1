#include "ui/theme/text.h"

#include <QApplication>
#include <QEvent>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

QColor colourOf(TextColour colour)
{
    const Theme& t = theme();
    switch (colour) {
    case TextColour::Main:
        return t.text;
    case TextColour::Secondary:
        return t.secondary;
    case TextColour::Ok:
        return t.ok;
    case TextColour::Care:
        return t.care;
    case TextColour::Must:
        return t.must;
    case TextColour::Link:
        return t.link;
    }
    return t.text;
}

PlainLabel::PlainLabel(const QString& text, TextLook look, QWidget* parent)
    : QLabel(parent)
    , m_look(look)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    applyLook();
}

void PlainLabel::setLook(TextLook look)
{
    m_look = look;
    applyLook();
}

bool PlainLabel::event(QEvent* event)
{
    const bool done = QLabel::event(event);
    const bool recoloured = event->type() == QEvent::PaletteChange && m_look.colour != TextColour::Main
        && palette().color(QPalette::WindowText) != colourOf(m_look.colour);
    if (event->type() == QEvent::ApplicationFontChange || recoloured)
        applyLook();
    return done;
}

void PlainLabel::applyLook()
{
    setFont(designFont(m_look.size, m_look.bold));
    QPalette colours; // only what is set here stays; the rest follows the application's palette
    if (m_look.colour != TextColour::Main)
        colours.setColor(QPalette::WindowText, colourOf(m_look.colour));
    setPalette(colours);
}

PlainLabel* plainLabel(const QString& text, TextLook look, QWidget* parent)
{
    return new PlainLabel(text, look, parent);
}

PlainLabel* wrappingLabel(const QString& text, TextLook look, QWidget* parent)
{
    auto* label = new PlainLabel(text, look, parent);
    label->setWordWrap(true);
    return label;
}

QString escapedMnemonic(const QString& text)
{
    return QString(text).replace(u'&', u"&&"_s);
}

QString plainToolTip(const QString& text)
{
    if (text.isEmpty())
        return {};
    return u"<span>"_s + text.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</span>"_s;
}

QFont designFont(double designPx, bool bold)
{
    QFont font = QApplication::font();
    font.setPixelSize(px(designPx));
    font.setBold(bold);
    return font;
}

} // namespace tambon
