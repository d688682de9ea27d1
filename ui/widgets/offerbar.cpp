#include "ui/widgets/offerbar.h"

#include "ui/theme/text.h"
#include "ui/widgets/iconmark.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

namespace tambon {

OfferBar::OfferBar(QWidget* parent)
    : QFrame(parent)
    , m_sentence(wrappingLabel({}, {}, this))
    , m_row(new QHBoxLayout(this))
    , m_close(new QPushButton(this))
{
    m_row->setContentsMargins(px(spaceLarge), px(spaceTiny), px(spaceLarge), px(spaceTiny));
    m_row->setSpacing(px(spaceSmall));
    m_row->addWidget(new IconMark(QStringLiteral("info"), TextColour::Link, 22, this), 0, Qt::AlignVCenter);
    m_row->addWidget(m_sentence, 1);
    m_row->addWidget(m_close);
    m_close->setAutoDefault(false);
    connect(m_close, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT dismissed();
    });
    hide();
}

QPushButton* OfferBar::addButton(const QString& words)
{
    auto* button = new QPushButton(escapedMnemonic(words), this);
    button->setAutoDefault(false);
    button->setToolTip(plainToolTip(m_words));
    button->setWhatsThis(plainToolTip(m_words));
    m_row->insertWidget(m_row->count() - 1, button);
    m_buttons.push_back(button);
    return button;
}

void OfferBar::show(const QString& sentence, const std::vector<Offer>& offers)
{
    for (QPushButton* button : m_buttons) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    m_words = sentence;
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(tr("Close this offer"));
    m_close->setToolTip(tr("Close this offer"));
    m_close->setWhatsThis(tr("Closes this row. Nothing in the plan changes."));
    for (const Offer& offer : offers)
        connect(addButton(offer.words), &QPushButton::clicked, this, [this, act = offer.act] {
            hide();
            act();
        });
    QFrame::show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void OfferBar::focusFirst()
{
    if (!m_buttons.empty())
        m_buttons.front()->setFocus();
}

void OfferBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        m_close->click();
    else
        QFrame::keyPressEvent(event);
}

void OfferBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().selectedRow);
}

} // namespace tambon
