#pragma once

#include "core/library/library.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace tambon {

class PlainLabel;

/// The review file and the memo of one version, written into a folder under the tambon's name; nothing is replaced.
/// The names of the two files. Errors: of reading and writing; NotInLibrary when no review of it is decided.
[[nodiscard]] Result<QStringList> giveBackReview(Library& library, VersionId version, const QString& folder);
/// Those of the queue that have a decided review.
[[nodiscard]] std::vector<VersionId> decidedOf(const Library& library, const std::vector<VersionId>& queue);

/// Writes the answers for one plan or for all that are decided, one after the other, and lists what failed and why.
class GiveBackDialog : public QDialog {
    Q_OBJECT

public:
    GiveBackDialog(Library& library, VersionId shown, const std::vector<VersionId>& queue, QWidget* parent);

    void setFolder(const QString& folder);
    void begin();

Q_SIGNALS:
    void finishedWriting(int written, int failed);

private:
    QWidget* createChoice();
    QWidget* createFolder();
    void createButtons();
    void step();
    void end();

    Library& m_library;
    VersionId m_shown;
    std::vector<VersionId> m_decided;
    std::vector<VersionId> m_left;
    int m_written = 0;
    QRadioButton* m_one = nullptr;
    QRadioButton* m_all = nullptr;
    QLineEdit* m_folder = nullptr;
    QPushButton* m_begin = nullptr;
    QPushButton* m_close = nullptr;
    QProgressBar* m_progress;
    PlainLabel* m_outcome;
    QListWidget* m_failures;
    QTimer m_next;
};

} // namespace tambon
