#include "ui/check/unfoldedfinding.h"

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

IconMark* severityMark(Severity severity)
{
    auto* mark = new IconMark(severity == Severity::Must ? u"must"_s : u"warning"_s, colourOfSeverity(severity));
    mark->setAccessibleName(severityName(severity));
    return mark;
}

} // namespace

UnfoldedFinding::UnfoldedFinding(Rule rule, const QString& title, const QString& where, QWidget* parent)
    : QWidget(parent)
{
    const Severity severity = severityOf(rule);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(px(spaceLarge), px(spaceMedium), px(spaceLarge), px(spaceMedium));
    grid->setHorizontalSpacing(px(spaceMedium));
    grid->setVerticalSpacing(px(2));
    grid->addWidget(severityMark(severity), 0, 0, Qt::AlignTop);
    grid->addWidget(wrappingLabel(title, {.size = textImportant, .bold = true}), 0, 1, 1, 2);
    auto* whereLabel = plainLabel(where, {.colour = TextColour::Secondary});
    whereLabel->setAlignment(Qt::AlignTop | Qt::AlignRight);
    grid->addWidget(whereLabel, 0, 3);

    const auto addLine = [&](int row, const QString& name, const QString& text) {
        auto* label = plainLabel(name, {.colour = TextColour::Secondary});
        label->setAlignment(Qt::AlignTop);
        grid->addWidget(label, row, 1);
        grid->addWidget(wrappingLabel(text), row, 2, 1, 2);
    };
    addLine(1, tr("Why"), why(rule));
    addLine(2, tr("How to mend"), howToMend(rule));

    auto* go = new QPushButton(icon(u"arrow-right"_s), tr("Go there"));
    go->setLayoutDirection(Qt::RightToLeft); // the arrow stands behind the word
    go->setDefault(true);
    go->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(go, &QPushButton::clicked, this, &UnfoldedFinding::goThereRequested);
    grid->setRowMinimumHeight(3, px(spaceSmall));
    grid->addWidget(go, 4, 1, 1, 2, Qt::AlignLeft | Qt::AlignAbsolute);
    grid->setColumnStretch(2, 1);
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
