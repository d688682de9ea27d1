#include "ui/theme/text.h"

#include "ui/theme/fonts.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int widthBrokenAnywhere = 400;
constexpr int narrowestBrokenAnywhere = 80;

bool thaiLinesBreak()
{
    static const bool breaks = checkFonts().linesBreak;
    return breaks;
}

} // namespace

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
    , m_breaksAnywhere(!thaiLinesBreak())
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

void PlainLabel::setBreaksAnywhere(bool anywhere)
{
    m_breaksAnywhere = anywhere;
    updateGeometry();
    update();
}

bool PlainLabel::isBrokenAnywhere() const
{
    return m_breaksAnywhere && wordWrap();
}

int PlainLabel::heightForWidth(int width) const
{
    if (!isBrokenAnywhere())
        return QLabel::heightForWidth(width);
    const QMargins around = contentsMargins();
    const QRect room(0, 0, qMax(1, width - around.left() - around.right()), QWIDGETSIZE_MAX);
    return fontMetrics().boundingRect(room, int(alignment()) | Qt::TextWrapAnywhere, text()).height() + around.top() + around.bottom();
}

QSize PlainLabel::sizeHint() const
{
    if (!isBrokenAnywhere())
        return QLabel::sizeHint();
    const int width = qMin(fontMetrics().horizontalAdvance(text()) + 1, px(widthBrokenAnywhere));
    return {width, heightForWidth(width)};
}

QSize PlainLabel::minimumSizeHint() const
{
    return isBrokenAnywhere() ? QSize(qMin(sizeHint().width(), px(narrowestBrokenAnywhere)), fontMetrics().height()) : QLabel::minimumSizeHint();
}

void PlainLabel::paintEvent(QPaintEvent* event)
{
    if (!isBrokenAnywhere())
        return QLabel::paintEvent(event);
    QPainter painter(this);
    style()->drawItemText(
        &painter, contentsRect(), int(alignment()) | Qt::TextWrapAnywhere, palette(), isEnabled(), text(), foregroundRole());
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
