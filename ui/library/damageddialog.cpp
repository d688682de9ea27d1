#include "ui/library/damageddialog.h"

#include "ui/theme/text.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/pagescroll.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tambon {

namespace {

constexpr int damagedWidth = 760;
constexpr int damagedHeight = 420;

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
    auto* table = new FigureTable(tr("Files that could not be read"), tr("The name of each file and why it is not a plan that can be read."));
    std::vector<QStringList> rows;
    for (const LibraryFile& file : files)
        rows.push_back({QString(shownPath(file)).replace(QDir::separator(), QString(QDir::separator() + QChar(0x200b))), sentence(file.error)});
    table->show({tr("File"), tr("Why")}, rows, 2);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    column->addWidget(pageScroll(table), 1);
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
