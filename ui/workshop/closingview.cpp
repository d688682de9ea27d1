#include "ui/workshop/closingview.h"

#include "core/base/thaidate.h"
#include "core/edit/ideaedits.h"
#include "core/edit/roomedits.h"
#include "core/insight/minutes.h"
#include "ui/mainwindow/settings.h"
#include "ui/theme/text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dateedits.h"
#include "ui/widgets/edittable.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/turningrow.h"
#include "ui/workshop/roomtable.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

/// After the decisions that leave an idea parked come the ones that put it back into a step.
QStringList decisionNames(const QString&)
{
    QStringList names;
    for (const auto& entry : kinds<IdeaDecision>())
        names << nameOf(entry.value);
    for (const Block block : allBlocks)
        names << ClosingView::tr("Put back to %1 %2").arg(QString::number(number(block)), blockName(block));
    return names;
}

} // namespace

ClosingView::ClosingView(Document& document, Room& room)
    : RoomView(document, room)
{
    auto* left = new QWidget;
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins({});
    leftColumn->setSpacing(px(spaceSmall));
    leftColumn->addWidget(makeChecklist());
    leftColumn->addWidget(makeParking(), 1);
    auto* row = new TurningRow(px(spaceLarge));
    for (QWidget* pane : {left, makeMinutes()}) {
        pane->setMinimumWidth(px(400)); // else one under the other
        row->add(pane, 1);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(row, 1);
}

ClosingView::Point ClosingView::addPoint(QVBoxLayout* column, QWidget* action)
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(px(spaceSmall));
    Point point{new IconMark(u"warning"_s, TextColour::Care, 20), wrappingLabel({})};
    row->addWidget(point.mark);
    row->addWidget(point.words, 1);
    if (action)
        row->addWidget(action);
    column->addWidget(box);
    return point;
}

void ClosingView::say(const Point& point, bool done, const QString& words)
{
    point.mark->setIcon(done ? u"ok"_s : u"warning"_s, done ? TextColour::Ok : TextColour::Care);
    point.mark->setAccessibleName(done ? tr("Done") : tr("Still open"));
    point.words->setText(words);
}

QWidget* ClosingView::makeChecklist()
{
    auto* card = new Card;
    auto* column = new QVBoxLayout(card);
    column->setSpacing(px(spaceSmall));
    column->addWidget(plainLabel(tr("Before we part"), {.size = textImportant, .bold = true}));
    m_parkingPoint = addPoint(column, nullptr);
    m_goals = roomButton("goals", tr("Goals"), tr("Goes to the goals, where each has someone who sees to it"));
    connect(m_goals, &QPushButton::clicked, this, [this] {
        Target target;
        target.page = PageKind::Goals;
        Q_EMIT jumpRequested(target);
    });
    m_ownersPoint = addPoint(column, m_goals);
    m_nextDate = new DateEdit;
    m_nextDate->setAccessibleName(tr("Day of the next workshop"));
    m_nextDate->setToolTip(plainToolTip(tr("The day on which the group meets again; a workshop is made for it")));
    m_nextDate->setWhatsThis(m_nextDate->toolTip());
    m_nextDate->setMinimumWidth(px(150));
    connect(m_nextDate, &ParsedEdit::valueEntered, this, &ClosingView::makeNextWorkshop);
    m_datePoint = addPoint(column, m_nextDate);
    m_photosPoint = addPoint(column, nullptr);
    m_mark = roomButton("save", tr("Mark version"), tr("Marks the plan as it is now, so that one can come back to it"));
    connect(m_mark, &QPushButton::clicked, this, &ClosingView::markVersion);
    m_versionPoint = addPoint(column, m_mark);
    return card;
}

QWidget* ClosingView::makeParking()
{
    const auto ideaOf = [this](const QString& id) -> const Idea& {
        static const Idea gone;
        const auto found = std::find_if(plan().ideas.begin(), plan().ideas.end(), [&](const Idea& row) { return row.id.text() == id; });
        return found == plan().ideas.end() ? gone : *found;
    };
    RoomColumn text{tr("Parked idea"), 260, [ideaOf](const QString& id) { return ideaOf(id).text; }};
    RoomColumn from{tr("From"), 85, [ideaOf](const QString& id) {
        const auto block = ideaOf(id).block;
        return block ? QString::number(number(*block)) : u"–"_s;
    }};
    RoomColumn decision{tr("Decision"), 200, [ideaOf](const QString& id) { return nameOf(ideaOf(id).decision); },
        [this](const QString& id, const QVariant& choice) { return decide(id, choice.toInt()); },
        [ideaOf](const QString& id) { return QVariant(int(ideaOf(id).decision)); }, decisionNames};
    auto* model = new RoomTableModel({text, from, decision}, [this] {
        QStringList ids;
        for (const Idea* idea : this->plan().ideasIn(IdeaPlace::Parking))
            ids << idea->id.text();
        return ids;
    }, this);
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(px(spaceTiny));
    column->addWidget(plainLabel(tr("Parking lot: decide each one"), {.size = textImportant, .bold = true}));
    m_noParking = wrappingLabel(tr("Nothing is parked."), {.colour = TextColour::Secondary});
    column->addWidget(m_noParking);
    m_parking = new RoomTable(model, tr("Parking lot"));
    const std::array widths{240, 85, 200};
    for (size_t i = 0; i < widths.size(); ++i)
        m_parking->table().setColumnWidth(int(i), px(widths[i]));
    column->addWidget(m_parking, 1);
    connect(m_parking, &RoomTable::failed, this, &RoomView::failed);
    connect(m_parking, &RoomTable::typed, this, &RoomView::typed);
    return box;
}

QWidget* ClosingView::makeMinutes()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(px(spaceSmall));
    column->addWidget(plainLabel(tr("Minutes, drafted from the day"), {.size = textImportant, .bold = true}));
    m_minutes = new QPlainTextEdit;
    m_minutes->setReadOnly(true);
    m_minutes->setTabChangesFocus(true);
    m_minutes->setAccessibleName(tr("Minutes, drafted from the day"));
    m_minutes->setWhatsThis(plainToolTip(tr("Who came, what was done when, what the canvas holds, votes and decisions. Names of people are left out.")));
    m_minutes->setToolTip(m_minutes->whatsThis());
    m_minutes->setMinimumHeight(px(160));
    column->addWidget(m_minutes, 1);
    auto* row = new TurningRow(px(spaceSmall));
    auto* copy = roomButton("", tr("Copy"), tr("Copies the minutes, to paste them into a letter"));
    auto* save = roomButton("save", tr("Save as text…"), tr("Saves the minutes as a text file"));
    row->add(copy);
    row->add(save);
    row->add(new QWidget, 1);
    column->addWidget(row);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(minutes()); });
    connect(save, &QPushButton::clicked, this, &ClosingView::askAndSave);
    return box;
}

Result<void> ClosingView::decide(const QString& idea, int choice)
{
    const auto& decisions = kinds<IdeaDecision>();
    const NoteId id(idea);
    if (choice < int(decisions.size()))
        return document().perform(edits::decideIdea(id, decisions.at(size_t(std::max(0, choice))).value));
    const auto block = blockFromNumber(choice - int(decisions.size()) + 1);
    return block ? document().perform(edits::unparkIdeas({id}, *block)) : Result<void>();
}

void ClosingView::makeNextWorkshop()
{
    if (m_nextDate->date().isValid())
        perform(edits::addWorkshop({{}, m_nextDate->date(), {}, {}}));
}

QString ClosingView::versionName() const
{
    const Workshop* row = workshopRow();
    return tr("After the workshop %1").arg(shortDate(row && row->date.isValid() ? row->date : QDate::currentDate()));
}

void ClosingView::markVersion()
{
    const auto marked = document().nameVersion(versionName());
    if (!marked)
        return Q_EMIT failed(marked.error());
    room().log(u"version-marked"_s, marked->id);
    refresh();
}

QString ClosingView::minutes() const { return draftMinutes(plan(), workshop(), document().roomLog(workshop())); }

Result<void> ClosingView::saveMinutes(const QString& path) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::WriteRefused, path);
    const QByteArray text = minutes().toUtf8() + '\n';
    if (file.write(text) != text.size() || !file.commit())
        return fail(ErrorCode::WriteFailed, path);
    return {};
}

void ClosingView::askAndSave()
{
    const QString start = QDir(settings::lastFolder(u"export"_s)).filePath(tr("minutes") + u".txt"_s);
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the minutes"), start, tr("Text (*.txt)"));
    if (path.isEmpty())
        return;
    if (const auto saved = saveMinutes(path); !saved)
        Q_EMIT failed(saved.error());
}

void ClosingView::refresh()
{
    const auto parked = plan().ideasIn(IdeaPlace::Parking);
    const auto undecided = std::count_if(parked.begin(), parked.end(), [](const Idea* idea) { return idea->decision == IdeaDecision::None; });
    say(m_parkingPoint, undecided == 0, undecided == 0 ? tr("Every parked idea is decided") : tr("%n parked idea(s) not decided yet", nullptr, int(undecided)));
    const auto ownerless = std::count_if(plan().goals.begin(), plan().goals.end(), [](const Goal& goal) { return goal.owner.isEmpty(); });
    say(m_ownersPoint, ownerless == 0 && !plan().goals.empty(),
        plan().goals.empty() ? tr("No goal yet says who does what") : ownerless == 0 ? tr("Every goal has someone who sees to it") : tr("%n goal(s) without someone who sees to it", nullptr, int(ownerless)));
    QDate next;
    const Workshop* here = workshopRow();
    for (const Workshop& row : plan().workshops)
        if (here && row.position > here->position && row.date.isValid())
            next = row.date;
    say(m_datePoint, next.isValid(), next.isValid() ? tr("Next time on %1").arg(longDate(next)) : tr("When do we meet again?"));
    m_nextDate->setVisible(!next.isValid());
    say(m_photosPoint, !plan().photos.empty(), plan().photos.empty() ? tr("No pictures of the flipcharts yet") : tr("%n picture(s) of flipcharts", nullptr, int(plan().photos.size())));
    const auto versions = document().versions();
    const bool marked = std::any_of(versions.begin(), versions.end(), [this](const Version& version) { return version.name == versionName(); });
    say(m_versionPoint, marked, marked ? tr("Marked as “%1”").arg(versionName()) : tr("Not marked yet: “%1”").arg(versionName()));
    m_mark->setEnabled(document().isWritable());
    m_parking->model().setWritable(document().isWritable());
    m_parking->model().refresh();
    m_parking->setVisible(!parked.empty());
    m_noParking->setVisible(parked.empty());
    if (const QString text = minutes(); text != m_minutes->toPlainText())
        m_minutes->setPlainText(text);
}

void ClosingView::focusFirst() { m_parking->isVisible() ? m_parking->table().setFocus() : m_mark->setFocus(); }
bool ClosingView::commit() { return m_parking->commit() && m_nextDate->settle(); }
bool ClosingView::hasUncommitted() const { return m_parking->hasUncommitted(); }

} // namespace tambon
