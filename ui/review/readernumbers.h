#pragma once

#include "core/insight/figures.h"

#include <QWidget>

#include <memory>

class QVBoxLayout;

namespace tambon {

class CashBars;
class FigureTable;
class PlainLabel;

/// What a comment can be pinned to.
struct ReaderPlace {
    NoteId note = {};
    QString where = {}; ///< "income_line/…", "section/numbers"; empty for a note
    QString about = {}; ///< in words: "6.2 ชวนแม่บ้าน…"

    bool operator==(const ReaderPlace&) const = default;
};

/// The plan's money, to read: cash before and after 7 and 8, the year in figures, every line of income and every need.
class ReaderNumbers : public QWidget {
    Q_OBJECT

public:
    explicit ReaderNumbers(QWidget* parent = nullptr);

    void setPlan(const Plan* plan);
    /// The row that is current in the table with the keyboard; otherwise the numbers as a whole.
    [[nodiscard]] ReaderPlace focusedPlace() const;
    [[nodiscard]] QWidget* firstField() const;

Q_SIGNALS:
    void focusMoved();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    FigureTable* addTable(QVBoxLayout* cards, const QString& title, const QString& help);
    void showHero(const Plan& plan, const Figures& counted);
    void showYear(const Figures& counted);
    void showIncome(const Plan& plan, const Figures& counted);
    void showNeeds(const Plan& plan, const Figures& counted);
    void noteFocus(FigureTable* table);

    CashBars* m_bars = nullptr;
    PlainLabel* m_saved = nullptr;
    PlainLabel* m_nothing = nullptr;
    QWidget* m_all = nullptr;
    FigureTable* m_year = nullptr;
    FigureTable* m_income = nullptr;
    FigureTable* m_needs = nullptr;
    FigureTable* m_current = nullptr;
    QHash<FigureTable*, std::vector<ReaderPlace>> m_places; ///< by row
};

} // namespace tambon
