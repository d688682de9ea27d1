#pragma once

#include "core/document/document.h"
#include "ui/widgets/numberedits.h"

class QComboBox;

namespace tambon {

class TurningRow;

/// Sets answers of the plan's one row of questions about money; makes the row where there is none.
[[nodiscard]] Edit answerFinance(const Plan& plan, const std::function<void(Finance&)>& change);

/// A field of that row, by its key, read and limited as its rule says.
class FinanceEdit : public NumberEdit {
    Q_OBJECT

public:
    FinanceEdit(Document& document, const char* key, const QString& help, QWidget* parent = nullptr);
    void refresh();

Q_SIGNALS:
    void failed(const tambon::Error& error);

protected:
    Result<QString> take(const QString& typed) override;

private:
    Document& m_document;
    const char* m_key;
    Finance m_answer;
};

/// Questions about money side by side, each under its name.
class FinanceForm : public QWidget {
    Q_OBJECT

public:
    explicit FinanceForm(Document& document, QWidget* parent = nullptr);
    void addField(const char* key, const QString& help);
    void addFirstMonth();
    void refresh();
    [[nodiscard]] bool commit();
    [[nodiscard]] bool hasUncommitted() const;

Q_SIGNALS:
    void failed(const tambon::Error& error);
    void uncommittedChanged();

private:
    void addNamed(const QString& name, QWidget* field, QWidget* below);

    Document& m_document;
    TurningRow* m_row;
    std::vector<FinanceEdit*> m_fields;
    QComboBox* m_firstMonth = nullptr;
};

} // namespace tambon
