#include "core/library/searching.h"

#include "core/base/text.h"
#include "core/library/planfacts.h"
#include "core/storage/plantexts.h"

#include <QCoreApplication>

#include <algorithm>
#include <bit>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int versionsInChunk = 64;
constexpr qsizetype lettersOfTrigram = 3;
constexpr qsizetype mostTrigrams = 24;
constexpr qsizetype contextBefore = 30;
constexpr qsizetype contextAfter = 60;

/// Three and more letters by the trigrams of each word, fewer by pairs: both answer with too many versions rather than
/// too few, and the texts themselves decide.
class Candidates {
public:
    Candidates(LibraryStore& store, const QStringList& words)
        : m_store(store)
    {
        QStringList terms;
        for (const QString& word : words)
            addTrigrams(word, terms);
        if (!terms.isEmpty()) {
            m_byTrigram = &store.statement("SELECT rowid FROM trigram WHERE trigram MATCH ? ORDER BY rowid");
            m_byTrigram->bind(terms.join(u" AND "_s));
        } else {
            readMasks(words);
        }
    }
    ~Candidates()
    {
        if (m_byTrigram != nullptr)
            m_byTrigram->reset();
    }
    Candidates(const Candidates&) = delete;
    Candidates& operator=(const Candidates&) = delete;

    /// In ascending order; 0 at the end.
    [[nodiscard]] VersionId next()
    {
        if (m_byTrigram != nullptr)
            return m_byTrigram->step() ? m_byTrigram->integer(0) : 0;
        while (m_mask == 0 && m_at != m_masks.cend()) {
            m_mask = m_at.value();
            m_chunk = m_at.key();
            ++m_at;
        }
        if (m_mask == 0)
            return 0;
        const int bit = std::countr_zero(m_mask);
        m_mask &= m_mask - 1;
        return m_chunk * versionsInChunk + bit;
    }

private:
    /// Each as a phrase of one token, whatever letters it has.
    static void addTrigrams(const QString& word, QStringList& terms)
    {
        const std::u32string letters = word.toStdU32String();
        const qsizetype count = qsizetype(letters.size()) - lettersOfTrigram + 1;
        const qsizetype step = std::max<qsizetype>(1, count / mostTrigrams);
        for (qsizetype i = 0; i < count; i += step) {
            QString term = QString::fromUcs4(letters.data() + i, lettersOfTrigram);
            terms << QString(u'"' + term.replace(u'"', u"\"\""_s) + u'"');
        }
    }

    void readMasks(const QStringList& words)
    {
        bool isFirst = true;
        Statement& masks = m_store.statement("SELECT chunk, mask FROM letters WHERE pair=?");
        for (const QString& word : words)
            for (qsizetype i = 0; i < std::max<qsizetype>(1, word.size() - 1); ++i) {
                QMap<qint64, quint64> here;
                masks.bind(qint64(lettersKey(word[i], i + 1 < word.size() ? word[i + 1] : QChar())));
                while (masks.step())
                    if (const quint64 mask = quint64(masks.integer(1)) & (isFirst ? ~quint64{0} : m_masks.value(masks.integer(0))))
                        here.insert(masks.integer(0), mask);
                m_masks = here;
                isFirst = false;
            }
        m_at = m_masks.cbegin();
    }

    LibraryStore& m_store;
    Statement* m_byTrigram = nullptr;
    QMap<qint64, quint64> m_masks;
    QMap<qint64, quint64>::const_iterator m_at = m_masks.cbegin();
    qint64 m_chunk = 0;
    quint64 m_mask = 0;
};

/// Which of a version's texts hold every word, by their places in the list.
std::vector<int> textsWith(const QByteArray& folded, const QByteArrayList& words, int limit)
{
    std::vector<int> texts;
    const QByteArray& rarest = *std::max_element(words.begin(), words.end(), [](const auto& a, const auto& b) { return a.size() < b.size(); });
    int number = -1;
    qsizetype counted = 0;
    for (qsizetype at = folded.indexOf(rarest); at >= 0 && int(texts.size()) < limit;) {
        const qsizetype begin = folded.lastIndexOf(textMarks::text, at);
        qsizetype end = folded.indexOf(textMarks::text, at);
        if (end < 0)
            end = folded.size();
        number += int(std::count(folded.cbegin() + counted, folded.cbegin() + begin + 1, textMarks::text));
        counted = begin + 1;
        const QByteArrayView text = QByteArrayView(folded).sliced(begin + 1, end - begin - 1);
        if (std::all_of(words.begin(), words.end(), [&](const QByteArray& word) { return text.contains(word); }))
            texts.push_back(number);
        at = folded.indexOf(rarest, end);
    }
    return texts;
}

/// The longest beginning of a text that folds to at most so many letters.
qsizetype unfolded(const QString& text, qsizetype folded)
{
    qsizetype low = 0, high = text.size();
    while (low < high) {
        const qsizetype middle = (low + high + 1) / 2;
        if (searchFold(text.left(middle)).size() <= folded)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

void cutOut(LibraryHit& hit, const QString& text, const QStringList& words)
{
    const QString folded = searchFold(text);
    const qsizetype at = folded.indexOf(words.front());
    qsizetype begin = unfolded(text, at);
    while (begin < text.size() && text[begin].isSpace())
        ++begin;
    const qsizetype end = std::max(unfolded(text, at + words.front().size()), std::min(begin + 1, text.size()));
    const qsizetype from = begin > contextBefore ? begin - contextBefore : 0;
    hit.before = (from > 0 ? u"…"_s : QString()) + text.mid(from, begin - from).simplified();
    if (begin > from && text[begin - 1].isSpace())
        hit.before += u' ';
    hit.match = text.mid(begin, end - begin);
    hit.after = text.mid(end, contextAfter).simplified() + (text.size() - end > contextAfter ? u"…"_s : QString());
    if (end < text.size() && text[end].isSpace())
        hit.after.prepend(u' ');
}

/// "Partners: Contact".
QString whereIs(const QByteArray& place)
{
    if (place == "note.text" || place == "note_part.text")
        return QCoreApplication::translate("Library", "Canvas");
    const QByteArray table = place.left(place.indexOf('.'));
    struct OlderTable {
        const char* table;
        const char* name;
    };
    static constexpr std::array older{OlderTable{"plan", QT_TRANSLATE_NOOP("Library", "Plan")},
        OlderTable{"organisation", QT_TRANSLATE_NOOP("Library", "Group")}, OlderTable{"area", QT_TRANSLATE_NOOP("Library", "Area")},
        OlderTable{"member", QT_TRANSLATE_NOOP("Library", "Working group")}, OlderTable{"idea", QT_TRANSLATE_NOOP("Library", "Ideas")},
        OlderTable{"capital", QT_TRANSLATE_NOOP("Library", "Capital")}, OlderTable{"goal", QT_TRANSLATE_NOOP("Library", "Goals")},
        OlderTable{"thread", QT_TRANSLATE_NOOP("Library", "Threads")}, OlderTable{"photo", QT_TRANSLATE_NOOP("Library", "Photos")}};
    for (const OlderTable& one : older)
        if (table == one.table)
            return QCoreApplication::translate("Library", one.name);
    QString rows;
    TableRows::forEach([&]<typename Row>() {
        if (table == RowRules<Row>::table.table)
            rows = QCoreApplication::translate("Rows", RowRules<Row>::table.many);
    });
    if (rows.isEmpty())
        return QCoreApplication::translate("Library", "Workshops");
    const TextField field = textFields().value(place);
    return field.title == nullptr ? rows : QString(rows + u": "_s + QCoreApplication::translate("Fields", field.title));
}

class HitMaker {
public:
    HitMaker(LibraryStore& store, VersionId version)
        : m_version(version)
    {
        Statement& line = store.statement("SELECT plan, title, tambon, amphoe, province, texts FROM version JOIN words ON words.version=id WHERE id=?");
        if (line.bind(version).step()) {
            m_plan = PlanId(line.text(0));
            m_title = line.text(1);
            m_place = QStringList{line.text(2), line.text(3), line.text(4)}.join(u' ').simplified();
            m_texts = line.blob(5);
        }
        line.reset();
    }

    [[nodiscard]] LibraryHit hit(int number, const QStringList& words) const
    {
        qsizetype at = -1;
        for (int i = 0; i <= number; ++i)
            at = m_texts.indexOf(textMarks::text, at + 1);
        const qsizetype place = m_texts.lastIndexOf(textMarks::place, at);
        const qsizetype body = m_texts.indexOf(textMarks::body, at);
        const QByteArray placeName = m_texts.sliced(place + 1, m_texts.indexOf(textMarks::text, place) - place - 1);
        qsizetype end = body;
        while (end < m_texts.size() && m_texts[end] != textMarks::text && m_texts[end] != textMarks::place)
            ++end;
        LibraryHit hit{m_version, m_plan, m_title, m_place, whereIs(placeName), {}, {}, {}, {}, {}, {}};
        hit.table = QString::fromUtf8(placeName.left(placeName.indexOf('.')));
        hit.row = QString::fromUtf8(m_texts.sliced(at + 1, body - at - 1));
        if (hit.table == u"note"_s)
            hit.note = NoteId(hit.row);
        cutOut(hit, QString::fromUtf8(m_texts.sliced(body + 1, end - body - 1)), words);
        return hit;
    }

private:
    VersionId m_version;
    PlanId m_plan;
    QString m_title;
    QString m_place;
    QByteArray m_texts;
};

} // namespace

std::vector<LibraryHit> searchLibrary(LibraryStore& store, const QString& typed, int limit)
{
    std::vector<LibraryHit> hits;
    QStringList words = searchFold(typed).split(u' ', Qt::SkipEmptyParts);
    const bool isControl = std::any_of(typed.begin(), typed.end(), [](QChar c) { return c.category() == QChar::Other_Control && !c.isSpace(); });
    if (words.isEmpty() || isControl)
        return hits;
    QByteArrayList folded;
    for (const QString& word : words)
        folded << word.toUtf8();
    Statement& texts = store.statement("SELECT folded FROM words JOIN version ON id=version WHERE version=? AND newest=1");
    Candidates candidates(store, words);
    for (VersionId version = candidates.next(); version != 0 && int(hits.size()) < limit; version = candidates.next()) {
        if (!texts.bind(version).step())
            continue;
        const std::vector<int> found = textsWith(texts.blob(0), folded, limit - int(hits.size()));
        texts.reset();
        if (found.empty())
            continue;
        const HitMaker maker(store, version);
        for (const int number : found)
            hits.push_back(maker.hit(number, words));
    }
    return hits;
}

} // namespace tambon
