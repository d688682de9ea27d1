#pragma once

#include "ui/charts/fills.h"

#include "core/base/money.h"

#include <QWidget>

namespace tambon {

/// What the two bars say: the cash needed before and after questions 7 and 8, and who brings the rest.
struct CashStory {
    Money before, capital, partner;
    QString capitalWords; ///< "ข้อ 7 ของที่มี: ศาลาวัด 36,000"
    QString partnerWords;

    [[nodiscard]] Money after() const { return {before.satang - capital.satang - partner.satang}; }
    bool operator==(const CashStory&) const = default;
};

/// Before as an outline, after as a solid part beside a hatched one for question 7 and a dotted one for question 8. All of
/// it is in the accessible description too.
class CashBars : public QWidget {
    Q_OBJECT

public:
    explicit CashBars(QWidget* parent = nullptr);
    void show(const CashStory& story);
    using QWidget::show;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct LegendEntry {
        QRect swatch, text;
        Fill fill;
        QString words;
    };
    [[nodiscard]] int labelWidth() const;
    [[nodiscard]] int barHeight(bool after) const;
    [[nodiscard]] std::vector<LegendEntry> legend(int width) const;
    [[nodiscard]] QRect barRect(bool after) const;
    void paintBefore(QPainter& painter) const;
    void paintAfter(QPainter& painter) const;
    void paintWords(QPainter& painter, const QRect& bar, const QRect& solid, Money money, const QString& words, int size) const;
    void paintAmount(QPainter& painter, const QRectF& part, Money money) const;

    CashStory m_story;
};

} // namespace tambon
