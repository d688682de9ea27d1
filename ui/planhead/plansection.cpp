#include "ui/planhead/plansection.h"

#include "core/base/text.h"
#include "core/base/thaidate.h"
#include "core/edit/headedits.h"
#include "ui/planhead/fields.h"
#include "ui/theme/tambonstyle.h"
#include "ui/theme/text.h"

#include <QVBoxLayout>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

PlanSection::PlanSection(PerformEdit perform)
    : HeadSection(tr("The plan"), std::move(perform))
    , m_title(new LineField([this](const QString& typed) -> Result<QString> {
        return this->perform(edits::setPlan({.title = typed})).map([&] { return typed; });
    }))
    , m_type(kindCombo<PlanType>())
    , m_year(new LineField([this](const QString& typed) { return writeYear(typed); }))
    , m_vision(new ParagraphField)
    , m_visionProblem(wrappingLabel({}, {.size = textSmallest, .colour = TextColour::Must}))
    , m_cluster(kindCombo<Cluster>())
    , m_clusterKind(new LineField([this](const QString& typed) -> Result<QString> {
        return this->perform(edits::setPlan({.clusterKind = typed})).map([&] { return typed; });
    }))
{
    addField(tr("Title of the plan"), m_title);
    addPair(tr("Type of plan"), m_type, tr("Fiscal year (BE)"), m_year);
    m_year->setPlaceholderText(tr("e.g. 2570"));
    addField(tr("Vision"), m_vision);
    column()->addWidget(m_visionProblem);
    m_visionProblem->hide();
    addPair(tr("Cluster"), m_cluster, tr("Kind within the cluster"), m_clusterKind);
    m_clusterKind->setPlaceholderText(tr("e.g. community tourism"));
    connect(m_vision, &ParagraphField::leftModified, this, [this] { writeVision(); });
    connect(m_vision->document(), &QTextDocument::modificationChanged, this, &HeadSection::typed);
    connect(m_type, &QComboBox::activated, this,
        [this] { performOrTell(edits::setPlan({.type = PlanType(m_type->currentData().toInt())})); });
    connect(m_cluster, &QComboBox::activated, this,
        [this] { performOrTell(edits::setPlan({.cluster = Cluster(m_cluster->currentData().toInt())})); });
}

void PlanSection::showPlan(const Plan& plan)
{
    const Head& head = plan.head;
    m_title->showFromPlan(head.title);
    m_type->setCurrentIndex(m_type->findData(int(head.type)));
    m_year->showFromPlan(head.fiscalYear == 0 ? QString() : fiscalYearShown(head.fiscalYear));
    m_vision->showFromPlan(head.vision);
    m_cluster->setCurrentIndex(m_cluster->findData(int(head.cluster)));
    m_clusterKind->showFromPlan(head.clusterKind);
}

Result<QString> PlanSection::writeYear(const QString& typed)
{
    const Result<int> year = typed.isEmpty() ? Result<int>(0) : readYear(typed);
    if (!year)
        return tl::unexpected(year.error());
    if (const auto done = perform(edits::setPlan({.fiscalYear = *year})); !done)
        return tl::unexpected(done.error());
    return *year == 0 ? QString() : fiscalYearShown(*year);
}

bool PlanSection::writeVision()
{
    const auto done = perform(edits::setPlan({.vision = m_vision->toPlainText()}));
    m_vision->setProperty(invalidProperty, !done);
    m_vision->setAccessibleDescription(done ? QString() : sentence(done.error()));
    m_visionProblem->setText(m_vision->accessibleDescription());
    m_visionProblem->setVisible(!done);
    m_vision->update();
    if (done)
        m_vision->document()->setModified(false);
    return done.has_value();
}

bool PlanSection::commit()
{
    const bool fields = HeadSection::commit();
    return (!m_vision->isModified() || writeVision()) && fields;
}

bool PlanSection::hasUncommitted() const
{
    return m_vision->isModified() || HeadSection::hasUncommitted();
}

} // namespace tambon
