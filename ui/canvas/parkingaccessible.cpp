#include "ui/canvas/parkingaccessible.h"

#include "ui/canvas/canvasview.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QCoreApplication>
#include <QHash>

#include <utility>

namespace tambon {

namespace {

/// What the list and its lines have in common: they stand where the parking lot's tab is.
class ParkingPart : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    explicit ParkingPart(CanvasView& view)
        : m_view(&view)
    {
    }
    [[nodiscard]] bool isValid() const override { return m_view != nullptr; }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QWindow* window() const override { return m_view->window()->windowHandle(); }
    void setText(QAccessible::Text, const QString&) override { }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }
    /// Opens the drawer.
    void doAction(const QString&) override
    {
        if (QAbstractButton* tab = parkingTab())
            tab->setChecked(true);
    }
    [[nodiscard]] QRect rect() const override
    {
        const QAbstractButton* tab = parkingTab();
        return tab != nullptr && tab->isVisible() ? QRect(tab->mapToGlobal(QPoint()), tab->size()) : QRect();
    }
    [[nodiscard]] std::vector<const Idea*> ideas() const { return m_view->plan().ideasIn(IdeaPlace::Parking); }

protected:
    CanvasView* m_view;

private:
    [[nodiscard]] QAbstractButton* parkingTab() const
    {
        return m_view->window()->findChild<QAbstractButton*>(QStringLiteral("parkingTab"));
    }
};

class AccessibleIdea : public ParkingPart {
public:
    AccessibleIdea(CanvasView& view, NoteId id)
        : ParkingPart(view)
        , m_id(std::move(id))
    {
    }
    [[nodiscard]] const Idea* idea() const
    {
        for (const Idea* row : ideas())
            if (row->id == m_id)
                return row;
        return nullptr;
    }
    [[nodiscard]] bool isValid() const override { return idea() != nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override { return accessibleParking(*m_view); }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override { return {}; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const Idea* row = idea();
        if (row == nullptr)
            return {};
        if (kind == QAccessible::Name)
            return row->text;
        return kind == QAccessible::Description ? nameOf(row->decision) : QString();
    }

private:
    NoteId m_id;
};

class AccessibleParking : public ParkingPart {
public:
    using ParkingPart::ParkingPart;
    [[nodiscard]] QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    [[nodiscard]] int childCount() const override { return int(ideas().size()); }
    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        const std::vector<const Idea*> rows = ideas();
        if (index < 0 || index >= int(rows.size()))
            return nullptr;
        AccessibleIdea*& part = m_ideas[rows[size_t(index)]->id.text()];
        if (part == nullptr) {
            part = new AccessibleIdea(*m_view, rows[size_t(index)]->id);
            QAccessible::registerAccessibleInterface(part); // owns it from here on
        }
        return part;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* part) const override
    {
        for (int i = 0; i < childCount(); ++i)
            if (child(i) == part)
                return i;
        return -1;
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::List; }
    [[nodiscard]] QAccessible::State state() const override { return {}; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? QCoreApplication::translate("Canvas", "Parking lot, %n idea(s)", nullptr, childCount()) : QString();
    }
    void forgetIdeas()
    {
        for (AccessibleIdea* part : std::exchange(m_ideas, {}))
            QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(part));
    }

private:
    mutable QHash<QString, AccessibleIdea*> m_ideas;
};

QHash<const CanvasView*, AccessibleParking*>& allParking()
{
    static QHash<const CanvasView*, AccessibleParking*> lists;
    return lists;
}

} // namespace

QAccessibleInterface* accessibleParking(CanvasView& view)
{
    if (view.plan().ideasIn(IdeaPlace::Parking).empty())
        return nullptr;
    AccessibleParking*& list = allParking()[&view];
    if (list == nullptr) {
        list = new AccessibleParking(view);
        QAccessible::registerAccessibleInterface(list);
    }
    return list;
}

void forgetAccessibleParking(CanvasView& view)
{
    AccessibleParking* list = allParking().take(&view);
    if (list == nullptr)
        return;
    list->forgetIdeas();
    QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(list));
}

} // namespace tambon
