#pragma once

#include "ui/widgets/parsededit.h"

#include <QDate>

namespace tambon {

/// A day, typed and shown in พ.ศ.; up and down step a day, Page Up and Page Down a month.
class DateEdit : public ParsedEdit {
    Q_OBJECT

public:
    explicit DateEdit(QWidget* parent = nullptr);
    [[nodiscard]] QDate date() const { return m_date; } ///< invalid when empty
    void setDate(QDate date);

protected:
    Result<QString> take(const QString& typed) override;
    void keyPressEvent(QKeyEvent* event) override;
    [[nodiscard]] virtual Result<QDate> readTyped(const QString& typed) const;
    [[nodiscard]] virtual QString shownValue(QDate date) const;
    /// The value one step on; `far` is Page Up and Page Down.
    [[nodiscard]] virtual QDate stepped(QDate date, int steps, bool far) const;

private:
    void step(int steps, bool far);

    QDate m_date;
};

/// A month and year, kept as the month's first day; up and down step a month, Page Up and Page Down a year.
class MonthEdit : public DateEdit {
    Q_OBJECT

public:
    explicit MonthEdit(QWidget* parent = nullptr);

protected:
    [[nodiscard]] Result<QDate> readTyped(const QString& typed) const override;
    [[nodiscard]] QString shownValue(QDate date) const override;
    [[nodiscard]] QDate stepped(QDate date, int steps, bool far) const override;
};

} // namespace tambon
