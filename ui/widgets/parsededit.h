#pragma once

#include "core/base/result.h"
#include "ui/theme/text.h"

#include <QLineEdit>

namespace tambon {

/// A field of one line whose text means a value. What was typed stays until it is understood; when it is not, the
/// field gets a red edge and says why in problem() and to screen readers.
class ParsedEdit : public QLineEdit {
    Q_OBJECT
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)

public:
    using QLineEdit::QLineEdit;

    /// Why the text is not understood; empty when it is, or when nothing is typed.
    [[nodiscard]] const QString& problem() const { return m_problem; }
    /// Reads the text now, as leaving the field does. False when it is not understood.
    bool settle();

Q_SIGNALS:
    /// A person changed the value by typing or by a key; an emptied field counts.
    void valueEntered();
    void problemChanged(const QString& problem);

protected:
    /// Keeps the value of a typed text and returns how it is shown. An empty text clears the value.
    virtual Result<QString> take(const QString& typed) = 0;
    /// Sets a value's text from the program.
    void showValue(const QString& text);

    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void setProblem(const QString& problem);

    QString m_settled;
    QString m_problem;
};

/// The sentence under a field, hidden while there is nothing to say.
[[nodiscard]] PlainLabel* problemLabel(ParsedEdit* field, QWidget* parent = nullptr);

} // namespace tambon
