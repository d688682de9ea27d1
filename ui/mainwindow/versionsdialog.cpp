#include "ui/mainwindow/versionsdialog.h"

#include "core/base/thaidate.h"
#include "ui/theme/text.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace tambon {

VersionsDialog::VersionsDialog(Document& document, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_list(new QListWidget(this))
    , m_content(wrappingLabel({}, {textBase, false, TextColour::Main}, this))
    , m_restore(new QPushButton(tr("Bring back this version"), this))
{
    setWindowTitle(tr("Versions"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(spacePage), px(spacePage), px(spacePage), px(spacePage));
    column->setSpacing(px(spaceMedium));
    column->addWidget(wrappingLabel(tr("Bringing back a version is one step that can be undone; nothing is lost."), {}, this));
    column->addWidget(m_list, 1);
    column->addWidget(m_content);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    buttons->addButton(m_restore, QDialogButtonBox::AcceptRole);
    m_restore->setDefault(true);
    column->addWidget(buttons);
    m_list->setAccessibleName(tr("Marked versions, newest first"));
    const std::vector<Version> versions = m_document.versions();
    for (auto version = versions.rbegin(); version != versions.rend(); ++version) {
        auto* item = new QListWidgetItem(version->name + QStringLiteral("  ·  ") + shownTime(version->at.toLocalTime()), m_list);
        item->setData(Qt::UserRole, version->id);
    }
    connect(m_list, &QListWidget::currentItemChanged, this, &VersionsDialog::describe);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    describe();
    resize(QSize(px(560), px(440)).boundedTo(screen()->availableSize() * 9 / 10));
}

QString VersionsDialog::chosen() const { return m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString(); }

void VersionsDialog::describe()
{
    m_restore->setEnabled(!chosen().isEmpty() && m_document.isWritable());
    if (chosen().isEmpty()) {
        m_content->setText(tr("No version is marked yet. Ctrl+S marks one."));
        return;
    }
    const auto then = m_document.planAt(chosen());
    if (!then) {
        m_content->setText(sentence(then.error()));
        return;
    }
    const Plan& now = m_document.plan();
    const auto count = [](size_t was, size_t is) { return QStringLiteral("%1 → %2").arg(QString::number(was), QString::number(is)); };
    m_content->setText(tr("Then → now: notes %1, links %2, capital %3, goals %4")
                           .arg(count(then->notes.size(), now.notes.size()), count(then->links.size(), now.links.size()),
                               count(then->capital.size(), now.capital.size()), count(then->goals.size(), now.goals.size())));
}

} // namespace tambon
