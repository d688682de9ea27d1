#pragma once

#include <QWidget>

namespace tambon {

class FacetPanel;
class RailList;

/// The left column of the library window: its pages, and below them the boxes that narrow the list of plans.
class LibraryColumn : public QWidget {
    Q_OBJECT

public:
    LibraryColumn(FacetPanel& facets, QWidget* parent);

    [[nodiscard]] RailList& rail() const { return *m_rail; }
    void showFacets(bool shown);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void fit();

    RailList* m_rail;
    FacetPanel* m_facets;
};

} // namespace tambon
