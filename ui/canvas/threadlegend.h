#pragma once

#include "core/document/document.h"

#include <QWidget>

namespace tambon {

/// Which colour is which thread: spine colour, glyph and name. Only threads in use, so that nothing is to be remembered.
class ThreadLegend : public QWidget {
    Q_OBJECT

public:
    ThreadLegend(Document& document, QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Entry {
        int thread;
        QString name;
    };
    [[nodiscard]] std::vector<Entry> entries() const;
    [[nodiscard]] int captionWidth() const;
    void refresh();

    Document& m_document;
};

} // namespace tambon
