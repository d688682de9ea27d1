#include "ui/planhead/membercountsection.h"

#include "core/base/thaidate.h"
#include "core/edit/headedits.h"
#include "ui/planhead/fields.h"
#include "ui/planhead/headrow.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"
#include "ui/widgets/dateedits.h"

#include <QAbstractButton>
#include <QPushButton>
#include <QVBoxLayout>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

MemberCountSection::MemberCountSection(PerformEdit perform)
    : HeadSection(tr("Number of members"), std::move(perform))
    , m_rows(new QVBoxLayout)
    , m_date(new DateEdit)
    , m_members(new CountEdit)
    , m_add(new QPushButton(icon(u"add"_s), tr("Add count")))
{
    m_rows->setSpacing(0);
    column()->addLayout(m_rows);
    addPair(tr("On the day"), m_date, tr("Members"), m_members);
    column()->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &MemberCountSection::add);
    connect(m_members, &QLineEdit::returnPressed, this, &MemberCountSection::add, Qt::QueuedConnection);
}

void MemberCountSection::showPlan(const Plan& plan)
{
    if (plan.memberCounts == m_shown)
        return;
    m_shown = plan.memberCounts;
    clearRows(m_rows);
    for (const MemberCount& count : m_shown)
        m_rows->addWidget(makeRow(count));
}

QWidget* MemberCountSection::makeRow(const MemberCount& count)
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(plainLabel(shortDate(count.date)), 1);
    line->addWidget(plainLabel(tr("%L1 people").arg(count.members)));
    QAbstractButton* remove = removeButton(shortDate(count.date));
    connect(remove, &QAbstractButton::clicked, this, [this, id = count.id] {
        m_date->setFocus();
        performOrTell(edits::removeMemberCount(id));
    });
    line->addWidget(remove);
    return row;
}

bool MemberCountSection::add()
{
    if (!m_date->settle() || !m_members->settle())
        return false;
    if (!m_date->date().isValid()) {
        m_date->setFocus();
        return false;
    }
    if (!m_members->count()) {
        m_members->setFocus();
        return false;
    }
    const auto done = perform(edits::setMemberCount(m_date->date(), *m_members->count()));
    if (!done) {
        Q_EMIT editRefused(done.error());
        return false;
    }
    m_date->setDate({});
    m_members->setModified(false);
    m_members->setCount({});
    m_date->setFocus();
    return true;
}

bool MemberCountSection::commit()
{
    const bool untouched = m_date->text().isEmpty() && m_members->text().isEmpty();
    return untouched || add();
}

} // namespace tambon
