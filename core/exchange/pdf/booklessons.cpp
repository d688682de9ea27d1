#include "core/exchange/paper/papertext.h"
#include "core/exchange/pdf/booksections.h"
#include "core/insight/programmewords.h"
#include "core/plan/rowrules.h"

#include <QCoreApplication>

namespace tambon::book {

using namespace paper;
using namespace Qt::Literals::StringLiterals;

namespace {

QString lessonWord(const char* source) { return QCoreApplication::translate("PlanBook", source); }

Table lessonTable(const Lesson& lesson)
{
    Table table({{lessonWord(QT_TRANSLATE_NOOP("PlanBook", "Subject")), 133}, {lessonWord(QT_TRANSLATE_NOOP("PlanBook", "Said")), 320}});
    RowRules<Lesson>::fields(lesson, [&](const FieldRule& rule, const auto& field) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(field)>, QString>)
            if (!field.isEmpty() && qstrcmp(rule.key, "title") != 0)
                table.addRow({QCoreApplication::translate("Fields", rule.title), field});
    });
    return table;
}

void addLesson(Book& book, const Lesson& lesson)
{
    const Table table = lessonTable(lesson);
    book.flow.heading(lesson.title, table.isEmpty() ? 100 : table.startHeight() + 200);
    book.flow.text(lessonSource(book.plan, lesson), secondary);
    if (!table.isEmpty())
        table.layInto(book.flow);
}

bool isInASet(const Plan& plan, const LessonId& lesson)
{
    const auto& parts = plan.programme.learningParts;
    return std::any_of(parts.begin(), parts.end(), [&](const LearningPart& part) { return part.lesson == lesson; });
}

} // namespace

void addLearningParts(Book& book, const LearningSet& set)
{
    if (!set.audience.isEmpty())
        book.flow.text(lessonWord(QT_TRANSLATE_NOOP("PlanBook", "For: %1")).arg(set.audience), secondary);
    if (!set.introduction.isEmpty())
        book.flow.text(set.introduction, body);
    int number = 0;
    for (const LearningPart& part : book.plan.programme.learningParts) {
        if (part.learningSet != set.id)
            continue;
        const Lesson* lesson = rowWith<Lesson>(book.plan, part.lesson);
        const Table table = lesson != nullptr ? lessonTable(*lesson) : Table({});
        const double belongs = (part.text.isEmpty() ? 0 : 250) + (table.isEmpty() ? 200 : table.startHeight() + 250);
        book.flow.heading(book.digits(u"%1. "_s.arg(++number)) % part.heading, belongs);
        if (!part.text.isEmpty())
            book.flow.text(part.text, body);
        if (lesson == nullptr)
            continue;
        book.flow.text(lesson->title == part.heading ? lessonSource(book.plan, *lesson) : QString(lesson->title + u" · " + lessonSource(book.plan, *lesson)), secondary);
        if (!table.isEmpty())
            table.layInto(book.flow);
    }
}

void addLessons(Book& book)
{
    const Programme& programme = book.plan.programme;
    for (const Lesson& lesson : programme.lessons)
        if (!isInASet(book.plan, lesson.id))
            addLesson(book, lesson);
    for (const LearningSet& set : programme.learningSets) {
        book.flow.heading(lessonWord(QT_TRANSLATE_NOOP("PlanBook", "Learning set: %1")).arg(set.title), 500);
        book.bookmark(set.title, 1);
        addLearningParts(book, set);
    }
}

} // namespace tambon::book
