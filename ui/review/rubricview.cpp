#include "ui/review/rubricview.h"

#include "ui/review/rubricrowview.h"
#include "ui/widgets/keyboardnormaliser.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int highestScore = 3;

/// What stands on the key of a US keyboard: under a Thai layout the digits' keys give letters.
int latinKey(const QKeyEvent& event)
{
    const Qt::Key meant = KeyboardNormaliser::keyMeant(event.nativeScanCode(), event.key(), Qt::ControlModifier);
    return meant == Qt::Key_unknown ? event.key() : int(meant);
}

} // namespace

std::optional<RubricMark> rubricMarkOf(const QKeyEvent& event)
{
    if (event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier))
        return std::nullopt;
    if (event.text() == u"?"_s || event.key() == Qt::Key_Question)
        return RubricMark{.isUnsure = true};
    if (event.modifiers() & Qt::ShiftModifier)
        return std::nullopt;
    const int key = latinKey(event);
    if (key >= Qt::Key_0 && key <= Qt::Key_0 + highestScore)
        return RubricMark{.score = key - Qt::Key_0};
    if (key == Qt::Key_Slash)
        return RubricMark{.isUnsure = true};
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
        return RubricMark{};
    return std::nullopt;
}

RubricView::RubricView(QWidget* parent)
    : QWidget(parent)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(0);
}

void RubricView::setRows(const std::vector<RubricLine>& lines)
{
    if (m_lines == lines)
        return;
    for (RubricRowView* row : m_rows) {
        layout()->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    m_lines = lines;
    m_current = -1;
    for (const RubricLine& line : lines) {
        auto* row = new RubricRowView(int(m_rows.size()) + 1, line, this);
        row->setWritable(m_writable);
        row->installEventFilter(this);
        connect(row, &RubricRowView::marked, this, [this, at = int(m_rows.size())](const RubricMark& mark) {
            setCurrent(at);
            currentRow()->setFocus();
            Q_EMIT marked(at, mark);
        });
        layout()->addWidget(row);
        m_rows.push_back(row);
    }
    setCurrent(0);
}

void RubricView::setMarks(const std::vector<RubricMark>& marks)
{
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setMark(i < marks.size() ? marks[i] : RubricMark());
}

void RubricView::setWritable(bool writable)
{
    m_writable = writable;
    for (RubricRowView* row : m_rows)
        row->setWritable(writable);
}

QWidget* RubricView::currentRow() const { return m_current >= 0 ? m_rows[size_t(m_current)] : nullptr; }

int RubricView::firstOpen() const
{
    const auto open = std::find_if(m_rows.begin(), m_rows.end(), [](const RubricRowView* row) { return !row->mark().score; });
    return open == m_rows.end() ? int(m_rows.size()) - 1 : int(open - m_rows.begin());
}

void RubricView::setCurrent(int row)
{
    if (m_rows.empty())
        return;
    row = std::clamp(row, 0, int(m_rows.size()) - 1);
    if (row == m_current)
        return;
    const bool hadFocus = currentRow() != nullptr && currentRow()->hasFocus();
    if (m_current >= 0)
        m_rows[size_t(m_current)]->setCurrent(false);
    m_current = row;
    m_rows[size_t(row)]->setCurrent(true);
    if (hadFocus)
        currentRow()->setFocus();
    Q_EMIT currentChanged(row);
}

void RubricView::mark(const RubricMark& mark)
{
    if (m_writable && m_current >= 0)
        take(m_current, mark);
}

void RubricView::take(int row, const RubricMark& mark)
{
    const bool isLast = row + 1 == int(m_rows.size());
    Q_EMIT marked(row, mark);
    if (mark == RubricMark())
        return;
    if (isLast)
        Q_EMIT finished();
    else
        setCurrent(row + 1);
}

bool RubricView::keyOnRow(QKeyEvent* event)
{
    if (const std::optional<RubricMark> typed = rubricMarkOf(*event)) {
        mark(*typed);
        return true;
    }
    if (event->modifiers() & ~Qt::KeypadModifier)
        return false;
    const int last = int(m_rows.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Up:
        setCurrent(m_current - 1);
        return true;
    case Qt::Key_Down:
        setCurrent(m_current + 1);
        return true;
    case Qt::Key_Home:
        setCurrent(0);
        return true;
    case Qt::Key_End:
        setCurrent(last);
        return true;
    default:
        return false;
    }
}

bool RubricView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && keyOnRow(static_cast<QKeyEvent*>(event)))
        return true;
    if (event->type() == QEvent::FocusIn) {
        const auto row = std::find(m_rows.begin(), m_rows.end(), watched);
        if (row != m_rows.end())
            setCurrent(int(row - m_rows.begin()));
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tambon
