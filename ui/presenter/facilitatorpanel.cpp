#include "ui/presenter/facilitatorpanel.h"

#include "ui/presenter/presentation.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"
#include "ui/widgets/turningrow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tambon {

namespace {

constexpr std::array backRows{4, 6, 8, 10}; ///< metres

} // namespace

/// The audience's screen, small.
class SlidePreview : public QWidget {
public:
    SlidePreview(Presentation& presentation, QWidget* parent)
        : QWidget(parent)
        , m_presentation(presentation)
    {
        connect(&presentation, &Presentation::changed, this, [this] {
            setAccessibleName(m_presentation.inWords());
            takeShape();
            update();
        });
    }
    [[nodiscard]] QSize sizeHint() const override { return {px(240), minimumHeight()}; }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QWidget::resizeEvent(event);
        takeShape();
    }

    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.save();
        const QSize screen = m_presentation.look().screen;
        const double scale = std::min(double(width()) / screen.width(), double(height()) / screen.height());
        painter.scale(scale, scale);
        painter.setClipRect(QRect(QPoint(), screen));
        m_presentation.paint(painter);
        painter.restore();
        painter.setPen(theme().inputEdge);
        painter.drawRect(QRectF(0.5, 0.5, screen.width() * scale - 1, screen.height() * scale - 1));
    }

private:
    void takeShape()
    {
        const QSize screen = m_presentation.look().screen;
        setFixedHeight(width() * screen.height() / screen.width());
    }

    Presentation& m_presentation;
};

FacilitatorPanel::FacilitatorPanel(Presentation& presentation, QWidget* parent)
    : QWidget(parent)
    , m_presentation(presentation)
    , m_preview(new SlidePreview(presentation, this))
    , m_now(wrappingLabel({}, {textBase, true, TextColour::Main}, this))
    , m_nextWords(wrappingLabel({}, {textSmallest, false, TextColour::Secondary}, this))
    , m_facts(wrappingLabel({}, {textSmallest, false, TextColour::Main}, this))
{
    setAccessibleName(tr("What the audience sees"));
    m_preview->setToolTip(tr("What the audience sees now"));
    m_preview->setWhatsThis(m_preview->toolTip());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(spaceMedium), px(spaceSmall), px(spaceMedium), px(spaceMedium));
    column->setSpacing(px(spaceSmall));
    column->addWidget(m_preview);
    column->addWidget(m_now);
    column->addWidget(m_nextWords);
    addTurning(*column);
    addCovers(*column);
    addTimer(*column);
    addLook(*column);
    column->addWidget(m_facts);
    column->addStretch(1);
    QPushButton* leave = button("close", tr("End presenting"), tr("Close the audience's screen (Esc there); the plan stays open"));
    connect(leave, &QPushButton::clicked, this, [this] { Q_EMIT m_presentation.leaveWanted(); });
    column->addWidget(leave);
    connect(&m_presentation, &Presentation::changed, this, &FacilitatorPanel::refresh);
    refresh();
}

QPushButton* FacilitatorPanel::button(const char* iconName, const QString& words, const QString& tip)
{
    auto* made = new QPushButton(words, this);
    if (*iconName != '\0')
        made->setIcon(icon(QString::fromLatin1(iconName)));
    made->setAutoDefault(false);
    made->setToolTip(tip);
    made->setWhatsThis(tip);
    return made;
}

void FacilitatorPanel::addTurning(QVBoxLayout& column)
{
    auto* row = new TurningRow(px(spaceSmall));
    m_previous = button("chevron-left", tr("Previous"), tr("The page before"));
    m_next = button("chevron-right", tr("Next"), tr("The next page"));
    connect(m_previous, &QPushButton::clicked, this, [this] { m_presentation.previous(); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_presentation.next(); });
    row->add(m_previous, 1);
    row->add(m_next, 1);
    column.addWidget(row);
    m_places = new QComboBox(this);
    m_places->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_places->setAccessibleName(tr("Go to a page"));
    m_places->setToolTip(tr("Go to a page: a step, a group, the story, a vote, the break"));
    m_places->setWhatsThis(m_places->toolTip());
    connect(m_places, &QComboBox::activated, this, [this](int index) { m_presentation.goTo(index); });
    column.addWidget(m_places);
    m_follows = new QCheckBox(tr("Follow the step I type in"), this);
    m_follows->setToolTip(tr("The audience sees the step that is open on this computer, and each note as it comes"));
    m_follows->setWhatsThis(m_follows->toolTip());
    connect(m_follows, &QCheckBox::clicked, &m_presentation, &Presentation::setFollows);
    column.addWidget(m_follows);
}

void FacilitatorPanel::addCovers(QVBoxLayout& column)
{
    auto* row = new TurningRow(px(spaceTiny));
    m_black = button("", tr("Black"), tr("Make the audience's screen black, and back"));
    m_white = button("", tr("White"), tr("Make the audience's screen white, and back"));
    m_freeze = button("", tr("Hold"), tr("The audience keeps what it sees while you go on"));
    for (QPushButton* cover : {m_black, m_white, m_freeze}) {
        cover->setCheckable(true);
        row->add(cover, 1);
    }
    connect(m_black, &QPushButton::clicked, this, [this] { m_presentation.toggleCover(Presentation::Cover::Black); });
    connect(m_white, &QPushButton::clicked, this, [this] { m_presentation.toggleCover(Presentation::Cover::White); });
    connect(m_freeze, &QPushButton::clicked, &m_presentation, &Presentation::setFrozen);
    column.addWidget(row);
}

void FacilitatorPanel::addTimer(QVBoxLayout& column)
{
    m_timer = new QWidget(this);
    auto* row = new QHBoxLayout(m_timer);
    row->setContentsMargins({});
    row->setSpacing(px(spaceTiny));
    m_timerText = plainLabel({}, {textCardTitle, true, TextColour::Main}, m_timer);
    QPushButton* toggle = button("pause", {}, tr("Start or stop the timer (T)"));
    toggle->setAccessibleName(tr("Start or stop the timer"));
    QPushButton* one = button("", tr("+1"), tr("One minute more"));
    one->setAccessibleName(tr("One minute more"));
    QPushButton* five = button("", tr("+5"), tr("Five minutes more"));
    five->setAccessibleName(tr("Five minutes more"));
    connect(toggle, &QPushButton::clicked, &m_presentation, &Presentation::timerToggled);
    connect(one, &QPushButton::clicked, this, [this] { Q_EMIT m_presentation.minutesWanted(1); });
    connect(five, &QPushButton::clicked, this, [this] { Q_EMIT m_presentation.minutesWanted(5); });
    row->addWidget(m_timerText, 1);
    for (QPushButton* part : {toggle, one, five})
        row->addWidget(part);
    column.addWidget(m_timer);
    m_timer->hide();
}

void FacilitatorPanel::addLook(QVBoxLayout& column)
{
    m_backRow = new QComboBox(this);
    for (const int metres : backRows)
        m_backRow->addItem(tr("Back row %1 m away").arg(metres), metres);
    m_backRow->setAccessibleName(tr("How far the back row is"));
    m_backRow->setToolTip(tr("How far the back row sits: the letters grow with it"));
    m_backRow->setWhatsThis(m_backRow->toolTip());
    connect(m_backRow, &QComboBox::activated, this, [this] { m_presentation.setBackRow(m_backRow->currentData().toInt()); });
    m_contrast = new QCheckBox(tr("Light on black"), this);
    m_contrast->setToolTip(tr("White letters on black, for daylight and weak projectors"));
    m_contrast->setWhatsThis(m_contrast->toolTip());
    connect(m_contrast, &QCheckBox::clicked, &m_presentation, &Presentation::setHighContrast);
    column.addWidget(m_backRow);
    column.addWidget(m_contrast);
}

void FacilitatorPanel::setHasTimer(bool has) { m_timer->setVisible(has); }

void FacilitatorPanel::refresh()
{
    const Presentation& p = m_presentation;
    m_now->setText(Presentation::nameOf(p.current()));
    m_nextWords->setText(p.nextSlide() ? tr("Next: %1").arg(Presentation::nameOf(*p.nextSlide())) : tr("This is the last page"));
    m_facts->setText(p.facts());
    m_facts->setVisible(!m_facts->text().isEmpty());
    m_previous->setEnabled(p.index() > 0);
    m_next->setEnabled(p.nextSlide() != nullptr);
    m_black->setChecked(p.cover() == Presentation::Cover::Black);
    m_white->setChecked(p.cover() == Presentation::Cover::White);
    m_freeze->setChecked(p.isFrozen());
    m_follows->setChecked(p.follows());
    m_timerText->setText(p.now().timer);
    const QSignalBlocker quiet(m_places);
    QStringList places, shown;
    for (const Slide& slide : p.slides())
        places << Presentation::nameOf(slide);
    for (int i = 0; i < m_places->count(); ++i)
        shown << m_places->itemText(i);
    if (places != shown) {
        m_places->clear();
        m_places->addItems(places);
    }
    m_places->setCurrentIndex(p.index());
    m_backRow->setCurrentIndex(m_backRow->findData(p.look().backRowMetres));
    m_contrast->setChecked(p.look().highContrast);
}

} // namespace tambon
