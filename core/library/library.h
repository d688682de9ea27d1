#pragma once

#include "core/base/result.h"
#include "core/library/importer.h"
#include "core/library/librarykinds.h"
#include "core/library/portfolio.h"
#include "core/plan/plan.h"

#include <memory>

namespace tambon {

struct Review;
class TableIndex;

/// In the user's data folder; the folder is made when it is missing.
[[nodiscard]] QString usualLibraryPath();

/// A library of many plans, one SQLite file. To be used in one thread; an Importer may run in another. Every change is on
/// the disk when the call comes back. Errors are one sentence; a failed change changes nothing.
class Library {
public:
    /// Opens it, or makes an empty one where there is no file. When another program writes in it, this one only reads.
    /// Errors: NotALibrary, LibraryTooNew, FileMissing (folder), PlanDamaged, WriteRefused …
    [[nodiscard]] static Result<std::unique_ptr<Library>> open(const QString& path);
    ~Library();

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;
    /// Grows with every change by anybody: whether what is shown is still so.
    [[nodiscard]] qint64 revision() const;
    /// What kept the latest question without a Result from being answered: a stick that is gone, a damaged page.
    [[nodiscard]] std::optional<Error> fault() const;

    // Import
    [[nodiscard]] std::unique_ptr<Importer> importer() const;
    [[nodiscard]] Result<ImportReport> import(const QStringList& paths, const ImportWatch& watch = {});
    [[nodiscard]] std::vector<LibraryFile> files(std::optional<FileVerdict> verdict = {}) const;
    /// Forgets a refused file, so that it is tried again.
    [[nodiscard]] Result<void> forgetFile(qint64 file);
    /// Takes a plan with all versions, reviews and texts out of the library. Its files stay.
    [[nodiscard]] Result<void> removePlan(const PlanId& plan);

    // Table
    [[nodiscard]] LibraryTable table(const LibraryFilter& filter) const;
    /// In the order of the ids; unknown ones are left out. For what is visible, a page at a time.
    [[nodiscard]] std::vector<LibraryLine> lines(const std::vector<VersionId>& versions) const;
    [[nodiscard]] std::optional<LibraryLine> line(VersionId version) const;
    [[nodiscard]] std::vector<LibraryLine> versionsOf(const PlanId& plan) const; ///< oldest first
    [[nodiscard]] std::vector<LibraryLine> plansOf(const QString& organisation) const; ///< of one organisation, newest versions
    [[nodiscard]] std::vector<LibraryFinding> findingsOf(VersionId version) const;
    [[nodiscard]] std::vector<NearCopy> nearCopies(VersionId version) const;

    [[nodiscard]] std::vector<SavedView> savedViews() const;
    [[nodiscard]] Result<void> saveView(const SavedView& view); ///< one of the same name gives way
    [[nodiscard]] Result<void> removeView(const QString& name);

    /// Texts of the newest versions that hold every word typed, folded as searchFold() does; in the order of import.
    /// Whatever is typed is looked for as it is.
    [[nodiscard]] std::vector<LibraryHit> search(const QString& typed, int limit = 50) const;

    // Plans
    /// Read again from the kept bytes or from its file, whose SHA-256 must be the one that was imported.
    /// Errors: FileMissing, FileReplaced and those of opening.
    [[nodiscard]] Result<Plan> readPlan(VersionId version) const;
    [[nodiscard]] Result<QByteArray> bytesOf(VersionId version) const;
    /// Takes the bytes in, for a plan whose review begins: the stick may go.
    [[nodiscard]] Result<void> keepBytes(VersionId version);

    // Statuses
    [[nodiscard]] std::vector<LibraryStatus> statuses() const;
    /// One that plans have cannot go: ErrorCode::StatusInUse.
    [[nodiscard]] Result<void> setStatuses(const std::vector<LibraryStatus>& statuses);
    /// One act for all of them; the result names it for undoStatus().
    [[nodiscard]] Result<qint64> setStatus(
        const std::vector<PlanId>& plans, const QString& status, const QString& by = {}, const QString& reason = {});
    /// Gives each of its plans the status it had, unless that changed since. Is logged as well.
    [[nodiscard]] Result<void> undoStatus(qint64 change, const QString& by = {});
    [[nodiscard]] std::vector<StatusChange> statusLog(const PlanId& plan = {}) const; ///< newest first; null = all

    // Reviews
    /// New or changed; the bytes of the plan are kept with it. A review never changes a plan.
    [[nodiscard]] Result<void> saveReview(VersionId version, const Review& review);
    [[nodiscard]] Result<void> storeReview(const StoredReview& review);
    [[nodiscard]] std::vector<Review> reviewsOf(const PlanId& plan) const; ///< all submissions, oldest first
    [[nodiscard]] std::vector<StoredReview> storedReviews(const PlanId& plan = {}) const; ///< null = all
    [[nodiscard]] Result<void> removeReview(const ReceivedReviewId& id);
    /// Small things a window remembers: the place in a queue, hidden columns.
    [[nodiscard]] QString remembered(const QString& key) const;
    [[nodiscard]] Result<void> remember(const QString& key, const QString& value);

    // Places
    [[nodiscard]] std::vector<ProvincePlace> provinces() const; ///< all 77, by region
    [[nodiscard]] QStringList regions() const;                  ///< in their usual order
    [[nodiscard]] Result<void> setProvinces(const std::vector<ProvincePlace>& provinces); ///< those named
    [[nodiscard]] Result<void> resetProvinces();

    // Portfolio: newest versions only, see portfolio.h. Kept as sums; each equals the same count over all lines.
    [[nodiscard]] Dashboard dashboard() const;
    [[nodiscard]] std::vector<PlanSum> sums(PlansBy rows, std::optional<PlansBy> columns = {}) const;
    [[nodiscard]] std::vector<ProvinceCoverage> coverage() const;
    [[nodiscard]] std::vector<TambonCoverage> tambonsOf(const QString& provinceCode) const; ///< all of it, by code
    [[nodiscard]] std::vector<LeaderSum> leaders() const;
    [[nodiscard]] std::vector<CentreSum> centres() const;
    [[nodiscard]] std::vector<Target> targets() const;
    [[nodiscard]] Result<void> setTargets(const std::vector<Target>& targets); ///< all of them
    [[nodiscard]] std::vector<TargetStanding> targetStandings() const;
    [[nodiscard]] std::vector<KsnbSum> ksnb() const;
    [[nodiscard]] std::vector<AskedPartner> askedPartners(int limit = 30) const;
    [[nodiscard]] std::vector<Theme> themes(int limit = 30) const;
    [[nodiscard]] std::vector<NeedMatch> needMatches(int limit = 30) const;

private:
    explicit Library(std::shared_ptr<LibraryStore> store);
    std::shared_ptr<LibraryStore> m_store;
    std::unique_ptr<TableIndex> m_index;
};

} // namespace tambon
