#include "ui/mainwindow/newplandialog.h"

#include "core/base/text.h"
#include "core/base/thaidate.h"
#include "ui/exporting/exportpage.h"
#include "ui/planhead/fields.h"
#include "ui/theme/text.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/placepicker.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int dialogWidth = 560; ///< design pixels

QString planSuffix() { return u".cbmc"_s; }

QString cleanLine(const QString& typed)
{
    return plainLine(typed, maxLineLength).value_or(QString());
}

} // namespace

QString plansFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).filePath(u"แผนชุมชน"_s);
}

NewPlanDialog::NewPlanDialog(QWidget* parent)
    : QDialog(parent)
    , m_fiscalYear(fiscalYearOf(QDate::currentDate()))
{
    setWindowTitle(tr("New plan"));
    auto* fields = new QWidget;
    auto* column = new QVBoxLayout(fields);
    m_title = addLine(column, tr("Title of the plan"), new QLineEdit);
    m_organisation = addLine(column, tr("Name of the organisation"), new QLineEdit);
    m_place = new PlacePicker({AreaKind::Tambon, AreaKind::District, AreaKind::Province});
    addLine(column, tr("Sub-district"), m_place);
    m_year = new LineField([this](const QString& typed) -> Result<QString> {
        const Result<int> year = typed.isEmpty() ? Result<int>(0) : readYear(typed);
        if (!year)
            return tl::unexpected(year.error());
        m_fiscalYear = *year;
        return m_fiscalYear == 0 ? QString() : fiscalYearShown(m_fiscalYear);
    });
    addLine(column, tr("Fiscal year (BE)"), m_year);
    column->addWidget(problemLabel(m_year));
    m_year->showFromPlan(fiscalYearShown(m_fiscalYear));
    m_fileName = addLine(column, tr("File name"), new QLineEdit);
    addFolder(column);
    m_problem = wrappingLabel({}, {.colour = TextColour::Must});
    m_problem->hide();
    auto* all = new QVBoxLayout(this);
    QScrollArea* scroll = pageScroll(fields, this);
    all->addWidget(scroll, 1);
    all->addWidget(m_problem);
    addButtons(all);
    connect(m_title, &QLineEdit::textChanged, this, &NewPlanDialog::proposeFileName);
    connect(m_place, &PlacePicker::picked, this, &NewPlanDialog::proposeFileName);
    connect(m_year, &LineField::valueEntered, this, &NewPlanDialog::proposeFileName);
    connect(m_fileName, &QLineEdit::textEdited, this, [this] { m_isOwnFileName = true; });
    proposeFileName();
    const int beyondScroll = sizeHint().height() - scroll->sizeHint().height();
    resize(QSize(px(dialogWidth), fields->sizeHint().height() + beyondScroll).boundedTo(screen()->availableSize() * 9 / 10));
}

QLineEdit* NewPlanDialog::addLine(QVBoxLayout* column, const QString& name, QLineEdit* field)
{
    PlainLabel* label = plainLabel(name, {.size = textSmallest, .colour = TextColour::Secondary});
    label->setBuddy(field);
    field->setAccessibleName(name);
    column->addWidget(label);
    column->addWidget(field);
    return field;
}

void NewPlanDialog::addFolder(QVBoxLayout* column)
{
    PlainLabel* label = plainLabel(tr("Folder"), {.size = textSmallest, .colour = TextColour::Secondary});
    m_folder = new QLineEdit(QDir::toNativeSeparators(plansFolder()));
    label->setBuddy(m_folder);
    m_folder->setAccessibleName(tr("Folder"));
    auto* choose = new QPushButton(tr("Choose…"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &NewPlanDialog::chooseFolder);
    auto* row = new QHBoxLayout;
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    column->addWidget(label);
    column->addLayout(row);
}

void NewPlanDialog::addButtons(QVBoxLayout* column)
{
    auto* buttons = new QDialogButtonBox;
    auto* make = buttons->addButton(tr("Make the plan"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    make->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewPlanDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &NewPlanDialog::reject);
    column->addWidget(buttons);
}

void NewPlanDialog::proposeFileName()
{
    if (!m_isOwnFileName)
        m_fileName->setText(QString(proposedFileName(plan()) + planSuffix()));
}

void NewPlanDialog::chooseFolder()
{
    const QString chosen = QFileDialog::getExistingDirectory(this, tr("Folder for the plan"), m_folder->text());
    if (!chosen.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(chosen));
}

std::pair<QString, QLineEdit*> NewPlanDialog::obstacle()
{
    if (!m_year->settle())
        return {m_year->problem(), m_year};
    if (m_title->text().trimmed().isEmpty())
        return {tr("Give the plan a title; it can be changed at any time."), m_title};
    for (QLineEdit* field : {m_title, m_organisation})
        if (const auto clean = plainLine(field->text(), maxLineLength); !clean)
            return {sentence(clean.error()), field};
    if (QFileInfo::exists(path()))
        return {sentence({ErrorCode::FileExists, QDir::toNativeSeparators(path()), {}, {}}), m_fileName};
    return {};
}

void NewPlanDialog::accept()
{
    const auto [problem, field] = obstacle();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty() && field != m_year);
    if (field)
        field->setFocus();
    else
        QDialog::accept();
}

Plan NewPlanDialog::plan() const
{
    Plan plan;
    plan.head.id = PlanId::random();
    plan.head.title = cleanLine(m_title->text());
    plan.head.fiscalYear = m_fiscalYear;
    plan.organisation.id = OrganisationId::random();
    plan.organisation.name = cleanLine(m_organisation->text());
    Area area;
    area.id = AreaId::random();
    if (m_place->place()) {
        area.kind = m_place->place()->kind;
        area.code = m_place->place()->code;
        plan.areas.push_back(area);
    } else if (const QString text = cleanLine(m_place->text()); !text.isEmpty()) {
        area.kind = AreaKind::Text;
        area.text = text;
        plan.areas.push_back(area);
    }
    return plan;
}

QString NewPlanDialog::path() const
{
    QString name = m_fileName->text().trimmed();
    if (name.isEmpty())
        name = proposedFileName(plan());
    if (!name.endsWith(planSuffix(), Qt::CaseInsensitive))
        name += planSuffix();
    return QDir::cleanPath(QDir(QDir::fromNativeSeparators(m_folder->text().trimmed())).filePath(name));
}

} // namespace tambon
