#include "ui/planhead/memberssection.h"

#include "core/edit/headedits.h"
#include "ui/planhead/fields.h"
#include "ui/planhead/headrow.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"

#include <QAbstractButton>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

MembersSection::MembersSection(PerformEdit perform)
    : HeadSection(tr("Members of the working group"), std::move(perform))
    , m_rows(new QVBoxLayout)
    , m_name(new QLineEdit)
    , m_role(new QLineEdit)
    , m_add(new QPushButton(icon(u"add"_s), tr("Add person")))
{
    addHint(tr("Names are personal data and may be left out: a role alone is enough."));
    m_rows->setSpacing(px(spaceTiny));
    column()->addLayout(m_rows);
    addPair(tr("Name (optional)"), m_name, tr("Role"), m_role);
    column()->addWidget(m_add, 0, Qt::AlignLeft);
    for (QLineEdit* field : {m_name, m_role})
        connect(field, &QLineEdit::textEdited, this, &HeadSection::typed);
    connect(m_add, &QPushButton::clicked, this, &MembersSection::add);
    connect(m_role, &QLineEdit::returnPressed, this, &MembersSection::add);
}

void MembersSection::showPlan(const Plan& plan)
{
    const bool same = std::equal(m_shown.begin(), m_shown.end(), plan.members.begin(), plan.members.end(),
        [](const Row& row, const Member& member) { return row.id == member.id; });
    if (!same) {
        m_shown.clear();
        clearRows(m_rows);
        for (const Member& member : plan.members)
            m_rows->addWidget(makeRow(member));
    }
    for (size_t i = 0; i < m_shown.size(); ++i) {
        m_shown[i].name->showFromPlan(plan.members[i].name);
        m_shown[i].role->showFromPlan(plan.members[i].role);
    }
}

QWidget* MembersSection::makeRow(const Member& member)
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(px(spaceSmall));
    const MemberId id = member.id;
    auto* name = new LineField([this, id](const QString& typed) -> Result<QString> {
        return perform(edits::setMember(id, typed, std::nullopt)).map([&] { return typed; });
    });
    auto* role = new LineField([this, id](const QString& typed) -> Result<QString> {
        return perform(edits::setMember(id, std::nullopt, typed)).map([&] { return typed; });
    });
    name->setAccessibleName(tr("Name, person %1").arg(member.position + 1));
    role->setAccessibleName(tr("Role, person %1").arg(member.position + 1));
    for (LineField* field : {name, role}) {
        follow(field);
        line->addWidget(field, 1);
    }
    m_shown.push_back({id, name, role});
    QAbstractButton* remove = removeButton(member.name.isEmpty() ? member.role : member.name);
    connect(remove, &QAbstractButton::clicked, this, [this, id] {
        m_name->setFocus();
        performOrTell(edits::removeMember(id));
    });
    line->addWidget(remove);
    return row;
}

bool MembersSection::add()
{
    if (m_name->text().trimmed().isEmpty() && m_role->text().trimmed().isEmpty()) {
        m_name->setFocus();
        return true;
    }
    const auto done = perform(edits::addMember(m_name->text(), m_role->text()));
    if (!done) {
        Q_EMIT editRefused(done.error());
        return false;
    }
    m_name->clear();
    m_role->clear();
    m_name->setFocus();
    return true;
}

bool MembersSection::commit()
{
    const bool rows = HeadSection::commit();
    const bool untouched = m_name->text().trimmed().isEmpty() && m_role->text().trimmed().isEmpty();
    return (untouched || add()) && rows;
}

} // namespace tambon
