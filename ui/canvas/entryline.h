#pragma once

#include <QLineEdit>

class QMimeData;

namespace tambon {

/// The line that takes one idea after the other. A plain line would join pasted lines to one and cut them off: more than
/// a line holds goes elsewhere. With nothing typed that could be taken back, undo and redo are the plan's.
class EntryLine : public QLineEdit {
    Q_OBJECT

public:
    explicit EntryLine(QWidget* parent);

Q_SIGNALS:
    void pastedElsewhere(const QString& text);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    [[nodiscard]] bool takesMore(const QMimeData* mime);
};

} // namespace tambon
