#include "core/base/thaidate.h"
#include "core/exchange/paper/papertext.h"
#include "core/exchange/pdf/booksections.h"
#include "core/plan/rowrules.h"

#include <QCoreApplication>

namespace tambon::book {

using namespace paper;
using namespace Qt::Literals::StringLiterals;

namespace {

QString productsWord(const char* source) { return QCoreApplication::translate("PlanBook", source); }

QString monthsShown(const MonthSet& months)
{
    if (months.bits == 0 || months.bits == allMonths)
        return months.bits == 0 ? QString() : productsWord(QT_TRANSLATE_NOOP("PlanBook", "every month"));
    QStringList names;
    for (int month = 1; month <= monthsInYear; ++month)
        if (months.has(month))
            names << shortMonthName(month);
    return names.join(u' ');
}

QString heading(const char* field) { return QCoreApplication::translate("Fields", field); }

/// What is said of a product in one line each; what is not said is left out.
void addFacts(Table& table, const Product& product)
{
    const auto say = [&](const QString& what, const QString& text) {
        if (!text.isEmpty())
            table.addRow({what, text});
    };
    say(heading("Producer"), product.producer);
    say(heading("Category"), product.category);
    say(heading("Occupation"), product.occupation == Occupation::None ? QString() : nameOf(product.occupation));
    if (product.price)
        say(heading("Price (baht)"), product.unit.isEmpty() ? shown(*product.price) : QString(shown(*product.price) + u" / " + product.unit));
    say(heading("Standard"), product.standard);
    say(heading("Season"), monthsShown(product.season));
    say(heading("Capacity a month"), product.capacity ? QString(shown(*product.capacity) + u' ' + product.unit) : QString());
    say(heading("Sold where"), product.channel);
    say(heading("Page of a marketplace"), product.marketplace);
    if (product.dareTest != DareTest::None)
        say(heading("Do we dare to use it?"), product.dareTested.isValid() ? QString(nameOf(product.dareTest) + u" · " + shortDate(product.dareTested)) : nameOf(product.dareTest));
}

void addStory(Table& table, const Product& product)
{
    RowRules<Product>::fields(product, [&](const FieldRule& rule, const auto& field) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(field)>, QString>)
            if (rule.isParagraph && !field.isEmpty())
                table.addRow({heading(rule.title), field});
    });
}

void addLoop(Table& table, const Plan& plan, const Product& product)
{
    const auto dated = [](const QDate& date, const QString& text) { return date.isValid() ? QString(shortDate(date) + u"  " + text) : text; };
    for (const ProductStage& stage : plan.economy.productStages)
        if (stage.product == product.id)
            table.addRow({nameOf(stage.stage), dated(stage.date, stage.remark)});
    for (const ProductProblem& problem : plan.economy.productProblems) {
        if (problem.product != product.id)
            continue;
        const QString state = problem.solved.isValid() ? productsWord(QT_TRANSLATE_NOOP("PlanBook", "solved on %1")).arg(shortDate(problem.solved)) : productsWord(QT_TRANSLATE_NOOP("PlanBook", "still open"));
        table.addRow({productsWord(QT_TRANSLATE_NOOP("PlanBook", "Quality problem")), Cell({CellText{.text = dated(problem.date, problem.what)}, CellText{problem.cure.isEmpty() ? state : QString(problem.cure + u" · " + state), small}})});
    }
}

} // namespace

void addProducts(Book& book)
{
    if (book.plan.economy.products.empty())
        return;
    book.chapter(productsWord(QT_TRANSLATE_NOOP("PlanBook", "Our products and their story")));
    for (const Product& product : book.plan.economy.products) {
        Table table({{productsWord(QT_TRANSLATE_NOOP("PlanBook", "Subject")), 133}, {productsWord(QT_TRANSLATE_NOOP("PlanBook", "Said")), 320}});
        addFacts(table, product);
        addStory(table, product);
        addLoop(table, book.plan, product);
        book.flow.heading(product.name, table.isEmpty() ? 200 : table.startHeight());
        if (table.isEmpty())
            book.nothing(productsWord(QT_TRANSLATE_NOOP("PlanBook", "Nothing is said of this product yet.")));
        else
            table.layInto(book.flow);
        book.flow.space(60);
    }
}

} // namespace tambon::book
