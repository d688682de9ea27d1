#include "core/library/needmatching.h"

#include "core/base/text.h"

#include <QMultiHash>
#include <QSet>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype leastShared = 5; ///< letters in a row: Thai puts no spaces between words
constexpr size_t mostAnswers = 5;

struct AnswerSource {
    NeedAnswer answer;
    QString folded;
};

/// Sequences of `leastShared` letters without a space.
QSet<QString> piecesOf(const QString& folded)
{
    QSet<QString> pieces;
    for (qsizetype i = 0; i + leastShared <= folded.size(); ++i)
        if (const QString piece = folded.mid(i, leastShared); !piece.contains(u' '))
            pieces.insert(piece);
    return pieces;
}

/// The longest run of letters, none of them a space, that both have.
QString longestShared(const QString& a, const QString& b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    int longest = 0;
    qsizetype end = 0;
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = 0;
        for (size_t j = 1; j <= size_t(b.size()); ++j) {
            const int above = row[j];
            row[j] = a[i] == b[qsizetype(j) - 1] && a[i] != u' ' ? diagonal + 1 : 0;
            diagonal = above;
            if (row[j] > longest) {
                longest = row[j];
                end = i + 1;
            }
        }
    }
    return a.mid(end - longest, longest);
}

std::vector<AnswerSource> sources(LibraryStore& store)
{
    std::vector<AnswerSource> all;
    const auto add = [&](NeedAnswer::Kind kind, Statement& rows) {
        for (rows.reset(); rows.step();) {
            NeedAnswer answer{kind, rows.text(0), rows.text(1), QStringList{rows.text(2), rows.text(3)}.join(u' ').simplified(), {}, rows.integer(4)};
            all.push_back({answer, searchFold(QString(rows.text(0) + u' ' + rows.text(1)))});
        }
    };
    add(NeedAnswer::Kind::Centre, store.statement("SELECT name, speciality, tambon, province, id FROM centre JOIN version ON id=version WHERE newest=1"
                                                  " AND speciality<>'' GROUP BY centre ORDER BY id"));
    add(NeedAnswer::Kind::Lesson, store.statement("SELECT lesson.title, says, tambon, province, id FROM lesson JOIN version ON id=version WHERE newest=1"
                                                  " GROUP BY lesson ORDER BY id"));
    return all;
}

class NeedMatcher {
public:
    explicit NeedMatcher(std::vector<AnswerSource> sources)
        : m_sources(std::move(sources))
    {
        for (size_t i = 0; i < m_sources.size(); ++i)
            for (const QString& piece : piecesOf(m_sources[i].folded))
                m_byPiece[piece].push_back(i);
    }

    [[nodiscard]] std::vector<NeedAnswer> answersTo(const QString& folded) const
    {
        constexpr size_t mostLookedAt = 200;
        QHash<size_t, int> shared;
        for (const QString& piece : piecesOf(folded))
            for (const size_t source : m_byPiece.value(piece))
                ++shared[source];
        std::vector<std::pair<int, size_t>> best;
        for (auto each = shared.cbegin(); each != shared.cend(); ++each)
            best.emplace_back(-each.value(), each.key());
        std::sort(best.begin(), best.end());
        if (best.size() > mostLookedAt)
            best.resize(mostLookedAt);
        std::vector<NeedAnswer> answers;
        for (const auto& [weight, source] : best) {
            NeedAnswer answer = m_sources[source].answer;
            answer.shared = longestShared(folded, m_sources[source].folded);
            answers.push_back(std::move(answer));
        }
        std::stable_sort(answers.begin(), answers.end(), [](const NeedAnswer& a, const NeedAnswer& b) { return a.shared.size() > b.shared.size(); });
        if (answers.size() > mostAnswers)
            answers.resize(mostAnswers);
        return answers;
    }

private:
    std::vector<AnswerSource> m_sources;
    QHash<QString, std::vector<size_t>> m_byPiece;
};

} // namespace

std::vector<NeedMatch> matchNeeds(LibraryStore& store, int limit)
{
    const NeedMatcher matcher(sources(store));
    std::vector<NeedMatch> matches;
    Statement& needs = store.statement("SELECT folded, words, dimension, plans FROM sum_needs ORDER BY plans DESC, words LIMIT ?");
    for (needs.bind(limit); needs.step();)
        matches.push_back({Dimension(needs.integer(2)), needs.text(1), int(needs.integer(3)), matcher.answersTo(needs.text(0))});
    return matches;
}

} // namespace tambon
