#pragma once

#include <QFrame>
#include <QIcon>

class QButtonGroup;
class QToolButton;

namespace tambon {

/// Two or more views of which one is shown: one tab stop; the arrows, Home and End choose.
class SegmentedSwitch : public QFrame {
    Q_OBJECT

public:
    explicit SegmentedSwitch(QWidget* parent = nullptr);

    /// Parts are numbered from 0 in the order of adding; the first one starts chosen.
    QToolButton* addPart(const QString& text, const QIcon& icon = {});
    [[nodiscard]] int current() const;
    void setCurrent(int part);
    [[nodiscard]] QToolButton* part(int index) const;

Q_SIGNALS:
    /// A person chose another part; not sent by setCurrent().
    void chosen(int part);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void choose(QToolButton* part);
    [[nodiscard]] QList<QToolButton*> choices() const;

    QButtonGroup* m_parts;
};

} // namespace tambon
