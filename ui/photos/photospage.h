#pragma once

#include "ui/mainwindow/page.h"

class QBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace tambon {

class EmptyState;
class PhotoList;
class PhotoView;
class Transcription;

/// Flipchart pictures: the list, the chosen photo large, and beside it the notes that are written from it.
class PhotosPage : public Page {
    Q_OBJECT

public:
    PhotosPage(Document& document, QWidget* parent);

    [[nodiscard]] QList<QAction*> toolbarActions() override;
    [[nodiscard]] QString statusText() const override;
    void goTo(const Target& target) override;
    [[nodiscard]] bool commitEditors() override;
    [[nodiscard]] bool hasUncommittedText() const override;

Q_SIGNALS:
    /// The user wants to choose files.
    void photosWanted();

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeActions();
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeWork();
    [[nodiscard]] QWidget* makeViewTools();
    void arrange();
    void documentChanged(const Changes& changes);
    void showCurrent();
    void refreshActions();
    void deleteChosen();
    void moveCurrent(int by);

    PhotoList* m_list = nullptr;
    PhotoView* m_view = nullptr;
    Transcription* m_transcription = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QPushButton* m_addButton = nullptr;
    QLabel* m_zoom = nullptr;
    QBoxLayout* m_work = nullptr;
    QList<QWidget*> m_tools; ///< of the photo's view
    QAction *m_add = nullptr, *m_delete = nullptr, *m_up = nullptr, *m_down = nullptr;
    QString m_shownHash;
};

} // namespace tambon
