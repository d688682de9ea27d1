#pragma once

#include "ui/library/librarypage.h"

class QGridLayout;
class QScrollArea;

namespace tambon {

class PlainLabel;

/// Two to four plans side by side, question by question. What stands word for word in another one is marked.
class ComparePage : public LibraryPage {
    Q_OBJECT

public:
    ComparePage(Library& library, QWidget* parent);

    void showVersions(const std::vector<VersionId>& versions);
    [[nodiscard]] const std::vector<VersionId>& versions() const { return m_versions; }
    [[nodiscard]] QString statusText() const override;
    void refresh() override;
    void takeFocus() override;

private:
    void addHead(int column, const LibraryLine& line);
    void addRowTitle(int row, const QString& title);
    void addFigures(const std::vector<LibraryLine>& lines, int row);

    std::vector<VersionId> m_versions;
    QScrollArea* m_scroll;
    QWidget* m_body = nullptr;
    QGridLayout* m_grid = nullptr;
    int m_alike = 0;
};

} // namespace tambon
