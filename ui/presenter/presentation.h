#pragma once

#include "core/document/document.h"
#include "ui/presenter/slidepainter.h"

#include <QObject>
#include <QTimer>

namespace tambon {

/// What the audience sees and what the facilitator does about it: the same for the projector's window and the preview.
class Presentation : public QObject {
    Q_OBJECT

public:
    enum class Cover { None, Black, White };

    Presentation(Document& document, QObject* parent);

    [[nodiscard]] const std::vector<Slide>& slides() const { return m_slides; }
    [[nodiscard]] int index() const { return m_index; }
    [[nodiscard]] const Slide& current() const { return m_slides.at(size_t(m_index)); }
    /// After this one; null on the last.
    [[nodiscard]] const Slide* nextSlide() const;
    /// "3 สื่อสารการตลาด, หน้า 1/2"
    [[nodiscard]] static QString nameOf(const Slide& slide);

    void goTo(int index);
    void goToKey(const QString& key);
    void goToStep(Block block) { goToKey(QStringLiteral("step%1").arg(number(block))); }
    void next() { goTo(m_index + 1); }
    void previous() { goTo(m_index - 1); }
    /// The step that is worked on at the laptop: the audience follows when it changes and when a note comes.
    void follow(std::optional<Block> step);
    void setFollows(bool follows);
    [[nodiscard]] bool follows() const { return m_follows; }

    void setCover(Cover cover);
    void toggleCover(Cover cover) { setCover(m_cover == cover ? Cover::None : cover); }
    [[nodiscard]] Cover cover() const { return m_cover; }
    /// The audience keeps what it sees while the facilitator goes on.
    void setFrozen(bool frozen);
    [[nodiscard]] bool isFrozen() const { return m_frozen.has_value(); }

    [[nodiscard]] const SlideLook& look() const { return m_look; }
    void setScreen(QSize screen);
    void setBackRow(int metres);
    void setHighContrast(bool high);
    /// A workshop's timer and phase in words; empty when none runs.
    void setTimer(const QString& timer, bool timeIsUp, const QString& phase);
    /// When a break that runs is over, for its page; invalid = not known.
    void setResumesAt(const QTime& time);
    [[nodiscard]] const SlideNow& now() const { return m_now; }

    /// All of the audience's screen, as large as look().screen.
    void paint(QPainter& painter) const;
    /// For the facilitator only: "ที่จอด 1 · มา 18 คน · โหวต 12/54"; what is not there is not said.
    [[nodiscard]] QString facts() const;
    /// What is on it, for those who hear it.
    [[nodiscard]] QString inWords() const;

Q_SIGNALS:
    void changed();
    void timerToggled();
    void minutesWanted(int minutes);
    void leaveWanted();

private:
    struct Still {
        Slide slide;
        SlideNow now;
    };
    void rebuild(const NoteId& show = {});
    void documentChanged(const Changes& changes);
    void setLook(const SlideLook& look);
    void tellTime();
    [[nodiscard]] const Slide& seen() const { return m_frozen ? m_frozen->slide : current(); }

    Document& m_document;
    SlideLook m_look;
    SlideNow m_now;
    std::vector<Slide> m_slides;
    int m_index = 0;
    Cover m_cover = Cover::None;
    std::optional<Still> m_frozen;
    std::optional<Block> m_workedOn;
    bool m_follows = true;
    QTimer m_minute;
};

} // namespace tambon
