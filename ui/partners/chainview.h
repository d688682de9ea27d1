#pragma once

#include "core/document/document.h"

#include <QWidget>

class QComboBox;

namespace tambon {

class Card;
class ChainPicture;
class PlanTable;
class MarginsCard;
class PlainLabel;

/// Economic chains: how much of each 100 baht stays in the community, the links as a picture and as a table, two chains
/// beside each other.
class ChainView : public QWidget {
    Q_OBJECT

public:
    ChainView(Document& document, QWidget* parent = nullptr);

    /// The table that Add, Up, Down and Delete mean: the one that was used last.
    [[nodiscard]] PlanTable* activeTable() const;
    [[nodiscard]] PlanTable* links() const { return m_links; }
    [[nodiscard]] PlanTable* chains() const { return m_chains; }
    [[nodiscard]] ChainId chosen() const { return m_first; }
    /// The chain whose links are shown, and one beside it; null for none.
    void choose(ChainId first, ChainId second);
    [[nodiscard]] QString sentenceShown() const;

Q_SIGNALS:
    void selectionMoved();

private:
    struct Picture {
        Card* card = nullptr;
        PlainLabel* title = nullptr;
        ChainPicture* picture = nullptr;
    };
    QWidget* createChoosers();
    Picture createPicture();
    void createTables();
    PlanTable* take(PlanTable* table);
    void refresh();
    void refreshChoosers();
    void showPicture(const Picture& picture, const ChainId& chain);
    [[nodiscard]] QString actsOn() const;

    Document& m_document;
    ChainId m_first, m_second;
    PlainLabel* m_sentence;
    PlainLabel* m_compared;
    PlainLabel* m_acts;
    QWidget* m_choosers = nullptr;
    QComboBox* m_which = nullptr;
    QComboBox* m_beside = nullptr;
    Picture m_one, m_other;
    QWidget* m_linksPart = nullptr;
    PlanTable* m_links = nullptr;
    PlanTable* m_chains = nullptr;
    PlanTable* m_used = nullptr;
    MarginsCard* m_margins;
};

} // namespace tambon
