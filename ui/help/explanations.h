#pragma once

#include <QObject>

class QAction;

namespace tambon {

/// Gives every control and command of the program its tooltip, its What's This text and its description for screen
/// readers, from one table, when it is shown or gets its name. What a page has explained itself stays as it is.
/// Install it on the application.
class ExplainFilter : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace tambon
