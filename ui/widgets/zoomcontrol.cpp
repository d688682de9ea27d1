#include "ui/widgets/zoomcontrol.h"

#include "ui/theme/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

namespace tambon {

namespace {

constexpr int smallestZoom = 50;
constexpr int largestZoom = 200;
constexpr int stepOfZoom = 10;
constexpr int sliderWidth = 110;  ///< design pixels
constexpr int widthNeeded = 1100; ///< design pixels of the window

/// As low as the status bar.
class ZoomButton : public QToolButton {
public:
    using QToolButton::QToolButton;
    [[nodiscard]] QSize sizeHint() const override { return {px(32), px(28)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace

ZoomControl::ZoomControl(QWidget* parent)
    : QWidget(parent)
    , m_smaller(new ZoomButton(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_larger(new ZoomButton(this))
    , m_percent(plainLabel({}, {textSmallest, false, TextColour::Secondary}, this))
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(spaceTiny));
    row->addWidget(m_smaller);
    row->addWidget(m_slider);
    row->addWidget(m_larger);
    row->addWidget(m_percent);
    m_slider->setRange(smallestZoom, largestZoom);
    m_slider->setSingleStep(stepOfZoom);
    m_slider->setPageStep(stepOfZoom);
    m_slider->setFixedWidth(px(sliderWidth));
    m_smaller->setText(QStringLiteral("−"));
    m_larger->setText(QStringLiteral("+"));
    for (QToolButton* button : {m_smaller, m_larger}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    connect(m_slider, &QSlider::valueChanged, this, &ZoomControl::percentWanted);
    connect(m_smaller, &QToolButton::clicked, this, [this] { Q_EMIT percentWanted(m_slider->value() - stepOfZoom); });
    connect(m_larger, &QToolButton::clicked, this, [this] { Q_EMIT percentWanted(m_slider->value() + stepOfZoom); });
    retranslate();
    setPercent(100);
    parent->window()->installEventFilter(this);
}

void ZoomControl::setWanted(bool wanted)
{
    m_wanted = wanted;
    setVisible(wanted && window()->width() >= px(widthNeeded));
}

bool ZoomControl::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == window() && event->type() == QEvent::Resize)
        setWanted(m_wanted);
    return QWidget::eventFilter(watched, event);
}

void ZoomControl::setPercent(int percent)
{
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(percent);
    m_percent->setText(QStringLiteral("%1 %").arg(percent));
    m_smaller->setEnabled(percent > smallestZoom);
    m_larger->setEnabled(percent < largestZoom);
}

void ZoomControl::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        m_slider->setFixedWidth(px(sliderWidth));
}

void ZoomControl::retranslate()
{
    const auto describe = [](QWidget* part, const QString& name, const QString& help) {
        part->setAccessibleName(name);
        part->setToolTip(help);
        part->setWhatsThis(help);
    };
    describe(m_smaller, tr("Canvas smaller"), tr("Shows the canvas smaller (Ctrl+Alt+−)"));
    describe(m_larger, tr("Canvas larger"), tr("Shows the canvas larger (Ctrl+Alt+=)"));
    describe(m_slider, tr("Zoom of the canvas"), tr("How large the canvas is shown, 50 to 200 %. Ctrl and the wheel do the same."));
}

} // namespace tambon
