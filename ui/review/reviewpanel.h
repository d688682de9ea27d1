#pragma once

#include <QWidget>

class QLineEdit;
class QScrollArea;

namespace tambon {

class CommentEditor;
class CommentList;
class DecisionBar;
class OfferBar;
class PlainLabel;
class RubricView;

/// The right half of a review: the scores with their sum, the comments, the decision. It shows; the page knows.
class ReviewPanel : public QWidget {
    Q_OBJECT

public:
    explicit ReviewPanel(QWidget* parent = nullptr);

    [[nodiscard]] RubricView& rubric() const { return *m_rubric; }
    [[nodiscard]] CommentList& comments() const { return *m_comments; }
    [[nodiscard]] CommentEditor& editor() const { return *m_editor; }
    [[nodiscard]] DecisionBar& decision() const { return *m_decision; }
    [[nodiscard]] OfferBar& offers() const { return *m_offers; }
    /// "9 of 12 rows", "21/36".
    void setScore(int scored, int rows, int score, int most);
    /// About a second reading, a decision, a reader: empty hides it.
    void setNotice(const QString& words);
    /// Until there is a name nothing can be scored: it stands in every log.
    void askForReader(bool ask, const QString& name = {});
    void setWritable(bool writable);

Q_SIGNALS:
    void readerNamed(const QString& name);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* createHead();
    QWidget* createReader();

    PlainLabel* m_rows = nullptr;
    PlainLabel* m_score = nullptr;
    PlainLabel* m_notice;
    QWidget* m_readerBox = nullptr;
    QLineEdit* m_reader = nullptr;
    RubricView* m_rubric;
    QScrollArea* m_scroll;
    CommentList* m_comments;
    CommentEditor* m_editor;
    OfferBar* m_offers;
    DecisionBar* m_decision;
};

} // namespace tambon
