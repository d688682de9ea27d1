#pragma once

#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

class QKeyEvent;

namespace tambon {

class RubricRowView;

/// A row of the rubric as it is shown.
struct RubricLine {
    QString name;
    QStringList anchors; ///< what 0, 1, 2 and 3 mean
    int weight = 1;

    bool operator==(const RubricLine&) const = default;
};

/// What a row of the rubric was given. Not scored is not 0.
struct RubricMark {
    std::optional<int> score = {}; ///< 0–3
    bool isUnsure = false;

    bool operator==(const RubricMark&) const = default;
};

/// The key's meaning while a rubric is filled in, on every keyboard layout; none when it means nothing here.
[[nodiscard]] std::optional<RubricMark> rubricMarkOf(const QKeyEvent& event);

/// The rows of a rubric with their keys 0–3. One tab stop: up and down go from row to row, a digit scores and goes on, "?"
/// says unsure, the delete key takes the score away. The current row tells what its scores mean.
class RubricView : public QWidget {
    Q_OBJECT

public:
    explicit RubricView(QWidget* parent = nullptr);

    void setRows(const std::vector<RubricLine>& rows);
    void setMarks(const std::vector<RubricMark>& marks);
    void setWritable(bool writable);
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int row);
    [[nodiscard]] int firstOpen() const; ///< the first row that is not scored, or the last one
    /// As if typed on the current row.
    void mark(const RubricMark& mark);
    [[nodiscard]] QWidget* currentRow() const;

Q_SIGNALS:
    void marked(int row, const tambon::RubricMark& mark);
    void currentChanged(int row);
    void finished(); ///< the last row was marked

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool keyOnRow(QKeyEvent* event);
    void take(int row, const RubricMark& mark);

    std::vector<RubricLine> m_lines;
    std::vector<RubricRowView*> m_rows;
    int m_current = -1;
    bool m_writable = true;
};

} // namespace tambon
