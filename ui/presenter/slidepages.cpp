#include "ui/presenter/slidepages.h"

#include "ui/theme/text.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <set>

namespace tambon {

namespace {

constexpr int mostNotesOnPage = 8;
constexpr double narrowestSlideColumn = 7.5; ///< em of text; below it words no longer fit beside each other

/// Measures of a note in pixels of the screen.
struct NoteMeasure {
    explicit NoteMeasure(const SlideLook& look, double width)
        : font(slideFont(look.textSize()))
        , line(look.lineHeight())
        , spine(look.textSize() * 1.47)
        , padSide(look.units(16))
        , padTop(look.units(10))
        , textWidth(width - spine - 2 * padSide)
        , aboveLine(look.units(34))
    {
    }
    QFont font;
    double line, spine, padSide, padTop, textWidth, aboveLine;
};

int columnsFor(const SlideLook& look, double width, double gap)
{
    for (int columns = 3; columns > 1; --columns) {
        const double text = NoteMeasure(look, (width - (columns - 1) * gap) / columns).textWidth;
        if (text >= look.textSize() * narrowestSlideColumn * (columns == 3 ? 1.6 : 1))
            return columns;
    }
    return 1;
}

double heightOf(SlideNote& note, const NoteMeasure& measure, double mostHeight)
{
    const double above = (note.above.isEmpty() ? 0 : measure.aboveLine) + (note.votes ? measure.line : 0);
    const int lines = std::max(1, int((mostHeight - 2 * measure.padTop - above) / measure.line));
    note.words = std::make_shared<NoteText>(note.text, measure.font, measure.textWidth, measure.line, lines);
    return note.words->height() + 2 * measure.padTop + above;
}

/// The used threads with their names, for the foot.
std::vector<std::pair<int, QString>> threadsOn(const Slide& slide, const Plan& plan)
{
    std::set<int> used;
    for (const SlideNote& note : slide.notes)
        if (note.thread != 0)
            used.insert(note.thread);
    std::vector<std::pair<int, QString>> threads;
    for (const int thread : used)
        threads.emplace_back(thread, plan.threadName(thread));
    return threads;
}

} // namespace

QFont slideFont(double pixels, bool bold)
{
    QFont font = designFont(textBase, bold);
    font.setPixelSize(std::max(1, int(std::lround(pixels))));
    return font;
}

SlideFrame frameOf(const Slide& slide, const SlideLook& look)
{
    const double width = look.screen.width();
    const double margin = look.units(40);
    const double textPx = std::max(look.units(38), look.textSize() * 0.86);
    SlideFrame frame;
    const bool hasBadge = slide.block.has_value();
    const double left = hasBadge ? margin + look.units(112 + 24) : margin;
    if (hasBadge) {
        frame.badge = QRectF(margin, look.units(32), look.units(112), look.units(112));
        frame.icon = QRectF(left, look.units(42), look.units(44), look.units(44));
    }
    const double timerWidth = QFontMetricsF(slideFont(look.units(48), true)).horizontalAdvance(QStringLiteral("-00:00"));
    frame.timer = QRectF(width - margin - timerWidth, look.units(30), timerWidth, look.units(64));
    const double headingLeft = hasBadge ? frame.icon.right() + look.units(14) : left;
    frame.heading = QRectF(headingLeft, look.units(30), frame.timer.left() - headingLeft - look.units(16), look.units(64));
    double bottom = frame.heading.bottom();
    if (!slide.question.isEmpty()) {
        const NoteText question(slide.question, slideFont(textPx), width - margin - left, textPx * 1.4, 3);
        frame.question = QRectF(left, bottom, width - margin - left, question.height());
        bottom = frame.question.bottom();
    }
    bottom = std::max(bottom, frame.badge.bottom()) + look.units(22);
    frame.rule = QRectF(margin, bottom, width - 2 * margin, std::max(1.0, look.units(2)));
    const double footTop = look.screen.height() - look.units(66);
    frame.notes = QRectF(margin, bottom + look.units(26), width - 2 * margin, footTop - bottom - look.units(26 + 8));
    frame.foot = QRectF(margin, footTop, width - 2 * margin, look.units(46));
    return frame;
}

void addPages(Slide whole, const Plan& plan, const SlideLook& look, std::vector<Slide>& slides)
{
    const QRectF area = frameOf(whole, look).notes;
    const double gap = look.units(16);
    const int columns = columnsFor(look, area.width(), gap);
    const double columnWidth = (area.width() - (columns - 1) * gap) / columns;
    const NoteMeasure measure(look, columnWidth);
    const std::vector<SlideNote> all = std::exchange(whole.notes, {});
    whole.total = int(std::count_if(all.begin(), all.end(), [](const SlideNote& note) { return !note.isGap; }));
    std::vector<Slide> pages{whole};
    double y = area.top();
    for (size_t at = 0; at < all.size(); at += size_t(columns)) {
        std::vector<SlideNote> row(all.begin() + std::ptrdiff_t(at), all.begin() + std::ptrdiff_t(std::min(all.size(), at + size_t(columns))));
        double height = 0;
        for (SlideNote& note : row)
            height = std::max(height, heightOf(note, measure, area.height()));
        const bool isFull = pages.back().notes.size() + row.size() > size_t(mostNotesOnPage) || y + height > area.bottom() + 0.5;
        if (isFull && !pages.back().notes.empty()) {
            pages.push_back(whole);
            y = area.top();
        }
        for (size_t i = 0; i < row.size(); ++i) {
            row[i].rect = QRectF(area.left() + double(i) * (columnWidth + gap), y, columnWidth, height);
            pages.back().notes.push_back(row[i]);
        }
        y += height + gap;
    }
    Slide& last = pages.back();
    const size_t filled = last.notes.size() % size_t(columns);
    const double cardHeight = 2 * measure.line + 2 * measure.padTop;
    if (last.notes.size() < size_t(mostNotesOnPage)) {
        if (filled != 0)
            last.nextCard = QRectF(area.left() + double(filled) * (columnWidth + gap), last.notes.back().rect.top(), columnWidth, last.notes.back().rect.height());
        else if (y + cardHeight <= area.bottom() + 0.5)
            last.nextCard = QRectF(area.left(), y, columnWidth, cardHeight);
    }
    for (size_t i = 0; i < pages.size(); ++i) {
        pages[i].page = int(i) + 1;
        pages[i].pages = int(pages.size());
        pages[i].threads = threadsOn(pages[i], plan);
    }
    slides.insert(slides.end(), pages.begin(), pages.end());
}

} // namespace tambon
