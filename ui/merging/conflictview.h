#pragma once

#include "core/merge/merge.h"

#include <QWidget>

class QRadioButton;

namespace tambon {

class MarkedText;
class PlainLabel;

/// One conflict: what it is about, what both copies say side by side, and the choice between them.
class ConflictView : public QWidget {
    Q_OBJECT

public:
    explicit ConflictView(QWidget* parent = nullptr);
    void showConflict(const MergeConflict& conflict);

Q_SIGNALS:
    void chosen(tambon::MergeChoice choice);

private:
    struct Side {
        MarkedText* text = nullptr;
        QRadioButton* choice = nullptr;
    };
    [[nodiscard]] Side makeSide(QLayout* row, const QString& heading, const QString& choice, const QString& help);

    PlainLabel* m_kind;
    PlainLabel* m_where;
    PlainLabel* m_why;
    PlainLabel* m_base;
    Side m_ours, m_theirs;
    QRadioButton* m_both;
};

} // namespace tambon
