#include "ui/startscreen/startscreen.h"

#include "ui/startscreen/samples.h"
#include "ui/startscreen/startcards.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/segmentedswitch.h"

#include <QApplication>
#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int startMargin = 88;
constexpr int appIconSide = 48;
constexpr int textStep = 25; ///< percent
constexpr int narrowestWide = 1080; ///< design pixels; below it everything stands in one column

/// The hairline between two rows of a card.
class RowLine : public QWidget {
public:
    RowLine() { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), theme().hairline); }
};

PlainLabel* sectionTitle(const QString& text)
{
    return plainLabel(text, {.size = textImportant, .bold = true});
}

QLabel* appPicture(const QWidget& screen)
{
    auto* picture = new QLabel;
    const int side = px(appIconSide);
    picture->setPixmap(appIcon().pixmap(QSize(side, side), screen.devicePixelRatioF()));
    return picture;
}

} // namespace

StartScreen::StartScreen(QWidget* parent)
    : QWidget(parent)
    , m_scroll(pageScroll(new QWidget, this))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_scroll);
    rebuild();
}

void StartScreen::setRecentPlans(std::vector<RecentPlan> recents)
{
    m_recents = std::move(recents);
    rebuild();
}

void StartScreen::setTextPercent(int percent)
{
    m_percent = percent;
    rebuildSoon();
}

void StartScreen::setLanguage(const QString& language)
{
    m_language = language;
    rebuildSoon();
}

bool StartScreen::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::ApplicationPaletteChange)
        rebuildSoon();
    return QWidget::event(event);
}

void StartScreen::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuildSoon();
}

bool StartScreen::isWide() const
{
    return width() >= px(narrowestWide);
}

void StartScreen::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (isWide() != m_isBuiltWide)
        rebuildSoon();
}

void StartScreen::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (isWide() != m_isBuiltWide)
        rebuild();
    if (auto* first = m_scroll->widget()->findChild<QWidget*>(u"newPlan"_s); !isAncestorOf(QApplication::focusWidget()))
        first->setFocus();
}

/// After the present event: the control that asked for another size or language is part of what is rebuilt.
void StartScreen::rebuildSoon()
{
    if (std::exchange(m_isRebuilding, true))
        return;
    const auto unlessDone = [this] {
        if (m_isRebuilding)
            rebuild();
    };
    QMetaObject::invokeMethod(this, unlessDone, Qt::QueuedConnection);
}

void StartScreen::rebuild()
{
    m_isRebuilding = false;
    m_isBuiltWide = isWide();
    QWidget* focused = m_scroll->widget()->focusWidget();
    const bool hadFocus = focused && focused == window()->focusWidget(); // also while the window is not active
    const QString name = focused ? focused->objectName() : QString();
    QWidget* old = m_scroll->takeWidget();
    m_scroll->setWidget(makeContent());
    m_scroll->widget()->show();
    m_scroll->widget()->setAutoFillBackground(false);
    QWidget* again = name.isEmpty() ? nullptr : m_scroll->widget()->findChild<QWidget*>(name);
    if (!again)
        again = m_scroll->widget()->findChild<QWidget*>(u"newPlan"_s);
    if (hadFocus)
        again->setFocus();
    old->hide();
    old->deleteLater();
}

QWidget* StartScreen::makeContent()
{
    auto* content = new QWidget;
    auto* page = new QVBoxLayout(content);
    const int side = m_isBuiltWide ? startMargin : spacePage;
    page->setContentsMargins(px(side), px(spacePage), px(side), px(spaceLarge));
    page->setSpacing(px(spaceLarge));
    page->addWidget(makeTitle());
    page->addLayout(makeVerbs());
    auto* below = new QBoxLayout(m_isBuiltWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    below->setSpacing(px(spaceLarge));
    below->addLayout(makeRecents(), 17);
    below->addLayout(makeLearn(), 8);
    page->addLayout(below, 1);
    page->addLayout(makePromise());
    return content;
}

QWidget* StartScreen::makeTitle()
{
    auto* title = new QWidget;
    auto* row = new QHBoxLayout(title);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(spaceLarge));
    row->addWidget(appPicture(*this));
    row->addWidget(wrappingLabel(tr("What do you want to do today?"), {.size = textStartTitle, .bold = true}), 1);
    return title;
}

QBoxLayout* StartScreen::makeVerbs()
{
    auto* verbs = new QBoxLayout(m_isBuiltWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    verbs->setSpacing(px(m_isBuiltWide ? spaceLarge : spaceSmall));
    const auto size = m_isBuiltWide ? VerbCard::Size::Large : VerbCard::Size::Compact;
    const auto add = [&](const QString& name, VerbCard* card, auto signal) {
        card->setObjectName(name);
        connect(card, &QAbstractButton::clicked, this, signal);
        verbs->addWidget(card, 1);
    };
    add(u"workshop"_s, new VerbCard(u"workshop"_s, tr("Run a workshop"), tr("Go through the nine steps with the group, one at a time"), size),
        &StartScreen::workshopRequested);
    add(u"newPlan"_s, new VerbCard(u"pencil"_s, tr("Make or continue a plan"), tr("Fill in the nine blocks, the capital and the goals"), size),
        &StartScreen::newPlanRequested);
    add(u"review"_s, new VerbCard(u"review"_s, tr("Review submitted plans"), tr("Open a plan that was handed in and read it"), size),
        &StartScreen::reviewRequested);
    return verbs;
}

QVBoxLayout* StartScreen::makeRecents()
{
    auto* column = new QVBoxLayout;
    auto* head = new QHBoxLayout;
    head->addWidget(sectionTitle(tr("Opened lately")), 1);
    auto* other = new QPushButton(icon(u"open"_s), tr("Open another file"));
    other->setObjectName(u"openOther"_s);
    connect(other, &QPushButton::clicked, this, &StartScreen::openOtherRequested);
    head->addWidget(other);
    column->addLayout(head);
    auto* card = new Card;
    auto* rows = new QVBoxLayout(card);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->setSpacing(0);
    for (const RecentPlan& plan : m_recents) {
        if (rows->count() > 0)
            rows->addWidget(new RowLine);
        auto* row = new RecentRow(plan);
        connect(row, &RecentRow::openRequested, this, [this, path = plan.path] { Q_EMIT openRequested(path); });
        connect(row, &RecentRow::removeRequested, this, [this, path = plan.path] { Q_EMIT recentRemoved(path); },
            Qt::QueuedConnection);
        connect(row, &RecentRow::pinToggled, this, [this, path = plan.path](bool pinned) { Q_EMIT recentPinned(path, pinned); },
            Qt::QueuedConnection);
        rows->addWidget(row);
    }
    if (m_recents.empty()) {
        auto* empty = wrappingLabel(tr("No plan has been opened yet. Make a new one, or open a sample plan to look around."));
        empty->setContentsMargins(px(spaceLarge), px(spaceLarge), px(spaceLarge), px(spaceLarge));
        rows->addWidget(empty);
    }
    column->addWidget(card);
    if (std::any_of(m_recents.begin(), m_recents.end(), [](const RecentPlan& plan) { return !plan.isPinned; }))
        column->addWidget(makeClear(), 0, Qt::AlignRight);
    column->addStretch();
    return column;
}

QWidget* StartScreen::makeClear()
{
    auto* clear = new LinkButton(tr("Clear the list"));
    clear->setObjectName(u"clearRecents"_s);
    clear->setToolTip(tr("Forgets the plans that are not pinned; their files stay"));
    clear->setWhatsThis(tr("Forgets the plans that are not pinned; their files stay"));
    connect(clear, &LinkButton::clicked, this, &StartScreen::recentsCleared, Qt::QueuedConnection);
    return clear;
}

QVBoxLayout* StartScreen::makeLearn()
{
    auto* column = new QVBoxLayout;
    PlainLabel* title = sectionTitle(tr("Learn"));
    title->setMinimumHeight(px(heightControl));
    column->addWidget(title);
    auto* card = new Card;
    auto* rows = new QVBoxLayout(card);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->setSpacing(0);
    const auto add = [&](const QString& name, const QString& iconName, const QString& text) {
        if (rows->count() > 0)
            rows->addWidget(new RowLine);
        auto* row = new LearnRow(iconName, text);
        row->setObjectName(name);
        rows->addWidget(row);
        return row;
    };
    LearnRow* sample = add(u"sample"_s, u"book"_s, tr("Open a sample plan"));
    connect(sample, &QAbstractButton::clicked, this, [this, sample] { chooseSample(sample); });
    connect(add(u"nineSteps"_s, u"clock"_s, tr("Nine steps in 5 minutes")), &QAbstractButton::clicked, this,
        &StartScreen::nineStepsRequested);
    connect(add(u"shortcuts"_s, u"keyboard"_s, tr("Keyboard shortcuts")), &QAbstractButton::clicked, this,
        &StartScreen::shortcutsRequested);
    connect(add(u"practice"_s, u"pencil"_s, tr("Practice for 15 minutes")), &QAbstractButton::clicked, this,
        &StartScreen::practiceRequested);
    column->addWidget(card);
    column->addSpacing(px(spaceSmall));
    column->addLayout(makeSwitches());
    column->addStretch();
    return column;
}

QHBoxLayout* StartScreen::makeSwitches()
{
    auto* row = new QHBoxLayout;
    auto* text = new SegmentedSwitch;
    text->setAccessibleName(tr("Text size"));
    text->addPart(u"A−"_s)->setAccessibleName(tr("Smaller text"));
    text->addPart(tr("%1%").arg(m_percent))->setAccessibleName(tr("Text size %1%").arg(m_percent));
    text->addPart(u"A+"_s)->setAccessibleName(tr("Larger text"));
    for (int part = 0; part < 3; ++part)
        text->part(part)->setObjectName(QString(u"text"_s + QString::number(part)));
    text->setCurrent(1);
    connect(text, &SegmentedSwitch::chosen, this, &StartScreen::changeText);
    auto* language = new SegmentedSwitch;
    language->setAccessibleName(tr("Language"));
    language->addPart(u"ไทย"_s)->setObjectName(u"languageThai"_s);
    language->addPart(u"English"_s)->setObjectName(u"languageEnglish"_s);
    language->setCurrent(m_language == u"en" ? 1 : 0);
    connect(language, &SegmentedSwitch::chosen, this,
        [this](int part) { Q_EMIT languageRequested(part == 1 ? u"en"_s : u"th"_s); });
    row->addWidget(text);
    row->addStretch();
    row->addWidget(language);
    return row;
}

QHBoxLayout* StartScreen::makePromise()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(px(spaceSmall));
    row->addWidget(new IconMark(u"ok"_s, TextColour::Secondary), 0, Qt::AlignTop);
    row->addWidget(wrappingLabel(tr("The data stays on this computer. No internet and no membership needed."),
                       {.colour = TextColour::Secondary}),
        1);
    return row;
}

void StartScreen::chooseSample(QWidget* row)
{
    auto* menu = new QMenu(row);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Sample& sample : samples()) {
        //: A sample plan in a menu: its title, then the organisation
        const QString words = tr("%1 – %2").arg(sample.title, sample.organisation);
        QAction* action = menu->addAction(escapedMnemonic(sample.organisation.isEmpty() ? sample.title : words));
        connect(action, &QAction::triggered, this, [this, resource = sample.resource] { Q_EMIT sampleRequested(resource); });
    }
    menu->popup(row->mapToGlobal(QPoint(0, row->height())));
    menu->setActiveAction(menu->actions().value(0));
}

void StartScreen::changeText(int part)
{
    const int wanted = part == 1 ? smallestTextPercent : m_percent + (part == 0 ? -textStep : textStep);
    const int percent = qBound(smallestTextPercent, wanted, largestTextPercent);
    if (percent != m_percent)
        Q_EMIT textPercentRequested(percent);
    rebuildSoon(); // the middle part shows the size and stays chosen
}

} // namespace tambon
