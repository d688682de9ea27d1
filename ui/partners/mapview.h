#pragma once

#include "core/document/document.h"

#include <QWidget>

namespace tambon {

class PlanTable;
class PartnerMap;
class PlainLabel;

/// Who has to do with whom: the map, and the relations as a table that is edited.
class MapView : public QWidget {
    Q_OBJECT

public:
    MapView(Document& document, QWidget* parent = nullptr);
    [[nodiscard]] PlanTable* table() const { return m_table; }
    [[nodiscard]] PartnerMap* map() const { return m_map; }
    [[nodiscard]] QString sentenceShown() const;

private:
    void refresh();
    void chooseRelationsOf(const PartnerId& partner);

    Document& m_document;
    PlainLabel* m_sentence;
    PlainLabel* m_left;
    QWidget* m_card;
    PartnerMap* m_map;
    PlanTable* m_table;
};

} // namespace tambon
