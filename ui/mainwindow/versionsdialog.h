#pragma once

#include "core/document/document.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace tambon {

class PlainLabel;
class VersionPicture;

/// The marked versions, newest first: a picture of the canvas in each and what it has that is different now; one of them
/// may be brought back.
class VersionsDialog : public QDialog {
    Q_OBJECT

public:
    VersionsDialog(Document& document, QWidget* parent);
    /// The id of the version to bring back, after accept.
    [[nodiscard]] QString chosen() const;

private:
    [[nodiscard]] QWidget* makePreview();
    void fillList();
    void describe();

    Document& m_document;
    QListWidget* m_list;
    VersionPicture* m_picture;
    PlainLabel* m_difference;
    QPushButton* m_restore;
};

} // namespace tambon
