#pragma once

#include "core/plan/kinds.h"
#include "ui/review/readernumbers.h"

#include <QFrame>
#include <QTimer>

class QPlainTextEdit;
class QPushButton;

namespace tambon {

class PlainLabel;
class SegmentedSwitch;

/// A remark as it is typed: how grave it is, what it is pinned to, its words.
struct TypedComment {
    PointWeight weight = PointWeight::Should;
    ReaderPlace place = {};
    QString text = {};

    bool operator==(const TypedComment&) const = default;
};

/// The place to write a comment. Enter keeps it, Esc lets it go, Alt+1 to 3 say how grave it is; Tab goes from gap to gap
/// of a canned phrase.
class CommentEditor : public QFrame {
    Q_OBJECT

public:
    explicit CommentEditor(QWidget* parent = nullptr);

    /// Opens it and takes the keyboard.
    void open(const TypedComment& comment);
    [[nodiscard]] bool isOpen() const { return isVisibleTo(parentWidget()); }
    [[nodiscard]] TypedComment typed() const;
    /// At the caret; its first gap, written {so}, is selected.
    void insertPhrase(const QString& phrase);
    void setPlace(const ReaderPlace& place);
    void setWeight(PointWeight weight);
    /// For the button that offers phrases.
    [[nodiscard]] QPushButton* phrasesButton() const { return m_phrases; }
    /// As Enter; false while a gap is still open or nothing was typed.
    bool keep();

Q_SIGNALS:
    void paused(); ///< typing rests: what is typed can be saved
    void kept();
    void dropped();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* createHead();
    QWidget* createButtons();
    bool keyInText(QKeyEvent* event);
    bool selectGap(int from);
    void fitText();

    SegmentedSwitch* m_weights = nullptr;
    PlainLabel* m_pin = nullptr;
    QPlainTextEdit* m_text;
    PlainLabel* m_hint = nullptr;
    QPushButton* m_phrases = nullptr;
    ReaderPlace m_place;
    QTimer m_rest;
};

} // namespace tambon
