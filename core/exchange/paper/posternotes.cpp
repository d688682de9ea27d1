#include "core/exchange/paper/flow.h"
#include "core/exchange/paper/papertext.h"
#include "core/exchange/paper/posterparts.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace tambon::paper::posters {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double noteLineEm = 1.48;
constexpr double spineEm = 1.15;
constexpr double textInsetEm = 0.4;
constexpr double posterNoteGapEm = 0.35;
constexpr double stripPoints = 18;

struct Setting {
    double points;
    int columnsOfNarrow;
};

struct SetPosterNote {
    const Note* note;
    std::vector<QString> lines;
    double height;
};

/// The notes of one block as cards in one size.
class NoteCards {
public:
    NoteCards(const Plan& plan, const Measures& measures, const GridBlock& body, const Setting& setting)
        : m_style{.points = setting.points}
        , m_em(setting.points * 10)
        , m_body(body.rect.adjusted(measures.pad() * 0.6, measures.pad() * 0.6, -measures.pad() * 0.6, -measures.pad() * 0.6))
        , m_columns(body.columns == 1 ? setting.columnsOfNarrow : setting.columnsOfNarrow + 2)
        , m_columnWidth((m_body.width() - (m_columns - 1) * posterNoteGapEm * m_em) / m_columns)
        , m_stack{.columns = m_columns, .gap = posterNoteGapEm * m_em}
    {
        for (const Note* note : plan.notesIn(body.block)) {
            std::vector<QString> lines = wrapped(note->text, m_style, m_columnWidth - (spineEm + 2 * textInsetEm) * m_em);
            const double height = (static_cast<double>(lines.size()) * noteLineEm + 0.1) * m_em;
            m_stack.heights.push_back(height);
            m_notes.push_back({note, std::move(lines), height});
        }
    }

    [[nodiscard]] bool fits() const { return m_stack.placesIn(m_body.height()).size() == m_notes.size(); }

    /// Answers the notes that found no room.
    [[nodiscard]] std::vector<const Note*> layInto(std::vector<Item>& items, bool inThaiDigits) const
    {
        const bool whole = fits();
        const double marker = m_em * lineHeightEm;
        const auto places = whole ? m_stack.placesIn(m_stack.evenHeight(m_body.height())) : m_stack.placesIn(m_body.height() - marker);
        for (size_t at = 0; at < places.size(); ++at)
            layCard(items, m_notes[at], m_body.topLeft() + QPointF(places[at].column * (m_columnWidth + posterNoteGapEm * m_em), places[at].y));
        std::vector<const Note*> left;
        for (size_t at = places.size(); at < m_notes.size(); ++at)
            left.push_back(m_notes[at].note);
        if (left.empty())
            return left;
        QString words = QCoreApplication::translate("Poster", "and %1 more on the sheet that goes with it").arg(left.size());
        const Style style{.points = m_style.points * 0.9, .bold = true};
        items.push_back(lineAt({m_body.left(), m_body.bottom() - marker}, fitted(inThaiDigits ? thaiDigits(words) : words, style, m_body.width()), style));
        return left;
    }

private:
    void layCard(std::vector<Item>& items, const SetPosterNote& note, QPointF corner) const
    {
        const QRectF card(corner, QSizeF(m_columnWidth, note.height));
        items.push_back(Box{.rect = card, .fill = Qt::white, .edge = m_em / 28});
        items.push_back(ThreadMark{QRectF(corner, QSizeF(spineEm * m_em, note.height)), note.note->thread});
        double y = corner.y() + 0.03 * m_em;
        for (const QString& line : note.lines) {
            items.push_back(lineAt({corner.x() + (spineEm + textInsetEm) * m_em, y}, line, m_style));
            y += noteLineEm * m_em;
        }
    }

    Style m_style;
    double m_em;
    QRectF m_body;
    int m_columns;
    double m_columnWidth;
    Stack m_stack;
    std::vector<SetPosterNote> m_notes;
};

/// The largest size in which every block holds its notes; the smallest when none does.
Setting bestSetting(const Plan& plan, const Measures& measures, const std::vector<GridBlock>& bodies)
{
    const auto fit = [&](const Setting& setting) {
        return std::all_of(bodies.begin(), bodies.end(), [&](const GridBlock& body) { return NoteCards(plan, measures, body, setting).fits(); });
    };
    Setting best{measures.smallestNote, 2};
    for (double low = measures.smallestNote, high = measures.largestNote; high - low > -0.5;) {
        const double points = qRound(low + high) / 2.0;
        const std::optional<Setting> found = fit({points, 1}) ? std::optional(Setting{points, 1}) : fit({points, 2}) ? std::optional(Setting{points, 2}) : std::nullopt;
        best = found.value_or(best);
        found ? low = points + 0.5 : high = points - 0.5;
    }
    return best;
}

struct Strip {
    QString title;
    QString hint;
    QStringList texts;
    double share;
};

std::vector<Strip> stripsOf(const Plan& plan, bool blank)
{
    const auto said = [](const char* source) { return QCoreApplication::translate("Poster", source); };
    std::vector<Strip> strips{
        {said(QT_TRANSLATE_NOOP("Poster", "Community capital")), said(QT_TRANSLATE_NOOP("Poster", "nature · what people made · head and hands")), {}, 0.415},
        {said(QT_TRANSLATE_NOOP("Poster", "KSNB goals")), said(QT_TRANSLATE_NOOP("Poster", "knowledge · skill · network · business")), {}, 0.34},
        {said(QT_TRANSLATE_NOOP("Poster", "Parking lot")), said(QT_TRANSLATE_NOOP("Poster", "good things that fit no step yet")), {}, 0.245}};
    if (blank)
        return strips;
    for (const CapitalItem& item : plan.capital)
        strips[0].texts << item.name.simplified();
    for (const Goal& goal : plan.goals)
        strips[1].texts << goal.statement.simplified();
    for (const Idea* idea : plan.ideasIn(IdeaPlace::Parking))
        strips[2].texts << idea->text.simplified();
    return strips;
}

/// As many texts as find room, one behind the other; answers the others.
QStringList addRunningTexts(std::vector<Item>& items, const QRectF& area, const QStringList& texts, const Style& style)
{
    const auto linesOf = [&](qsizetype count) {
        QString words = texts.first(count).join(u" · "_s);
        if (count < texts.size())
            words += u" · " + QCoreApplication::translate("PlanBook", "and %1 more").arg(texts.size() - count);
        return wrapped(words, style, area.width());
    };
    qsizetype count = texts.size();
    const double line = style.points * 10 * noteLineEm;
    while (count > 0 && static_cast<double>(linesOf(count).size()) * line > area.height())
        --count;
    double y = area.top();
    for (const QString& text : count == 0 && !texts.isEmpty() ? std::vector<QString>{} : linesOf(count)) {
        items.push_back(lineAt({area.left(), y}, text, style));
        y += line;
    }
    return texts.mid(count);
}

} // namespace

std::vector<LeftOut> addNotes(std::vector<Item>& items, const Measures& measures, const Plan& plan, const std::vector<GridBlock>& bodies, bool inThaiDigits)
{
    const Setting setting = bestSetting(plan, measures, bodies);
    std::vector<LeftOut> leftOut;
    for (const GridBlock& body : bodies) {
        LeftOut left{body.block, {}, {}};
        for (const Note* note : NoteCards(plan, measures, body, setting).layInto(items, inThaiDigits))
            left.texts << QString(plan.label(note->id) + u"  " + note->text);
        if (!left.texts.isEmpty())
            leftOut.push_back(left);
    }
    return leftOut;
}

std::vector<LeftOut> addStrips(std::vector<Item>& items, const Measures& measures, const Plan& plan, bool blank)
{
    std::vector<LeftOut> leftOut;
    const QRectF all = measures.strips();
    double x = all.left();
    const double room = all.width() - 2 * measures.gap;
    const Style title{.points = measures.points(28), .bold = true};
    const Style hint{.points = measures.points(20), .colour = secondaryInk};
    const Style text{.points = std::max(8.0, measures.points(stripPoints))};
    for (const Strip& strip : stripsOf(plan, blank)) {
        const QRectF box(x, all.top(), room * strip.share, all.height());
        x = box.right() + measures.gap;
        items.push_back(Box{.rect = box, .edge = measures.edge() * 0.7});
        const QPointF corner = box.topLeft() + QPointF(measures.pad(), measures.pad() * 0.4);
        items.push_back(lineAt(corner, strip.title, title));
        const double after = corner.x() + widthOf(strip.title, title) + title.points * 4;
        items.push_back(lineAt({after, corner.y() + (title.points - hint.points) * 10 * baselineEm}, fitted(strip.hint, hint, box.right() - after - measures.pad()), hint));
        const QRectF body = box.adjusted(measures.pad(), measures.pad() * 0.4 + title.points * 10 * 1.5, -measures.pad(), -measures.pad() * 0.3);
        const QStringList left = addRunningTexts(items, body, strip.texts, text);
        if (!left.isEmpty())
            leftOut.push_back({std::nullopt, strip.title, left});
    }
    return leftOut;
}

} // namespace tambon::paper::posters
