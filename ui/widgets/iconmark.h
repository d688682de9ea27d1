#pragma once

#include "ui/theme/text.h"

#include <QWidget>

namespace tambon {

/// A small drawing beside a text, in the text's colour and following its size. Give it an accessible name when the
/// text beside it does not say the same.
class IconMark : public QWidget {
    Q_OBJECT

public:
    /// `size` in design pixels.
    explicit IconMark(QString name, TextColour colour = TextColour::Main, int size = 20, QWidget* parent = nullptr);
    void setIcon(const QString& name, TextColour colour);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QString m_name;
    TextColour m_colour;
    int m_size;
};

} // namespace tambon
