#pragma once

#include "ui/review/commenteditor.h"

#include <QListWidget>

namespace tambon {

/// The comments of a review, gravest first. Enter opens one, Delete takes it away, both with a menu twin.
class CommentList : public QListWidget {
    Q_OBJECT

public:
    struct Entry {
        QString id;
        TypedComment comment;
        bool operator==(const Entry&) const = default;
    };

    explicit CommentList(QWidget* parent = nullptr);
    void setEntries(std::vector<Entry> entries);
    void setWritable(bool writable) { m_writable = writable; }
    [[nodiscard]] QString currentId() const;
    void setCurrentId(const QString& id);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void openRequested(const QString& id);
    void removeRequested(const QString& id);
    void chosen(const QString& id); ///< its place in the plan is to be shown

protected:
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    std::vector<Entry> m_entries;
    bool m_writable = true;
};

} // namespace tambon
