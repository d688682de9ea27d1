#pragma once

#include "core/library/librarykinds.h"
#include "core/plan/plan.h"

#include <QByteArray>

#include <optional>

/// What the library keeps of a plan, taken out of it in the reading thread.
namespace tambon {

/// Control characters that no text of a plan can hold.
namespace textMarks {
inline constexpr char place = '\x1d'; ///< then "table.column" for all texts up to the next
inline constexpr char text = '\x1e';  ///< then the row's id, `body`, the text; in the folded list only the text
inline constexpr char body = '\x1f';
}

struct PlanWords {
    QByteArray texts;
    QByteArray folded;
    std::vector<quint32> letters; ///< pairs of UTF-16 units and single ones, each once
    bool isPersonal = false;      ///< names or telephone numbers beyond the working group's names
};
/// Personal fields stay out.
[[nodiscard]] PlanWords wordsOf(const Plan& plan);
/// The key of a pair in PlanWords::letters; of a single one with `second` 0.
[[nodiscard]] inline quint32 lettersKey(QChar first, QChar second) { return quint32(first.unicode()) << 16 | second.unicode(); }

struct CourseFact {
    QString id;
    CourseMode mode = CourseMode::None;
    QString cohort;
    QString region;
    int year = 0;
    int leaders = 0;
    int people = 0;
    int tambons = 0;
};
struct CentreFact {
    QString id;
    QString name;
    QString region;
    int year = 0;
    QString speciality;
};
struct LessonFact {
    QString id;
    QString title;
    QString says;
};
struct GoalFact {
    QString id;
    Dimension dimension = Dimension::Knowledge;
    QString words;
    QString folded;
    int levels = 0;
    bool isReached = false;
};
struct ThemeFact {
    int kind = 0; ///< 0 partner, else 1 + ThemeKind
    QString folded;
    QString words;
    int sector = 0;
};

struct PlanFacts {
    LibraryLine line;      ///< what follows from the plan alone
    Money cost = {};       ///< cash of a year
    QString organisationId;
    qint64 rank = 0;
    bool isSubmission = false;
    QString folded;        ///< of what the filter looks through
    std::vector<LibraryFinding> findings;
    PlanWords words;
    std::vector<qint64> noteHashes; ///< each once
    QStringList covered;   ///< codes of sub-districts
    std::vector<CourseFact> courses;
    std::vector<CentreFact> centres;
    std::vector<LessonFact> lessons;
    std::vector<GoalFact> goals;
    std::vector<ThemeFact> themes;
    std::vector<std::pair<int, QString>> submissions; ///< number and id
};

/// `sealed`: the digest of a submission file, already compared; `modifiedNs`: of the file.
[[nodiscard]] PlanFacts factsOf(const Plan& plan, const std::optional<QString>& sealed, qint64 modifiedNs);
/// How much of what a finished plan says is there: the nine questions, head, capital, goals, numbers. 0–100.
[[nodiscard]] int completenessOf(const Plan& plan);

} // namespace tambon
