#include "ui/assessment/assessmentpage.h"

#include "core/base/text.h"
#include "core/insight/assessments.h"
#include "core/insight/indicators.h"
#include "core/json/templatefile.h"
#include "core/storage/newfile.h"
#include "ui/assessment/answerscard.h"
#include "ui/assessment/comparisoncard.h"
#include "ui/assessment/indicatordetails.h"
#include "ui/assessment/resultsview.h"
#include "ui/assessment/templatedialog.h"
#include "ui/assessment/templateeditor.h"
#include "ui/mainwindow/settings.h"
#include "ui/planhead/fields.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/turningrow.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowsOfAssessments = 4;
constexpr int rowsOfNature = 6;
constexpr int templateComboWidth = 360;
const QString templatePurpose = u"template"_s;

void hideColumn(PlanTable* table, const char* key, bool hidden)
{
    table->table()->setColumnHidden(table->model()->columnOf(key), hidden);
}

} // namespace

AssessmentPage::AssessmentPage(Document& document, QWidget* parent)
    : TablesPage(document, tr("Assessment"), parent)
{
    createTemplateActions();
    QWidget* assess = createAssess();
    addView(tr("Assess"), tr("The group answers a template on a day, and again later."), assess, m_assessments);
    setViewCount(Assess, [this] { return int(plan().capacity.assessments.size()); });
    m_indicators = createIndicators();
    m_details = new IndicatorDetails(document);
    addView(tr("Indicators"), tr("What shows that goals are reached, with dated values."), tableWithDetails(m_indicators, {m_details}), m_indicators);
    setViewCount(Indicators, [this] { return int(plan().capacity.indicators.size()); });
    listenTo(m_details);
    auto* results = new ResultsView(document);
    addView(tr("Results"), tr("What the indicators say together: households, results, three sides, four levels."), results, nullptr);
    listenTo(results->form());
    QWidget* nature = createNature();
    addView(tr("Nature"), tr("Forest, water and coast before and now: what stands behind the impact."), nature, nature->findChild<PlanTable*>());
    setViewCount(Nature, [this] { return int(plan().capacity.natureRecords.size()); });
    listenTo(m_answers);
    finishViews();
}

AssessmentPage::~AssessmentPage() { closeViews(); }

void AssessmentPage::createTemplateActions()
{
    addAction(u"list"_s, tr("Choose a template…"), tr("What can be assessed: eight characteristics, the participation ladder and others, and those of your own folder."), [this] { askTemplate(); });
    m_edit = addAction(u"pencil"_s, tr("Change the template…"), tr("The items and answers of the shown template, as your group needs them."), [this] { editTemplate(); });
    addAction(u"open"_s, tr("Template from a file…"), tr("Takes a template that somebody gave you into the plan. Nothing changes when the file is not understood."), [this] { askFile(); });
    m_save = addAction(u"export"_s, tr("Save template as a file…"), tr("Writes the shown template into a file, to give it to others."), [this] { askWhere(); });
}

QWidget* AssessmentPage::createTemplateRow()
{
    auto* row = new TurningRow(px(spaceMedium));
    m_templates = new KindCombo;
    m_templates->setAccessibleName(tr("Template"));
    explain(m_templates, tr("Which template is shown. Choose further ones with “Choose a template…”."));
    m_templates->setMinimumWidth(px(templateComboWidth));
    m_templates->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_templates, &QComboBox::activated, this, [this] { chooseTemplate(AssessmentTemplateId(m_templates->currentData().toString())); });
    row->add(m_templates, 1);
    m_order = new KindCombo;
    m_order->setAccessibleName(tr("Order of the items"));
    explain(m_order, tr("The same items from above or from below; answers stay with their items."));
    connect(m_order, &QComboBox::activated, this, [this](int index) {
        perform(edits::changeRow<AssessmentTemplate>(m_template, [index](AssessmentTemplate& changed) { changed.showsOther = index == 1; }));
    });
    row->add(m_order);
    m_today = new QPushButton(icon(u"add"_s), tr("Assess today"));
    m_today->setDefault(true);
    m_today->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    explain(m_today, tr("Begins an assessment of today by the shown template."));
    connect(m_today, &QPushButton::clicked, this, [this] { shownTemplate() == nullptr ? askTemplate() : assessToday(); });
    row->add(m_today);
    row->add(new QWidget, 1); // the combo hides while nothing is chosen; the button keeps its size
    return row;
}

QWidget* AssessmentPage::createAssess()
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(px(spaceSmall));
    layout->addWidget(createTemplateRow());
    m_source = wrappingLabel({}, {.size = textSmallest, .colour = TextColour::Secondary});
    layout->addWidget(m_source);
    m_empty = wrappingLabel(tr("Choose what to assess: the eight characteristics, the ten elements, the participation ladder and others. It can be repeated, and compared."), {.size = textImportant});
    layout->addWidget(m_empty);
    auto* model = new PlanTableModel<Assessment>(document(),
        {{"date", 230}, {nullptr, 420, tr("Result"), true}, {"activity", 200}, {"workshop", 180}, {"course", 180}, {"assessor", 160}, {"remark", 220}}, this);
    model->setNewLineText(tr("Type the day of an assessment"));
    model->setFilter([this](const Assessment& row) { return row.assessmentTemplate == m_template; });
    model->setOrder([](const Assessment& a, const Assessment& b) { return a.date > b.date; });
    model->setStarting([this] {
        Assessment row;
        row.assessmentTemplate = m_template;
        return row;
    });
    model->setComputed([this](const Assessment& row, int) { return resultSentence(plan(), row); });
    m_assessments = new PlanTable(model, tr("Assessments"), tr("One row a day, the newest first. Select two to compare them."));
    m_assessments->setLeastRows(rowsOfAssessments);
    layout->addWidget(m_assessments);
    m_answers = new AnswersCard(document());
    layout->addWidget(m_answers);
    m_comparison = new ComparisonCard;
    layout->addWidget(m_comparison);
    layout->addStretch(1);
    return content;
}

PlanTable* AssessmentPage::createIndicators()
{
    auto* model = new PlanTableModel<Indicator>(document(),
        {{"name", 290}, {"unit", 90}, {"baseline", 110}, {"target", 110}, {nullptr, 110, tr("Latest")}, {nullptr, 150, tr("State"), true}, {"due", 130}, {"level", 190}, {"result", 120}}, this);
    model->setNewLineText(tr("Type an indicator and press Enter"));
    model->setComputed([this](const Indicator& row, int column) {
        if (column == 4) {
            const auto latest = latestOf(plan(), row);
            return latest ? shown(*latest) : u"–"_s;
        }
        return nameOf(stateOf(plan(), row));
    });
    return new PlanTable(model, tr("Indicators"), tr("One indicator a row: what is counted, where it stood, where it shall come. Values are written below."));
}

QWidget* AssessmentPage::createNature()
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(px(spaceSmall));
    m_natureWords = wrappingLabel({}, {.size = textImportant, .bold = true});
    layout->addWidget(m_natureWords);
    PlanTable* table = planTable<NatureRecord>(document(),
        {{"what", 220}, {"kind", 150}, {"before", 110}, {"beforeDate", 130}, {"now", 110}, {"nowDate", 130}, {"unit", 90}, {"place", 160}, {"source", 200}, {"indicator", 200}},
        tr("Records of nature"), tr("Forest, water, coast, soil, plants and animals: how much before, how much now, and who says so."), tr("Type what is counted, for example community forest"), this);
    table->setLeastRows(rowsOfNature);
    layout->addWidget(table, 1);
    return content;
}

const AssessmentTemplate* AssessmentPage::shownTemplate() const { return rowWith<AssessmentTemplate>(plan(), m_template); }

void AssessmentPage::chooseTemplate(const AssessmentTemplateId& id)
{
    if (id != m_template && !commitEditors())
        return;
    m_template = id;
    showChosen();
}

void AssessmentPage::showTemplates()
{
    const auto& all = plan().capacity.assessmentTemplates;
    if (shownTemplate() == nullptr)
        m_template = all.empty() ? AssessmentTemplateId() : all.front().id;
    const QSignalBlocker quiet(m_templates);
    const QSignalBlocker quietOrder(m_order);
    m_templates->clear();
    for (const AssessmentTemplate& row : all)
        m_templates->addItem(row.title, row.id.text());
    m_templates->setCurrentIndex(m_templates->findData(m_template.text()));
    m_templates->setVisible(!all.empty());
    const AssessmentTemplate* shown = shownTemplate();
    m_order->clear();
    if (shown != nullptr)
        m_order->addItems({shown->orderName, shown->otherOrderName});
    m_order->setCurrentIndex(shown && shown->showsOther ? 1 : 0);
    m_order->setEnabled(document().isWritable());
    m_order->setVisible(shown != nullptr && !shown->otherOrderName.isEmpty());
    m_today->setText(shown ? tr("Assess today") : tr("Choose what to assess"));
    m_today->setEnabled(document().isWritable());
    m_empty->setVisible(shown == nullptr);
    m_source->setText(shown == nullptr ? QString() : shown->notice.isEmpty() || !assessmentsOf(plan(), m_template).empty() ? shown->source : QString(shown->source + u" · "_s + shown->notice));
    m_source->setVisible(!m_source->text().isEmpty());
    m_edit->setEnabled(shown != nullptr && document().isWritable());
    m_save->setEnabled(shown != nullptr);
}

std::vector<AssessmentId> AssessmentPage::chosenAssessments() const
{
    std::vector<AssessmentId> chosen;
    for (const QString& id : m_assessments->table()->selectedIds())
        chosen.emplace_back(id);
    const auto all = assessmentsOf(plan(), m_template);
    if (chosen.empty() && !all.empty())
        chosen.push_back(all.front()->id);
    return chosen;
}

void AssessmentPage::showAssessments()
{
    const AssessmentTemplate* shown = shownTemplate();
    if (m_shownInTable != m_template) {
        m_shownInTable = m_template;
        m_assessments->model()->refresh();
    }
    m_assessments->setVisible(shown != nullptr);
    m_answers->setVisible(shown != nullptr && !assessmentsOf(plan(), m_template).empty());
    const TemplateAbout about = shown ? shown->about : TemplateAbout::Plan;
    hideColumn(m_assessments, "activity", about != TemplateAbout::Activity);
    hideColumn(m_assessments, "workshop", about != TemplateAbout::Event);
    hideColumn(m_assessments, "course", about != TemplateAbout::Event);
    const auto chosen = chosenAssessments();
    m_answers->show(chosen.empty() ? AssessmentId() : chosen.front());
    if (chosen.size() == 2)
        return m_comparison->show(plan(), chosen[0], chosen[1]);
    AssessmentId before;
    const Assessment* after = chosen.empty() ? nullptr : rowWith<Assessment>(plan(), chosen.front());
    if (after != nullptr)
        for (const Assessment* candidate : historyOf(plan(), *after)) {
            if (candidate->id == after->id)
                break;
            before = candidate->id;
        }
    m_comparison->show(plan(), before, after ? after->id : AssessmentId());
}

void AssessmentPage::showChosen()
{
    showTemplates();
    showAssessments();
    m_details->show(IndicatorId(m_indicators->selectedId()));
    QStringList words;
    for (const NatureRecord& record : plan().capacity.natureRecords)
        if (changeOf(record))
            words << natureSentence(record);
    m_natureWords->setText(words.isEmpty() ? tr("What nature was like before, and what it is like now: the impact behind the figures.") : words.mid(0, 3).join(u'\n'));
}

void AssessmentPage::assessToday()
{
    Assessment row;
    row.id = AssessmentId::random();
    row.assessmentTemplate = m_template;
    row.date = QDate::currentDate();
    if (perform(edits::addRow(row)))
        m_assessments->table()->selectId(row.id.text());
}

void AssessmentPage::askTemplate()
{
    TemplateDialog dialog(plan(), ownTemplatesFolder(), this);
    if (dialog.exec() == QDialog::Accepted)
        takeTemplateRows(dialog.chosen());
}

void AssessmentPage::takeTemplateRows(const TemplateRows& rows)
{
    // The plan of before and the one of after the step are two: none is held while it is made.
    const auto same = [&]() -> AssessmentTemplate {
        for (const AssessmentTemplate& row : plan().capacity.assessmentTemplates)
            if (row.code == rows.head.code)
                return row;
        return {};
    };
    const AssessmentTemplate known = same();
    if ((known.id.isNull() || known.version < rows.head.version) && !perform(takeTemplate(plan(), rows)))
        return;
    const AssessmentTemplateId taken = same().id;
    chooseView(Assess);
    if (!taken.isNull())
        chooseTemplate(taken);
}

void AssessmentPage::takeFile(const QString& path)
{
    const auto rows = templateFromFile(path, installedLanguage());
    if (!rows)
        Q_EMIT failed(rows.error());
    else
        takeTemplateRows(*rows);
}

void AssessmentPage::askFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Template from a file"), settings::lastFolder(templatePurpose), tr("Templates (*.json);;All files (*)"));
    if (path.isEmpty())
        return;
    settings::setLastFolder(templatePurpose, path);
    takeFile(path);
}

bool AssessmentPage::saveFile(const QString& path)
{
    const auto written = writeWholeFile(path, templateToJson(plan(), m_template));
    if (!written)
        Q_EMIT failed(written.error());
    return written.has_value();
}

void AssessmentPage::askWhere()
{
    const AssessmentTemplate* shown = shownTemplate();
    if (shown == nullptr)
        return;
    const QString name = QDir(settings::lastFolder(templatePurpose)).filePath(QString(shown->code + u".json"_s));
    const QString path = QFileDialog::getSaveFileName(this, tr("Save template as a file"), name, tr("Templates (*.json)"));
    if (!path.isEmpty() && saveFile(path))
        settings::setLastFolder(templatePurpose, path);
}

void AssessmentPage::editTemplate()
{
    if (shownTemplate() == nullptr)
        return;
    TemplateEditor editor(document(), m_template, this);
    editor.exec();
}

QString AssessmentPage::statusText() const
{
    return QStringList{tr("%n assessment(s)", nullptr, int(plan().capacity.assessments.size())), tr("%n indicator(s)", nullptr, int(plan().capacity.indicators.size()))}.join(u" · "_s);
}

} // namespace tambon
