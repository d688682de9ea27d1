#pragma once

#include "core/document/document.h"
#include "ui/partners/maplayout.h"

#include <QWidget>

class QButtonGroup;

namespace tambon {

class MapGroup;

/// The relations between groups as a calm map: ours in the middle, the others around it by how far they are, lines by
/// kind. One tab stop; the arrows go from group to group. The table below it says the same.
class PartnerMap : public QWidget {
    Q_OBJECT

public:
    PartnerMap(Document& document, QWidget* parent = nullptr);

    /// The group that is looked at, or null.
    [[nodiscard]] PartnerId chosen() const;
    [[nodiscard]] const MapLayout& map() const { return m_map; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void groupChosen(const tambon::PartnerId& partner);

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setStop();
    void refresh();
    void build();
    void layOut();
    void paintOwn(QPainter& painter) const;
    void paintLine(QPainter& painter, const MapLayout::Line& line) const;

    Document& m_document;
    MapLayout m_map;
    QButtonGroup* m_buttons;
    bool m_isRefreshing = false;
    bool m_isStale = true;
    std::vector<MapGroup*> m_groups;
};

/// What this partner has to do with ours and with others: "trade; supplies Shop".
[[nodiscard]] QString relationsInWords(const Plan& plan, const PartnerId& partner);

} // namespace tambon
