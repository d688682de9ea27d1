#include "ui/widgets/pagescroll.h"

#include <QApplication>
#include <QScrollArea>

namespace tambon {

namespace {

/// Scrolls to the field that the keyboard has reached, and never sideways.
class PageScroll : public QScrollArea {
public:
    PageScroll(QWidget* content, QWidget* parent)
        : QScrollArea(parent)
    {
        setFrameShape(NoFrame);
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
        setFocusPolicy(Qt::NoFocus);
        setWidget(content);
        content->setAutoFillBackground(false);
        viewport()->setAutoFillBackground(false);
        connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
            if (now && widget() && widget()->isAncestorOf(now))
                ensureWidgetVisible(now, 24, 24);
        });
    }
};

} // namespace

QScrollArea* pageScroll(QWidget* content, QWidget* parent)
{
    return new PageScroll(content, parent);
}

} // namespace tambon
