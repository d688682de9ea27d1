#pragma once

#include <QWidget>

namespace tambon {

/// One note's words, as large as they fit; or a gap, as a frame that is still empty.
class StoryNote : public QWidget {
    Q_OBJECT

public:
    explicit StoryNote(QWidget* parent = nullptr);
    void showNote(const QString& words, int thread);
    void showGap(const QString& words);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont fittingFont(const QRectF& room) const;

    QString m_words;
    int m_thread = 0;
    bool m_isGap = false;
};

} // namespace tambon
