#pragma once

#include "core/document/document.h"

#include <QFrame>

class QLineEdit;
class QMenu;
class QPushButton;
class QTreeWidget;

namespace tambon {

/// What lies in the parking lot, where it came from and what was decided about it; and the way back.
class ParkingDrawer : public QFrame {
    Q_OBJECT

public:
    ParkingDrawer(Document& document, QWidget* parent);
    void focusIdea(const NoteId& idea);
    [[nodiscard]] int count() const;
    /// Where there is no room for notes beside it.
    void setFillsPage(bool fills);

Q_SIGNALS:
    void failed(const tambon::Error& error);
    void broughtBack(const tambon::NoteId& note);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();
    void makeButtons();
    void bringTo(Block block);
    void bringBack();
    void decide(IdeaDecision decision);
    void deleteChosenIdeas();
    void addTyped();
    bool perform(const Edit& edit);
    [[nodiscard]] std::vector<NoteId> chosen() const;
    [[nodiscard]] const Idea* idea(const NoteId& id) const;

    Document& m_document;
    QTreeWidget* m_list;
    QLineEdit* m_entry;
    QPushButton* m_back;
    QPushButton* m_to;
    QPushButton* m_decide;
    QPushButton* m_delete;
    bool m_filling = false;
};

} // namespace tambon
