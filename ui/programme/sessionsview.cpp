#include "ui/programme/sessionsview.h"

#include "core/base/thaidate.h"
#include "core/insight/programmewords.h"
#include "ui/planhead/fields.h"
#include "ui/programme/sumstable.h"
#include "ui/tables/rowcard.h"
#include "ui/tables/tablespage.h"
#include "ui/widgets/card.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/turningrow.h"

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowsOfSessions = 4;
constexpr int subTableWidth = 400;

QString dashed(int number) { return number == 0 ? emptyField() : counted(number); }

} // namespace

SessionsView::SessionsView(Document& document, QWidget* parent)
    : ProgrammeView(document, parent)
{
    addHead();
    auto* courses = new PlanTableModel<Course>(document,
        {{"title", 300}, {"kind", 130}, {"date", 132}, {"mode", 120}, {nullptr, 110, tr("Households")}, {"people", 90}, {"leaders", 90}, {"tambons", 90}}, this);
    courses->setNewLineText(tr("Type a session and press Enter"));
    courses->setOrder([](const Course& a, const Course& b) { return a.date < b.date; });
    courses->setComputed([this](const Course& row, int) { return dashed(householdsOf(plan(), row.id)); });
    m_courses = new PlanTable(courses, tr("Sessions"), tr("One training, short course, study visit or forum a row. Counts only; names are not needed."));
    m_courses->setLeastRows(rowsOfSessions);
    rows()->addWidget(m_courses, 1);
    createCard();
    rows()->addWidget(m_card);
    rows()->addWidget(createSums());
}

QWidget* SessionsView::createSums()
{
    m_sumsBox = new Card;
    auto* layout = new QVBoxLayout(m_sumsBox);
    layout->setContentsMargins(px(spaceLarge), px(spaceMedium), px(spaceLarge), px(spaceMedium));
    layout->setSpacing(px(spaceSmall));
    auto* head = new TurningRow(px(spaceMedium));
    head->add(plainLabel(tr("All sessions together, by"), {.bold = true}));
    m_grouping = new KindCombo;
    m_grouping->addItems({tr("kind"), tr("how people met"), tr("region"), tr("cohort")});
    m_grouping->setAccessibleName(tr("By what sessions are summed"));
    explain(m_grouping, tr("Sums the counts by kind, by how people met, by region or by cohort."));
    connect(m_grouping, &QComboBox::activated, this, &SessionsView::refreshSums);
    head->add(m_grouping);
    head->add(new QWidget, 1);
    layout->addWidget(head);
    m_sums = new SumsTable(tr("Sums of the sessions"), tr("How many sessions, people, leaders, sub-districts and households."));
    layout->addWidget(m_sums);
    return m_sumsBox;
}

void SessionsView::createCard()
{
    m_card = new RowCard<Course>(document(),
        {"kind", "mode", "date", "endDate", "cohort", "region", "place", "centre", "people", "leaders", "tambons", "facilitators", "mentors", "activity", "materials", "result", "names"},
        tr("Choose a session to say more of it"),
        [](const Course& course) { return course.date.isValid() ? QString(course.title + u" · " + shortDate(course.date)) : course.title; });
    m_card->setWords([this](const Course& course) { return namesSentence(plan(), course.names, QDate::currentDate()); });
    const auto course = [this] { return m_card->row(); };
    auto* partners = m_card->below(planTableOf<CoursePartner, CourseId>(document(), &CoursePartner::course, course, {{"name", 170}, {"gives", 130}, {"partner", 150}},
        tr("Partners of the session"), tr("Who carried it along, and what each gave."), tr("Type a partner"), this));
    auto* counts = m_card->below(planTableOf<CourseCount, CourseId>(document(), &CourseCount::course, course, {{"category", 190}, {"households", 110}, {"people", 90}},
        tr("Who came, by category"), tr("Counts only: no name stands beside disability, health or debt. Leave the count empty where only the group is known."),
        tr("Choose a category"), this));
    auto* followUps = m_card->below(planTableOf<FollowUp, CourseId>(document(), &FollowUp::course, course,
        {{"date", 132}, {"asked", 120}, {"going", 110}, {"income", 170}, {"remark", 250}}, tr("What became of it"),
        tr("Asked again later: how many households are still at it, and what it brings."), tr("Type a day"), this));
    auto* both = new TurningRow(px(spaceLarge));
    for (const auto& [title, table] : {std::pair(tr("Partners"), partners), {tr("Households and people by category"), counts}}) {
        QWidget* box = underTitle(title, table);
        box->setMinimumWidth(px(subTableWidth));
        both->add(box, 1);
    }
    m_card->rows()->addWidget(both);
    m_card->rows()->addWidget(underTitle(tr("Follow-up of the households"), followUps));
}

std::vector<DetailsCard*> SessionsView::cards() const { return {m_card}; }

void SessionsView::choose(const CourseId& course) { m_courses->table()->selectId(course.text()); }

void SessionsView::refreshSums()
{
    std::vector<QStringList> lines;
    const auto addLine = [&](const QString& name, const SessionSum& sum) {
        lines.push_back({name, counted(sum.sessions), dashed(sum.people), dashed(sum.leaders), dashed(sum.tambons), dashed(sum.households)});
    };
    for (const SessionSum& sum : sessionsBy(plan(), SessionGrouping(std::max(m_grouping->currentIndex(), 0))))
        addLine(sum.name.isEmpty() ? tr("not said") : sum.name, sum);
    addLine(tr("Together"), sessionTotal(plan()));
    m_sums->show({m_grouping->currentText(), tr("Sessions"), tr("People"), tr("Leaders"), tr("Sub-districts"), tr("Households")}, lines);
    m_sumsBox->setVisible(!plan().programme.courses.empty());
}

void SessionsView::refresh()
{
    const QString followed = followUpSentence(plan());
    say(sessionsSentence(plan()), followed.isEmpty() ? tr("Write what was done and how many came. Ask the households again later: a follow-up shows what stays.") : followed);
    refreshSums();
    m_card->show(lookedAt(m_courses, m_card->row()));
}

} // namespace tambon
