#pragma once

#include "core/document/document.h"
#include "core/plan/validity.h"
#include "tests/support/catch.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tambonstyle.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

/// A document in a folder of its own, and what is cut off on a page.
namespace sheets {

using namespace tambon;
using namespace Qt::Literals::StringLiterals;

inline Note noteOf(Block block, int position, const QString& text)
{
    Note note;
    note.id = NoteId::random();
    note.block = block;
    note.position = position;
    note.text = text;
    return note;
}

/// One note in every block, linked so that only “ค่าวิทยากร” (must) and the links named in the tests are missing.
inline Plan smallPlan()
{
    Plan plan;
    plan.head.id = PlanId::random();
    plan.head.title = u"ท่องเที่ยวชุมชน"_s;
    plan.organisation.id = OrganisationId::random();
    for (const Block block : allBlocks)
        plan.notes.push_back(noteOf(block, 0, u"โน้ตช่อง %1"_s.arg(number(block))));
    plan.notes.push_back(noteOf(Block::Income, 1, u"ค่าวิทยากร"_s));
    const auto of = [&](Block block) { return plan.notes[size_t(number(block) - 1)].id; };
    const auto link = [&](Block from, Block to) { plan.links.push_back({LinkId::random(), of(from), of(to)}); };
    link(Block::Value, Block::Customer);
    link(Block::Channel, Block::Customer);
    link(Block::Repeat, Block::Customer);
    link(Block::Income, Block::Value);
    link(Block::Activity, Block::Value);
    link(Block::IdleFactor, Block::Activity);
    link(Block::Partner, Block::Activity);
    link(Block::Cost, Block::Activity);
    inOrder(plan);
    return plan;
}

struct Opened {
    QTemporaryDir folder;
    std::unique_ptr<Document> document;

    explicit Opened(const Plan& plan = smallPlan())
    {
        auto made = Document::create(folder.filePath(u"plan.cbmc"_s), plan);
        if (!made)
            FAIL(sentence(made.error()).toStdString());
        document = std::move(*made);
    }
};

/// The program's own look for the time of a test.
struct Look {
    explicit Look(int percent = 100)
    {
        QApplication::setStyle(new TambonStyle);
        applyTextScale(percent);
    }
    ~Look() { applyTextScale(100); }
};

inline void showAs(QWidget& widget, QSize size)
{
    widget.resize(size);
    widget.show();
    widget.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&widget));
    QCoreApplication::sendPostedEvents();
}

inline bool isCut(const QLabel& label)
{
    const int high = label.wordWrap() ? label.heightForWidth(label.width()) : label.sizeHint().height();
    return label.height() < high || (!label.wordWrap() && label.width() < label.sizeHint().width());
}

/// The texts that are shown with less room than they need.
inline QStringList cutTexts(const QWidget& widget)
{
    QStringList cut;
    for (const QLabel* label : widget.findChildren<QLabel*>())
        if (label->isVisible() && isCut(*label))
            cut << label->text();
    for (const QAbstractButton* button : widget.findChildren<QAbstractButton*>())
        if (button->isVisible()
            && (button->width() < button->sizeHint().width() || button->height() < button->sizeHint().height()))
            cut << button->text() + button->accessibleName();
    return cut;
}

} // namespace sheets
