#include "ui/widgets/pagetitle.h"

#include "ui/theme/text.h"

#include <QEvent>
#include <QHBoxLayout>

namespace tambon {

namespace {

constexpr double largestWithHint = 1.6; ///< of textScale()

class RoomyHint : public PlainLabel {
public:
    explicit RoomyHint(const QString& text)
        : PlainLabel(text, {.colour = TextColour::Secondary})
    {
        setWordWrap(true);
        if (textScale() >= largestWithHint)
            hide();
    }

protected:
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::ApplicationFontChange)
            setVisible(textScale() < largestWithHint);
        return PlainLabel::event(event);
    }
};

} // namespace

QWidget* pageTitle(const QString& title, const QString& hint)
{
    auto* words = new QWidget;
    auto* row = new QHBoxLayout(words);
    row->setContentsMargins({});
    row->setSpacing(px(spaceLarge));
    row->addWidget(plainLabel(title, {.size = textPageTitle, .bold = true}));
    row->addWidget(new RoomyHint(hint), 1);
    row->addStretch(0);
    return words;
}

} // namespace tambon
