#pragma once

#include "core/insight/story.h"

#include <QTextBrowser>

namespace tambon {

/// The story as a text to read: large, notes in quotation marks lead to their place. Tab goes from note to note, Enter
/// goes there.
class StoryText : public QTextBrowser {
    Q_OBJECT

public:
    explicit StoryText(QWidget* parent = nullptr);
    void tell(const Story& story, const Plan& plan);

Q_SIGNALS:
    void noteChosen(const tambon::NoteId& note);

protected:
    /// Plain text, without the joiners of unbroken().
    QMimeData* createMimeDataFromSelection() const override;
};

} // namespace tambon
