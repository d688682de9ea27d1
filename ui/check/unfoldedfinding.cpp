#include "ui/check/unfoldedfinding.h"

#include "core/base/thaidate.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"
#include "ui/widgets/iconmark.h"

#include <QGridLayout>
#include <QPainter>
#include <QPushButton>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int accentBar = 4;

TextColour colourOfSeverity(Severity severity)
{
    return severity == Severity::Must ? TextColour::Must : TextColour::Care;
}

IconMark* findingMark(Severity severity, bool accepted)
{
    if (accepted) {
        auto* mark = new IconMark(u"ok"_s, TextColour::Ok);
        mark->setAccessibleName(UnfoldedFinding::tr("Accepted"));
        return mark;
    }
    auto* mark = new IconMark(severity == Severity::Must ? u"must"_s : u"warning"_s, colourOfSeverity(severity));
    mark->setAccessibleName(severityName(severity));
    return mark;
}

QPushButton* findingButton(const QString& iconName, const QString& text, const QString& help)
{
    auto* button = new QPushButton(icon(iconName), text);
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    button->setToolTip(help);
    button->setWhatsThis(help);
    return button;
}

} // namespace

UnfoldedFinding::UnfoldedFinding(Rule rule, const QString& title, const QString& where, const Acceptance* acceptance, QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(px(spaceLarge), px(spaceMedium), px(spaceLarge), px(spaceMedium));
    m_grid->setHorizontalSpacing(px(spaceMedium));
    m_grid->setVerticalSpacing(px(2));
    m_grid->addWidget(findingMark(severityOf(rule), acceptance != nullptr), 0, 0, Qt::AlignTop);
    m_grid->addWidget(wrappingLabel(title, {.size = textImportant, .bold = true}), 0, 1, 1, 2);
    auto* whereLabel = plainLabel(where, {.colour = TextColour::Secondary});
    whereLabel->setAlignment(Qt::AlignTop | Qt::AlignRight);
    m_grid->addWidget(whereLabel, 0, 3);
    if (acceptance)
        addLine(tr("Accepted"), acceptance->date.isValid() ? longDate(acceptance->date) : tr("Day not said"));
    addLine(tr("Why"), why(rule));
    addLine(tr("How to mend"), howToMend(rule));
    addLine(tr("Example"), exampleOf(rule));
    addButtons(acceptance != nullptr);
    m_grid->setColumnStretch(2, 1);
}

void UnfoldedFinding::addLine(const QString& name, const QString& text)
{
    const int row = m_grid->rowCount();
    auto* label = plainLabel(name, {.colour = TextColour::Secondary});
    label->setAlignment(Qt::AlignTop);
    m_grid->addWidget(label, row, 1);
    m_grid->addWidget(wrappingLabel(text), row, 2, 1, 2);
}

void UnfoldedFinding::addButtons(bool accepted)
{
    QPushButton* go = findingButton(u"arrow-right"_s, tr("Go there"), tr("Shows the place in the plan (Enter)"));
    go->setLayoutDirection(Qt::RightToLeft); // the arrow stands behind the word
    go->setDefault(true);
    connect(go, &QPushButton::clicked, this, &UnfoldedFinding::goThereRequested);
    m_buttons = new QBoxLayout(QBoxLayout::LeftToRight);
    m_buttons->setSpacing(px(spaceMedium));
    m_buttons->addWidget(go);
    QPushButton* accept = accepted
        ? findingButton(u"undo"_s, tr("No longer accept"), tr("The finding counts as open again"))
        : findingButton(u"ok"_s, tr("Accept with a reason"), tr("The group lives with it and says why; the reason is printed with the plan"));
    connect(accept, &QPushButton::clicked, this, &UnfoldedFinding::acceptToggled);
    m_buttons->addWidget(accept);
    m_buttons->addStretch();
    const int row = m_grid->rowCount();
    m_grid->setRowMinimumHeight(row, px(spaceSmall));
    m_grid->addLayout(m_buttons, row + 1, 1, 1, 3);
}

int UnfoldedFinding::heightIn(int width)
{
    int together = 0;
    for (const QPushButton* button : findChildren<QPushButton*>())
        together += button->sizeHint().width() + px(spaceMedium);
    const bool fits = together + px(spaceHuge) * 2 + px(spacePage) <= width;
    m_buttons->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    return qMax(heightForWidth(width), minimumSizeHint().height());
}

void UnfoldedFinding::paintEvent(QPaintEvent*)
{
    const Theme& t = theme();
    QPainter painter(this);
    painter.fillRect(rect(), t.selectedRow);
    painter.fillRect(QRect(0, 0, px(accentBar), height()), t.accent);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.hairline);
}

} // namespace tambon
