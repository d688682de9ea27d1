#include "ui/review/reviewpanel.h"

#include "ui/review/commentlist.h"
#include "ui/review/decisionbar.h"
#include "ui/review/rubricview.h"
#include "ui/theme/text.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/offerbar.h"
#include "ui/widgets/pagescroll.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>

namespace tambon {

namespace {

constexpr int longestReader = 120;

class PanelLine : public QWidget {
public:
    PanelLine()
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setFixedHeight(1);
    }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), theme().hairline); }
};

} // namespace

ReviewPanel::ReviewPanel(QWidget* parent)
    : QWidget(parent)
    , m_notice(wrappingLabel({}, {.size = textSmallest, .colour = TextColour::Secondary}))
    , m_rubric(new RubricView)
    , m_scroll(pageScroll(m_rubric))
    , m_comments(new CommentList)
    , m_editor(new CommentEditor(this))
    , m_offers(new OfferBar(this))
    , m_decision(new DecisionBar)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(createHead());
    layout->addWidget(new PanelLine);
    m_notice->setContentsMargins(px(spaceLarge), px(spaceTiny), px(spaceLarge), px(spaceTiny));
    m_notice->hide();
    layout->addWidget(m_notice);
    m_readerBox = createReader();
    layout->addWidget(m_readerBox);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(new PanelLine);
    layout->addWidget(m_comments);
    layout->addWidget(m_editor);
    layout->addWidget(m_offers);
    layout->addWidget(new PanelLine);
    layout->addWidget(m_decision);
    setTabOrder(m_comments, m_decision);
}

QWidget* ReviewPanel::createHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(px(spaceLarge), px(spaceSmall), px(spaceLarge), px(spaceSmall));
    row->setSpacing(px(spaceMedium));
    row->addWidget(plainLabel(tr("Scores"), {.size = textCardTitle, .bold = true}), 1);
    m_rows = plainLabel({}, {.colour = TextColour::Secondary});
    m_score = plainLabel({}, {.size = textCardTitle, .bold = true});
    row->addWidget(m_rows);
    row->addWidget(m_score);
    head->setMinimumHeight(px(48));
    return head;
}

QWidget* ReviewPanel::createReader()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(px(spaceLarge), px(spaceSmall), px(spaceLarge), px(spaceSmall));
    row->setSpacing(px(spaceSmall));
    m_reader = new QLineEdit;
    m_reader->setMaxLength(longestReader);
    m_reader->setAccessibleName(tr("Your name as the reader"));
    m_reader->setPlaceholderText(tr("Your name as the reader"));
    explain(m_reader, tr("Stands in the memo and in the log of decisions. It is remembered on this computer."));
    auto* begin = new QPushButton(tr("Begin to read"));
    begin->setAutoDefault(false);
    explain(begin, tr("Begins the review under this name."));
    const auto take = [this] {
        if (const QString name = m_reader->text().simplified(); !name.isEmpty())
            Q_EMIT readerNamed(name);
    };
    connect(begin, &QPushButton::clicked, this, take);
    connect(m_reader, &QLineEdit::returnPressed, this, take);
    row->addWidget(m_reader, 1);
    row->addWidget(begin);
    box->hide();
    return box;
}

void ReviewPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().base);
    painter.fillRect(QRect(0, 0, 1, height()), theme().hairline);
}

void ReviewPanel::setScore(int scored, int rows, int score, int most)
{
    m_rows->setText(tr("%1 of %2 rows").arg(QString::number(scored), QString::number(rows)));
    m_score->setText(QStringLiteral("%1/%2").arg(QString::number(score), QString::number(most)));
    m_score->setAccessibleName(tr("Score %1 of %2").arg(QString::number(score), QString::number(most)));
}

void ReviewPanel::setNotice(const QString& words)
{
    m_notice->setText(words);
    m_notice->setVisible(!words.isEmpty());
}

void ReviewPanel::askForReader(bool ask, const QString& name)
{
    if (m_readerBox->isVisibleTo(this) == ask)
        return;
    m_readerBox->setVisible(ask);
    if (!ask)
        return;
    m_reader->setText(name);
    m_reader->selectAll();
    m_reader->setFocus(Qt::OtherFocusReason);
}

void ReviewPanel::setWritable(bool writable)
{
    m_rubric->setWritable(writable);
    m_comments->setWritable(writable);
    m_decision->setWritable(writable);
}

} // namespace tambon
