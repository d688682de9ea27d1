#include "ui/help/guidewindow.h"

#include "ui/help/keylist.h"
#include "ui/theme/text.h"
#include "ui/widgets/explain.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QScreen>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QVBoxLayout>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int guideListWidth = 250;
constexpr int guideWidth = 980;
constexpr int guideHeight = 620;
constexpr int topicRole = Qt::UserRole;

void setTableLook(QTextTable& table)
{
    QTextTableFormat format = table.format();
    format.setCellPadding(px(6));
    format.setBorder(1);
    format.setBorderCollapse(true);
    format.setBorderBrush(theme().hairline);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, 40), QTextLength(QTextLength::PercentageLength, 60)});
    table.setFormat(format);
}

/// Air between the paragraphs and above the headings; Markdown itself says nothing about that.
void setDistances(QTextDocument& document)
{
    QTextCursor cursor(&document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        cursor.setPosition(block.position());
        if (QTextTable* table = cursor.currentTable()) {
            if (table->firstPosition() == block.position())
                setTableLook(*table);
            continue;
        }
        QTextBlockFormat format = block.blockFormat();
        format.setTopMargin(format.headingLevel() > 1 ? px(spaceLarge) : 0);
        format.setBottomMargin(px(spaceSmall));
        cursor.setBlockFormat(format);
    }
}

} // namespace

GuideWindow::GuideWindow(QMainWindow* window)
    : QDialog(window)
    , m_window(*window)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_text(new QTextBrowser(this))
    , m_nothing(wrappingLabel({}, {.colour = TextColour::Secondary}, this))
{
    auto* side = new QVBoxLayout;
    side->setSpacing(px(spaceSmall));
    side->addWidget(m_search);
    side->addWidget(m_nothing);
    side->addWidget(m_list, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(px(spaceMedium), px(spaceMedium), px(spaceMedium), px(spaceMedium));
    row->setSpacing(px(spaceMedium));
    row->addLayout(side, 1);
    row->addWidget(m_text, 3);
    m_list->setMinimumWidth(px(guideListWidth));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_search->setClearButtonEnabled(false);
    m_text->setOpenLinks(false);
    m_text->setTabChangesFocus(true);
    m_text->document()->setDocumentMargin(px(spaceLarge));
    connect(m_search, &QLineEdit::textChanged, this, &GuideWindow::search);
    connect(m_list, &QListWidget::currentRowChanged, this, &GuideWindow::showTopic);
    retranslate();
    resize(QSize(px(guideWidth), px(guideHeight)).boundedTo(screen()->availableSize() * 9 / 10));
}

void GuideWindow::retranslate()
{
    setWindowTitle(tr("Guide"));
    m_search->setPlaceholderText(tr("Search the guide"));
    m_search->setAccessibleName(tr("Search the guide"));
    explain(m_search, tr("Shows only the topics with these words. Empty it to see all topics."));
    m_list->setAccessibleName(tr("Topics"));
    explain(m_list, tr("The topics of the guide. Choose one to read it at the right."));
    m_text->setAccessibleName(tr("Text of the topic"));
    explain(m_text, tr("The chosen topic. Arrows and Page Down scroll it; the text can be marked and copied."));
    m_nothing->setText(tr("No topic has these words. Try another word."));
    m_topics = guideTopics(installedLanguage());
    const QString before = currentTopic();
    search();
    if (!before.isEmpty())
        openTopic(before);
}

QString GuideWindow::currentTopic() const
{
    return m_list->currentItem() == nullptr ? QString() : m_list->currentItem()->data(topicRole).toString();
}

void GuideWindow::openTopic(const QString& id)
{
    m_search->clear();
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(topicRole).toString() == id)
            m_list->setCurrentRow(row);
    showTopic();
}

void GuideWindow::search()
{
    m_list->clear();
    for (const GuideTopic& topic : searchGuide(m_topics, m_search->text())) {
        auto* item = new QListWidgetItem(topic.title, m_list);
        item->setData(topicRole, topic.id);
    }
    m_nothing->setVisible(m_list->count() == 0);
    m_list->setCurrentRow(0);
}

void GuideWindow::showTopic()
{
    const QString id = currentTopic();
    const auto topic = std::find_if(m_topics.begin(), m_topics.end(), [&](const GuideTopic& one) { return one.id == id; });
    if (topic == m_topics.end()) {
        m_text->clear();
        return;
    }
    QString text = topic->text;
    if (text.contains(keysMark))
        text.replace(keysMark, keyTables(m_window));
    const QTextDocument::MarkdownFeatures features = QTextDocument::MarkdownDialectGitHub;
    m_text->document()->setMarkdown(text, features | QTextDocument::MarkdownNoHTML);
    setDistances(*m_text->document());
    m_text->moveCursor(QTextCursor::Start);
    if (!m_search->text().isEmpty())
        m_text->find(m_search->text());
}

void GuideWindow::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tambon
