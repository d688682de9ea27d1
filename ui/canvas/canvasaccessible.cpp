#include "ui/canvas/canvasaccessible.h"

#include "ui/canvas/canvasview.h"
#include "ui/canvas/notefacts.h"
#include "ui/canvas/parkingaccessible.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QHash>

#include <utility>

namespace tambon {

namespace {

QRect onScreen(const CanvasView& view, const QRectF& rect)
{
    return QRect(view.mapToGlobal(rect.topLeft().toPoint()), rect.size().toSize());
}

/// What the parts of a canvas have in common: a child of a painted view, without a QObject of its own.
class CanvasPart : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    explicit CanvasPart(CanvasView& view)
        : m_view(&view)
    {
    }
    [[nodiscard]] bool isValid() const override { return m_view != nullptr; }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QWindow* window() const override { return m_view->window()->windowHandle(); }
    void setText(QAccessible::Text, const QString&) override { }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i)
            if (child(i)->rect().contains(x, y))
                return child(i);
        return nullptr;
    }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

protected:
    CanvasView* m_view;
};

class AccessibleNote;
class AccessibleBlock;
class AccessibleAdd;

/// The interfaces of one view. Kept as long as the view: their ids stay the same while a reader holds them.
struct ViewParts {
    QHash<int, AccessibleBlock*> blocks;
    QHash<int, AccessibleAdd*> adds;
    QHash<QString, AccessibleNote*> notes;
    QHash<int, QStringList> told; ///< by block number: the notes that a reader was last told of
};

QHash<const CanvasView*, ViewParts>& allParts()
{
    static QHash<const CanvasView*, ViewParts> parts;
    return parts;
}

AccessibleBlock* blockOf(CanvasView& view, Block block);
AccessibleNote* noteOf(CanvasView& view, const NoteId& note);

std::vector<Block> blocksOf(const CanvasView& view)
{
    if (view.mode() == CanvasView::Mode::Step)
        return {view.currentBlock()};
    return {allBlocks.begin(), allBlocks.end()};
}

class AccessibleBlock : public CanvasPart {
public:
    AccessibleBlock(CanvasView& view, Block block)
        : CanvasPart(view)
        , m_block(block)
    {
    }
    [[nodiscard]] std::vector<const Note*> notes() const { return m_view->plan().notesIn(m_block); }
    [[nodiscard]] QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    [[nodiscard]] int childCount() const override { return int(notes().size()); }
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* part) const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::List; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name)
            return QCoreApplication::translate("Canvas", "Step %1 %2, %n note(s)", nullptr, childCount())
                .arg(QString::number(number(m_block)), blockName(m_block));
        return kind == QAccessible::Description ? blockQuestion(m_block) : QString();
    }
    [[nodiscard]] QRect rect() const override
    {
        const BlockBox* box = m_view->geometryOfNotes().block(m_block);
        return box ? onScreen(*m_view, box->rect) : QRect();
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.focused = m_view->hasFocus() && m_view->focusedNote().isNull() && m_view->currentBlock() == m_block;
        return state;
    }
    void doAction(const QString& action) override
    {
        m_view->setFocus();
        m_view->focusBlock(m_block);
        if (action == pressAction())
            m_view->addNote();
    }

private:
    Block m_block;
};

/// "+ add" at the foot of a block.
class AccessibleAdd : public CanvasPart {
public:
    AccessibleAdd(CanvasView& view, Block block)
        : CanvasPart(view)
        , m_block(block)
    {
    }
    [[nodiscard]] QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Button; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? QCoreApplication::translate("Canvas", "Add a note to step %1").arg(number(m_block)) : QString();
    }
    [[nodiscard]] QRect rect() const override
    {
        const BlockBox* box = m_view->geometryOfNotes().block(m_block);
        return box ? onScreen(*m_view, box->addRow) : QRect();
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.disabled = !m_view->isWritable();
        return state;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString&) override
    {
        m_view->setFocus();
        m_view->focusBlock(m_block);
        m_view->addNote();
    }

private:
    Block m_block;
};

class AccessibleNote : public CanvasPart {
public:
    AccessibleNote(CanvasView& view, NoteId id)
        : CanvasPart(view)
        , m_id(std::move(id))
    {
    }
    [[nodiscard]] const Note* note() const { return m_view->plan().note(m_id); }
    [[nodiscard]] bool isValid() const override { return m_leaving != nullptr || note() != nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override
    {
        if (m_leaving != nullptr)
            return m_leaving;
        return note() ? blockOf(*m_view, note()->block) : nullptr;
    }
    /// Tells a reader that this note lies in that block no more; only what is still valid can be told of.
    void leave(QAccessibleInterface* block)
    {
        m_leaving = block;
        QAccessibleEvent event(this, QAccessible::ObjectDestroyed);
        QAccessible::updateAccessibility(&event);
        m_leaving = nullptr;
    }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (note() == nullptr)
            return {};
        if (kind == QAccessible::Name)
            return note()->text;
        return kind == QAccessible::Description ? description() : QString();
    }
    [[nodiscard]] QRect rect() const override
    {
        const NoteBox* box = m_view->geometryOfNotes().note(m_id);
        return box ? onScreen(*m_view, box->rect) : QRect();
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = state.selectable = true;
        state.focused = m_view->hasFocus() && m_view->focusedNote() == m_id;
        const std::vector<NoteId> chosen = m_view->chosenNotes();
        state.selected = std::find(chosen.begin(), chosen.end(), m_id) != chosen.end();
        state.invisible = m_view->geometryOfNotes().note(m_id) == nullptr;
        return state;
    }
    void doAction(const QString& action) override
    {
        m_view->setFocus();
        m_view->focusNote(m_id);
        if (action == pressAction())
            m_view->editFocused();
    }

private:
    [[nodiscard]] QString description() const
    {
        const QString said = noteDescription(m_view->plan(), *note());
        const QString money = m_view->moneyOf(m_id);
        return money.isEmpty() ? said : QString(said + QStringLiteral(" · ") + money);
    }

    NoteId m_id;
    QAccessibleInterface* m_leaving = nullptr;
};

QAccessibleInterface* AccessibleBlock::child(int index) const
{
    const std::vector<const Note*> all = notes();
    return index >= 0 && index < int(all.size()) ? noteOf(*m_view, all[size_t(index)]->id) : nullptr;
}

int AccessibleBlock::indexOfChild(const QAccessibleInterface* part) const
{
    for (int i = 0; i < childCount(); ++i)
        if (child(i) == part)
            return i;
    return -1;
}

QStringList idsIn(const CanvasView& view, Block block)
{
    QStringList ids;
    for (const Note* note : view.plan().notesIn(block))
        ids << note->id.text();
    return ids;
}

AccessibleBlock* blockOf(CanvasView& view, Block block)
{
    ViewParts& parts = allParts()[&view];
    AccessibleBlock*& part = parts.blocks[number(block)];
    if (part == nullptr) {
        parts.told[number(block)] = idsIn(view, block);
        part = new AccessibleBlock(view, block);
        QAccessible::registerAccessibleInterface(part); // owns it from here on
    }
    return part;
}

AccessibleAdd* addOf(CanvasView& view, Block block)
{
    AccessibleAdd*& part = allParts()[&view].adds[number(block)];
    if (part == nullptr) {
        part = new AccessibleAdd(view, block);
        QAccessible::registerAccessibleInterface(part);
    }
    return part;
}

AccessibleNote* noteOf(CanvasView& view, const NoteId& note)
{
    AccessibleNote*& part = allParts()[&view].notes[note.text()];
    if (part == nullptr) {
        part = new AccessibleNote(view, note);
        QAccessible::registerAccessibleInterface(part);
    }
    return part;
}

class AccessibleCanvas : public QAccessibleWidget {
public:
    explicit AccessibleCanvas(CanvasView* view)
        : QAccessibleWidget(view, QAccessible::Grouping)
    {
    }
    [[nodiscard]] CanvasView& view() const { return *static_cast<CanvasView*>(widget()); }
    [[nodiscard]] int childCount() const override
    {
        // The other view of the same notes lies hidden beside this one: a reader must not hear every note twice.
        return view().isVisible() ? 2 * int(blocksOf(view()).size()) + (parking() != nullptr ? 1 : 0) + editorCount() : 0;
    }
    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const std::vector<Block> blocks = blocksOf(view());
        const int parts = 2 * int(blocks.size());
        if (index < parts && index % 2 == 0)
            return blockOf(view(), blocks[size_t(index / 2)]);
        if (index < parts)
            return addOf(view(), blocks[size_t(index / 2)]);
        if (index == parts && parking() != nullptr)
            return parking();
        return editorCount() == 1 ? QAccessible::queryAccessibleInterface(editor()) : nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* part) const override
    {
        for (int i = 0; i < childCount(); ++i)
            if (child(i) == part)
                return i;
        return -1;
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override
    {
        if (editorCount() == 1)
            return QAccessible::queryAccessibleInterface(editor());
        if (!view().hasFocus())
            return nullptr;
        if (view().plan().note(view().focusedNote()) != nullptr)
            return noteOf(view(), view().focusedNote());
        return blockOf(view(), view().currentBlock());
    }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override
    {
        for (int i = childCount() - 1; i >= 0; --i) // what lies on a block goes before it
            if (child(i) != nullptr && child(i)->rect().contains(x, y))
                return child(i);
        return nullptr;
    }

private:
    /// Beside all nine, not beside a single step.
    [[nodiscard]] QAccessibleInterface* parking() const
    {
        return view().mode() == CanvasView::Mode::Step ? nullptr : accessibleParking(view());
    }
    [[nodiscard]] QWidget* editor() const { return view().findChild<NoteEditor*>(); }
    [[nodiscard]] int editorCount() const { return view().isEditing() ? 1 : 0; }
};

QAccessibleInterface* canvasFactory(const QString&, QObject* object)
{
    auto* view = qobject_cast<CanvasView*>(object);
    return view ? new AccessibleCanvas(view) : nullptr;
}

} // namespace

void installCanvasAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(canvasFactory);
        return true;
    }();
    Q_UNUSED(installed)
}

void accessibleFocusMoved(CanvasView& view)
{
    auto* canvas = static_cast<AccessibleCanvas*>(QAccessible::queryAccessibleInterface(&view));
    if (canvas == nullptr || canvas->focusChild() == nullptr)
        return;
    QAccessibleEvent event(canvas->focusChild(), QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

void accessibleTreeChanged(CanvasView& view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent reordered(&view, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&reordered);
    const QHash<int, AccessibleBlock*> blocks = allParts()[&view].blocks;
    QStringList added;
    for (auto block = blocks.begin(); block != blocks.end(); ++block) {
        QStringList now = idsIn(view, static_cast<Block>(block.key()));
        const QStringList before = std::exchange(allParts()[&view].told[block.key()], now);
        for (const QString& id : before)
            if (!now.contains(id))
                noteOf(view, NoteId(id))->leave(*block);
        now.removeIf([&](const QString& id) { return before.contains(id); });
        added << now;
    }
    for (const QString& id : std::as_const(added)) {
        QAccessibleEvent created(noteOf(view, NoteId(id)), QAccessible::ObjectCreated);
        QAccessible::updateAccessibility(&created);
    }
}

void forgetAccessibles(CanvasView& view)
{
    forgetAccessibleParking(view);
    const ViewParts parts = allParts().take(&view);
    for (AccessibleNote* part : parts.notes)
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(part));
    for (AccessibleAdd* part : parts.adds)
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(part));
    for (AccessibleBlock* part : parts.blocks)
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(part));
}

} // namespace tambon
