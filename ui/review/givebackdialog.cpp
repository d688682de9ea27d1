#include "ui/review/givebackdialog.h"

#include "ui/theme/text.h"
#include "ui/widgets/explain.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int giveBackWidth = 560;
constexpr auto answersFolderKey = "review/folder";

} // namespace

GiveBackDialog::GiveBackDialog(Library& library, VersionId shown, const std::vector<VersionId>& queue, QWidget* parent)
    : QDialog(parent)
    , m_library(library)
    , m_shown(shown)
    , m_decided(decidedOf(library, queue))
    , m_progress(new QProgressBar)
    , m_outcome(wrappingLabel({}, {.bold = true}))
    , m_failures(new QListWidget)
{
    setWindowTitle(tr("Return"));
    setMinimumWidth(px(giveBackWidth));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(spacePage), px(spacePage), px(spacePage), px(spacePage));
    column->setSpacing(px(spaceMedium));
    column->addWidget(wrappingLabel(tr("For each plan a review file, which the group opens in its plan, and a memo to print. The plans' files stay as they are.")));
    column->addWidget(createChoice());
    column->addWidget(createFolder());
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    column->addWidget(m_progress);
    m_outcome->hide();
    column->addWidget(m_outcome);
    m_failures->setAccessibleName(tr("What could not be written"));
    explain(m_failures, tr("The plans whose answer could not be written, each with the reason."));
    m_failures->setWordWrap(true);
    m_failures->hide();
    column->addWidget(m_failures);
    createButtons();
    connect(&m_next, &QTimer::timeout, this, &GiveBackDialog::step);
}

QWidget* GiveBackDialog::createChoice()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins({});
    m_one = new QRadioButton(tr("This plan"));
    explain(m_one, tr("Writes the answer for the plan that is shown."));
    m_all = new QRadioButton(tr("All decided plans of the queue (%1)").arg(m_decided.size()));
    explain(m_all, tr("Writes the answers for every plan of the queue that has a decision."));
    const bool isDecided = std::find(m_decided.begin(), m_decided.end(), m_shown) != m_decided.end();
    m_one->setEnabled(isDecided);
    m_one->setChecked(isDecided);
    m_all->setChecked(!isDecided);
    column->addWidget(m_one);
    column->addWidget(m_all);
    return box;
}

QWidget* GiveBackDialog::createFolder()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins({});
    m_folder = new QLineEdit;
    m_folder->setAccessibleName(tr("Folder"));
    explain(m_folder, tr("Where the files are written. Nothing there is replaced."));
    const QString known = m_library.remembered(QString::fromLatin1(answersFolderKey));
    setFolder(known.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : known);
    auto* choose = new QPushButton(tr("Choose…"));
    choose->setAutoDefault(false);
    explain(choose, tr("Chooses the folder."));
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString chosen = QFileDialog::getExistingDirectory(this, tr("Folder for the answers"), m_folder->text());
        if (!chosen.isEmpty())
            setFolder(chosen);
    });
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    return box;
}

void GiveBackDialog::createButtons()
{
    auto* row = new QHBoxLayout;
    row->addStretch();
    m_close = new QPushButton(tr("Close"));
    m_close->setAutoDefault(false);
    explain(m_close, tr("Stops writing and closes; what is written stays."));
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    m_begin = new QPushButton(tr("Write"));
    m_begin->setDefault(true);
    m_begin->setEnabled(!m_decided.empty());
    explain(m_begin, m_decided.empty() ? tr("No plan of the queue has a decision yet.") : tr("Writes the files."));
    connect(m_begin, &QPushButton::clicked, this, &GiveBackDialog::begin);
    row->addWidget(m_close);
    row->addWidget(m_begin);
    qobject_cast<QVBoxLayout*>(layout())->addLayout(row);
}

void GiveBackDialog::setFolder(const QString& folder) { m_folder->setText(QDir::toNativeSeparators(folder)); }

/// One plan at a time, with the window's own events between them.
void GiveBackDialog::begin()
{
    m_left = m_all->isChecked() ? m_decided : std::vector<VersionId>{m_shown};
    m_written = 0;
    m_failures->clear();
    m_progress->setRange(0, int(m_left.size()));
    m_progress->setValue(0);
    m_progress->show();
    m_begin->setEnabled(false);
    m_outcome->hide();
    std::reverse(m_left.begin(), m_left.end());
    m_next.start(0);
}

void GiveBackDialog::step()
{
    if (m_left.empty())
        return end();
    const VersionId version = m_left.back();
    m_left.pop_back();
    if (const auto files = giveBackReview(m_library, version, QDir::fromNativeSeparators(m_folder->text())))
        ++m_written;
    else
        new QListWidgetItem(QString(m_library.line(version).value_or(LibraryLine{}).title + u": " + sentence(files.error())), m_failures);
    m_progress->setValue(m_progress->value() + 1);
}

void GiveBackDialog::end()
{
    m_next.stop();
    m_begin->setEnabled(true);
    m_progress->hide();
    const QStringList parts{tr("Written for %n plan(s).", nullptr, m_written),
        m_failures->count() > 0 ? tr("%n plan(s) could not be written:", nullptr, m_failures->count()) : QString()};
    m_outcome->setText(parts.join(u' ').trimmed());
    m_outcome->show();
    m_failures->setVisible(m_failures->count() > 0);
    const auto remembered = m_library.remember(QString::fromLatin1(answersFolderKey), QDir::fromNativeSeparators(m_folder->text()));
    if (!remembered)
        new QListWidgetItem(sentence(remembered.error()), m_failures);
    m_close->setFocus();
    Q_EMIT finishedWriting(m_written, m_failures->count());
}

} // namespace tambon
