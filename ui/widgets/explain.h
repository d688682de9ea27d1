#pragma once

#include <QString>

class QAction;
class QWidget;

namespace tambon {

/// Says what a control is for, in one or two sentences: for What's This and for screen readers. Its tooltip is its
/// name (for a nameless one the sentence). Give names first; plan text does not belong into `words`.
void explain(QWidget* control, const QString& words);
/// The same for a command; its tooltip is its name with its keys. `name` where the command's text says more than that.
void explain(QAction* action, const QString& words, const QString& name = {});

} // namespace tambon
