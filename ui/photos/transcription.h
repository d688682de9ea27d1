#pragma once

#include "core/document/document.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace tambon {

class FittingPlaceholder;
class PlainLabel;

/// Beside a photo: what it shows, which step it is about, the notes that were written from it, and a field that takes one
/// note after the other.
class Transcription : public QWidget {
    Q_OBJECT

public:
    Transcription(Document& document, QWidget* parent);
    ~Transcription() override;

    void showPhoto(const PhotoId& photo);
    void refresh();
    void focusEntry();
    [[nodiscard]] bool commit();
    [[nodiscard]] bool hasUncommittedText() const;

Q_SIGNALS:
    void failed(const tambon::Error& error);
    void uncommittedChanged();
    void noteOpened(const tambon::NoteId& note);

private:
    [[nodiscard]] const Photo* photo() const;
    void makeFields();
    void makeNotes();
    void makeEntry();
    void fillNotes(const Photo& photo);
    void setEvidence(const NoteId& note, bool isFromPhoto);
    bool addNote();
    bool commitCaption();
    bool perform(const Edit& edit);

    Document& m_document;
    PhotoId m_photo;
    QLineEdit* m_caption;
    QComboBox* m_step;
    PlainLabel* m_heading;
    QListWidget* m_notes;
    QCheckBox* m_read;
    QLineEdit* m_entry;
    FittingPlaceholder* m_prompt;
    QPushButton* m_add;
    bool m_isFilling = false;
};

} // namespace tambon
