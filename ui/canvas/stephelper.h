#pragma once

#include "core/document/document.h"

#include <QWidget>

class QVBoxLayout;

namespace tambon {

/// The column beside a step: an example and what is not one, check boxes for what the note in hand can be linked with,
/// and whether the step is ready.
class StepHelper : public QWidget {
    Q_OBJECT

public:
    StepHelper(Document& document, QWidget* parent);
    void show(Block block, const NoteId& note);

Q_SIGNALS:
    void linkToggled(const tambon::NoteId& other);
    void incomeGridRequested();
    void photosWanted();
    void photosOpened();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addExample();
    void addCandidates(const NoteId& note);
    void addReadiness();
    void addWayToGrid();
    void addPhotos();
    void addRule();

    Document& m_document;
    Block m_block = Block::Value;
    QVBoxLayout* m_column;
};

} // namespace tambon
