#pragma once

#include "core/plan/kinds.h"
#include "core/plan/ids.h"

#include <QWidget>

class QVBoxLayout;

namespace tambon {

/// An earlier remark and what became of it.
struct SincePoint {
    PointWeight weight = PointWeight::Should;
    NoteId note = {};   ///< that it was pinned to and that is still there, or null
    QString about = {};
    QString remark = {};
    QString answer = {};
    bool isDone = false;
    bool hasChanged = false;
    QString before = {}; ///< the place then; empty when there was none
    QString now = {};    ///< the place now; empty when it is gone
};

/// Of a plan that was sent again: the old remarks one by one, each with the group's answer and what changed there.
class SinceView : public QWidget {
    Q_OBJECT

public:
    explicit SinceView(QWidget* parent = nullptr);
    void show(const std::vector<SincePoint>& points, const QString& other);
    using QWidget::show;
    [[nodiscard]] QWidget* firstField() const;

Q_SIGNALS:
    void noteRequested(const tambon::NoteId& note);

private:
    void addPoint(const SincePoint& point);

    QVBoxLayout* m_cards;
};

} // namespace tambon
