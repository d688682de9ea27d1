#pragma once

#include "core/document/document.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace tambon {

class PlanTable;
class PlanTableModelBase;

/// One view of the Numbers page. It shows the plan when the page says so, which is while it is looked at.
class NumbersView : public QWidget {
    Q_OBJECT

public:
    explicit NumbersView(Document& document, QWidget* parent = nullptr);

    virtual void refresh() = 0;
    /// The table that is added to and deleted from: the one with the focus, else the first; null when there is none.
    [[nodiscard]] PlanTable* table() const;
    /// What gets the keyboard when the page does; null leaves it with the switch of views.
    [[nodiscard]] virtual QWidget* firstField() const;
    /// Takes over what open editors hold; false when something is not understood.
    [[nodiscard]] virtual bool commit();
    [[nodiscard]] virtual bool hasUncommitted() const;

Q_SIGNALS:
    void failed(const tambon::Error& error);
    void uncommittedChanged();
    void selectionMoved();

protected:
    /// The page hears of it, and its commands reach it.
    PlanTable* addTable(PlanTableModelBase* model, const QString& name, const QString& help, int leastRows);
    bool perform(const Edit& edit);
    [[nodiscard]] const std::vector<PlanTable*>& tables() const { return m_tables; }
    [[nodiscard]] Document& document() const { return m_document; }
    [[nodiscard]] const Plan& plan() const { return m_document.plan(); }

private:
    Document& m_document;
    std::vector<PlanTable*> m_tables;
};

inline constexpr int mostRowsSeen = 10; ///< of a table on a card; then it scrolls

/// A view of cards, one under the other, that scrolls where they are higher than the window.
class CardsView : public NumbersView {
    Q_OBJECT

public:
    explicit CardsView(Document& document, QWidget* parent = nullptr);
    /// The message at the top comes first, not the first table.
    [[nodiscard]] QWidget* firstField() const override { return nullptr; }

protected:
    [[nodiscard]] QVBoxLayout* cards() const { return m_cards; }
    /// A new card at the end with a heading; its layout.
    QVBoxLayout* addCard(const QString& title);
    [[nodiscard]] QScrollArea* scroll() const { return m_scroll; }
    /// After texts and rows have changed: wrapped sentences get their height, and tables show their rows.
    void fitHeight();
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitTables();

    QScrollArea* m_scroll = nullptr;
    QVBoxLayout* m_cards;
};

} // namespace tambon
