#include "core/exchange/paper/canvassheet.h"
#include "core/exchange/paper/papertext.h"
#include "core/exchange/pdf/booksections.h"

#include <QCoreApplication>

#include <algorithm>

namespace tambon::book {

using namespace paper;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double noteIndent = 480; ///< of a note's text: its number and its thread stand before it
constexpr double threadWidth = 1000;
constexpr double noteWidth = textWidth - noteIndent - threadWidth - 150;
constexpr double linkTextWidth = 2600; ///< of a linked note's text before it is shortened; it stands whole elsewhere

struct PlacedLine {
    QString text;
    Style style;
};

/// "for: 1.1 …; 1.2 …", one for each thing that the note's links say.
QStringList linksInWords(const Plan& plan, const Note& note)
{
    QStringList verbs;
    QHash<QString, QStringList> targets;
    for (const Note* other : plan.linkedFrom(note.id)) {
        const QString verb = linkVerb(note.block, other->block);
        if (!targets.contains(verb))
            verbs.append(verb);
        targets[verb].append(plan.label(other->id) + u' ' + fitted(other->text, secondary, linkTextWidth));
    }
    QStringList sentences;
    for (const QString& verb : verbs)
        sentences.append(verb + u": " + targets.value(verb).join(u"; "));
    return sentences;
}

QString capitalBehind(const Plan& plan, const Note& note)
{
    QStringList names;
    for (const CapitalLink& link : plan.capitalLinks)
        if (const CapitalItem* item = link.note == note.id ? plan.capitalItem(link.capital) : nullptr)
            names.append(item->name);
    return names.isEmpty() ? QString()
                           : QCoreApplication::translate("PlanBook", "Capital: %1").arg(names.join(u", "));
}

/// What stands below a note's text.
QStringList explained(const Plan& plan, const Note& note)
{
    QStringList sentences = linksInWords(plan, note);
    if (const QString capital = capitalBehind(plan, note); !capital.isEmpty())
        sentences << capital;
    return sentences;
}

void sayNote(Book& book, const Note& note)
{
    book.flow.say(Paragraph{note.text, body, book.digits(book.plan.label(note.id))});
    QStringList below = explained(book.plan, note);
    if (note.thread > 0)
        below << threadGlyph(note.thread) + u' ' + threadCaption(book.plan, note.thread);
    if (!below.isEmpty())
        book.flow.say(Paragraph{.text = below.join(u'\n'), .style = secondary});
}

std::vector<PlacedLine> linesOf(const Plan& plan, const Note& note)
{
    std::vector<PlacedLine> lines;
    const auto add = [&](const QString& text, const Style& style) {
        for (const QString& line : wrapped(text, style, noteWidth))
            lines.push_back({line, style});
    };
    add(note.text, body);
    for (const QString& sentence : explained(plan, note))
        add(sentence, secondary);
    return lines;
}

/// The note's number and the thread's mark before it, the thread's name in a column of its own behind it.
void addNoteMargins(Book& book, const Note& note)
{
    const double top = book.flow.y();
    const double middle = top + bodyPoints * 10 * (baselineEm - 0.31);
    book.flow.add(lineAt({leftEdge, top}, book.digits(book.plan.label(note.id)), bodyBold));
    book.flow.add(ThreadMark{QRectF(leftEdge + noteIndent - 155, middle - 52, 104, 104), note.thread});
    if (note.thread > 0)
        book.flow.add(lineAt({rightEdge - threadWidth, top + 10},
            fitted(threadCaption(book.plan, note.thread), secondary, threadWidth), secondary));
}

void addNote(Book& book, const Note& note)
{
    sayNote(book, note);
    const std::vector<PlacedLine> lines = linesOf(book.plan, note);
    double height = 0;
    for (const PlacedLine& line : lines)
        height += lineHeight(line.style.points);
    book.flow.ensure(std::min(height, textHeight));
    addNoteMargins(book, note);
    for (const PlacedLine& line : lines) {
        book.flow.ensure(lineHeight(line.style.points));
        book.flow.add(lineAt({leftEdge + noteIndent, book.flow.y()}, line.text, line.style));
        book.flow.advance(lineHeight(line.style.points));
    }
    book.flow.space(50);
}

void addBlockHead(Book& book, Block block)
{
    book.flow.say(Heading{QString(QString::number(number(block)) + u' ' + blockName(block)), 2});
    book.flow.say(Paragraph{.text = blockQuestion(block), .style = bodyBold});
    const std::vector<QString> question = wrapped(blockQuestion(block), bodyBold, textWidth);
    book.flow.space(200);
    book.flow.ensure(lineHeight(14) + static_cast<double>(question.size()) * lineHeight(bodyPoints) + 500);
    const double top = book.flow.y();
    addBadge(book.flow.sheets().back().items, QRectF(leftEdge, top + 20, 190, 190), block);
    book.flow.add(BlockIcon{QRectF(leftEdge + 245, top + 40, 150, 150), block});
    book.flow.add(lineAt({leftEdge + noteIndent, top}, blockName(block), {.points = 14, .bold = true}));
    book.flow.advance(lineHeight(14) + 20);
    book.flow.add(Stroke{.line = {leftEdge, book.flow.y(), rightEdge, book.flow.y()}, .colour = hairlineInk});
    book.flow.advance(30);
    for (const QString& line : question) {
        book.flow.add(lineAt({leftEdge, book.flow.y()}, line, bodyBold));
        book.flow.advance(lineHeight(bodyPoints));
    }
    book.flow.advance(50);
}

/// The threads in full: beside the notes and in the legend a long name is shortened.
void addThreads(Book& book)
{
    std::vector<int> named;
    for (int thread = 1; thread <= threadCount; ++thread)
        if (!book.plan.threadNames.at(static_cast<size_t>(thread - 1)).isEmpty())
            named.push_back(thread);
    if (named.empty())
        return;
    book.flow.text(QCoreApplication::translate("PlanBook", "The threads of this plan"), bodyBold);
    for (const int thread : named) {
        book.flow.ensure(lineHeight(bodyPoints));
        const double middle = book.flow.y() + bodyPoints * 10 * (baselineEm - 0.31);
        book.flow.add(ThreadMark{QRectF(leftEdge, middle - 52, 104, 104), thread});
        book.flow.text(threadCaption(book.plan, thread), body, {.indent = 160});
    }
}

} // namespace

void addBlocks(Book& book)
{
    book.chapter(QCoreApplication::translate("PlanBook", "The nine blocks in detail"));
    addThreads(book);
    for (const Block block : allBlocks) {
        addBlockHead(book, block);
        book.bookmark(u"%1 %2"_s.arg(QString::number(number(block)), blockName(block)), 1);
        book.detailPages.at(static_cast<size_t>(number(block) - 1)) = book.flow.page() + 1;
        const std::vector<const Note*> notes = book.plan.notesIn(block);
        if (notes.empty())
            book.nothing(QCoreApplication::translate("PlanBook", "No notes in this block."));
        for (const Note* note : notes)
            addNote(book, *note);
    }
}

} // namespace tambon::book
