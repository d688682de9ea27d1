#pragma once

#include "ui/widgets/numberedits.h"

#include <QComboBox>
#include <QPlainTextEdit>

#include <functional>
#include <optional>

namespace tambon {

/// A line whose text is written to the plan when the field is left or Enter is pressed.
class LineField : public ParsedEdit {
    Q_OBJECT

public:
    /// Writes the text and answers with how it is kept; an error stands under the field.
    using Write = std::function<Result<QString>(const QString&)>;

    explicit LineField(Write write, QWidget* parent = nullptr);
    /// The plan's value; what a person has typed meanwhile stays.
    void showFromPlan(const QString& text);

protected:
    Result<QString> take(const QString& typed) override { return m_write(typed); }

private:
    Write m_write;
};

/// A whole number of people, or nothing.
class CountEdit : public NumberEdit {
    Q_OBJECT

public:
    using NumberEdit::NumberEdit;
    [[nodiscard]] std::optional<int> count() const { return m_count; }
    void setCount(std::optional<int> count);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    Result<QString> take(const QString& typed) override;

private:
    std::optional<int> m_count;
};

/// Several lines of plain text, written when the field is left. Tab goes on to the next field.
class ParagraphField : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit ParagraphField(QWidget* parent = nullptr);
    void showFromPlan(const QString& text);
    [[nodiscard]] bool isModified() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void leftModified();

protected:
    void focusOutEvent(QFocusEvent* event) override;
};

/// A combo box with the values of a closed list, in its order. The wheel over it scrolls the page, it does not choose.
class KindCombo : public QComboBox {
    Q_OBJECT

public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent* event) override;
};

template <typename Enum>
[[nodiscard]] KindCombo* kindCombo();

} // namespace tambon
