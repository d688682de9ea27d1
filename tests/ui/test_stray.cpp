// What the monkey found, each by the shortest way.
#include "tests/ui/opencanvas.h"

#include <QComboBox>
#include <QToolBar>

using namespace tambon;
using namespace tambon::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("nothing is done to a note that is only being written yet")
{
    OpenCanvas canvas;
    canvas.view.focusBlock(Block::Customer);
    canvas.view.addNote(u"ค"_s);
    CHECK(canvas.view.chosenNotes().empty());
    canvas.view.setCustomerOfChosen(MarketLevel::Province, {});
    canvas.view.deleteChosen();
    CHECK(canvas.view.hasUncommittedText());
}

TEST_CASE("the list of pages for very large text goes with its plan")
{
    ProgramLook look(Language::Thai, 200);
    const auto choosers = [](QWidget& window) {
        comeToRest();
        return window.findChild<QToolBar*>()->findChildren<QComboBox*>().size();
    };
    OpenWindow open(emptyPlan());
    CHECK(choosers(open.window()) == 1);
    const QString path = open.document().path();
    for (int time = 0; time < 3; ++time)
        REQUIRE(open.window().openPlan(path));
    CHECK(choosers(open.window()) == 1);
}
