#pragma once

#include "core/library/librarykinds.h"

#include <QWidget>

#include <memory>
#include <vector>

class QAction;
class QMenu;
class QSplitter;

namespace tambon {

class Library;
class ReaderPlan;
class ReviewDesk;
class ReviewPanel;
struct CannedPhrase;
struct TypedComment;

/// A reader's page: the plan at the left, read only, the rubric, the comments and the decision at the right. One plan of
/// a queue after the other. Every key is in the library at once; the plan's file is never written to.
class ReviewPage : public QWidget {
    Q_OBJECT

public:
    /// The library outlives the page.
    explicit ReviewPage(Library& library, QWidget* parent = nullptr);
    ~ReviewPage() override;

    /// Begins to read these plans with the one at `at`; the keyboard goes to the first rubric row that is not scored.
    void showQueue(const std::vector<VersionId>& versions, int at);
    [[nodiscard]] VersionId shownVersion() const; ///< 0 while there is no queue
    [[nodiscard]] const std::vector<VersionId>& queue() const;

    /// For the window's toolbar while this page is shown, most important first; owned by the page.
    [[nodiscard]] QList<QAction*> toolbarActions() const;
    /// Everything that can be done here, for a menu "Review"; null stands for a separator.
    [[nodiscard]] QList<QAction*> menuActions() const;
    /// "Saved 10:12 · read only · 0–3 scores and goes on".
    [[nodiscard]] QString statusText() const;
    /// "Read today: 16 plans".
    [[nodiscard]] QString countText() const;

Q_SIGNALS:
    /// Scores, comments, decision or status of a plan changed in the library.
    void reviewChanged(tambon::VersionId version);
    /// To be shown and read aloud.
    void said(const QString& words);
    void failed(const tambon::Error& error);
    void statusChanged(); ///< statusText() or countText()
    void compareRequested(const std::vector<tambon::VersionId>& versions);
    void leaveRequested(); ///< back to the list of plans

protected:
    void showEvent(QShowEvent* event) override;

private:
    void createActions();
    QAction* addCommand(const QString& text, const QString& iconName, const QKeySequence& keys, const QString& help, void (ReviewPage::*act)());
    void connectPlan();
    void connectPanel();
    void showPlan();
    void showReview();
    void showPins();
    void takeKeyboard();
    void saveAndGo();
    void goNext();
    void goPrevious();
    void leavePlan();
    bool settleEditor();
    void writeComment();
    void openComment(const QString& id);
    void pauseComment();
    void keepComment();
    void dropComment();
    void removeComment(const QString& id);
    void fillPhrases();
    void usePhrase(const CannedPhrase& phrase);
    void switchSides();
    void decideNow();
    void undoDecision();
    void compare();
    void showLog();
    void changeReader();
    void giveBack();

    ReviewDesk* m_desk;
    ReaderPlan* m_plan;
    ReviewPanel* m_panel;
    QSplitter* m_split;
    QMenu* m_phrases;
    QString m_commentId; ///< of the comment in the editor; empty until a new one was saved
    std::unique_ptr<TypedComment> m_wasThere; ///< before the editor opened; null for a new one
    bool m_cameFromPlan = false;
    QAction* m_undo = nullptr;
    QList<QAction*> m_toolbar;
    QList<QAction*> m_menu;
    Library& m_library;
};

} // namespace tambon
