#include "ui/review/rubricrowview.h"

#include "ui/canvas/canvaspainter.h"
#include "ui/canvas/framedbox.h"
#include "ui/theme/tambonstyle.h"
#include "ui/theme/text.h"
#include "ui/theme/writtenline.h"
#include "ui/widgets/explain.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rubricKeyWidth = 36;
constexpr int rubricKeyHeight = 26;
constexpr int unsureKeyWidth = 26;
constexpr int unsureKey = 4;
constexpr int rubricNumberWidth = 26;
constexpr int rubricAccentBar = 4;
constexpr int ringRoom = 4; ///< above the keys that have the keyboard

/// One of the keys of a row. Never takes the keyboard: the row has it.
class RubricKey : public QAbstractButton {
public:
    RubricKey(const QString& text, bool isUnsure, QWidget* parent)
        : QAbstractButton(parent)
        , m_isUnsure(isUnsure)
    {
        setText(text);
        setCheckable(true);
        setFocusPolicy(Qt::NoFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override { return {px(m_isUnsure ? unsureKeyWidth : rubricKeyWidth), px(rubricKeyHeight)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void nextCheckState() override { } // the row says what is chosen
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme& t = theme();
        const QColor ground = isChecked() ? (m_isUnsure ? t.care : t.badge) : underMouse() && isEnabled() ? t.hover : t.base;
        paintFramed(painter, rect(), radiusBadge, 1, isChecked() ? ground : t.inputEdge, ground);
        const QColor ink = isChecked() ? (m_isUnsure ? t.base : t.onBadge) : isEnabled() ? t.secondary : t.disabled;
        writeLine(painter, rect(), Qt::AlignCenter, text(), designFont(textBase, isChecked()), ink);
    }

private:
    bool m_isUnsure;
};

} // namespace

RubricRowView::RubricRowView(int number, RubricLine line, QWidget* parent)
    : QWidget(parent)
    , m_number(number)
    , m_line(std::move(line))
    , m_name(wrappingLabel(m_line.name))
    , m_anchors(wrappingLabel({}, {.size = textSmallest, .colour = TextColour::Secondary}))
    , m_keys(createKeys())
{
    setFocusPolicy(Qt::ClickFocus);
    setProperty(paintsOwnFocusProperty, true);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(px(spaceMedium), px(1), px(spaceLarge), px(1));
    outer->setSpacing(px(2));
    auto* row = new QHBoxLayout;
    row->setSpacing(px(spaceSmall));
    auto* numberLabel = plainLabel(QString::number(number), {.colour = TextColour::Secondary});
    numberLabel->setFixedWidth(px(rubricNumberWidth));
    numberLabel->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(numberLabel);
    row->addWidget(m_name, 1);
    if (m_line.weight != 1) {
        auto* weight = plainLabel(u"×"_s + QString::number(m_line.weight), {.size = textSmallest, .colour = TextColour::Secondary});
        weight->setAccessibleName(tr("Counts %1 times").arg(m_line.weight));
        row->addWidget(weight);
    }
    row->addWidget(m_keys, 0, Qt::AlignTop);
    outer->addLayout(row);
    m_anchors->setText(anchorsWords());
    m_anchors->setContentsMargins(px(rubricNumberWidth + spaceSmall), 0, 0, px(spaceTiny));
    m_anchors->hide();
    outer->addWidget(m_anchors);
    sayMark();
}

QWidget* RubricRowView::createKeys()
{
    auto* keys = new QWidget(this);
    auto* row = new QHBoxLayout(keys);
    row->setContentsMargins(0, px(2), 0, px(2));
    row->setSpacing(px(spaceTiny));
    for (int i = 0; i < int(m_buttons.size()); ++i) {
        const bool unsure = i == unsureKey;
        auto* key = new RubricKey(unsure ? u"?"_s : QString::number(i), unsure, keys);
        key->setAccessibleName(unsure ? tr("Unsure") : tr("%1: %2").arg(QString::number(i), m_line.anchors.value(i)));
        explain(key, unsure ? tr("Says that you cannot tell. It is not 0, and the row waits until it is scored.") : tr("Gives this score; pressed again it takes it away."));
        connect(key, &QAbstractButton::clicked, this, [this, i, unsure] {
            const RubricMark pressed = unsure ? RubricMark{.isUnsure = true} : RubricMark{.score = i};
            Q_EMIT marked(pressed == m_mark ? RubricMark() : pressed);
        });
        m_buttons[size_t(i)] = key;
        row->addWidget(key);
    }
    return keys;
}

QString RubricRowView::anchorsWords() const
{
    QStringList words;
    for (int i = 0; i < m_line.anchors.size(); ++i)
        words << QString(QString::number(i) + u" = " + m_line.anchors[i]);
    return words.join(u" · "_s);
}

void RubricRowView::setMark(const RubricMark& mark)
{
    if (m_mark == mark)
        return;
    m_mark = mark;
    sayMark();
}

void RubricRowView::sayMark()
{
    for (int i = 0; i < int(m_buttons.size()); ++i)
        m_buttons[size_t(i)]->setChecked(i == unsureKey ? m_mark.isUnsure : m_mark.score == i);
    const QString given = m_mark.score ? tr("%1 of 3").arg(*m_mark.score) : m_mark.isUnsure ? tr("unsure") : tr("not scored");
    setAccessibleName(tr("%1 %2: %3").arg(QString::number(m_number), m_line.name, given));
    explain(this, tr("%1. Keys: 0 to 3 score and go on, ? is unsure, Delete takes the score away, up and down go to another row.").arg(anchorsWords()));
    setToolTip({});
}

void RubricRowView::setCurrent(bool current)
{
    m_isCurrent = current;
    setFocusPolicy(current ? Qt::StrongFocus : Qt::ClickFocus);
    m_name->setLook({.bold = current});
    const int room = px(current ? ringRoom : 1);
    layout()->setContentsMargins(px(spaceMedium), room, px(spaceLarge), room);
    m_anchors->setVisible(current && !m_line.anchors.isEmpty());
    update();
}

void RubricRowView::setWritable(bool writable)
{
    for (QAbstractButton* button : m_buttons)
        button->setEnabled(writable);
}

bool RubricRowView::event(QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}

void RubricRowView::paintEvent(QPaintEvent*)
{
    if (!m_isCurrent)
        return;
    QPainter painter(this);
    painter.fillRect(rect(), theme().selectedRow);
    painter.fillRect(QRect(0, 0, px(rubricAccentBar), height()), theme().accent);
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF first = QRectF(m_buttons.front()->rect()).translated(m_buttons.front()->mapTo(this, QPoint()));
    const QRectF last = QRectF(m_buttons.back()->rect()).translated(m_buttons.back()->mapTo(this, QPoint()));
    paintRing(painter, first.united(last), radiusBadge);
}

} // namespace tambon
