#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace tambon {

class IconMark;

class PlainLabel;

/// One sentence across the top of a page, with at most one thing to do about it. Does not stop the work and is read
/// aloud when it appears.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Info, Done, Care, Error };

    explicit MessageBar(QWidget* parent);
    void show(Kind kind, const QString& sentence);
    void show(Kind kind, const QString& sentence, const QString& action, std::function<void()> onAction);
    void dismiss();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kind m_kind = Kind::Info;
    IconMark* m_icon;
    PlainLabel* m_sentence;
    QPushButton* m_action;
    QPushButton* m_close;
    std::function<void()> m_onAction;
};

} // namespace tambon
