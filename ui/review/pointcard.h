#pragma once

#include "core/plan/plan.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QPlainTextEdit;

namespace tambon {

class LinkButton;

/// One remark of a review as the group works on it: what the reader says, the group's answer, the tick.
class PointCard : public Card {
    Q_OBJECT

public:
    explicit PointCard(const ReviewPoint& point, bool canJump, bool isWritable, QWidget* parent = nullptr);

    [[nodiscard]] ReviewPointId id() const { return m_id; }
    /// What the plan says now; typing that is not kept yet stays.
    void setPoint(const ReviewPoint& point);
    [[nodiscard]] QString typed() const;
    void takeKeyboard();
    [[nodiscard]] bool isTypedOn() const { return typed() != m_kept; }

Q_SIGNALS:
    void answered(const tambon::ReviewPointId& id, const QString& answer);
    void ticked(const tambon::ReviewPointId& id, bool done);
    void jumpWanted(const tambon::ReviewPointId& id);
    void typing();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* createPointHead(const ReviewPoint& point, bool canJump);
    QWidget* createPointAnswer(const ReviewPoint& point, bool isWritable);

    ReviewPointId m_id;
    QString m_kept;
    QPlainTextEdit* m_answer = nullptr;
    QCheckBox* m_done = nullptr;
};

} // namespace tambon
