#include "ui/review/givebackdialog.h"
#include "ui/review/readerplan.h"
#include "ui/review/reviewdesk.h"
#include "ui/review/reviewpage.h"
#include "ui/review/reviewpanel.h"
#include "ui/theme/text.h"
#include "ui/widgets/explain.h"

#include <QDialog>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

/// What the page asks and tells in windows of its own.
namespace tambon {

void ReviewPage::showLog()
{
    auto* dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Log of this review"));
    dialog->resize(px(560), px(360));
    auto* column = new QVBoxLayout(dialog);
    auto* list = new QListWidget;
    list->setAccessibleName(tr("Log of this review"));
    list->setWordWrap(true);
    explain(list, tr("What was done with this review, the newest first. Nothing is ever taken out of it."));
    list->addItems(m_desk->log());
    if (list->count() == 0)
        list->addItem(tr("Nothing was done yet."));
    column->addWidget(list);
    auto* close = new QPushButton(tr("Close"));
    explain(close, tr("Closes the log."));
    connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignRight);
    dialog->open();
}

void ReviewPage::changeReader()
{
    leavePlan();
    m_panel->askForReader(true, m_desk->reader());
}

void ReviewPage::giveBack()
{
    leavePlan();
    auto* dialog = new GiveBackDialog(m_library, m_desk->version(), m_desk->queue(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &GiveBackDialog::finishedWriting, this, [this](int written) {
        m_desk->lookAgain();
        if (written > 0)
            Q_EMIT reviewChanged(m_desk->version());
    });
    dialog->open();
}

} // namespace tambon
