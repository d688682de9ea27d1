#include "ui/library/damageddialog.h"

#include "ui/theme/text.h"
#include "ui/widgets/explain.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace tambon {

namespace {

constexpr int damagedWidth = 760;
constexpr int damagedHeight = 420;

/// Both columns break over lines; a path has no places to break at.
QTableWidget* damagedTable(const std::vector<LibraryFile>& files)
{
    auto* table = new QTableWidget(int(files.size()), 2);
    table->setHorizontalHeaderLabels({DamagedDialog::tr("File"), DamagedDialog::tr("Why")});
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->setShowGrid(false);
    table->setWordWrap(true);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setAccessibleName(DamagedDialog::tr("Files that could not be read"));
    explain(table, DamagedDialog::tr("The name of each file and why it is not a plan that can be read."));
    for (int row = 0; row < table->rowCount(); ++row) {
        const LibraryFile& file = files[size_t(row)];
        const QString path = QString(shownPath(file)).replace(QDir::separator(), QString(QDir::separator() + QChar(0x200b)));
        table->setItem(row, 0, new QTableWidgetItem(path));
        table->setItem(row, 1, new QTableWidgetItem(sentence(file.error)));
    }
    return table;
}

} // namespace

QString shownPath(const LibraryFile& file)
{
    const QString path = QDir::toNativeSeparators(file.path);
    return file.inner.isEmpty() ? path : QString(path + QStringLiteral(" ▸ ") + file.inner);
}

DamagedDialog::DamagedDialog(const std::vector<LibraryFile>& files, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("%n file(s) could not be read", nullptr, int(files.size())));
    auto* column = new QVBoxLayout(this);
    column->addWidget(wrappingLabel(tr("These files were left out. Nothing in them was changed; all others are in the library.")));
    column->addWidget(damagedTable(files), 1);
    auto* buttons = new QDialogButtonBox;
    auto* retry = buttons->addButton(tr("Try them again"), QDialogButtonBox::ActionRole);
    explain(retry, tr("Reads these files once more, for example after the stick is back."));
    buttons->addButton(QDialogButtonBox::Close);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(retry, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT retryRequested();
    });
    resize(px(damagedWidth), px(damagedHeight));
    retry->setEnabled(!files.empty());
}

} // namespace tambon
