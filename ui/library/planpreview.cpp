#include "ui/library/planpreview.h"

#include "core/base/text.h"
#include "core/base/thaidate.h"
#include "core/library/library.h"
#include "ui/library/plansmodel.h"
#include "ui/startscreen/startcards.h"
#include "ui/theme/text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/pagescroll.h"

#include <QHBoxLayout>
#include <QScrollArea>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int previewPictureWidth = 168;
constexpr int previewPictureHeight = 112;
constexpr int previewHeight = 146;

void clearPreview(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (QLayout* inner = item->layout())
            clearPreview(*inner);
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

/// What the plan is about, in its own words.
QString sayOf(const Plan& plan)
{
    QStringList values;
    for (const Note* note : plan.notesIn(Block::Value))
        values << beginningOf(note->text);
    return values.mid(0, 2).join(u" · "_s);
}

QString meetingWords(const Plan& plan, const LibraryLine& line)
{
    QStringList parts;
    if (!plan.workshops.empty())
        parts << PlanPreview::tr("%n workshop(s)", nullptr, int(plan.workshops.size()));
    int people = 0;
    for (const Attendance& attendance : plan.attendance)
        people += attendance.count;
    if (people > 0)
        parts << PlanPreview::tr("%n people", nullptr, people);
    if (line.sent.isValid())
        parts << PlanPreview::tr("sent %1").arg(shortDate(line.sent));
    return parts.isEmpty() ? line.organisation : parts.join(u" · "_s);
}

QString moneyWords(const LibraryLine& line)
{
    if (!line.hasMoney)
        return PlanPreview::tr("The plan names no figures yet.");
    return PlanPreview::tr("Income %1 · cash needed %2 baht a year").arg(shown(line.income), shown(line.after));
}

} // namespace

PlanPreview::PlanPreview(const Library& library, QWidget* parent)
    : QWidget(parent)
    , m_library(library)
    , m_summary(new Card)
    , m_found(new Card)
    , m_summaryRow(new QHBoxLayout(m_summary))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(px(spaceLarge));
    row->addWidget(m_summary, 1);
    row->addWidget(m_found, 1);
    m_summaryRow->setContentsMargins(px(spaceLarge), px(spaceMedium), px(spaceLarge), px(spaceMedium));
    m_summaryRow->setSpacing(px(spaceLarge));
    auto* rows = new QWidget;
    m_foundRows = new QVBoxLayout(rows);
    m_foundRows->setContentsMargins(px(spaceLarge), px(spaceSmall), px(spaceLarge), px(spaceSmall));
    m_foundRows->setSpacing(px(spaceTiny));
    auto* found = new QVBoxLayout(m_found);
    found->setContentsMargins(1, px(spaceTiny), 1, px(spaceTiny));
    found->addWidget(pageScroll(rows));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    m_found->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    setAccessibleName(tr("The chosen plan in short"));
}

void PlanPreview::showVersion(VersionId version)
{
    m_version = version;
    setFixedHeight(px(previewHeight));
    clearPreview(*m_summaryRow);
    clearPreview(*m_foundRows);
    const auto line = m_library.line(version);
    if (!line)
        return;
    showSummary(*line);
    showFindings(*line);
}

void PlanPreview::showSummary(const LibraryLine& line)
{
    const auto plan = m_library.readPlan(line.version);
    auto* picture = new PlanThumbnail(plan ? recentPlan(*plan, {}, {}).noteCounts : RecentPlan::NoteCounts{}, !plan);
    picture->setFixedSize(px(previewPictureWidth), px(previewPictureHeight));
    m_summaryRow->addWidget(picture, 0, Qt::AlignVCenter);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    const auto say = [words](const QString& text, TextLook look) {
        if (text.isEmpty())
            return;
        PlainLabel* label = plainLabel(text, look);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        label->setToolTip(plainToolTip(text));
        words->addWidget(label);
    };
    say(line.title.isEmpty() ? line.organisation : line.title, {.bold = true});
    say(plan ? sayOf(*plan) : sentence(plan.error()), {.colour = plan ? TextColour::Main : TextColour::Care});
    say(moneyWords(line), {});
    if (line.saved.satang > 0)
        say(tr("Needs %1 baht less because of questions 7 and 8").arg(shown(line.saved)), {});
    say(plan ? meetingWords(*plan, line) : placeInWords(line), {.size = textSmallest, .colour = TextColour::Secondary});
    words->addStretch(1);
    m_summaryRow->addLayout(words, 1);
}

void PlanPreview::addFound(const QString& iconName, const QString& words, const QString& link, std::vector<VersionId> compared)
{
    const TextColour colour = iconName == u"must"_s ? TextColour::Must : iconName == u"ok"_s ? TextColour::Ok : TextColour::Care;
    auto* row = new QHBoxLayout;
    row->setSpacing(px(spaceSmall));
    row->addWidget(new IconMark(iconName, colour, 18), 0, Qt::AlignTop);
    row->addWidget(wrappingLabel(words, {.colour = colour}), 1);
    if (!link.isEmpty()) {
        auto* button = new LinkButton(link);
        explain(button, compared.empty() ? tr("Opens the review of this plan.") : tr("Shows both plans side by side."));
        connect(button, &QAbstractButton::clicked, this, [this, compared = std::move(compared)] {
            if (compared.empty())
                Q_EMIT reviewWanted(m_version);
            else
                Q_EMIT compareWanted(compared);
        });
        row->addWidget(button, 0, Qt::AlignTop);
    }
    m_foundRows->addLayout(row);
}

void PlanPreview::showFindings(const LibraryLine& line)
{
    m_foundRows->addWidget(plainLabel(tr("What the checks found"), {.bold = true}));
    for (const NearCopy& copy : m_library.nearCopies(line.version))
        addFound(u"warning"_s, tr("%1 % of the notes are those of %2, %3").arg(QString::number(copy.percent), copy.title, copy.place), tr("compare"), {line.version, copy.version});
    for (const LibraryFinding& finding : m_library.findingsOf(line.version))
        addFound(finding.severity == Severity::Must ? u"must"_s : u"warning"_s, title(finding.what), tr("question %1").arg(number(finding.what.block)));
    for (const PlanFlag flag : allPlanFlags())
        if (line.flags.testFlag(flag) && flag != PlanFlag::NearCopy)
            addFound(u"warning"_s, nameOf(flag), {});
    if (line.must == 0 && line.should == 0 && !line.flags)
        addFound(u"ok"_s, tr("Nothing found that does not hold together"), {});
    const std::vector<LibraryLine> versions = m_library.versionsOf(line.plan);
    for (const LibraryLine& other : versions)
        if (other.version != line.version)
            addFound(u"history"_s, tr("Version %1 of the same plan is here, too").arg(other.number > 0 ? QString::number(other.number) : tr("(draft)")), tr("compare"), {other.version, line.version});
    m_foundRows->addStretch(1);
}

} // namespace tambon
