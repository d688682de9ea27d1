#include "ui/presenter/numbersslide.h"

#include "core/insight/outlook.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

namespace tambon {

namespace {

constexpr double barLines = 1.1;  ///< height of a bar in lines of text
constexpr double gapLines = 0.22; ///< between two figures

QString numbersSaid(const char* source) { return QCoreApplication::translate("Presenter", source); }

QString bahtSaid(Money money) { return numbersSaid(QT_TRANSLATE_NOOP("Presenter", "%1 baht")).arg(shown(money)); }

std::vector<SlideFigure> figuresToSay(const Plan& plan, const Figures& counted)
{
    std::vector<SlideFigure> all;
    const double before = double(counted.before().satang);
    if (before > 0) {
        all.push_back({.label = numbersSaid(QT_TRANSLATE_NOOP("Presenter", "Before 7 and 8")), .value = bahtSaid(counted.before()), .bar = true, .share = 1});
        all.push_back({.label = numbersSaid(QT_TRANSLATE_NOOP("Presenter", "After 7 and 8")), .value = bahtSaid(counted.after()), .bar = true, .solid = true, .share = double(counted.after().satang) / before});
        all.push_back({.label = numbersSaid(QT_TRANSLATE_NOOP("Presenter", "Less cash needed")), .value = bahtSaid(counted.saved())});
    }
    if (!plan.economy.incomeLines.empty()) {
        all.push_back({.label = numbersSaid(QT_TRANSLATE_NOOP("Presenter", "Left over in a year")), .value = bahtSaid(counted.surplus())});
        all.push_back({.label = {}, .value = breakEvenSentence(breakEven(plan), plan)});
    }
    return all;
}

/// Where a figure lies from `top` on.
void place(SlideFigure& figure, const QRectF& area, double top, const SlideLook& look)
{
    const QFont bold = slideFont(look.textSize(), true);
    const QFont plain = slideFont(look.textSize());
    const double label = figure.label.isEmpty() ? 0 : QFontMetricsF(plain).horizontalAdvance(figure.label) + look.units(24);
    const bool onOneLine = label + QFontMetricsF(bold).horizontalAdvance(figure.value) + look.units(24) <= area.width();
    figure.labelWidth = onOneLine ? label : 0;
    const double valueWidth = area.width() - figure.labelWidth;
    figure.words = std::make_shared<NoteText>(figure.value, bold, valueWidth, look.lineHeight());
    const double above = onOneLine || figure.label.isEmpty() ? 0 : look.lineHeight();
    const double height = figure.bar ? above + look.lineHeight() * barLines : above + figure.words->height();
    figure.rect = QRectF(area.left(), top, area.width(), height);
}

} // namespace

void addNumbersSlides(const Plan& plan, const SlideLook& look, std::vector<Slide>& slides)
{
    if (plan.economy.needs.empty() && plan.economy.incomeLines.empty())
        return;
    Slide slide{SlideKind::Numbers, QStringLiteral("numbers"), {}, numbersSaid(QT_TRANSLATE_NOOP("Presenter", "The plan's numbers"))};
    slide.question = numbersSaid(QT_TRANSLATE_NOOP("Presenter", "Cash needed in a year, before and after what we have (7) and what partners bring (8)"));
    const QRectF area = frameOf(slide, look).notes;
    std::vector<Slide> pages{slide};
    double y = area.top();
    for (SlideFigure figure : figuresToSay(plan, figures(plan))) {
        place(figure, area, y, look);
        if (figure.rect.bottom() > area.bottom() && !pages.back().figures.empty()) {
            pages.push_back(slide);
            place(figure, area, area.top(), look);
        }
        y = figure.rect.bottom() + look.lineHeight() * gapLines;
        pages.back().figures.push_back(std::move(figure));
    }
    for (size_t i = 0; i < pages.size(); ++i) {
        pages[i].page = int(i) + 1;
        pages[i].pages = int(pages.size());
        slides.push_back(pages[i]);
    }
}

void paintNumbersSlide(QPainter& painter, const Slide& slide, const SlideLook& look, const NumbersInk& ink)
{
    double labels = 0;
    for (const SlideFigure& figure : slide.figures)
        labels = std::max(labels, figure.labelWidth);
    for (const SlideFigure& figure : slide.figures) {
        const bool above = figure.labelWidth <= 0 && !figure.label.isEmpty();
        const double left = figure.rect.left() + (above || figure.label.isEmpty() ? 0 : labels);
        const double top = figure.rect.top() + (above ? look.lineHeight() : 0);
        painter.setFont(slideFont(look.textSize()));
        painter.setPen(ink.text);
        painter.drawText(QRectF(figure.rect.left(), figure.rect.top(), figure.rect.width(), look.lineHeight()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, figure.label);
        if (!figure.bar) {
            figure.words->paint(painter, {left, top});
            continue;
        }
        const double room = figure.rect.right() - left;
        const QRectF bar(left, top, std::max(look.units(4), room * figure.share), look.lineHeight() * barLines);
        painter.setBrush(figure.solid ? QBrush(ink.bar) : QBrush(Qt::NoBrush));
        painter.setPen(QPen(ink.bar, std::max(2.0, look.units(3))));
        painter.drawRect(bar);
        const QFont bold = slideFont(look.textSize(), true);
        const double wide = QFontMetricsF(bold).horizontalAdvance(figure.value);
        const bool inside = wide + look.units(32) <= bar.width();
        painter.setFont(bold);
        painter.setPen(inside && figure.solid ? ink.onBar : ink.text);
        const double x = inside ? bar.left() + look.units(16) : std::min(bar.right() + look.units(16), figure.rect.right() - wide);
        painter.drawText(QRectF(x, bar.top(), wide + 2, bar.height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, figure.value);
    }
}

} // namespace tambon
