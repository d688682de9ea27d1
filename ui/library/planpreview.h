#pragma once

#include "core/library/librarykinds.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace tambon {

class Card;
class Library;
class PlainLabel;

/// The chosen plan in short: its canvas small, five lines, and what the checks found, with ways to go on.
class PlanPreview : public QWidget {
    Q_OBJECT

public:
    explicit PlanPreview(const Library& library, QWidget* parent = nullptr);

    /// 0 = nothing is chosen.
    void showVersion(VersionId version);
    [[nodiscard]] VersionId shownVersion() const { return m_version; }

Q_SIGNALS:
    void reviewWanted(tambon::VersionId version);
    void compareWanted(const std::vector<tambon::VersionId>& versions);

private:
    void showSummary(const LibraryLine& line);
    void showFindings(const LibraryLine& line);
    void addFound(const QString& iconName, const QString& words, const QString& link, std::vector<VersionId> compared = {});

    const Library& m_library;
    VersionId m_version = 0;
    Card* m_summary;
    Card* m_found;
    QHBoxLayout* m_summaryRow;
    QVBoxLayout* m_foundRows;
};

} // namespace tambon
