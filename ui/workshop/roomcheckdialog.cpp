#include "ui/workshop/roomcheckdialog.h"

#include "ui/theme/fonts.h"
#include "ui/theme/text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/pagescroll.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStorageInfo>
#include <QVBoxLayout>

namespace tambon {

namespace {

constexpr qint64 enoughBytes = 200LL * 1024 * 1024;
constexpr int enoughBattery = 50;
/// Heights of letters for a picture 1.125 m high on 768 lines: 4, 6, 8 and 10 m, and what notes have on the laptop.
struct PatternSize {
    int px;
    int metres;
};
constexpr std::array patternSizes{PatternSize{20, 0}, PatternSize{24, 4}, PatternSize{37, 6}, PatternSize{49, 8}, PatternSize{61, 10}};

QString firstLine(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readLine(64)).trimmed() : QString();
}

void readBattery(const QString& folder, RoomFacts& facts)
{
    const QDir supplies(folder);
    for (const QString& name : supplies.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::System)) {
        const QString at = supplies.filePath(name);
        bool understood = false;
        const int percent = firstLine(at + QStringLiteral("/capacity")).toInt(&understood);
        if (!understood || firstLine(at + QStringLiteral("/type")) != QLatin1String("Battery"))
            continue;
        facts.batteryPercent = percent;
        facts.charging = firstLine(at + QStringLiteral("/status")) != QLatin1String("Discharging");
        return;
    }
}

} // namespace

RoomFacts roomFacts(const QString& planPath, const QString& powerFolder)
{
    RoomFacts facts;
    const auto screens = QGuiApplication::screens();
    for (const QScreen* screen : screens)
        facts.screens << QStringLiteral("%1, %2 × %3").arg(screen->name(), QString::number(screen->size().width()), QString::number(screen->size().height()));
    facts.projectorSeen = screens.size() > 1;
    facts.mirrored = facts.projectorSeen && screens[0]->geometry().topLeft() == screens[1]->geometry().topLeft();
    const FontCheck fonts = checkFonts();
    facts.family = fonts.family;
    facts.linesBreak = fonts.linesBreak;
    const QStorageInfo disk(QFileInfo(planPath).absolutePath());
    if (disk.isValid())
        facts.freeBytes = disk.bytesAvailable();
    readBattery(powerFolder, facts);
    return facts;
}

RoomCheckDialog::RoomCheckDialog(const RoomFacts& facts, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Ready for the room?"));
    auto* page = new QWidget;
    auto* inner = new QVBoxLayout(page);
    auto* card = new Card;
    auto* list = new QVBoxLayout(card);
    addFact(list, facts.projectorSeen,
        !facts.projectorSeen  ? tr("One screen only: %1. Plug the projector in, or show everything on this screen.").arg(facts.screens.join(QStringLiteral(" · ")))
            : facts.mirrored ? tr("The projector shows the same as the laptop: %1. Extend the desktop for a picture of its own.").arg(facts.screens.join(QStringLiteral(" · ")))
                             : tr("Projector found: %1").arg(facts.screens.join(QStringLiteral(" · "))));
    addFact(list, !facts.family.isEmpty(), facts.family.isEmpty() ? tr("No font here draws Thai right: tone marks may be cut") : tr("Thai letters are drawn right (font %1)").arg(facts.family));
    addFact(list, facts.linesBreak, facts.linesBreak ? tr("Thai lines break between words") : tr("Thai lines break anywhere: the library libthai is missing"));
    const QString megabytes = QString::number(facts.freeBytes / (1024 * 1024));
    addFact(list, facts.freeBytes >= enoughBytes,
        facts.freeBytes < 0 ? tr("Free disk space is not known") : facts.freeBytes >= enoughBytes ? tr("%1 MB free on the disk").arg(megabytes) : tr("Only %1 MB free on the disk: make room first").arg(megabytes));
    if (!facts.batteryPercent)
        addFact(list, true, tr("The battery is not known here"));
    else
        addFact(list, facts.charging || *facts.batteryPercent >= enoughBattery,
            facts.charging ? tr("Battery %1%, plugged in").arg(*facts.batteryPercent) : tr("Battery %1%, not plugged in").arg(*facts.batteryPercent));
    inner->addWidget(card);
    inner->addWidget(makePattern());
    inner->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->addWidget(pageScroll(page), 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(QSize(px(900), px(640)).boundedTo(screen()->availableSize() * 9 / 10));
}

void RoomCheckDialog::addFact(QVBoxLayout* column, bool good, const QString& words)
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(px(spaceSmall));
    auto* mark = new IconMark(good ? QStringLiteral("ok") : QStringLiteral("warning"), good ? TextColour::Ok : TextColour::Care);
    mark->setAccessibleName(good ? tr("Good") : tr("Look at this"));
    row->addWidget(mark);
    row->addWidget(wrappingLabel(words), 1);
    column->addWidget(box);
}

/// Sizes are those of the projector's own lines, not of this window's text size.
QWidget* RoomCheckDialog::makePattern()
{
    auto* card = new Card;
    auto* column = new QVBoxLayout(card);
    column->addWidget(wrappingLabel(tr("Can the back row read this on the projector? Move this window there and ask."), {.bold = true}));
    for (const PatternSize& size : patternSizes) {
        const QString words = size.metres == 0 ? tr("As notes are on the laptop") : tr("To be read from %1 metres").arg(size.metres);
        column->addWidget(wrappingLabel(words, {.size = static_cast<int>(size.px / textScale())}));
    }
    return card;
}

} // namespace tambon
