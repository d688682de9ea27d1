#include "ui/mainwindow/helpdialog.h"

#include "core/plan/kinds.h"
#include "ui/theme/text.h"

#include <QDialogButtonBox>
#include <QKeySequence>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Shortcut {
    const char* keys; ///< as QKeySequence reads them
    const char* words;
};

constexpr std::array helpShortcuts{
    Shortcut{"Ctrl+N", QT_TRANSLATE_NOOP("tambon::HelpDialog", "New plan")},
    Shortcut{"Ctrl+O", QT_TRANSLATE_NOOP("tambon::HelpDialog", "Open a plan")},
    Shortcut{"Ctrl+S", QT_TRANSLATE_NOOP("tambon::HelpDialog", "Name this version; every change is saved by itself")},
    Shortcut{"Ctrl+Shift+S", QT_TRANSLATE_NOOP("tambon::HelpDialog", "Save under another name")},
    Shortcut{"Ctrl+Shift+E", QT_TRANSLATE_NOOP("tambon::HelpDialog", "Export as PDF")},
    Shortcut{"Ctrl+Z", QT_TRANSLATE_NOOP("tambon::HelpDialog", "Undo")},
    Shortcut{"Ctrl+Shift+Z", QT_TRANSLATE_NOOP("tambon::HelpDialog", "Redo")},
    Shortcut{"Ctrl+1", QT_TRANSLATE_NOOP("tambon::HelpDialog", "Go to block 1; up to Ctrl+9 for block 9")},
    Shortcut{"Ctrl+Shift+1", QT_TRANSLATE_NOOP("tambon::HelpDialog", "Overview of the canvas")},
    Shortcut{"Ctrl+Shift+2", QT_TRANSLATE_NOOP("tambon::HelpDialog", "Step by step")},
    Shortcut{"Ctrl+PgDown", QT_TRANSLATE_NOOP("tambon::HelpDialog", "Next step")},
    Shortcut{"Ctrl+PgUp", QT_TRANSLATE_NOOP("tambon::HelpDialog", "Previous step")},
    Shortcut{"Ctrl+L", QT_TRANSLATE_NOOP("tambon::HelpDialog", "Link the note with another")},
    Shortcut{"Ctrl+M", QT_TRANSLATE_NOOP("tambon::HelpDialog", "Move the note to another block")},
    Shortcut{"Alt+1", QT_TRANSLATE_NOOP("tambon::HelpDialog", "Thread colour 1; up to Alt+6")},
    Shortcut{"Del", QT_TRANSLATE_NOOP("tambon::HelpDialog", "Delete")},
    Shortcut{"F7", QT_TRANSLATE_NOOP("tambon::HelpDialog", "Check the plan")},
    Shortcut{"Ctrl+=", QT_TRANSLATE_NOOP("tambon::HelpDialog", "Larger text")},
    Shortcut{"Ctrl+-", QT_TRANSLATE_NOOP("tambon::HelpDialog", "Smaller text")},
    Shortcut{"Ctrl+F1", QT_TRANSLATE_NOOP("tambon::HelpDialog", "This list")},
};

} // namespace

QString nineStepsText()
{
    QStringList parts{HelpDialog::tr("A plan answers nine questions, one after the other. Each answer is a short note. "
                                     "Notes that belong together are linked; the check then says what does not hold together yet.")};
    for (const Block block : allBlocks)
        //: %1 the step's number, %2 its name, %3 its guiding question, %4 an example
        parts << HelpDialog::tr("%1. %2\n%3\nExample: %4")
                     .arg(QString::number(number(block)), blockName(block), blockQuestion(block), blockExample(block));
    parts << HelpDialog::tr("Everything typed is saved at once, and every step can be undone.");
    return parts.join(u"\n\n"_s);
}

QString shortcutsText()
{
    QStringList lines;
    for (const Shortcut& shortcut : helpShortcuts) {
        const QKeySequence keys(QString::fromLatin1(shortcut.keys));
        lines << QString(keys.toString(QKeySequence::NativeText) + u"\t"_s + HelpDialog::tr(shortcut.words));
    }
    return lines.join(u'\n');
}

void showNineSteps(QWidget* parent)
{
    HelpDialog(HelpDialog::Topic::NineSteps, parent).exec();
}

void showShortcuts(QWidget* parent)
{
    HelpDialog(HelpDialog::Topic::Shortcuts, parent).exec();
}

HelpDialog::HelpDialog(Topic topic, QWidget* parent)
    : QDialog(parent)
{
    const bool steps = topic == Topic::NineSteps;
    setWindowTitle(steps ? tr("Nine steps in 5 minutes") : tr("Keyboard shortcuts"));
    auto* column = new QVBoxLayout(this);
    auto* text = new QPlainTextEdit(steps ? nineStepsText() : shortcutsText());
    text->setReadOnly(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setTabStopDistance(px(170));
    text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    text->setAccessibleName(windowTitle());
    text->setTabChangesFocus(true);
    column->addWidget(text);
    auto* buttons = new QDialogButtonBox;
    auto* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &HelpDialog::reject);
    column->addWidget(buttons);
    resize(QSize(px(680), px(540)).boundedTo(screen()->availableSize() * 9 / 10));
}

} // namespace tambon
