#pragma once

#include "core/document/document.h"

#include <QWidget>

class QAction;

namespace tambon {

enum class PageKind { Canvas, Capital, Goals, PlanHead, Photos, Workshop, Check, Export, Numbers, Partners, Households, Assessment, Frame, Programme, Points };

/// The faces of the check page.
enum class CheckView { Findings, Story, IncomeGrid };

/// A place in the plan that something points at: a page, and on it a block, a note, an item or a goal.
struct Target {
    PageKind page = PageKind::Canvas;
    std::optional<Block> block;
    NoteId note;
    CapitalId capital;
    GoalId goal;
    std::optional<CheckView> checkView = {};
};

/// One destination of the navigation rail. A page reads the document, performs edits on it and hears of every change by
/// its changed() signal; it knows neither the window nor other pages.
class Page : public QWidget {
    Q_OBJECT

public:
    Page(Document& document, QWidget* parent)
        : QWidget(parent)
        , m_document(document)
    {
    }

    /// Actions for the toolbar while this page is shown, most important first; owned by the page.
    [[nodiscard]] virtual QList<QAction*> toolbarActions() { return {}; }
    /// Short facts for the status bar: "ทุน 23 รายการ".
    [[nodiscard]] virtual QString statusText() const { return {}; }
    /// A control for the status bar while this page is shown; owned by the page.
    [[nodiscard]] virtual QWidget* statusWidget() { return nullptr; }
    /// Shows and focuses what the target names on this page.
    virtual void goTo(const Target&) { setFocus(); }
    /// Commits what an open editor holds; called before the page is left, the window closed or a version named.
    [[nodiscard]] virtual bool commitEditors() { return true; }
    /// Whether an editor holds text that is not in the plan yet: the title then shows [*].
    [[nodiscard]] virtual bool hasUncommittedText() const { return false; }

Q_SIGNALS:
    void jumpRequested(const tambon::Target& target);
    /// Something the user asked for did not work; the window shows the sentence once.
    void failed(const tambon::Error& error);
    void statusChanged();
    void uncommittedChanged();

protected:
    [[nodiscard]] Document& document() const { return m_document; }
    [[nodiscard]] const Plan& plan() const { return m_document.plan(); }
    /// Performs the edit; on an error emits failed() and returns false.
    bool perform(const Edit& edit)
    {
        const auto done = m_document.perform(edit);
        if (!done)
            Q_EMIT failed(done.error());
        return done.has_value();
    }

private:
    Document& m_document;
};

} // namespace tambon
