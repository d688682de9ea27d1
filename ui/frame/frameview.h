#pragma once

#include "core/document/document.h"

#include <QWidget>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace tambon {

class PlainLabel;
class PlanTable;

/// One view of the plan's frame: a sentence with what matters, below it pictures, forms and tables.
class FrameView : public QWidget {
    Q_OBJECT

public:
    /// The one that the page's tools are about until another is chosen.
    [[nodiscard]] PlanTable* mainTable() const;
    [[nodiscard]] const std::vector<PlanTable*>& tables() const { return m_tables; }
    [[nodiscard]] QString sentenceShown() const;

Q_SIGNALS:
    void failed(const tambon::Error& error);

protected:
    FrameView(Document& document, QWidget* parent);

    void say(const QString& sentence);
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    /// A table of this view under its title, with what may stand beside the title.
    void addTable(const QString& title, PlanTable* table, int leastRows, QWidget* beside = nullptr);
    /// A button that does one edit.
    QPushButton* startButton(const QString& text, const QString& help, const std::function<Edit()>& edit);
    [[nodiscard]] Document& document() const { return m_document; }
    [[nodiscard]] const Plan& plan() const { return m_document.plan(); }
    /// To be called at the end of a view's constructor.
    void begin();
    virtual void refresh() = 0;

private:
    Document& m_document;
    PlainLabel* m_sentence;
    QVBoxLayout* m_column;
    std::vector<PlanTable*> m_tables;
};

} // namespace tambon
