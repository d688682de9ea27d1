// How much processor time the canvas takes, beside a bare widget that paints the same texts in the same run.
#include "core/base/language.h"
#include "ui/canvas/canvaspage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/planshell.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tambonstyle.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <numeric>

using namespace tambon;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int manyNotes = 1000;
constexpr int typingNotes = 200;
constexpr int rounds = 200;
constexpr double frameMs = 16;
constexpr double echoMs = 50;
constexpr double mostRatio = 1.5;

double processorMs()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

double wallMs()
{
    static const QElapsedTimer since = [] { QElapsedTimer timer; timer.start(); return timer; }();
    return double(since.nsecsElapsed()) / 1e6;
}

struct Times {
    double median = 0;
    double p95 = 0;
};

Times timesOf(const std::function<void(int)>& step, double (*clock)())
{
    std::vector<double> taken;
    for (int i = 0; i < rounds; ++i) {
        const double start = clock();
        step(i);
        taken.push_back(clock() - start);
    }
    std::sort(taken.begin(), taken.end());
    return {taken[taken.size() / 2], taken[taken.size() * 95 / 100]};
}

Plan planOf(int notes)
{
    static const QStringList texts{u"น้ำตาลโตนดแท้ เคี่ยวให้เห็นกับตา"_s, u"กลุ่มแม่บ้านช่วยกันแปรรูป"_s, u"ขายที่ตลาดนัดวันเสาร์และส่งไปรษณีย์"_s,
        u"ค่าแรงคนขึ้นตาล"_s, u"คณะดูงานจากโรงเรียนและ อบต."_s, u"ศาลาวัดว่างวันธรรมดา ใช้เป็นที่เรียน"_s};
    Plan plan;
    plan.head.id = PlanId::random();
    plan.organisation.id = OrganisationId::random();
    for (const Block block : allBlocks)
        for (int i = 0; int(plan.notes.size()) < notes * number(block) / int(allBlocks.size()); ++i)
            plan.notes.push_back({NoteId::random(), block, i, u"%1 %2"_s.arg(texts[i % texts.size()]).arg(i), i % 7});
    return plan;
}

/// The window of the program with a plan of its own.
class Bench {
public:
    explicit Bench(int notes)
    {
        const QString path = m_folder.filePath(u"plan.cbmc"_s);
        if (!Document::create(path, planOf(notes)) || !window.openPlan(path))
            qFatal("no plan to measure with");
        window.resize(1366, 724);
        window.show();
        QApplication::setActiveWindow(&window);
        QCoreApplication::processEvents();
        view().setFocus();
        view().focusBlock(Block::Value);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] CanvasView& view() { return window.shell()->canvas().activeView(); }
    void showSteps() { window.shell()->canvas().chooseView(CanvasPage::View::Step); QCoreApplication::processEvents(); }

private:
    QTemporaryDir m_folder;

public:
    MainWindow window;
};

struct WrittenText {
    QPointF baseline;
    QString text;
    QFont font;
    QColor colour;
    double end = 0;
};

/// A device that keeps what is written on it and drops every shape: all texts of the canvas, headings, counts and small
/// print too, with their fonts and places, or the comparison would be with less than what is to be read there.
class TextRecorder : public QPaintDevice, private QPaintEngine {
public:
    explicit TextRecorder(const QSize& size)
        : QPaintEngine(AllFeatures)
        , m_size(size)
    {
    }
    [[nodiscard]] const std::vector<WrittenText>& texts() const { return m_texts; }

    [[nodiscard]] QPaintEngine* paintEngine() const override { return const_cast<TextRecorder*>(this); }
    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override { }
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override { }
    void drawPath(const QPainterPath&) override { }
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override { }
    [[nodiscard]] Type type() const override { return User; }

    void drawTextItem(const QPointF& at, const QTextItem& item) override
    {
        constexpr double touching = 0.1;
        const QPointF baseline = state->transform().map(at);
        WrittenText* last = m_texts.empty() ? nullptr : &m_texts.back();
        // Thai words, spaces and digits of one line come apart; a person writing the same would write it at once.
        if (last && last->font == item.font() && std::abs(last->baseline.y() - baseline.y()) < touching && std::abs(last->end - baseline.x()) < touching)
            last->text += item.text();
        else
            m_texts.push_back({baseline, item.text(), item.font(), state->pen().color()});
        m_texts.back().end = baseline.x() + item.width();
    }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric which) const override
    {
        constexpr int dpi = 96;
        switch (which) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return dpi;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        default:
            return 0;
        }
    }

private:
    QSize m_size;
    std::vector<WrittenText> m_texts;
};

/// The same texts at the same places in the same fonts, and nothing else.
class BareTexts : public QWidget {
public:
    explicit BareTexts(CanvasView& view)
    {
        // What is to be seen: a long list reaches far below its window.
        const QRect seen = view.visibleRegion().boundingRect();
        TextRecorder recorder(seen.size());
        view.render(&recorder, {}, seen, DrawChildren);
        for (const WrittenText& text : recorder.texts())
            if (QRectF(QPointF(), seen.size()).intersects(QRectF(text.baseline, QFontMetricsF(text.font).boundingRect(text.text).size()).translated(0, -text.font.pixelSize())))
                m_texts.push_back(text);
        resize(seen.size());
    }
    [[nodiscard]] size_t letters() const
    {
        return std::accumulate(m_texts.begin(), m_texts.end(), size_t(0), [](size_t sum, const WrittenText& text) { return sum + size_t(text.text.size()); });
    }
    [[nodiscard]] size_t lines() const { return m_texts.size(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        for (const WrittenText& text : m_texts) {
            painter.setFont(text.font);
            painter.setPen(text.colour);
            painter.drawText(text.baseline, text.text);
        }
    }

private:
    std::vector<WrittenText> m_texts;
};

class Table {
public:
    void row(const char* what, double value, const char* unit, double limit)
    {
        const bool good = value <= limit;
        m_good = m_good && good;
        std::printf("%-58s %8.2f %-2s  limit %5.1f  %s\n", what, value, unit, limit, good ? "ok" : "TOO MUCH");
    }
    [[nodiscard]] bool isGood() const { return m_good; }

private:
    bool m_good = true;
};

void sendMouse(CanvasView& view, QEvent::Type type, const QPointF& at, Qt::MouseButtons held)
{
    QMouseEvent event(type, at, view.mapToGlobal(at), type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton, held, Qt::NoModifier);
    QCoreApplication::sendEvent(&view, &event);
}

Times dragSteps(CanvasView& view)
{
    const QPointF start = view.geometryOfNotes().notes.front().rect.center();
    sendMouse(view, QEvent::MouseButtonPress, start, Qt::LeftButton);
    const Times times = timesOf([&](int i) {
        sendMouse(view, QEvent::MouseMove, start + QPointF(40 + 3 * (i % 150), 20 + i % 90), Qt::LeftButton);
        QCoreApplication::processEvents();
    }, processorMs);
    sendMouse(view, QEvent::MouseButtonRelease, QPointF(-50, -50), Qt::NoButton);
    return times;
}

void measure(Table& table, CanvasView& view, const char* name)
{
    const Times paint = timesOf([&](int) { view.repaint(); }, processorMs);
    BareTexts bare(view);
    bare.show();
    QCoreApplication::processEvents();
    const Times plain = timesOf([&](int) { bare.repaint(); }, processorMs);
    bare.hide();
    const Times drag = dragSteps(view);
    std::printf("%s, %zu notes to be seen; %zu bare texts of %zu letters in %.2f ms\n", name, view.geometryOfNotes().notes.size(), bare.lines(),
        bare.letters(), plain.median);
    table.row("  one repaint, processor time", paint.median, "ms", frameMs);
    table.row("  one drag step, processor time", drag.median, "ms", frameMs);
    table.row("  repaint beside the bare texts", paint.median / plain.median, "", mostRatio);
}

void measureTyping(Table& table)
{
    Bench bench(typingNotes);
    static const QString text = u"ข้าวเม่าตำมือ หอมใหม่ ตำเช้านี้เอง "_s;
    const auto typeLetter = [&](int i) {
        const QString letter(text[i % text.size()]);
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, letter);
        QCoreApplication::sendEvent(QApplication::focusWidget(), &press);
        QCoreApplication::processEvents();
    };
    const Times echo = timesOf(typeLetter, wallMs);
    const Times work = timesOf(typeLetter, processorMs);
    std::printf("Typing in a note, %d notes in the plan\n", typingNotes);
    table.row("  from key to picture, p95", echo.p95, "ms", echoMs);
    table.row("  of it processor time, p95", work.p95, "ms", echoMs);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QApplication::setStyle(new TambonStyle);
    QApplication::setPalette(palette(lightTheme()));
    installLanguage(Language::Thai);
    applyTextScale(100);
    Table table;
    Bench bench(manyNotes);
    measure(table, bench.view(), "Overview of 1,000 notes");
    bench.showSteps();
    measure(table, bench.view(), "One step of 1,000 notes");
    measureTyping(table);
    return table.isGood() ? 0 : 1;
}
