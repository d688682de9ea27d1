#pragma once

#include "core/library/library.h"

#include <QWidget>

class QAction;

namespace tambon {

/// One destination of the library window. It reads and changes the library and knows neither the window nor other pages.
class LibraryPage : public QWidget {
    Q_OBJECT

public:
    LibraryPage(Library& library, QWidget* parent)
        : QWidget(parent)
        , m_library(library)
    {
    }

    /// Actions for the toolbar while this page is shown, most important first; owned by the page.
    [[nodiscard]] virtual QList<QAction*> toolbarActions() { return {}; }
    /// Short facts for the status bar: "71 of 300 plans".
    [[nodiscard]] virtual QString statusText() const { return {}; }
    /// The library changed, or the page is shown again.
    virtual void refresh() = 0;
    virtual void takeFocus() { setFocus(); }

Q_SIGNALS:
    /// Something the user asked for did not work; the window shows the sentence once.
    void failed(const tambon::Error& error);
    void said(const QString& words);
    void statusChanged();
    /// The page changed the library: other pages are to look again.
    void libraryChanged();

protected:
    [[nodiscard]] Library& library() const { return m_library; }
    /// Emits failed() and returns false on an error, libraryChanged() otherwise.
    bool done(const Result<void>& result)
    {
        if (!result)
            Q_EMIT failed(result.error());
        else
            Q_EMIT libraryChanged();
        return result.has_value();
    }

private:
    Library& m_library;
};

} // namespace tambon
