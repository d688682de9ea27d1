#pragma once

#include "core/plan/plan.h"

#include <QListWidget>
#include <QPushButton>

namespace tambon {

/// Ideas and notes of a break-out group, one under the other; ideas can be dragged to a step.
class IdeaList : public QListWidget {
    Q_OBJECT

public:
    explicit IdeaList(QWidget* parent = nullptr);
    void show(const std::vector<const Idea*>& ideas, const std::vector<const Note*>& notes, const Plan& plan);
    [[nodiscard]] std::vector<NoteId> chosenIdeas() const;
    [[nodiscard]] std::vector<NoteId> chosenNotes() const;
    [[nodiscard]] std::vector<NoteId> chosen() const; ///< both
    void choose(const NoteId& id);

Q_SIGNALS:
    void ideaEdited(const tambon::NoteId& idea, const QString& text);
    void deleteRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    [[nodiscard]] QMimeData* mimeData(const QList<QListWidgetItem*>& items) const override;
    [[nodiscard]] QStringList mimeTypes() const override;

private:
    void add(const NoteId& id, bool isIdea, const QString& shownText, const QString& text);
    [[nodiscard]] std::vector<NoteId> chosenWhere(bool ideas) const;
    bool m_filling = false;
};

/// A step that ideas can be dropped on; pressing it does the same for the chosen ones.
class StepTarget : public QPushButton {
    Q_OBJECT

public:
    explicit StepTarget(Block block, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void ideasDropped(const std::vector<tambon::NoteId>& ideas, tambon::Block block);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    Block m_block;
};

} // namespace tambon
