#pragma once

#include "ui/startscreen/recentplans.h"

#include <QAbstractButton>

class QMenu;

namespace tambon {

/// One of the three large things to do: a drawing, a title and two lines of words.
class VerbCard : public QAbstractButton {
    Q_OBJECT

public:
    enum class Size { Large, Compact };

    VerbCard(QString iconName, const QString& title, const QString& words, Size size);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_iconName;
    int m_tile; ///< design pixels
};

/// A row of a list of things to open: icon and words.
class LearnRow : public QAbstractButton {
    Q_OBJECT

public:
    LearnRow(QString iconName, const QString& text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_iconName;
};

/// The canvas of a plan as a small picture: one bar for each note, in its thread's colour.
class PlanThumbnail : public QWidget {
    Q_OBJECT

public:
    PlanThumbnail(RecentPlan::NoteCounts counts, bool isMissing);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintNotes(QPainter& painter, const QRectF& block, size_t index) const;

    RecentPlan::NoteCounts m_counts;
    bool m_isMissing;
};

/// One plan opened lately. Its menu pins it or takes it off the list; Delete on its button takes it off, too.
class RecentRow : public QWidget {
    Q_OBJECT

public:
    explicit RecentRow(const RecentPlan& plan);

Q_SIGNALS:
    void openRequested();
    void removeRequested();
    void pinToggled(bool pinned);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QMenu* makeMenu();
    [[nodiscard]] QWidget* makeMenuButton(const QString& title);

    bool m_isPinned;
};

} // namespace tambon
