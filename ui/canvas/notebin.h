#pragma once

#include "core/document/document.h"
#include "core/edit/groupedits.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace tambon {

/// The notes that were deleted since the last version: those that it had, and those written and deleted since while the
/// plan was open. What was parked or merged is not deleted.
class NoteBin : public QObject {
    Q_OBJECT

public:
    NoteBin(Document& document, QObject* parent);
    [[nodiscard]] std::vector<edits::NewNote> notes() const;

private:
    void keepWhatWent(const Changes& changes);

    struct Gone {
        edits::NewNote note;
        QDateTime at;
    };
    Document& m_document;
    std::shared_ptr<const Plan> m_before;
    std::vector<Gone> m_gone;
};

/// Chooses among them what comes back, without its links.
class NoteBinDialog : public QDialog {
    Q_OBJECT

public:
    NoteBinDialog(const std::vector<edits::NewNote>& notes, QWidget* parent);
    [[nodiscard]] std::vector<edits::NewNote> chosen() const;

private:
    std::vector<edits::NewNote> m_notes;
    QListWidget* m_list;
    QPushButton* m_back;
};

} // namespace tambon
