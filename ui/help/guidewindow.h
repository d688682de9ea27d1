#pragma once

#include "ui/help/guide.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QMainWindow;
class QTextBrowser;

namespace tambon {

class PlainLabel;

/// The guide beside the work: topics and a search box at the left, the text at the right. Stays open while one goes on.
class GuideWindow : public QDialog {
    Q_OBJECT

public:
    explicit GuideWindow(QMainWindow* window);

    /// Shows this topic, whatever was searched for before.
    void openTopic(const QString& id);
    [[nodiscard]] QString currentTopic() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void search();
    void showTopic();

    const QMainWindow& m_window;
    std::vector<GuideTopic> m_topics;
    QLineEdit* m_search;
    QListWidget* m_list;
    QTextBrowser* m_text;
    PlainLabel* m_nothing;
};

} // namespace tambon
