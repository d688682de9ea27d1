#include "ui/planhead/threadsection.h"

#include "core/edit/noteedits.h"
#include "ui/planhead/fields.h"
#include "ui/theme/text.h"

#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace tambon {

namespace {

constexpr int swatchSide = 28;

/// The thread's colour with its glyph, as on the spine of a note.
class ThreadSwatch : public QWidget {
public:
    explicit ThreadSwatch(int thread)
        : m_thread(thread)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setToolTip(plainToolTip(threadColourName(thread)));
    }
    [[nodiscard]] QSize sizeHint() const override { return {px(swatchSide), px(swatchSide)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme& t = theme();
        painter.setPen(t.noteEdge);
        painter.setBrush(t.threads[size_t(m_thread)].spine);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(radiusNote), px(radiusNote));
        painter.setPen(t.noteText);
        painter.setFont(designFont(textSmallest));
        painter.drawText(rect(), Qt::AlignCenter, threadGlyph(m_thread));
    }

private:
    int m_thread;
};

} // namespace

ThreadSection::ThreadSection(PerformEdit perform)
    : HeadSection(tr("Names of the thread colours"), std::move(perform))
{
    addHint(tr("One colour is one product or one customer group."));
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(px(spaceTiny));
    for (int thread = 1; thread <= threadCount; ++thread) {
        auto* field = new LineField([this, thread](const QString& typed) -> Result<QString> {
            return this->perform(edits::setThreadName(thread, typed)).map([&] { return typed; });
        });
        field->setPlaceholderText(threadColourName(thread));
        field->setAccessibleName(tr("Name of the colour %1").arg(threadColourName(thread)));
        follow(field);
        m_names[size_t(thread - 1)] = field;
        grid->addWidget(new ThreadSwatch(thread), thread, 0);
        grid->addWidget(field, thread, 1);
    }
    column()->addLayout(grid);
}

void ThreadSection::showPlan(const Plan& plan)
{
    for (size_t i = 0; i < m_names.size(); ++i)
        m_names[i]->showFromPlan(plan.threadNames[i]);
}

} // namespace tambon
