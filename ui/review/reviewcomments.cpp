#include "ui/review/commenteditor.h"
#include "ui/review/commentmark.h"
#include "ui/review/readerplan.h"
#include "ui/review/reviewdesk.h"
#include "ui/review/reviewpage.h"
#include "ui/review/reviewpanel.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/offerbar.h"

#include <QMenu>

#include <optional>

/// How the page writes, changes and deletes comments.
namespace tambon {

namespace {

std::optional<TypedComment> commentWith(const ReviewDesk& desk, const QString& id)
{
    for (const CommentList::Entry& entry : desk.comments())
        if (entry.id == id)
            return entry.comment;
    return std::nullopt;
}

} // namespace

void ReviewPage::writeComment()
{
    if (!m_desk->isWritable() || !settleEditor())
        return;
    m_commentId.clear();
    m_wasThere.reset();
    m_cameFromPlan = m_plan->hasKeyboard();
    m_panel->editor().open({PointWeight::Should, m_plan->focusedPlace(), {}});
}

void ReviewPage::openComment(const QString& id)
{
    const std::optional<TypedComment> comment = commentWith(*m_desk, id);
    if (!comment || !m_desk->isWritable() || !settleEditor())
        return;
    m_commentId = id;
    m_wasThere = std::make_unique<TypedComment>(*comment);
    m_cameFromPlan = false;
    m_panel->editor().open(*comment);
}

/// What is typed so far is in the library, so that a closed laptop loses nothing.
void ReviewPage::pauseComment()
{
    const TypedComment typed = m_panel->editor().typed();
    if (m_panel->editor().isOpen() && !typed.text.isEmpty() && commentWith(*m_desk, m_commentId) != typed)
        m_commentId = m_desk->keepComment(m_commentId, typed);
}

void ReviewPage::keepComment()
{
    pauseComment();
    m_panel->editor().hide();
    m_panel->comments().setCurrentId(m_commentId);
    if (m_cameFromPlan)
        m_plan->takeFocus();
    else
        takeKeyboard();
}

/// The comment is again what it was before the editor opened.
void ReviewPage::dropComment()
{
    if (m_wasThere != nullptr)
        m_desk->keepComment(m_commentId, *m_wasThere);
    else if (!m_commentId.isEmpty())
        m_desk->removeComment(m_commentId);
    m_panel->editor().hide();
    if (m_cameFromPlan)
        m_plan->takeFocus();
    else
        takeKeyboard();
}

void ReviewPage::removeComment(const QString& id)
{
    const std::optional<TypedComment> gone = commentWith(*m_desk, id);
    if (!gone || !m_desk->removeComment(id))
        return;
    if (m_commentId == id)
        m_panel->editor().hide();
    m_panel->offers().show(tr("The comment is deleted."), {{tr("Bring it back"), [this, comment = *gone, version = m_desk->version()] {
        if (m_desk->version() == version)
            m_desk->keepComment({}, comment);
    }}});
}

void ReviewPage::fillPhrases()
{
    m_phrases->clear();
    for (const CannedPhrase& phrase : m_desk->phrases()) {
        QAction* action = m_phrases->addAction(icon(weightIcon(phrase.weight)), escapedMnemonic(phrase.text));
        explain(action, tr("Puts this sentence into the comment."), phrase.text);
        connect(action, &QAction::triggered, this, [this, phrase] { usePhrase(phrase); });
    }
}

void ReviewPage::usePhrase(const CannedPhrase& phrase)
{
    if (!m_panel->editor().isOpen())
        writeComment();
    if (!m_panel->editor().isOpen())
        return;
    if (m_panel->editor().typed().text.isEmpty())
        m_panel->editor().setWeight(phrase.weight);
    m_panel->editor().insertPhrase(phrase.text);
}

} // namespace tambon
