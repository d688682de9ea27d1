#include "ui/mainwindow/versionsdialog.h"

#include "core/base/thaidate.h"
#include "core/insight/plandifference.h"
#include "ui/mainwindow/versionpicture.h"
#include "ui/theme/text.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int widthOfList = 260;

/// "Notes: 2 come back, 1 goes, 3 change": what bringing the version back would do.
QString rowsInWords(const QString& what, const RowDifference& rows)
{
    QStringList parts;
    if (rows.onlyFirst > 0)
        parts << VersionsDialog::tr("%n come(s) back", nullptr, rows.onlyFirst);
    if (rows.onlySecond > 0)
        parts << VersionsDialog::tr("%n go(es)", nullptr, rows.onlySecond);
    if (rows.changed > 0)
        parts << VersionsDialog::tr("%n change(s)", nullptr, rows.changed);
    //: %1 is a kind such as notes, %2 what happens to them
    return parts.isEmpty() ? QString() : VersionsDialog::tr("%1: %2").arg(what, parts.join(u", "_s));
}

QString inWords(const PlanDifference& difference)
{
    if (difference.isNothing())
        return VersionsDialog::tr("The plan is now as it was in this version.");
    QStringList lines;
    for (const QString& line : {rowsInWords(VersionsDialog::tr("Notes"), difference.notes),
             rowsInWords(VersionsDialog::tr("Links"), difference.links), rowsInWords(VersionsDialog::tr("Capital"), difference.capital),
             rowsInWords(VersionsDialog::tr("Goals"), difference.goals)})
        if (!line.isEmpty())
            lines << line;
    if (difference.others)
        lines << VersionsDialog::tr("Other details change, too");
    return VersionsDialog::tr("If it is brought back: %1").arg(lines.join(u" · "_s));
}

} // namespace

VersionsDialog::VersionsDialog(Document& document, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_list(new QListWidget(this))
    , m_picture(new VersionPicture(this))
    , m_difference(wrappingLabel({}, {textBase, false, TextColour::Main}, this))
    , m_restore(new QPushButton(tr("Bring back this version"), this))
{
    setWindowTitle(tr("Versions"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(spacePage), px(spacePage), px(spacePage), px(spacePage));
    column->setSpacing(px(spaceMedium));
    column->addWidget(wrappingLabel(tr("Bringing back a version is one step that can be undone; nothing is lost."), {}, this));
    column->addWidget(makePreview(), 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    buttons->addButton(m_restore, QDialogButtonBox::AcceptRole);
    m_restore->setDefault(true);
    m_restore->setToolTip(tr("The plan becomes what it was in this version; undo takes that back"));
    m_restore->setWhatsThis(tr("The plan becomes what it was in this version; undo takes that back"));
    column->addWidget(buttons);
    fillList();
    connect(m_list, &QListWidget::currentItemChanged, this, &VersionsDialog::describe);
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        if (m_restore->isEnabled())
            accept();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    describe();
    resize(QSize(px(980), px(600)).boundedTo(screen()->availableSize() * 9 / 10));
}

QWidget* VersionsDialog::makePreview()
{
    auto* preview = new QWidget(this);
    auto* row = new QHBoxLayout(preview);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(spaceLarge));
    m_list->setMinimumWidth(px(widthOfList));
    m_list->setMaximumWidth(px(widthOfList));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    row->addWidget(m_list);
    auto* column = new QVBoxLayout;
    column->addWidget(m_picture, 1);
    column->addWidget(m_difference);
    row->addLayout(column, 1);
    return preview;
}

void VersionsDialog::fillList()
{
    m_list->setAccessibleName(tr("Marked versions, newest first"));
    m_list->setToolTip(tr("Arrow keys choose a version to look at"));
    m_list->setWhatsThis(tr("Choosing a version only shows it; nothing changes before it is brought back."));
    const std::vector<Version> versions = m_document.versions();
    for (auto version = versions.rbegin(); version != versions.rend(); ++version) {
        auto* item = new QListWidgetItem(QString(version->name + u'\n' + shownTime(version->at.toLocalTime())), m_list);
        item->setData(Qt::UserRole, version->id);
    }
}

QString VersionsDialog::chosen() const { return m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString(); }

void VersionsDialog::describe()
{
    m_restore->setEnabled(!chosen().isEmpty() && m_document.isWritable());
    if (chosen().isEmpty()) {
        m_picture->showPlan({});
        m_difference->setText(tr("No version is marked yet. Ctrl+S marks one."));
        return;
    }
    const auto then = m_document.planAt(chosen());
    if (!then) {
        m_restore->setEnabled(false);
        m_picture->showPlan({});
        m_difference->setText(sentence(then.error()));
        return;
    }
    m_picture->showPlan(*then);
    m_difference->setText(inWords(differenceBetween(*then, m_document.plan())));
}

} // namespace tambon
