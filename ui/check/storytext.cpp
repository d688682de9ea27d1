#include "ui/check/storytext.h"

#include "core/insight/storywords.h"
#include "ui/theme/text.h"

#include <QMimeData>
#include <QTextDocumentFragment>
#include <QScrollBar>
#include <QTextCursor>
#include <QUrl>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double storyLine = 112; ///< percent of the font's own line, which Thai makes high already

QTextCharFormat storyFormat(int size, bool bold, const QColor& colour)
{
    QTextCharFormat format;
    format.setFont(designFont(size, bold));
    format.setForeground(colour);
    return format;
}

QTextBlockFormat paragraph(int above, int indent = 0)
{
    QTextBlockFormat format;
    format.setLineHeight(storyLine, QTextBlockFormat::ProportionalHeight);
    format.setTopMargin(px(above));
    format.setLeftMargin(px(indent));
    return format;
}

/// A line never ends with an opening quotation mark; libthai would break there.
QString unbroken(const QString& text) { return QString(text).replace(u'\u201C', u"\u201C\u2060"_s); }

/// Writes into a document without markup: a plan's text stays what it is.
class StoryWriter {
public:
    StoryWriter(QTextDocument* document, const Plan& plan)
        : m_cursor(document)
        , m_plan(plan)
    {
    }

    void heading(const QString& text, const QColor& colour)
    {
        begin(paragraph(m_isFirst ? 4 : 20));
        m_cursor.insertText(text, storyFormat(textImportant, true, colour));
    }
    void sentence(const StorySentence& sentence)
    {
        begin(paragraph(12, 16));
        const Theme& t = theme();
        bool isLater = false;
        for (const StoryClause& clause : sentence.clauses) {
            const QTextCharFormat words = storyFormat(textCardTitle, false, clause.isGap ? t.care : t.text);
            if (std::exchange(isLater, true))
                m_cursor.insertText(betweenClauses(), storyFormat(textCardTitle, false, t.text));
            for (const StoryClause::Span& span : clause.spans)
                m_cursor.insertText(unbroken(span.text), span.note.isNull() ? words : linkFormat(span.note));
        }
    }

private:
    void begin(const QTextBlockFormat& format)
    {
        if (std::exchange(m_isFirst, false))
            m_cursor.setBlockFormat(format);
        else
            m_cursor.insertBlock(format);
    }
    [[nodiscard]] QTextCharFormat linkFormat(const NoteId& note) const
    {
        QTextCharFormat format = storyFormat(textCardTitle, false, theme().link);
        format.setAnchor(true);
        format.setAnchorHref(QString(u"note:"_s + note.text()));
        format.setToolTip(StoryText::tr("Note %1: go there").arg(m_plan.label(note)));
        return format;
    }

    QTextCursor m_cursor;
    const Plan& m_plan;
    bool m_isFirst = true;
};

} // namespace

StoryText::StoryText(QWidget* parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setAccessibleName(tr("The plan as a story"));
    setToolTip(tr("Tab goes from note to note, Enter goes to it on the canvas"));
    setWhatsThis(tr("The plan told along its links. What it does not say yet stands there in words; a note in quotation marks leads to its place."));
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& place) { Q_EMIT noteChosen(NoteId(place.path())); });
}

void StoryText::tell(const Story& story, const Plan& plan)
{
    const int place = verticalScrollBar()->value();
    setUndoRedoEnabled(false);
    clear();
    document()->setDocumentMargin(px(spaceLarge));
    StoryWriter writer(document(), plan);
    for (const StoryChapter& chapter : story.chapters) {
        //: %1 is a note such as 1.2, %2 its words
        writer.heading(tr("%1  %2").arg(plan.label(chapter.value), plan.note(chapter.value)->text.simplified()), theme().text);
        for (const StorySentence& sentence : chapter.sentences)
            writer.sentence(sentence);
    }
    if (!story.orphans.empty())
        writer.heading(tr("Not in the story yet: %n note(s)", nullptr, int(story.orphans.size())), theme().care);
    for (const StorySentence& sentence : story.orphans)
        writer.sentence(sentence);
    verticalScrollBar()->setValue(place);
}

QMimeData* StoryText::createMimeDataFromSelection() const
{
    auto* copied = new QMimeData;
    copied->setText(textCursor().selection().toPlainText().remove(QChar(0x2060)));
    return copied;
}

} // namespace tambon
