#include "core/insight/cooperation.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

QString sideWord(const char* source) { return QCoreApplication::translate("Frame", source); }

bool holdsAny(const QString& name, const QStringList& words)
{
    const QString folded = searchFold(name);
    return std::any_of(words.begin(), words.end(), [&](const QString& word) { return folded.contains(word); });
}

/// By which names in a mechanism or among partners of the state one knows a side.
bool isLocalAdministration(const QString& name)
{
    static const QStringList words{u"อบต"_s, u"อบจ"_s, u"เทศบาล"_s, u"ส่วนตำบล"_s, u"ส่วนจังหวัด"_s, u"เมืองพัทยา"_s, u"กรุงเทพมหานคร"_s, u"สำนักงานเขต"_s,
        u"ปกครองส่วนท้องถิ่น"_s, u"local administration"_s, u"administrative organi"_s, u"municipality"_s};
    return holdsAny(name, words);
}

bool isAcademic(const QString& name)
{
    static const QStringList words{u"มหาวิทยาลัย"_s, u"วิทยาลัย"_s, u"โรงเรียน"_s, u"สถาบันวิจัย"_s, u"university"_s, u"college"_s, u"school"_s};
    return holdsAny(name, words);
}

bool isPrivate(const QString& name)
{
    static const QStringList words{u"บริษัท"_s, u"หจก"_s, u"ห้างหุ้นส่วน"_s, u"หอการค้า"_s, u"company"_s, u"chamber of commerce"_s};
    return holdsAny(name, words);
}

void addName(QStringList& names, const QString& name)
{
    if (!name.isEmpty() && !names.contains(name))
        names << name;
}

using Sides = std::array<SideFound, cooperationSides>;
SideFound& at(Sides& sides, CooperationSide side) { return sides.at(size_t(side)); }

void addMechanism(Sides& sides, const Plan& plan)
{
    for (const MechanismMember& row : plan.frame.mechanism) {
        if (isLocalAdministration(row.body))
            addName(at(sides, CooperationSide::LocalAdministration).names, row.body);
        else if (isAcademic(row.body))
            addName(at(sides, CooperationSide::Academic).names, row.body);
        else if (isPrivate(row.body))
            addName(at(sides, CooperationSide::Private).names, row.body);
        else if (row.level == MechanismLevel::Community || row.level == MechanismLevel::Tambon)
            addName(at(sides, CooperationSide::Core).names, row.body);
    }
}

void addPartnersBySector(Sides& sides, const Plan& plan)
{
    SideFound& local = at(sides, CooperationSide::LocalAdministration);
    for (const Partner& partner : plan.economy.partners) {
        if (partner.sector == Sector::Academic)
            addName(at(sides, CooperationSide::Academic).names, partner.name);
        if (partner.sector == Sector::Private)
            addName(at(sides, CooperationSide::Private).names, partner.name);
        if (partner.sector == Sector::State)
            addName(isLocalAdministration(partner.name) ? local.names : local.perhaps, partner.name);
    }
}

QString toDo(CooperationSide side)
{
    switch (side) {
    case CooperationSide::Core: return sideWord(QT_TRANSLATE_NOOP("Frame", "not said yet: write who is responsible in the community or the sub-district"));
    case CooperationSide::LocalAdministration: return sideWord(QT_TRANSLATE_NOOP("Frame", "not found: a municipality or a sub-district administration among the partners or in the mechanism"));
    case CooperationSide::Academic: return sideWord(QT_TRANSLATE_NOOP("Frame", "not found: a partner of the academic sector"));
    case CooperationSide::Private: return sideWord(QT_TRANSLATE_NOOP("Frame", "not found: a partner of the private sector"));
    }
    return {};
}

} // namespace

std::array<SideFound, cooperationSides> cooperation(const Plan& plan)
{
    Sides sides;
    for (size_t i = 0; i < sides.size(); ++i)
        sides[i].side = CooperationSide(i);
    addMechanism(sides, plan);
    addPartnersBySector(sides, plan);
    return sides;
}

QString sideName(CooperationSide side)
{
    switch (side) {
    case CooperationSide::Core: return sideWord(QT_TRANSLATE_NOOP("Frame", "Community organisations as the core"));
    case CooperationSide::LocalAdministration: return sideWord(QT_TRANSLATE_NOOP("Frame", "Local administration"));
    case CooperationSide::Academic: return sideWord(QT_TRANSLATE_NOOP("Frame", "Academics"));
    case CooperationSide::Private: return sideWord(QT_TRANSLATE_NOOP("Frame", "Private business"));
    }
    return {};
}

QString sideReason(const SideFound& found)
{
    if (found.isThere())
        return found.names.join(u", "_s);
    if (!found.perhaps.isEmpty())
        return sideWord(QT_TRANSLATE_NOOP("Frame", "not clear: is one of these local administration? %1")).arg(found.perhaps.join(u", "_s));
    return toDo(found.side);
}

QString cooperationSentence(const Plan& plan)
{
    const auto sides = cooperation(plan);
    const auto there = std::count_if(sides.begin(), sides.end(), [](const SideFound& found) { return found.isThere(); });
    if (there == std::ptrdiff_t(cooperationSides))
        return sideWord(QT_TRANSLATE_NOOP("Frame", "All four sides walk together."));
    return sideWord(QT_TRANSLATE_NOOP("Frame", "%1 of the four sides walk together.")).arg(QString::number(there));
}

} // namespace tambon
