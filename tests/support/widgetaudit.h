#pragma once

#include <QImage>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <vector>

namespace tambon::test {

enum class Fault { CutText, SmallButton, NarrowHeader, Unnamed, SmallFont, SmallTarget, StrayEnglish, LowContrast, Unexplained };

struct WidgetFault {
    Fault fault;
    const QWidget* widget; ///< which may be gone by now
    QString where; ///< page, text size and language
    QString what;
};

/// Looks at everything that is visible below a widget: text without room or without contrast to its ground, controls
/// without a name, controls and commands without tooltip and What's This, what is too small to read or to hit, and in Thai mode English words.
class WidgetAudit {
public:
    /// Texts of plans, and other names that are not the program's, are no stray English.
    void setForeignTexts(QStringList texts);
    void setExpectsThai(bool expects) { m_expectsThai = expects; }
    /// Contrast does not depend on the text size and takes the most time.
    void setChecksContrast(bool checks) { m_checksContrast = checks; }
    /// `root` must be shown.
    void look(const QWidget& root, const QString& where);

    [[nodiscard]] int widgetCount() const { return m_widgets; }
    [[nodiscard]] const std::vector<WidgetFault>& faults() const { return m_faults; }
    [[nodiscard]] QStringList report() const;

private:
    void add(Fault fault, const QWidget& widget, const QString& what);
    void lookAtRoom(const QWidget& widget);
    void lookAtSizes(const QWidget& widget);
    void lookAtName(const QWidget& widget);
    void lookAtExplanation(const QWidget& widget);
    void lookAtCommands(const QWidget& bar, const QList<QAction*>& actions);
    void lookAtContrast(const QWidget& widget, const QImage& picture, const QWidget& root);
    void lookAtWords(const QWidget& widget);
    void lookAtWord(const QWidget& widget, const QString& text);

    QStringList m_foreign; ///< longest first
    bool m_expectsThai = false;
    bool m_checksContrast = true;
    QString m_where;
    int m_widgets = 0;
    std::vector<WidgetFault> m_faults;
};

/// How a finding is named in the report.
[[nodiscard]] QString nameOf(Fault fault);

} // namespace tambon::test
