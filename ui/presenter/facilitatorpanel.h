#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace tambon {

class PlainLabel;
class Presentation;
class SlidePreview;

/// Beside the plan on the laptop: what the audience sees, and what can be done about it.
class FacilitatorPanel : public QWidget {
    Q_OBJECT

public:
    FacilitatorPanel(Presentation& presentation, QWidget* parent);

    /// Whether a workshop's timer can be started and lengthened from here.
    void setHasTimer(bool has);

private:
    void addTurning(QVBoxLayout& column);
    void addCovers(QVBoxLayout& column);
    void addTimer(QVBoxLayout& column);
    void addLook(QVBoxLayout& column);
    QPushButton* button(const char* iconName, const QString& words, const QString& tip);
    void refresh();

    Presentation& m_presentation;
    SlidePreview* m_preview;
    PlainLabel *m_now, *m_nextWords, *m_facts, *m_timerText;
    QComboBox *m_places, *m_backRow;
    QPushButton *m_previous, *m_next, *m_black, *m_white, *m_freeze;
    QCheckBox *m_follows, *m_contrast;
    QWidget* m_timer;
};

} // namespace tambon
