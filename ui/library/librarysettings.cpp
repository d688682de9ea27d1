#include "ui/library/librarysettings.h"

#include "core/base/thaidate.h"
#include "ui/theme/text.h"
#include "ui/widgets/edittable.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/workshop/roomtable.h"

#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int largestTarget = 1'000'000;
constexpr std::array targetKinds{TargetKind::Plans, TargetKind::Tambons, TargetKind::Leaders, TargetKind::Centres};

void setWidths(RoomTable* table, std::initializer_list<int> widths)
{
    int column = 0;
    for (const int width : widths)
        table->table().setColumnWidth(column++, px(width));
}

QString freeStatusKey(const std::vector<LibraryStatus>& statuses)
{
    for (int number = 1;; ++number) {
        const QString key = QStringLiteral("own-%1").arg(number);
        if (std::none_of(statuses.begin(), statuses.end(), [&](const LibraryStatus& status) { return status.key == key; }))
            return key;
    }
}

} // namespace

LibrarySettings::LibrarySettings(Library& library, QWidget* parent)
    : LibraryPage(library, parent)
    , m_parts(new SegmentedSwitch)
    , m_stack(new QStackedWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(spacePage), px(spaceMedium), px(spacePage), px(spaceMedium));
    column->setSpacing(px(spaceMedium));
    column->addWidget(plainLabel(tr("Settings of the library"), {.size = textPageTitle, .bold = true}));
    for (const QString& name : {tr("Regions and province groups"), tr("Statuses"), tr("Targets")})
        m_parts->addPart(name);
    m_parts->setAccessibleName(tr("What is set"));
    explain(m_parts, tr("Where provinces belong, the steps on a plan's way, and what is to be reached."));
    auto* row = new QHBoxLayout;
    row->addWidget(m_parts);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_stack, 1);
    m_tables = {makePlaces(), makeStatuses(), makeTargets()};
    auto* reset = new QPushButton(tr("The usual places again"));
    explain(reset, tr("Gives every province the region and group that this program proposes."));
    connect(reset, &QPushButton::clicked, this, [this] { (void)done(this->library().resetProvinces()); });
    m_stack->addWidget(underWords(
        tr("This list is a proposal of this program, not confirmed by any institute. Change it where it is wrong; Bangkok is in no province group."), m_tables[Places], reset));
    m_stack->addWidget(underWords(tr("The steps on a plan's way, in their order. A status that plans have cannot be deleted."), m_tables[Statuses]));
    m_stack->addWidget(underWords(tr("What is to be reached in a year, or in all years together. The portfolio says how far it is."), m_tables[Targets]));
    connect(m_parts, &SegmentedSwitch::chosen, this, [this](int part) { showPart(Part(part)); });
    connect(&m_tables[Statuses]->table(), &EditTable::deleteRequested, this, &LibrarySettings::deleteStatuses);
    connect(&m_tables[Targets]->table(), &EditTable::deleteRequested, this, &LibrarySettings::deleteTargets);
    for (RoomTable* table : m_tables)
        connect(table, &RoomTable::failed, this, &LibraryPage::failed);
}

QWidget* LibrarySettings::underWords(const QString& words, RoomTable* table, QPushButton* button)
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(px(spaceSmall));
    column->addWidget(wrappingLabel(words));
    column->addWidget(table, 1);
    if (button != nullptr)
        column->addWidget(button, 0, Qt::AlignLeft);
    return page;
}

Result<void> LibrarySettings::kept(const Result<void>& result)
{
    if (result)
        Q_EMIT libraryChanged();
    return result;
}

const ProvincePlace& LibrarySettings::province(const QString& code) const
{
    static const ProvincePlace none;
    const auto found = std::find_if(m_provinces.begin(), m_provinces.end(), [&](const ProvincePlace& place) { return place.code == code; });
    return found == m_provinces.end() ? none : *found;
}

RoomTable* LibrarySettings::makePlaces()
{
    const auto change = [this](const QString& code, const std::function<void(ProvincePlace&)>& set) {
        ProvincePlace place = province(code);
        set(place);
        return kept(library().setProvinces({place}));
    };
    RoomColumn name{tr("Province"), 200, [this](const QString& id) { return province(id).name; }};
    RoomColumn region{tr("Region"), 280, [this](const QString& id) { return province(id).region; },
        [=, this](const QString& id, const QVariant& value) { return change(id, [&](ProvincePlace& place) { place.region = m_regions.value(value.toInt(), place.region); }); },
        [this](const QString& id) { return QVariant(int(m_regions.indexOf(province(id).region))); }, [this](const QString&) { return m_regions; }};
    RoomColumn group{tr("Province group"), 200, [this](const QString& id) { return province(id).provinceGroup; },
        [=](const QString& id, const QVariant& value) { return change(id, [&](ProvincePlace& place) { place.provinceGroup = value.toString().simplified(); }); }};
    RoomColumn state{tr("State"), 160, [this](const QString& id) { return province(id).isConfirmed ? tr("Confirmed") : tr("Not confirmed"); },
        [=](const QString& id, const QVariant& value) { return change(id, [&](ProvincePlace& place) { place.isConfirmed = value.toInt() == 1; }); },
        [this](const QString& id) { return QVariant(province(id).isConfirmed ? 1 : 0); }, [](const QString&) { return QStringList{tr("Not confirmed"), tr("Confirmed")}; }};
    auto* model = new RoomTableModel({name, region, group, state},
        [this] {
            QStringList ids;
            for (const ProvincePlace& place : m_provinces)
                ids << place.code;
            return ids;
        },
        this);
    auto* table = new RoomTable(model, tr("Regions and province groups"));
    setWidths(table, {200, 300, 220, 160});
    return table;
}

RoomTable* LibrarySettings::makeStatuses()
{
    const auto indexOf = [this](const QString& key) {
        return size_t(std::find_if(m_statuses.begin(), m_statuses.end(), [&](const LibraryStatus& status) { return status.key == key; }) - m_statuses.begin());
    };
    RoomColumn name{tr("Status"), 320,
        [this, indexOf](const QString& key) {
            const size_t at = indexOf(key);
            return at < m_statuses.size() ? nameOf(m_statuses[at]) : key;
        },
        [this, indexOf](const QString& key, const QVariant& value) -> Result<void> {
            if (value.toString().simplified().isEmpty())
                return fail(ErrorCode::TextEmpty);
            std::vector<LibraryStatus> statuses = m_statuses;
            statuses.at(indexOf(key)).name = value.toString().simplified();
            return kept(library().setStatuses(statuses));
        }};
    RoomColumn plans{tr("Plans"), 120, [this](const QString& key) {
                         LibraryFilter filter;
                         filter.chosen[LibraryFacet::Status] = {key};
                         return QString::number(library().table(filter).versions.size());
                     }};
    plans.isNumber = true;
    auto* model = new RoomTableModel({name, plans},
        [this] {
            QStringList keys;
            for (const LibraryStatus& status : m_statuses)
                keys << status.key;
            return keys;
        },
        this);
    model->setNewLine(tr("Type another status and press Enter"), [this](const QString& typed) -> Result<QString> {
        std::vector<LibraryStatus> statuses = m_statuses;
        const QString key = freeStatusKey(statuses);
        statuses.push_back({key, typed.simplified()});
        return kept(library().setStatuses(statuses)).map([&] { return key; });
    });
    auto* table = new RoomTable(model, tr("Statuses"));
    setWidths(table, {360, 120});
    return table;
}

LibraryTarget LibrarySettings::target(const QString& id) const { return size_t(id.toInt()) < m_targets.size() ? m_targets[size_t(id.toInt())] : LibraryTarget(); }

Result<void> LibrarySettings::changeTarget(const QString& id, const std::function<void(LibraryTarget&)>& change)
{
    std::vector<LibraryTarget> targets = m_targets;
    change(targets.at(size_t(id.toInt())));
    return kept(library().setTargets(targets));
}

RoomTable* LibrarySettings::makeTargets()
{
    RoomColumn value{tr("How many"), 140, [this](const QString& id) { return QString::number(target(id).value); },
        [this](const QString& id, const QVariant& typed) -> Result<void> {
            const auto number = readWhole(typed.toString(), 1, largestTarget);
            return number ? changeTarget(id, [&](LibraryTarget& one) { one.value = *number; }) : Result<void>(tl::unexpected(number.error()));
        }};
    value.isNumber = true;
    RoomColumn kind{tr("Of what"), 240, [this](const QString& id) { return nameOf(target(id).kind); },
        [this](const QString& id, const QVariant& at) { return changeTarget(id, [&](LibraryTarget& one) { one.kind = targetKinds.at(size_t(std::clamp(at.toInt(), 0, 3))); }); },
        [this](const QString& id) { return QVariant(int(target(id).kind)); },
        [](const QString&) {
            QStringList names;
            for (const TargetKind one : targetKinds)
                names << nameOf(one);
            return names;
        }};
    RoomColumn year{tr("Year"), 140, [this](const QString& id) { return target(id).year == 0 ? tr("All years") : fiscalYearShown(target(id).year); },
        [this](const QString& id, const QVariant& typed) -> Result<void> {
            const QString text = typed.toString().trimmed();
            const Result<int> read = text.isEmpty() || text == tr("All years") ? Result<int>(0) : readYear(text);
            return read ? changeTarget(id, [&](LibraryTarget& one) { one.year = *read; }) : Result<void>(tl::unexpected(read.error()));
        }};
    RoomColumn region{tr("Region"), 280, [this](const QString& id) { return target(id).region.isEmpty() ? tr("All regions") : target(id).region; },
        [this](const QString& id, const QVariant& at) { return changeTarget(id, [&](LibraryTarget& one) { one.region = m_regions.value(at.toInt() - 1); }); },
        [this](const QString& id) { return QVariant(int(m_regions.indexOf(target(id).region)) + 1); }, [this](const QString&) { return QStringList(tr("All regions")) + m_regions; }};
    auto* model = new RoomTableModel({value, kind, year, region},
        [this] {
            QStringList ids;
            for (size_t i = 0; i < m_targets.size(); ++i)
                ids << QString::number(i);
            return ids;
        },
        this);
    model->setNewLine(tr("Type a number for another target and press Enter"), [this](const QString& typed) -> Result<QString> {
        const auto number = readWhole(typed, 1, largestTarget);
        if (!number)
            return tl::unexpected(number.error());
        std::vector<LibraryTarget> targets = m_targets;
        LibraryTarget& added = targets.emplace_back();
        added.value = *number;
        return kept(library().setTargets(targets)).map([&] { return QString::number(targets.size() - 1); });
    });
    auto* table = new RoomTable(model, tr("Targets"));
    setWidths(table, {260, 240, 140, 280});
    return table;
}

void LibrarySettings::deleteStatuses()
{
    const QStringList keys = m_tables[Statuses]->table().selectedIds();
    std::vector<LibraryStatus> statuses = m_statuses;
    std::erase_if(statuses, [&](const LibraryStatus& status) { return keys.contains(status.key); });
    (void)done(library().setStatuses(statuses));
}

void LibrarySettings::deleteTargets()
{
    const QStringList ids = m_tables[Targets]->table().selectedIds();
    std::vector<LibraryTarget> left;
    for (size_t i = 0; i < m_targets.size(); ++i)
        if (!ids.contains(QString::number(i)))
            left.push_back(m_targets[i]);
    (void)done(library().setTargets(left));
}

void LibrarySettings::refresh()
{
    m_provinces = library().provinces();
    m_regions = library().regions();
    m_statuses = library().statuses();
    m_targets = library().targets();
    for (RoomTable* table : m_tables) {
        table->model().setWritable(!library().isReadOnly());
        table->model().refresh();
    }
}

void LibrarySettings::showPart(Part part)
{
    m_parts->setCurrent(part);
    m_stack->setCurrentIndex(part);
}

void LibrarySettings::takeFocus() { m_tables[size_t(m_stack->currentIndex())]->table().setFocus(); }

} // namespace tambon
