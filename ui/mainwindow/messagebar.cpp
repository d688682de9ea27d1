#include "ui/mainwindow/messagebar.h"

#include "ui/theme/text.h"
#include "ui/widgets/iconmark.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace tambon {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new IconMark(QStringLiteral("info"), TextColour::Link, 22, this))
    , m_sentence(wrappingLabel({}, {}, this))
    , m_action(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(px(spaceLarge), px(spaceSmall), px(spaceLarge), px(spaceSmall));
    row->setSpacing(px(spaceMedium));
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    m_action->setAutoDefault(false);
    m_close->setAutoDefault(false);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto act = m_onAction;
        dismiss();
        if (act)
            act();
    });
    connect(m_close, &QPushButton::clicked, this, &MessageBar::dismiss);
    hide();
}

void MessageBar::show(Kind kind, const QString& sentence) { show(kind, sentence, {}, {}); }

void MessageBar::show(Kind kind, const QString& sentence, const QString& action, std::function<void()> onAction)
{
    m_kind = kind;
    m_onAction = std::move(onAction);
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(tr("Close this message"));
    static constexpr const char* icons[] = {"info", "ok", "warning", "must"};
    static constexpr TextColour colours[] = {TextColour::Link, TextColour::Ok, TextColour::Care, TextColour::Must};
    const auto which = static_cast<size_t>(kind);
    m_icon->setIcon(QString::fromLatin1(icons[which]), colours[which]);
    setAccessibleName(sentence);
    QFrame::show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    update();
}

void MessageBar::dismiss()
{
    m_onAction = {};
    hide();
}

void MessageBar::paintEvent(QPaintEvent*)
{
    const QColor grounds[] = {theme().selectedRow, theme().okGround, theme().careGround, theme().mustGround};
    QPainter painter(this);
    painter.fillRect(rect(), grounds[static_cast<size_t>(m_kind)]);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme().hairline);
}

} // namespace tambon
