#pragma once

#include <QObject>
#include <QStringList>

class QLineEdit;

namespace tambon {

/// Gives a field the longest of several placeholders that it has room for, so that none is ever cut.
class FittingPlaceholder : public QObject {
    Q_OBJECT

public:
    explicit FittingPlaceholder(QLineEdit* field);
    /// The longest first.
    void setTexts(const QStringList& texts);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void choose();

    QLineEdit* m_field;
    QStringList m_texts;
};

} // namespace tambon
