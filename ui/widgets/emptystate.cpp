#include "ui/widgets/emptystate.h"

#include "ui/theme/icons.h"
#include "ui/theme/text.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace tambon {

namespace {

class EmptyPicture : public QWidget {
public:
    explicit EmptyPicture(const QString& name)
        : m_name(name)
    {
    }
    QSize sizeHint() const override { return {px(64), px(64)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const double side = std::min(width(), height());
        paintIcon(painter, m_name, QRectF((width() - side) / 2, 0, side, side), theme().secondary);
    }

private:
    QString m_name;
};

} // namespace

EmptyState::EmptyState(const QString& iconName, const QString& sentence, const QString& buttonText, QWidget* parent)
    : QWidget(parent)
    , m_button(new QPushButton(icon(QStringLiteral("add")), buttonText))
{
    auto* label = wrappingLabel(sentence, {.size = textImportant});
    label->setAlignment(Qt::AlignCenter);
    m_button->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(px(spaceLarge));
    layout->addStretch(2);
    layout->addWidget(new EmptyPicture(iconName));
    layout->addWidget(label);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

} // namespace tambon
