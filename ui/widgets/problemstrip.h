#pragma once

#include "core/base/error.h"

#include <QWidget>

namespace tambon {

class PlainLabel;

/// One sentence under a table or form about a text that was not understood; hidden while there is none.
class ProblemStrip : public QWidget {
    Q_OBJECT

public:
    explicit ProblemStrip(QWidget* parent = nullptr);
    void show(const Error& error);
    void clear();
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    PlainLabel* m_sentence;
};

/// Whether an error is about what was typed, and so is said where it was typed.
[[nodiscard]] bool isAboutTyping(const Error& error);

} // namespace tambon
