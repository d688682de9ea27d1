#include "ui/planhead/headrow.h"

#include "ui/theme/icons.h"
#include "ui/theme/text.h"

#include <QCoreApplication>
#include <QLayout>
#include <QToolButton>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

QAbstractButton* removeButton(const QString& what)
{
    auto* button = new QToolButton;
    button->setIcon(icon(u"trash"_s));
    button->setText(QCoreApplication::translate("HeadRows", "Remove"));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAutoRaise(true);
    //: %1 is the row, e.g. a place or a date
    const QString name = QCoreApplication::translate("HeadRows", "Remove %1").arg(what);
    button->setAccessibleName(name);
    return button;
}

void clearRows(QLayout* rows)
{
    while (QLayoutItem* item = rows->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace tambon
