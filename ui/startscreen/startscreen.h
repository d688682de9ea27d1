#pragma once

#include "ui/startscreen/recentplans.h"

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace tambon {

/// What the window shows while no plan is open: what to do today, where one stopped, and how to learn. It only asks;
/// the window does.
class StartScreen : public QWidget {
    Q_OBJECT

public:
    explicit StartScreen(QWidget* parent = nullptr);

    void setRecentPlans(std::vector<RecentPlan> recents);
    void setTextPercent(int percent);
    /// "th" or "en".
    void setLanguage(const QString& language);

Q_SIGNALS:
    void workshopRequested();
    void newPlanRequested();
    void reviewRequested();
    void openRequested(const QString& path);
    void openOtherRequested();
    void sampleRequested(const QString& resourcePath);
    void nineStepsRequested();
    void shortcutsRequested();
    void practiceRequested();
    void recentRemoved(const QString& path);
    void recentPinned(const QString& path, bool pinned);
    void recentsCleared();
    void textPercentRequested(int percent);
    void languageRequested(const QString& language);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] bool isWide() const;
    void rebuildSoon();
    void rebuild();
    [[nodiscard]] QWidget* makeContent();
    [[nodiscard]] QWidget* makeTitle();
    [[nodiscard]] QBoxLayout* makeVerbs();
    [[nodiscard]] QVBoxLayout* makeRecents();
    [[nodiscard]] QWidget* makeClear();
    [[nodiscard]] QVBoxLayout* makeLearn();
    [[nodiscard]] QHBoxLayout* makeSwitches();
    [[nodiscard]] QHBoxLayout* makePromise();
    void chooseSample(QWidget* row);
    void changeText(int part);

    std::vector<RecentPlan> m_recents;
    int m_percent = 100;
    QString m_language = QStringLiteral("th");
    bool m_isRebuilding = false;
    bool m_isBuiltWide = false;
    QScrollArea* m_scroll;
};

} // namespace tambon
