#pragma once

#include <QFrame>

#include <functional>
#include <vector>

class QHBoxLayout;
class QPushButton;

namespace tambon {

class IconMark;
class PlainLabel;

/// A sentence with what can be done about it, in a row below or above a page. Never blocks; is read aloud.
class OfferBar : public QFrame {
    Q_OBJECT

public:
    struct Offer {
        QString words;
        std::function<void()> act; ///< after the bar has gone
    };

    explicit OfferBar(QWidget* parent);
    void show(const QString& sentence, const std::vector<Offer>& offers);
    void dismiss() { hide(); }
    /// The keyboard goes to the first offer.
    void focusFirst();
    [[nodiscard]] const QString& sentence() const { return m_words; }

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QPushButton* addButton(const QString& words);

    QString m_words;
    PlainLabel* m_sentence;
    QHBoxLayout* m_row;
    std::vector<QPushButton*> m_buttons;
    QPushButton* m_close;
};

} // namespace tambon
