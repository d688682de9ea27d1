#include "ui/programme/lessonsview.h"

#include "core/insight/programmewords.h"
#include "ui/tables/rowcard.h"
#include "ui/tables/tablespage.h"
#include "ui/theme/icons.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/turningrow.h"

#include <QLineEdit>
#include <QPushButton>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int searchWidth = 320;

/// A learning set with a part for each lesson, the lesson's title as its heading: one step.
Edit gatherLessons(const Plan& plan, const LearningSet& set, const QStringList& lessons)
{
    std::vector<LearningPart> parts;
    for (const QString& id : lessons)
        if (const Lesson* lesson = rowWith<Lesson>(plan, LessonId(id))) {
            LearningPart part;
            part.learningSet = set.id;
            part.heading = lesson->title;
            part.lesson = lesson->id;
            parts.push_back(std::move(part));
        }
    const Edit first = edits::addRow(set);
    return together({first, edits::addRows<LearningPart>(std::move(parts))}, first.label);
}

} // namespace

LessonsView::LessonsView(Document& document, QWidget* parent)
    : PartsView(document, tr("Lessons or learning sets"), parent)
{
    m_lesson = new RowCard<Lesson>(document, {"about", "date", "centre", "course", "worked", "why", "obstacle", "advice", "tags"},
        tr("Choose a lesson to write it down"), [](const Lesson& lesson) { return lesson.title; });
    QWidget* search = createSearch();
    m_lessons = createLessons();
    addPart(tr("Lessons"), tr("What worked, why, what stood in the way, and what we advise."), m_lessons, search, m_lesson);
    m_set = new RowCard<LearningSet>(document, {"audience", "introduction"}, tr("Choose a learning set to write it"),
        [](const LearningSet& set) { return set.title; });
    m_sets = createSets();
    addPart(tr("Learning sets"), tr("Lessons gathered for others to learn from, in an order of your own, with your own words."), m_sets, nullptr, m_set);
}

QWidget* LessonsView::createSearch()
{
    auto* row = new TurningRow(px(spaceMedium));
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search lessons and tags"));
    m_search->setAccessibleName(tr("Search lessons and tags"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(px(searchWidth));
    explain(m_search, tr("Shows the lessons in which all these words stand: in their text, tags, centre or session."));
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        m_lessons->model()->refresh();
        refresh();
    });
    m_gather = new QPushButton(icon(u"book"_s), tr("Gather into a learning set"));
    explain(m_gather, tr("Makes a learning set of the selected lessons, or of all that are shown when none is selected. Undo takes it back."));
    connect(m_gather, &QPushButton::clicked, this, &LessonsView::gather);
    row->add(m_search, 1);
    row->add(m_gather);
    return row;
}

PlanTable* LessonsView::createLessons()
{
    auto* lessons = new PlanTableModel<Lesson>(document(), {{"title", 320}, {nullptr, 280, tr("From"), true}, {"tags", 220}, {"worked", 260}}, this);
    lessons->setNewLineText(tr("Type a lesson and press Enter"));
    lessons->setFilter([this](const Lesson& lesson) { return lessonMatches(plan(), lesson, m_search->text()); });
    lessons->setComputed([this](const Lesson& row, int) { return lessonSource(plan(), row); });
    lessons->setStarting([] {
        Lesson lesson;
        lesson.date = QDate::currentDate();
        return lesson;
    });
    return new PlanTable(lessons, tr("Lessons"), tr("One lesson a row. The chosen one is written below."));
}

PlanTable* LessonsView::createSets()
{
    auto* sets = new PlanTableModel<LearningSet>(document(), {{"title", 360}, {"audience", 280}, {nullptr, 90, tr("Parts")}}, this);
    sets->setNewLineText(tr("Type a learning set and press Enter"));
    sets->setComputed([this](const LearningSet& row, int) {
        const auto& parts = plan().programme.learningParts;
        return counted(int(std::count_if(parts.begin(), parts.end(), [&](const LearningPart& part) { return part.learningSet == row.id; })));
    });
    auto* parts = planTableOf<LearningPart, LearningSetId>(document(), &LearningPart::learningSet, [this] { return m_set->row(); },
        {{"heading", 300}, {"lesson", 260}, {"text", 380}}, tr("Parts of the learning set"),
        tr("A lesson, your own words, or both, in this order."), tr("Type a heading"), this);
    m_set->below(parts);
    auto* up = new QPushButton(icon(u"up"_s), tr("Part up"));
    auto* down = new QPushButton(icon(u"down"_s), tr("Part down"));
    explain(up, tr("Moves the chosen part one place up."));
    explain(down, tr("Moves the chosen part one place down."));
    auto* buttons = new QHBoxLayout;
    for (const auto& [button, by] : {std::pair(up, -1), {down, 1}}) {
        connect(button, &QPushButton::clicked, this, [parts, by = by] {
            if (const QString id = parts->selectedId(); !id.isEmpty() && parts->commit() && parts->model()->shift(id, by))
                parts->table()->selectId(id);
        });
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    m_set->rows()->addWidget(underTitle(tr("Parts in their order"), parts));
    m_set->rows()->addLayout(buttons);
    return new PlanTable(sets, tr("Learning sets"), tr("One learning set a row. Its parts stand below."));
}

std::vector<DetailsCard*> LessonsView::cards() const { return {m_lesson, m_set}; }

LearningSetId LessonsView::learningSet() const { return m_set->row(); }

void LessonsView::gather()
{
    QStringList chosen = m_lessons->table()->selectedIds();
    if (chosen.isEmpty())
        chosen = m_lessons->model()->ids();
    const QString words = m_search->text().simplified();
    LearningSet set;
    set.id = LearningSetId::random();
    set.title = words.isEmpty() ? tr("Learning set %1").arg(plan().programme.learningSets.size() + 1) : words;
    if (chosen.isEmpty() || !m_lessons->commit() || !m_lesson->commit() || !perform(gatherLessons(plan(), set, chosen)))
        return;
    choosePart(Sets);
    m_sets->table()->selectId(set.id.text());
}

void LessonsView::refresh()
{
    refreshParts();
    const qsizetype found = m_lessons->model()->ids().size();
    const QStringList tags = lessonTags(plan());
    const QString searched = tr("The search shows %1 of %2 lessons.").arg(QString::number(found), QString::number(plan().programme.lessons.size()));
    say(lessonsSentence(plan()), !m_search->text().isEmpty() ? searched : tags.isEmpty() ? tr("Write lessons while they are fresh: after a session, a visit, a season.")
                                                                                         : tr("Tags: %1").arg(tags.join(u", "_s)));
    m_gather->setEnabled(document().isWritable() && found > 0);
    m_lesson->show(lookedAt(m_lessons, m_lesson->row()));
    m_set->show(lookedAt(m_sets, m_set->row()));
}

} // namespace tambon
