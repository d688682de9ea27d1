#pragma once

#include <QFrame>

class QLineEdit;
class QToolButton;

namespace tambon {

class PlainLabel;

/// The row in which one types what to find: Enter goes on, Shift+Enter back, Esc ends.
class FindBar : public QFrame {
    Q_OBJECT

public:
    explicit FindBar(QWidget* parent);
    void open();
    [[nodiscard]] QString query() const;
    /// "2/7"; at 0 of 0 it says that nothing was found.
    void showPlace(int place, int count);

Q_SIGNALS:
    void queryChanged(const QString& query);
    void stepRequested(int by);
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QLineEdit* m_field;
    PlainLabel* m_count;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_close;
};

} // namespace tambon
