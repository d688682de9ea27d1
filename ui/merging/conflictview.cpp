#include "ui/merging/conflictview.h"

#include "core/base/text.h"
#include "ui/merging/markedtext.h"
#include "ui/theme/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/explain.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

QString saidInstead(const MergeConflict& conflict, bool ours)
{
    using Kind = MergeConflict::Kind;
    const bool isRow = conflict.field.isEmpty();
    if (isRow && (ours ? conflict.kind == Kind::DeletedHere || conflict.kind == Kind::UsedThere
                       : conflict.kind == Kind::DeletedThere || conflict.kind == Kind::UsedHere))
        return ConflictView::tr("deleted");
    return isRow ? ConflictView::tr("not there") : ConflictView::tr("nothing written");
}

} // namespace

ConflictView::ConflictView(QWidget* parent)
    : QWidget(parent)
    , m_kind(wrappingLabel({}, {textSmallest, true, TextColour::Care}, this))
    , m_where(wrappingLabel({}, {textCardTitle, true, TextColour::Main}, this))
    , m_why(wrappingLabel({}, {textBase, false, TextColour::Main}, this))
    , m_base(wrappingLabel({}, {textBase, false, TextColour::Secondary}, this))
    , m_both(new QRadioButton(tr("3  Keep both"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(spaceSmall));
    column->addWidget(m_kind);
    column->addWidget(m_where);
    column->addWidget(m_why);
    auto* row = new QHBoxLayout;
    row->setSpacing(px(spaceMedium));
    m_ours = makeSide(row, tr("This plan"), tr("1  Take what this plan says"), tr("What is written here stays. Key 1."));
    m_theirs = makeSide(row, tr("The other copy"), tr("2  Take what the other copy says"), tr("What the other copy says takes its place. Key 2."));
    column->addLayout(row, 1);
    column->addWidget(m_both);
    column->addWidget(m_base);
    explain(m_both, tr("Of a note the other copy's text becomes a second note; of a longer text both are written one below the other. Key 3."));
    auto* group = new QButtonGroup(this);
    const std::pair<QRadioButton*, MergeChoice> choices[]{{m_ours.choice, MergeChoice::Ours}, {m_theirs.choice, MergeChoice::Theirs}, {m_both, MergeChoice::Both}};
    for (const auto& [button, choice] : choices) {
        group->addButton(button);
        connect(button, &QRadioButton::clicked, this, [this, wanted = choice] { Q_EMIT chosen(wanted); });
    }
}

ConflictView::Side ConflictView::makeSide(QLayout* row, const QString& heading, const QString& choice, const QString& help)
{
    auto* card = new Card(this);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(px(spaceLarge), px(spaceMedium), px(spaceLarge), px(spaceMedium));
    column->setSpacing(px(spaceSmall));
    Side side{new MarkedText(card), new QRadioButton(choice, card)};
    side.text->setAccessibleName(heading);
    explain(side.text, tr("What differs is underlined."));
    explain(side.choice, help);
    column->addWidget(plainLabel(heading, {textBase, true, TextColour::Secondary}, card));
    column->addWidget(side.text, 1);
    column->addWidget(side.choice);
    row->addWidget(card);
    return side;
}

void ConflictView::showConflict(const MergeConflict& conflict)
{
    m_kind->setText(conflictTitle(conflict.kind));
    m_where->setText(conflict.field.isEmpty() ? conflict.where : QString(conflict.where + u" · "_s + conflict.field));
    m_why->setText(conflict.why);
    m_why->setVisible(!conflict.why.isEmpty());
    m_ours.text->showText(conflict.ours, conflict.theirs, saidInstead(conflict, true));
    m_theirs.text->showText(conflict.theirs, conflict.ours, saidInstead(conflict, false));
    m_base->setText(tr("Before both changed it: %1").arg(beginningOf(conflict.base)));
    m_base->setVisible(!conflict.base.isEmpty() && !conflict.field.isEmpty());
    m_both->setVisible(conflict.canKeepBoth);
    QRadioButton* taken = conflict.choice == MergeChoice::Theirs ? m_theirs.choice : conflict.choice == MergeChoice::Both ? m_both : m_ours.choice;
    taken->setChecked(true);
}

} // namespace tambon
