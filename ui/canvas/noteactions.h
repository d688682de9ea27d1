#pragma once

#include "core/plan/plan.h"

#include <QAction>
#include <QObject>

#include <functional>

class QMenu;

namespace tambon {

class CanvasView;
class Document;
class NoteBin;

/// What can be done with the chosen notes beyond typing, moving and linking: one action each, for menus, toolbar and
/// keys alike.
class NoteActions : public QObject {
    Q_OBJECT

public:
    NoteActions(Document& document, QWidget* page, std::function<CanvasView&()> view);

    [[nodiscard]] QAction* merge() const { return m_merge; }
    [[nodiscard]] QAction* split() const { return m_split; }
    [[nodiscard]] QAction* park() const { return m_park; }
    /// Of a note of step 6: what the activity needs. Whoever has the pages goes there.
    [[nodiscard]] QAction* needs() const { return m_needs; }
    /// Of a note of step 6: who does it, when, how soon it bears, alone or together.
    [[nodiscard]] QAction* aboutActivity() const { return m_about; }
    /// All of them, for the menu bar.
    [[nodiscard]] QList<QAction*> all() const;
    /// Those that make sense for the notes chosen now.
    void addTo(QMenu& menu) const;
    void retranslate();

private:
    QAction* add(const char* iconName, const QList<QKeySequence>& keys, void (CanvasView::*act)());
    QAction* addMenu(const char* iconName);
    void fillMenus();
    void refreshChecks() const;
    void openBin();
    void openAbout();
    [[nodiscard]] const Note* focused() const;

    Document& m_document;
    QWidget* m_page;
    NoteBin* m_bin;
    std::function<CanvasView&()> m_view;
    QAction* m_merge;
    QAction* m_split;
    QAction* m_duplicate;
    QAction* m_park;
    QAction* m_needs;
    QAction* m_about;
    QAction* m_cut;
    QAction* m_copy;
    QAction* m_paste;
    QAction* m_selectAll;
    QAction* m_expand;
    QAction* m_say;
    QAction* m_deleted;
    QAction* m_copyTo;
    QAction* m_evidence;
    QAction* m_level;
    QAction* m_role;
};

} // namespace tambon
