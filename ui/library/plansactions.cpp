// What can be done with the chosen plans: PlansPage's actions.
#include "core/exchange/office/sheetfiles.h"
#include "core/exchange/pdf/tablereport.h"
#include "core/storage/newfile.h"
#include "ui/charts/charts.h"
#include "ui/library/libraryexport.h"
#include "ui/library/planspage.h"
#include "ui/library/plansmodel.h"
#include "ui/library/planstable.h"
#include "ui/library/searchhits.h"
#include "ui/mainwindow/settings.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/offerbar.h"

#include <QAction>
#include <QDir>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostCompared = 4;

bool statusNeedsReason(const QString& status) { return status == u"returned"_s || status == u"cancelled"_s; }

} // namespace

void PlansPage::makeActions()
{
    const auto add = [this](const char* iconName, const QString& text, const QString& help, const QKeySequence& keys, auto act) {
        auto* action = new QAction(icon(QString::fromLatin1(iconName)), text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        explain(action, help);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
        return action;
    };
    const auto addMenu = [&](QAction* action, auto fill) {
        action->setMenu(new QMenu(this));
        connect(action->menu(), &QMenu::aboutToShow, this, fill);
    };
    m_review = add("review", tr("Review"), tr("Opens the chosen plan with its rubric; next and previous go through the plans in view."), QKeySequence(Qt::CTRL | Qt::Key_Return),
        [this] { review(m_table->current()); });
    m_status = add("checklist", tr("Status"), tr("Gives the chosen plans a status. It can be taken back."), QKeySequence(), [] { });
    addMenu(m_status, [this] { fillStatusMenu(); });
    m_undo = add("undo", tr("Undo decision"), tr("Takes the last change of statuses back."), QKeySequence(Qt::CTRL | Qt::Key_Z), [this] { undoStatus(); });
    m_compare = add("split", tr("Compare"), tr("Shows two to four chosen plans side by side, question by question."), QKeySequence(Qt::CTRL | Qt::Key_D), [this] { compareChosen(); });
    m_columns = add("columns", tr("Columns"), tr("What the table says of each plan. Where there is little room the less important columns wait."), QKeySequence(), [] { });
    addMenu(m_columns, [this] { fillColumnsMenu(); });
    m_export = add("export", tr("Export"), tr("The plans in view as a workbook, as CSV or as a sheet for the committee; of several chosen plans only these."), QKeySequence(), [] { });
    QMenu* exports = new QMenu(this);
    m_export->setMenu(exports);
    QAction* sheet = exports->addAction(tr("Sheet for the committee (PDF)…"), this, &PlansPage::exportCommitteeSheet);
    explain(sheet, tr("A list with scores and room to write the decisions, for the meeting."));
    explain(exports->addAction(tr("List as a workbook (XLSX)…"), this, [this] { exportSheet(false); }), tr("All columns of these plans as a workbook."));
    explain(exports->addAction(tr("List as CSV…"), this, [this] { exportSheet(true); }), tr("All columns of these plans as text for any program."));
    m_allVersions = add("history", tr("Show every version"), tr("Every version of a plan has a row of its own; otherwise only the newest."), QKeySequence(), [this](bool all) {
        m_filter.allVersions = all;
        applyFilter();
    });
    m_showPreview = add("info", tr("Preview"), tr("The chosen plan in short, below the list (Space in the list)."), QKeySequence(), [this](bool shown) {
        m_previewWanted = shown;
        placePreview();
    });
    for (QAction* action : {m_allVersions, m_showPreview})
        action->setCheckable(true);
    m_findAction = add("search", tr("Find a plan"), tr("To the field that narrows the list."), QKeySequence(Qt::CTRL | Qt::Key_F), [this] { focusFind(); });
    m_textsAction = add("search", tr("Find in all texts"), tr("Looks for words in everything that all plans say."), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), [this] { findInTexts(); });
    refreshActions();
}

QList<QAction*> PlansPage::toolbarActions() { return {m_review, m_status, m_undo, m_compare, m_columns, m_export}; }

QList<QAction*> PlansPage::menuActions() const
{
    return {m_review, m_compare, nullptr, m_status, m_undo, nullptr, m_findAction, m_textsAction, nullptr, m_columns, m_allVersions, m_showPreview, nullptr, m_export};
}

void PlansPage::refreshActions()
{
    if (m_textsAction == nullptr)
        return;
    const size_t chosen = m_table->chosen().size();
    m_review->setEnabled(chosen > 0);
    m_status->setEnabled(chosen > 0 && !library().isReadOnly());
    m_compare->setEnabled(chosen >= 2 && chosen <= mostCompared);
    m_undo->setEnabled(!m_acts.empty());
    m_export->setEnabled(m_model->rowCount() > 0);
    Q_EMIT statusChanged();
}

void PlansPage::review(VersionId version)
{
    if (version == 0)
        return;
    std::vector<VersionId> queue = m_model->versions();
    auto at = std::find(queue.begin(), queue.end(), version);
    if (at == queue.end()) { // found in texts, but outside what is ticked
        queue = {version};
        at = queue.begin();
    }
    Q_EMIT reviewRequested(queue, int(at - queue.begin()));
}

void PlansPage::compareChosen() { Q_EMIT compareRequested(m_table->chosen()); }

std::vector<VersionId> PlansPage::chosenOrAll() const
{
    const std::vector<VersionId> chosen = m_table->chosen();
    return chosen.size() > 1 ? chosen : m_model->versions();
}

std::vector<PlanId> PlansPage::chosenPlans() const
{
    std::vector<PlanId> plans;
    for (const LibraryLine& line : library().lines(m_table->chosen()))
        if (std::find(plans.begin(), plans.end(), line.plan) == plans.end())
            plans.push_back(line.plan);
    return plans;
}

void PlansPage::fillStatusMenu()
{
    m_status->menu()->clear();
    for (const LibraryStatus& status : library().statuses())
        connect(m_status->menu()->addAction(escapedMnemonic(nameOf(status))), &QAction::triggered, this, [this, key = status.key] { setStatus(key); });
}

void PlansPage::setStatus(const QString& status)
{
    const std::vector<PlanId> plans = chosenPlans();
    if (plans.empty())
        return;
    QString reason;
    if (statusNeedsReason(status)) {
        bool isGiven = false;
        reason = QInputDialog::getMultiLineText(this, tr("Reason"), tr("Why? The group reads this; without a reason nothing changes."), {}, &isGiven).trimmed();
        if (!isGiven || reason.isEmpty())
            return;
    }
    const auto act = library().setStatus(plans, status, settings::personName(), reason);
    if (!act) {
        Q_EMIT failed(act.error());
        return;
    }
    m_acts.push_back(*act);
    const auto statuses = library().statuses();
    const auto named = std::find_if(statuses.begin(), statuses.end(), [&](const LibraryStatus& one) { return one.key == status; });
    const QString name = named == statuses.end() ? status : nameOf(*named);
    Q_EMIT libraryChanged();
    m_offers->show(tr("%n plan(s) now have the status “%1”.", nullptr, int(plans.size())).arg(name), {{tr("Undo"), [this] { undoStatus(); }}});
}

void PlansPage::undoStatus()
{
    if (m_acts.empty())
        return;
    const qint64 act = m_acts.back();
    m_acts.pop_back();
    m_offers->dismiss();
    if (done(library().undoStatus(act, settings::personName())))
        Q_EMIT said(tr("The last decision is taken back."));
}

void PlansPage::fillColumnsMenu()
{
    m_columns->menu()->clear();
    for (int column = 0; column < PlansModel::ColumnCount; ++column) {
        QAction* choice = m_columns->menu()->addAction(PlansModel::titleOf(column));
        choice->setCheckable(true);
        choice->setChecked(m_table->wantedColumns().contains(column));
        choice->setEnabled(column != PlansModel::Title);
        connect(choice, &QAction::toggled, this, [this, column](bool shown) {
            QList<int> columns = m_table->wantedColumns();
            columns.removeAll(column);
            if (shown)
                columns << column;
            wantColumns(columns);
        });
    }
    m_columns->menu()->addSeparator();
    m_columns->menu()->addAction(tr("The usual columns"), this, [this] {
        QList<int> columns;
        for (int column = 0; column < PlansModel::ColumnCount; ++column)
            if (PlansModel::startsShown(column))
                columns << column;
        wantColumns(columns);
    });
}

void PlansPage::wantColumns(const QList<int>& columns)
{
    QList<int> ordered = columns;
    std::sort(ordered.begin(), ordered.end());
    m_table->setWantedColumns(ordered);
    QStringList keys;
    for (const int column : ordered)
        keys << PlansModel::keyOf(column);
    if (const auto kept = library().remember(u"columns"_s, keys.join(u',')); !kept)
        Q_EMIT failed(kept.error());
}

void PlansPage::fillViewsMenu()
{
    QMenu* menu = m_viewsButton->menu();
    menu->clear();
    const std::vector<SavedView> views = library().savedViews();
    for (const SavedView& view : views)
        connect(menu->addAction(escapedMnemonic(view.name)), &QAction::triggered, this, [this, view] { setFilter(view.filter); });
    if (!views.empty())
        menu->addSeparator();
    menu->addAction(tr("Save this view…"), this, &PlansPage::saveView);
    QMenu* remove = menu->addMenu(tr("Remove a view"));
    remove->setEnabled(!views.empty());
    for (const SavedView& view : views)
        connect(remove->addAction(escapedMnemonic(view.name)), &QAction::triggered, this, [this, name = view.name] { (void)done(library().removeView(name)); });
}

void PlansPage::saveView()
{
    bool isGiven = false;
    const QString name = QInputDialog::getText(this, tr("Save this view"), tr("Name of the view"), QLineEdit::Normal, {}, &isGiven).trimmed();
    if (isGiven && !name.isEmpty() && done(library().saveView({name, m_filter})))
        Q_EMIT said(tr("The view “%1” is saved.").arg(name));
}

void PlansPage::save(const SaveQuestion& question, const std::function<Result<QByteArray>()>& write)
{
    const QString path = m_ask(this, question);
    if (path.isEmpty())
        return;
    const auto bytes = write();
    const Result<void> written = bytes ? writeWholeFile(path, *bytes) : Result<void>(tl::unexpected(bytes.error()));
    if (!written) {
        Q_EMIT failed(written.error());
        return;
    }
    settings::setLastFolder(u"library"_s, path);
    Q_EMIT said(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
}

void PlansPage::exportSheet(bool asCsv)
{
    const QString name = asCsv ? u"plans.csv"_s : u"plans.xlsx"_s;
    const QString filter = asCsv ? tr("CSV (*.csv)") : tr("Workbook (*.xlsx)");
    save({tr("Save the list"), QDir(settings::lastFolder(u"library"_s)).filePath(name), filter}, [this, asCsv]() -> Result<QByteArray> {
        const Sheet sheet = plansSheet(*m_model, library(), chosenOrAll());
        return asCsv ? Result<QByteArray>(sheetAsCsv(sheet)) : sheetsAsXlsx({sheet}, tr("Plans"), {});
    });
}

void PlansPage::exportCommitteeSheet()
{
    save({tr("Save the sheet for the committee"), QDir(settings::lastFolder(u"library"_s)).filePath(u"committee.pdf"_s), tr("PDF (*.pdf)")},
        [this] { return tableReportPdf(committeeSheet(*m_model, library(), chosenOrAll()), *makeChartPainter()); });
}

} // namespace tambon
