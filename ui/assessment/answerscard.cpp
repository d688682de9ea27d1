#include "ui/assessment/answerscard.h"

#include "core/base/thaidate.h"
#include "core/edit/capacitysteps.h"
#include "core/insight/assessments.h"
#include "core/plan/rowrules.h"
#include "ui/planhead/fields.h"
#include "ui/theme/text.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/problemstrip.h"
#include "ui/widgets/turningrow.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int scoreWidth = 220;
constexpr int evidenceWidth = 260;

} // namespace

AnswersCard::AnswersCard(Document& document, QWidget* parent)
    : DetailsCard(document, parent)
    , m_result(wrappingLabel({}, {.bold = true}))
    , m_notice(wrappingLabel({}, {.size = textSmallest, .colour = TextColour::Care}))
{
    body()->addWidget(m_result);
    body()->addWidget(m_notice);
    AnswersCard::refresh();
}

const Assessment* AnswersCard::assessment() const { return rowWith<Assessment>(document().plan(), m_assessment); }

const AssessmentTemplate* AnswersCard::shownTemplate() const
{
    const Assessment* shown = assessment();
    return shown ? rowWith<AssessmentTemplate>(document().plan(), shown->assessmentTemplate) : nullptr;
}

void AnswersCard::show(const AssessmentId& assessment)
{
    if (assessment == m_assessment)
        return;
    (void)commit();
    m_assessment = assessment;
    m_shape.clear();
    refresh();
}

QString AnswersCard::shape() const
{
    const AssessmentTemplate* of = shownTemplate();
    if (of == nullptr)
        return {};
    QStringList parts{m_assessment.text(), keyOf(of->answers)};
    for (const AssessmentItem* item : itemsOf(document().plan(), *of))
        parts << item->id.text() << item->text << item->help;
    for (const AssessmentLevel* level : levelsOf(document().plan(), of->id))
        parts << QString::number(level->score) << level->name << level->anchor;
    return parts.join(u'\n');
}

void AnswersCard::rebuild()
{
    if (m_form != nullptr) {
        m_form->hide();
        m_form->deleteLater(); // one of its fields may be what changed the template
    }
    m_lines.clear();
    m_form = new QWidget;
    auto* layout = new QVBoxLayout(m_form);
    layout->setContentsMargins({});
    layout->setSpacing(px(spaceMedium));
    int number = 0;
    if (const AssessmentTemplate* of = shownTemplate())
        for (const AssessmentItem* item : itemsOf(document().plan(), *of))
            addLine(*of, *item, ++number);
    body()->addWidget(m_form);
}

QComboBox* AnswersCard::createScore(const AssessmentTemplate& of, const AssessmentItem& item)
{
    auto* score = new KindCombo;
    score->setAccessibleName(tr("Answer to: %1").arg(item.text));
    explain(score, tr("“–” means not answered; that is not zero."));
    score->setMinimumWidth(px(scoreWidth));
    score->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    score->addItem(u"–"_s);
    for (const AssessmentLevel* level : levelsOf(document().plan(), of.id)) {
        const QString name = of.answers == AnswerKind::YesNo ? level->name : QString(QString::number(level->score) + u' ' + level->name);
        score->addItem(name, level->score);
        score->setItemData(score->count() - 1, plainToolTip(level->anchor), Qt::ToolTipRole);
    }
    connect(score, &QComboBox::activated, this, [this, id = item.id, score](int index) {
        const auto chosen = index > 0 ? std::optional(Quantity{score->itemData(index).toLongLong() * 1000}) : std::nullopt;
        if (const auto done = write(id, [chosen](AssessmentScore& answer) { answer.score = chosen; }); !done)
            Q_EMIT failed(done.error());
        refresh();
    });
    return score;
}

LineField* AnswersCard::createDay(const AssessmentItem& item)
{
    auto* day = new LineField([this, id = item.id](const QString& typed) -> Result<QString> {
        const auto date = typed.trimmed().isEmpty() ? Result<QDate>(QDate()) : readDate(typed);
        if (!date)
            return tl::unexpected(date.error());
        if (const auto done = write(id, [date = *date](AssessmentScore& answer) { answer.date = date; }); !done)
            return tl::unexpected(done.error());
        return date->isValid() ? shortDate(*date) : QString();
    });
    day->setAccessibleName(tr("Done on: %1").arg(item.text));
    explain(day, tr("The day on which this step was done. Empty while it is not."));
    day->setPlaceholderText(tr("Done on"));
    day->setMinimumWidth(px(scoreWidth));
    return day;
}

LineField* AnswersCard::createEvidence(const AssessmentItem& item)
{
    auto* evidence = new LineField([this, id = item.id](const QString& typed) -> Result<QString> {
        if (const auto done = write(id, [typed](AssessmentScore& answer) { answer.evidence = typed; }); !done) {
            if (!isAboutTyping(done.error()))
                Q_EMIT failed(done.error());
            return tl::unexpected(done.error());
        }
        return typed.trimmed();
    });
    evidence->setAccessibleName(tr("Evidence: %1").arg(item.text));
    explain(evidence, tr("What shows it: a paper, a photo, a figure, who can tell. Counts before names."));
    evidence->setPlaceholderText(tr("Evidence"));
    evidence->setMinimumWidth(px(evidenceWidth));
    return evidence;
}

void AnswersCard::addLine(const AssessmentTemplate& of, const AssessmentItem& item, int number)
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(px(spaceTiny));
    layout->addWidget(wrappingLabel(QString(QString::number(number) + u". "_s + item.text), {.bold = true}));
    if (!item.help.isEmpty())
        layout->addWidget(wrappingLabel(item.help, {.size = textSmallest, .colour = TextColour::Secondary}));
    Line line{.item = item.id};
    auto* row = new TurningRow(px(spaceMedium));
    if (of.answers == AnswerKind::Step)
        row->add(line.day = createDay(item));
    else
        row->add(line.score = createScore(of, item));
    line.evidence = createEvidence(item);
    row->add(line.evidence, 1);
    layout->addWidget(row);
    for (LineField* field : {line.day, line.evidence}) {
        if (field == nullptr)
            continue;
        layout->addWidget(problemLabel(field));
        connect(field, &QLineEdit::textEdited, this, &AnswersCard::uncommittedChanged);
    }
    m_form->layout()->addWidget(box);
    m_lines.push_back(line);
}

Result<void> AnswersCard::write(const AssessmentItemId& item, const std::function<void(AssessmentScore&)>& change)
{
    return document().perform(answerStep(m_assessment, item, change));
}

void AnswersCard::refreshLine(const Line& line)
{
    const AssessmentScore* answer = answerTo(document().plan(), m_assessment, line.item);
    const bool writable = document().isWritable();
    if (line.score != nullptr) {
        const QSignalBlocker quiet(line.score);
        const int place = answer && answer->score ? line.score->findData(int(answer->score->milli / 1000)) : 0;
        line.score->setCurrentIndex(std::max(0, place));
        line.score->setEnabled(writable);
    }
    if (line.day != nullptr) {
        line.day->showFromPlan(answer && answer->date.isValid() ? shortDate(answer->date) : QString());
        line.day->setReadOnly(!writable);
    }
    line.evidence->showFromPlan(answer ? QString(answer->evidence).replace(u'\n', u' ') : QString());
    line.evidence->setReadOnly(!writable);
}

void AnswersCard::refresh()
{
    const Assessment* shown = assessment();
    const AssessmentTemplate* of = shownTemplate();
    setHead(shown && of ? tr("%1, %2: %3").arg(of->title, shortDate(shown->date), aboutShown(document().plan(), *shown)) : tr("Choose an assessment to answer it"), shown != nullptr);
    if (const QString now = shape(); now != m_shape || m_form == nullptr) {
        m_shape = now;
        rebuild();
    }
    if (shown == nullptr || of == nullptr)
        return;
    m_result->setText(resultSentence(document().plan(), *shown));
    m_notice->setText(of->notice);
    m_notice->setVisible(!of->notice.isEmpty());
    for (const Line& line : m_lines)
        refreshLine(line);
}

bool AnswersCard::commit()
{
    return std::all_of(m_lines.begin(), m_lines.end(), [](const Line& line) { return (line.day == nullptr || line.day->settle()) && line.evidence->settle(); });
}

bool AnswersCard::hasUncommitted() const
{
    const auto isTyped = [](const LineField* field) { return field != nullptr && field->isModified(); };
    return std::any_of(m_lines.begin(), m_lines.end(), [&](const Line& line) { return isTyped(line.day) || isTyped(line.evidence); });
}

} // namespace tambon
