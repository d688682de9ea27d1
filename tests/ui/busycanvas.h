#pragma once

#include "core/edit/groupedits.h"
#include "core/edit/ideaedits.h"
#include "tests/ui/opencanvas.h"
#include "ui/canvas/noteeditor.h"
#include "ui/widgets/offerbar.h"

#include <QClipboard>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTimer>

namespace tambon::test {

/// Two activities and two values, the keyboard on the first activity.
struct BusyCanvas : OpenCanvas {
    BusyCanvas()
    {
        view.setFocus();
        view.focusNote(a);
    }
    NoteId v = add(Block::Value, QStringLiteral("ข้าวเม่า"));
    NoteId w = add(Block::Value, QStringLiteral("กล้วยตาก"));
    NoteId a = add(Block::Activity, QStringLiteral("ตำข้าว"));
    NoteId b = add(Block::Activity, QStringLiteral("คั่วข้าว"));

    [[nodiscard]] QStringList activities() { return textsIn(plan(), Block::Activity); }
    [[nodiscard]] size_t steps() { return open.document().history().size(); }
    [[nodiscard]] OfferBar& offers() { return open.canvas().offers(); }
    [[nodiscard]] NoteEditor& editor() { return *view.findChild<NoteEditor*>(); }
    [[nodiscard]] QRectF blockRect(Block block) { return view.geometryOfNotes().block(block)->rect; }
    /// A free place at the foot of a block.
    [[nodiscard]] QPointF footOf(Block block) { return QPointF(blockRect(block).center().x(), blockRect(block).bottom() - 6); }

    /// After a menu: this platform leaves the window without the focus.
    void comeBack()
    {
        QApplication::setActiveWindow(&open.window());
        comeToRest();
    }
    void dropFromOutside(const QMimeData& mime, const QPointF& point)
    {
        QDragEnterEvent enter(point.toPoint(), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&view, &enter);
        REQUIRE(enter.isAccepted());
        QDragMoveEvent move(point.toPoint(), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&view, &move);
        QDropEvent drop(point, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&view, &drop);
    }
};

inline void toClipboard(const QString& text) { QGuiApplication::clipboard()->setText(text); }

/// Presses the button with this place in an offer.
inline void takeOffer(OfferBar& bar, int which)
{
    std::vector<QPushButton*> shown;
    for (QPushButton* button : bar.findChildren<QPushButton*>())
        if (button->isVisible())
            shown.push_back(button);
    REQUIRE(int(shown.size()) > which + 1); // the close button comes first
    shown[size_t(which + 1)]->click();
}

/// Triggers the entry with these words in the next menu that opens, or in a menu inside it; says whether it was there.
class MenuChooser : public QObject {
public:
    explicit MenuChooser(QStringList path)
        : m_path(std::move(path))
    {
        connect(&m_timer, &QTimer::timeout, this, &MenuChooser::look);
        m_timer.start(10);
    }
    [[nodiscard]] bool chose() const { return m_chose; }

private:
    void look()
    {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (menu == nullptr || m_path.isEmpty())
            return;
        QMenu* within = menu;
        QAction* found = nullptr;
        for (const QString& words : m_path) {
            found = nullptr;
            for (QAction* action : within->actions())
                if (action->text().remove(u'&').contains(words))
                    found = action;
            if (found == nullptr)
                break;
            if (found->menu() != nullptr)
                within = found->menu();
        }
        m_path.clear();
        m_chose = found != nullptr;
        menu->close();
        if (found != nullptr)
            found->trigger();
    }
    QStringList m_path;
    QTimer m_timer;
    bool m_chose = false;
};

} // namespace tambon::test
