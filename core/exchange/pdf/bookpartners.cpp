#include "core/exchange/paper/papertext.h"
#include "core/exchange/pdf/booksections.h"
#include "core/plan/rowrules.h"

#include <QCoreApplication>

namespace tambon::book {

using namespace paper;
using namespace Qt::Literals::StringLiterals;

namespace {

QString partnersWord(const char* source) { return QCoreApplication::translate("PlanBook", source); }

QString knownBy(const Plan& plan, const PartnerId& partner)
{
    QStringList names;
    for (const PartnerExpertise& row : plan.economy.partnerExpertise)
        if (row.partner == partner)
            if (const Expertise* expertise = rowWith<Expertise>(plan, row.expertise))
                names << expertise->name;
    return names.join(u", "_s);
}

QString nameOrDash(auto kind) { return kind == decltype(kind)::None ? u"–"_s : nameOf(kind); }

/// Without contacts: the book is handed round.
void addDirectory(Book& book)
{
    Table table({{partnersWord(QT_TRANSLATE_NOOP("PlanBook", "Partner")), 173}, {partnersWord(QT_TRANSLATE_NOOP("PlanBook", "What it does")), 110},
        {partnersWord(QT_TRANSLATE_NOOP("PlanBook", "Brings")), 60}, {partnersWord(QT_TRANSLATE_NOOP("PlanBook", "Agreed")), 60},
        {partnersWord(QT_TRANSLATE_NOOP("PlanBook", "How far")), 50}});
    for (const KindEntry<Sector>& sector : kinds<Sector>()) {
        bool opened = false;
        for (const Partner& partner : book.plan.economy.partners) {
            if (partner.sector != sector.value)
                continue;
            if (!opened)
                table.add({.cells = {nameOf(sector.value)}, .opensGroup = true});
            opened = true;
            std::vector<CellText> name{CellText{.text = partner.name}};
            if (const QString known = knownBy(book.plan, partner.id); !known.isEmpty())
                name.push_back({partnersWord(QT_TRANSLATE_NOOP("PlanBook", "Knows: %1")).arg(known), small});
            table.addRow({Cell(name), orDash(partner.role), nameOrDash(partner.contribution), nameOrDash(partner.agreement), nameOrDash(partner.level)});
        }
    }
    table.layInto(book.flow);
}

void addRelations(Book& book)
{
    if (book.plan.economy.relations.empty())
        return;
    Table table({{partnersWord(QT_TRANSLATE_NOOP("PlanBook", "From")), 120}, {partnersWord(QT_TRANSLATE_NOOP("PlanBook", "Relation")), 90},
        {partnersWord(QT_TRANSLATE_NOOP("PlanBook", "To")), 120}, {partnersWord(QT_TRANSLATE_NOOP("PlanBook", "How far")), 50},
        {partnersWord(QT_TRANSLATE_NOOP("PlanBook", "Remark")), 73}});
    const auto name = [&](const PartnerId& id) {
        const Partner* partner = rowWith<Partner>(book.plan, id);
        return partner ? partner->name : partnersWord(QT_TRANSLATE_NOOP("PlanBook", "our own group"));
    };
    for (const Relation& relation : book.plan.economy.relations)
        table.addRow({name(relation.from), nameOf(relation.kind), name(relation.to), nameOrDash(relation.level), orDash(relation.remark)});
    book.flow.heading(partnersWord(QT_TRANSLATE_NOOP("PlanBook", "Relations between groups")), table.startHeight());
    table.layInto(book.flow);
}

} // namespace

void addPartners(Book& book)
{
    if (book.plan.economy.partners.empty() && book.plan.economy.relations.empty())
        return;
    book.chapter(partnersWord(QT_TRANSLATE_NOOP("PlanBook", "Who walks with us")));
    addDirectory(book);
    addRelations(book);
}

} // namespace tambon::book
