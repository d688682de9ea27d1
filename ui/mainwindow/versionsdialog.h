#pragma once

#include "core/document/document.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace tambon {

class PlainLabel;

/// The marked versions, newest first, with what was in each; one of them may be brought back.
class VersionsDialog : public QDialog {
    Q_OBJECT

public:
    VersionsDialog(Document& document, QWidget* parent);
    /// The id of the version to bring back, after accept.
    [[nodiscard]] QString chosen() const;

private:
    void describe();

    Document& m_document;
    QListWidget* m_list;
    PlainLabel* m_content;
    QPushButton* m_restore;
};

} // namespace tambon
