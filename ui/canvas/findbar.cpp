#include "ui/canvas/findbar.h"

#include "ui/theme/icons.h"
#include "ui/theme/text.h"
#include "ui/widgets/fittingplaceholder.h"
#include "ui/widgets/iconmark.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

namespace tambon {

namespace {

constexpr int longestQuery = 100;

QToolButton* findButton(const char* iconName, const QString& name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(icon(QString::fromLatin1(iconName)));
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setWhatsThis(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

FindBar::FindBar(QWidget* parent)
    : QFrame(parent)
    , m_field(new QLineEdit(this))
    , m_count(plainLabel({}, {}, this))
    , m_previous(findButton("up", tr("Previous match (Shift+Enter)"), this))
    , m_next(findButton("down", tr("Next match (Enter)"), this))
    , m_close(findButton("close", tr("End the search (Esc)"), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(px(spaceLarge), px(spaceTiny), px(spaceLarge), px(spaceTiny));
    row->setSpacing(px(spaceSmall));
    row->addWidget(new IconMark(QStringLiteral("search"), TextColour::Main, 22, this));
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    for (QToolButton* button : {m_previous, m_next, m_close})
        row->addWidget(button);
    m_field->setMaxLength(longestQuery);
    (new FittingPlaceholder(m_field))->setTexts({tr("Words in a note, a group or the parking lot"), tr("Words in a note"), tr("Words")});
    m_field->setAccessibleName(tr("Find in the notes"));
    m_field->setToolTip(tr("Find in the notes"));
    m_field->setWhatsThis(tr("Finds notes by their words. Spelling variants of ำ, Thai digits and capital letters do not matter."));
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::queryChanged);
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(1); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::closed);
    hide();
}

void FindBar::open()
{
    show();
    m_field->setFocus();
    m_field->selectAll();
    Q_EMIT queryChanged(m_field->text());
}

QString FindBar::query() const { return m_field->text(); }

void FindBar::showPlace(int place, int count)
{
    if (query().trimmed().isEmpty())
        m_count->clear();
    else if (count == 0)
        m_count->setText(tr("Nothing found"));
    else
        m_count->setText(QString(QString::number(place) + u'/' + QString::number(count)));
    m_count->setAccessibleName(count > 0 ? tr("Match %1 of %2").arg(QString::number(place), QString::number(count)) : m_count->text());
}

bool FindBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        Q_EMIT stepRequested(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void FindBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().sunk);
}

} // namespace tambon
