#include "tests/support/openwindow.h"
#include "ui/mainwindow/navigationrail.h"
#include "ui/theme/colourscheme.h"
#include "ui/theme/contrast.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QItemSelectionModel>
#include <QMenu>
#include <QPointer>
#include <QToolBar>
#include <QToolTip>
#include <QWindow>

#include <cmath>
#include <numbers>

using namespace tambon;
using namespace tambon::test;
using namespace Qt::Literals::StringLiterals;

namespace {

using Rgb = std::array<double, 3>;

double linear(double channel) { return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4); }

Rgb linearRgb(const QColor& colour)
{
    return {linear(double(colour.redF())), linear(double(colour.greenF())), linear(double(colour.blueF()))};
}

using Matrix = std::array<Rgb, 3>;

Rgb times(const Matrix& matrix, const Rgb& colour)
{
    Rgb out{};
    for (size_t row = 0; row < 3; ++row)
        out[row] = matrix[row][0] * colour[0] + matrix[row][1] * colour[1] + matrix[row][2] * colour[2];
    return out;
}

constexpr Matrix normalSight{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
/// Machado, Oliveira, Fernandes 2009, severity 1.0.
constexpr Matrix protan{{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix deutan{{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix tritan{{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

Rgb lab(Rgb rgb)
{
    for (double& channel : rgb)
        channel = std::clamp(channel, 0.0, 1.0);
    constexpr Matrix toXyz{{{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}};
    const Rgb xyz = times(toXyz, rgb);
    const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    const double x = f(xyz[0] / 0.95047), y = f(xyz[1]), z = f(xyz[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double degrees(double radians) { return radians * 180 / std::numbers::pi; }
double radians(double degree) { return degree * std::numbers::pi / 180; }

double hueOf(double a, double b)
{
    const double hue = a == 0 && b == 0 ? 0 : degrees(std::atan2(b, a));
    return hue < 0 ? hue + 360 : hue;
}

/// CIEDE2000 as Sharma, Wu and Dalal write it.
double ciede2000(const Rgb& one, const Rgb& two)
{
    const double chroma = (std::hypot(one[1], one[2]) + std::hypot(two[1], two[2])) / 2;
    const double c7 = std::pow(chroma, 7), top = std::pow(25.0, 7);
    const double g = 0.5 * (1 - std::sqrt(c7 / (c7 + top)));
    const double a1 = (1 + g) * one[1], a2 = (1 + g) * two[1];
    const double c1 = std::hypot(a1, one[2]), c2 = std::hypot(a2, two[2]);
    const double h1 = hueOf(a1, one[2]), h2 = hueOf(a2, two[2]);
    double turn = c1 * c2 == 0 ? 0 : h2 - h1;
    turn = turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn;
    const double dl = two[0] - one[0], dc = c2 - c1, dh = 2 * std::sqrt(c1 * c2) * std::sin(radians(turn / 2));
    const double l = (one[0] + two[0]) / 2, c = (c1 + c2) / 2;
    double h = h1 + h2;
    if (c1 * c2 != 0)
        h = std::abs(h1 - h2) <= 180 ? h / 2 : h < 360 ? (h + 360) / 2 : (h - 360) / 2;
    const double t = 1 - 0.17 * std::cos(radians(h - 30)) + 0.24 * std::cos(radians(2 * h)) + 0.32 * std::cos(radians(3 * h + 6))
        - 0.20 * std::cos(radians(4 * h - 63));
    const double cm7 = std::pow(c, 7);
    const double sl = 1 + 0.015 * std::pow(l - 50, 2) / std::sqrt(20 + std::pow(l - 50, 2)), sc = 1 + 0.045 * c, sh = 1 + 0.015 * c * t;
    const double rt = -2 * std::sqrt(cm7 / (cm7 + top)) * std::sin(radians(60 * std::exp(-std::pow((h - 275) / 25, 2))));
    return std::sqrt(std::pow(dl / sl, 2) + std::pow(dc / sc, 2) + std::pow(dh / sh, 2) + rt * dc / sc * dh / sh);
}

struct Pair {
    const char* name;
    QColor mark;
    QColor ground;
    double least;
};

void addNotePairs(std::vector<Pair>& pairs, const Theme& t)
{
    for (const ThreadColours& thread : t.threads) {
        pairs.push_back({"note text on its body", t.noteText, thread.body, 7});
        pairs.push_back({"link line on a note", t.noteQuiet, thread.body, 4.5});
        pairs.push_back({"missing link on a note", t.noteCare, thread.body, 4.5});
        pairs.push_back({"glyph on its spine", t.noteText, thread.spine, 4.5});
        pairs.push_back({"note edge and note", t.noteEdge, thread.body, 3});
        pairs.push_back({"note and block, by edge or by body", contrastRatio(t.noteEdge, t.base) > contrastRatio(thread.body, t.base) ? t.noteEdge : thread.body, t.base, 3});
    }
    pairs.push_back({"note being typed", t.noteText, t.noteEdited, 7});
    pairs.push_back({"note set back", t.setBackText, t.setBackBody, 7});
    pairs.push_back({"edge of a note set back", t.setBackEdge, t.setBackBody, 3});
    pairs.push_back({"edge of a related note", t.relatedEdge, t.base, 4.5});
    pairs.push_back({"link line", t.linkLine, t.base, 4.5});
    pairs.push_back({"link line and its halo", t.linkLine, t.linkHalo, 4.5});
    pairs.push_back({"tick of a chosen note", t.onAccent, t.accent, 3});
}

void addTextPairs(std::vector<Pair>& pairs, const Theme& t)
{
    for (const QColor& ground : {t.window, t.base, t.sunk, t.hover, t.pressed, t.selectedRow}) {
        pairs.push_back({"text", t.text, ground, 4.5});
        pairs.push_back({"secondary text", t.secondary, ground, 4.5});
    }
    for (const QColor& ground : {t.window, t.base, t.sunk}) {
        pairs.push_back({"placeholder", t.placeholder, ground, 4.5});
        pairs.push_back({"link", t.link, ground, 4.5});
        pairs.push_back({"ok", t.ok, ground, 4.5});
        pairs.push_back({"care", t.care, ground, 4.5});
        pairs.push_back({"must", t.must, ground, 4.5});
    }
    // What is disabled may be pale, and stays readable where it stands.
    pairs.push_back({"disabled on the window", t.disabled, t.window, 4.5});
    pairs.push_back({"disabled on the base", t.disabled, t.base, 4.5});
    pairs.push_back({"selection", t.onAccent, t.accent, 4.5});
    pairs.push_back({"primary button under the mouse", t.onAccent, t.accentHover, 4.5});
    pairs.push_back({"badge", t.onBadge, t.badge, 4.5});
    for (const auto& [word, ground] : {std::pair(t.ok, t.okGround), std::pair(t.care, t.careGround), std::pair(t.must, t.mustGround)}) {
        pairs.push_back({"status on its ground", word, ground, 4.5});
        pairs.push_back({"text on a status ground", t.text, ground, 4.5});
    }
}

void addEdgePairs(std::vector<Pair>& pairs, const Theme& t)
{
    for (const QColor& ground : {t.window, t.base}) {
        pairs.push_back({"input edge", t.inputEdge, ground, 3});
        pairs.push_back({"bars and badges", t.badge, ground, 3});
        pairs.push_back({"focus ring", t.focusRing, ground, 3});
        pairs.push_back({"accent bar and drop mark", t.accent, ground, 3});
    }
    pairs.push_back({"focus ring on the rail", t.focusRing, t.sunk, 3});
    pairs.push_back({"focus ring and its gap", t.focusRing, t.focusGap, 3});
}

std::vector<Pair> pairsOf(const Theme& theme)
{
    std::vector<Pair> pairs;
    addTextPairs(pairs, theme);
    addEdgePairs(pairs, theme);
    addNotePairs(pairs, theme);
    return pairs;
}

void checkPairs(const Theme& theme)
{
    for (const Pair& pair : pairsOf(theme)) {
        INFO(pair.name << ": " << pair.mark.name().toStdString() << " on " << pair.ground.name().toStdString());
        CHECK(contrastRatio(pair.mark, pair.ground) >= pair.least);
    }
}

double leastDifference(const Theme& theme, const Matrix& sight)
{
    double least = 100;
    for (size_t one = 1; one < theme.threads.size(); ++one)
        for (size_t other = one + 1; other < theme.threads.size(); ++other)
            least = std::min(least, ciede2000(lab(times(sight, linearRgb(theme.threads[one].spine))), lab(times(sight, linearRgb(theme.threads[other].spine)))));
    return least;
}

QPalette paletteOf(const QColor& window, const QColor& text)
{
    return QPalette(text, window, text, text, text, text, text, window, window);
}

} // namespace

TEST_CASE("contrast is measured as WCAG does")
{
    CHECK(contrastRatio(Qt::black, Qt::white) == Approx(21));
    CHECK(contrastRatio(Qt::white, Qt::white) == Approx(1));
    CHECK(contrastRatio(QColor(0x767676), Qt::white) == Approx(4.54).margin(0.01));
}

TEST_CASE("every text, edge and ring of both themes and of high contrast stands out from its ground")
{
    checkPairs(lightTheme());
    checkPairs(darkTheme());
    checkPairs(themeOfRoles(highContrastPalette()));
}

TEST_CASE("colour differences are those of the published examples of CIEDE2000")
{
    CHECK(ciede2000({50, 2.6772, -79.7751}, {50, 0, -82.7485}) == Approx(2.0425).margin(0.0001));
    CHECK(ciede2000({60.2574, -34.0099, 36.2677}, {60.4626, -34.1751, 39.4387}) == Approx(1.2644).margin(0.0001));
    CHECK(ciede2000({22.7233, 20.0904, -46.6940}, {23.0331, 14.9730, -42.5619}) == Approx(2.0373).margin(0.0001));
}

TEST_CASE("the six threads can be told apart by eyes that see fewer colours")
{
    for (const Theme& theme : {lightTheme(), darkTheme()}) {
        for (const Matrix& sight : {normalSight, protan, deutan, tritan})
            CHECK(leastDifference(theme, sight) >= 12);
    }
}

TEST_CASE("the system's palette decides between light, dark and its own colours")
{
    const QPalette darkSystem = paletteOf(QColor(0x202326), QColor(0xFCFCFC));
    const QPalette lightSystem = paletteOf(QColor(0xEFEFEF), Qt::black);
    const QPalette contrastSystem = paletteOf(Qt::black, Qt::white);
    CHECK(paletteFor(ColourScheme::System, darkSystem) == palette(darkTheme()));
    CHECK(paletteFor(ColourScheme::System, lightSystem) == palette(lightTheme()));
    CHECK(paletteFor(ColourScheme::System, contrastSystem) == contrastSystem);
    CHECK(paletteFor(ColourScheme::HighContrast, contrastSystem) == contrastSystem);
    CHECK(paletteFor(ColourScheme::HighContrast, lightSystem) == highContrastPalette());
    CHECK(paletteFor(ColourScheme::Light, contrastSystem) == palette(lightTheme()));
    for (const ColourScheme scheme : colourSchemes)
        CHECK(colourSchemeFromKey(keyOf(scheme)) == scheme);
    CHECK_FALSE(colourSchemeFromKey(u"sepia"_s).has_value());
}

TEST_CASE("the program follows a system that turns dark, and only while it is asked to")
{
    ProgramLook look;
    QPalette system = paletteOf(QColor(0xEFEFEF), Qt::black);
    ApplicationColours colours(nullptr, [&] { return system; });
    colours.use(ColourScheme::System);
    CHECK_FALSE(theme().isDark);
    system = paletteOf(QColor(0x202326), QColor(0xFCFCFC));
    QWindow window;
    QEvent changed(QEvent::ThemeChange);
    QCoreApplication::sendEvent(&window, &changed);
    CHECK(theme().isDark);
    CHECK(QToolTip::palette().color(QPalette::ToolTipText) == darkTheme().text);
    colours.use(ColourScheme::Light);
    QCoreApplication::sendEvent(&window, &changed);
    CHECK_FALSE(theme().isDark);
}

TEST_CASE("following the system comes to rest while a window is open")
{
    class Counter : public QObject {
    public:
        explicit Counter(ApplicationColours& colours)
            : m_colours(colours)
        {
        }
        int paletteEvents = 0;

    protected:
        bool eventFilter(QObject*, QEvent* event) override
        {
            constexpr int endless = 100;
            if (event->type() == QEvent::ApplicationPaletteChange && ++paletteEvents == endless)
                m_colours.use(ColourScheme::Light); // or the event loop below would not return
            return false;
        }

    private:
        ApplicationColours& m_colours;
    };
    ProgramLook look;
    QWidget window;
    window.show();
    ApplicationColours colours(nullptr, [] { return paletteOf(QColor(0xEFEFEF), Qt::black); });
    Counter counter(colours);
    window.installEventFilter(&counter);
    colours.use(ColourScheme::System);
    for (int round = 0; round < 50; ++round)
        QCoreApplication::processEvents();
    CHECK(counter.paletteEvents < 10);
    colours.use(ColourScheme::Light);
}

TEST_CASE("the open window turns dark and back without losing anything, and the choice is remembered")
{
    ProgramLook look;
    OpenWindow open(emptyPlan());
    const auto groundOf = [&] { return open.window().grab().toImage().pixelColor(5, open.window().height() - 8); };
    const QColor light = groundOf();
    const auto choose = [&](int scheme) {
        for (QMenu* menu : open.window().findChildren<QMenu*>())
            if (menu->actions().size() == int(colourSchemes.size()) && menu->actions().front()->isCheckable())
                menu->actions().at(scheme)->trigger();
        comeToRest();
    };
    CanvasPage* page = &open.canvas();
    choose(int(ColourScheme::Dark));
    CHECK(groundOf().lightness() < 64);
    CHECK(QSettings().value(u"colours"_s).toString() == u"dark"_s);
    CHECK(&open.canvas() == page);
    choose(int(ColourScheme::HighContrast));
    CHECK(groundOf() == QColor(Qt::black));
    choose(int(ColourScheme::Light));
    CHECK(groundOf() == light);
}

TEST_CASE("with very large text the pages stand in a chooser, reached by F6")
{
    ProgramLook look(Language::Thai, 200);
    OpenWindow open(emptyPlan());
    auto* bar = open.window().findChild<QToolBar*>();
    const auto chooser = [&] { return bar->findChild<QComboBox*>(); };
    REQUIRE(chooser());
    CHECK_FALSE(open.window().findChild<NavigationRail*>()->isVisible());
    open.canvas().setFocus();
    press(Qt::Key_F6);
    REQUIRE(chooser()->hasFocus());
    press(Qt::Key_Down);
    CHECK(open.shell().currentKind() == PageKind::Capital);
    comeToRest();
    CHECK(bar->findChildren<QComboBox*>().size() == 1);
    CHECK(chooser()->currentText() == NavigationRail::tr("Capital"));
    open.window().setTextPercent(100);
    comeToRest();
    CHECK_FALSE(chooser());
    CHECK(open.window().findChild<NavigationRail*>()->isVisible());
}

TEST_CASE("a list of pages that waits to be cleared away follows a change of the text size")
{
    ProgramLook look(Language::Thai, 200);
    OpenWindow open(emptyPlan());
    const QPointer<QComboBox> chooser = open.window().findChild<QToolBar*>()->findChild<QComboBox*>();
    REQUIRE(chooser);
    for (QAction* action : open.window().findChildren<QAction*>())
        if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_W))
            action->trigger();
    REQUIRE(chooser); // until the event loop runs
    open.window().setTextPercent(150);
    CHECK(chooser->view()->selectionModel() != nullptr);
    CHECK(chooser->count() > 8);
}

TEST_CASE("notes stay paper in the dark window, also while they are typed")
{
    for (const ThreadColours& thread : darkTheme().threads)
        CHECK(thread.body.lightness() > 200);
    CHECK(darkTheme().noteEdited.lightness() > 200);
    CHECK(darkTheme().noteText == lightTheme().noteText);
}
