#pragma once

#include "core/document/document.h"

#include <QDialog>
#include <QHash>

namespace tambon {

class PlainLabel;

/// One after the other presses digits in secret: the notes stand under 1–9, Enter hands the computer on, and nothing
/// shows what anyone chose.
class SecretVoteDialog : public QDialog {
    Q_OBJECT

public:
    SecretVoteDialog(Document& document, const VoteRoundId& round, QWidget* parent);

    [[nodiscard]] int personNumber() const { return m_person; }
    [[nodiscard]] int dotsLeft() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* makeButtons();
    void refresh();
    void press(int digit);
    void takeBack();
    void turnPage(int by);
    void handOn();

    Document& m_document;
    VoteRoundId m_round;
    std::vector<NoteId> m_notes;
    std::vector<NoteId> m_pressed; ///< by the person who is voting now
    int m_person = 1;
    int m_page = 0;
    PlainLabel *m_heading, *m_left, *m_keys;
    std::vector<PlainLabel*> m_rows;
};

} // namespace tambon
