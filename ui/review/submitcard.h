#pragma once

#include "ui/widgets/card.h"

class QPushButton;

namespace tambon {

class Document;
class PlainLabel;

/// Sending the plan: what is missing, as what it was sent last, and the way to send it.
class SubmitCard : public Card {
    Q_OBJECT

public:
    explicit SubmitCard(Document& document, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refreshState();
    void ask();

    Document& m_document;
    PlainLabel* m_state;
    PlainLabel* m_missing;
    QPushButton* m_send;
};

} // namespace tambon
