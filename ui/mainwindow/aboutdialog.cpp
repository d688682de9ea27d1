#include "ui/mainwindow/aboutdialog.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"
#include "ui/widgets/pagescroll.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int aboutIconSide = 64;
constexpr int aboutWidth = 560;

} // namespace

void showAbout(QWidget* parent)
{
    AboutDialog(parent).exec();
}

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Tambon Canvas"));
    auto* all = new QVBoxLayout(this);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins({});
    auto* head = new QHBoxLayout;
    auto* picture = new QLabel;
    const int side = px(aboutIconSide);
    picture->setPixmap(appIcon().pixmap(QSize(side, side), devicePixelRatioF()));
    head->addWidget(picture, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->addWidget(plainLabel(tr("Tambon Canvas"), {.size = textPageTitle, .bold = true}));
    words->addWidget(plainLabel(tr("Version %1").arg(QStringLiteral(TAMBON_VERSION))));
    words->addWidget(wrappingLabel(tr("For making community business plans on one's own computer, without internet.")));
    head->addLayout(words, 1);
    column->addLayout(head);
    const QStringList credits{
        tr("Licence: GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty."),
        tr("Business Model Canvas: Strategyzer AG, CC BY-SA 3.0. The nine blocks are used here in another order and wording."),
        tr("Names and codes of places: public data under the ISC licence."),
        tr("Made with Qt, SQLite and qpdf."),
    };
    for (const QString& credit : credits)
        column->addWidget(wrappingLabel(credit));
    const FontCheck fonts = checkFonts();
    const QString problem = fontProblem(fonts);
    if (problem.isEmpty())
        column->addWidget(wrappingLabel(tr("Font test: Thai is drawn with %1, and lines break between words.").arg(fonts.family)));
    else
        column->addWidget(wrappingLabel(problem, {.colour = TextColour::Care}));
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &AboutDialog::reject);
    column->addStretch();
    all->addWidget(pageScroll(content, this), 1);
    all->addWidget(buttons);
    const QSize room = screen()->availableSize() * 9 / 10;
    const int width = qMin(px(aboutWidth), room.width());
    const int others = buttons->sizeHint().height() + all->spacing() + 2 * px(spaceLarge);
    // Qt alone gives no more than 2/3 of the screen.
    resize(width, qMin(column->totalHeightForWidth(width - 2 * px(spaceLarge)) + others, room.height()));
}

} // namespace tambon
