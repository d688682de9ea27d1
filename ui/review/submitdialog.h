#pragma once

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace tambon {

class Document;
class PlainLabel;

/// Who sends, what to tell the reader, where to; then where the files are.
class SubmitDialog : public QDialog {
    Q_OBJECT

public:
    explicit SubmitDialog(Document& document, QWidget* parent);

    void setFile(const QString& path);
    /// As the button; false when nothing was sent, and the sentence is shown.
    bool send();

private:
    QWidget* createFields();
    QWidget* createFile();
    QWidget* createSendButtons();
    void choose();
    [[nodiscard]] QString writeBook(const QString& submission) const;

    Document& m_document;
    QLineEdit* m_sender = nullptr;
    QLineEdit* m_remark = nullptr;
    QLineEdit* m_file = nullptr;
    QCheckBox* m_pdf = nullptr;
    PlainLabel* m_outcome;
    QPushButton* m_begin = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace tambon
