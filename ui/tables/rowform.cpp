#include "ui/tables/rowform.h"

#include "ui/planhead/fields.h"
#include "ui/theme/text.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/problemstrip.h"

#include <QGridLayout>
#include <QScopedValueRollback>
#include <QSignalBlocker>

#include <algorithm>

namespace tambon {

namespace {

constexpr int leastFieldWidth = 220;

} // namespace

RowFormBase::RowFormBase(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(px(spaceLarge));
    m_grid->setVerticalSpacing(px(spaceTiny));
}

QWidget* RowFormBase::createEditor(Field& field, const FieldFace& face)
{
    const char* key = field.key;
    if (face.hasChoices) {
        field.choice = new KindCombo;
        field.choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(field.choice, &QComboBox::activated, this, [this, key](int index) {
            if (const auto done = write(key, index); !done)
                Q_EMIT failed(done.error());
            refresh();
        });
        return field.choice;
    }
    if (face.isParagraph) {
        field.paragraph = new ParagraphField;
        connect(field.paragraph, &ParagraphField::leftModified, this, [this, key, paragraph = field.paragraph] { writeParagraph(key, paragraph); });
        connect(field.paragraph, &QPlainTextEdit::textChanged, this, &RowFormBase::uncommittedChanged);
        return field.paragraph;
    }
    field.line = new LineField([this, key](const QString& typed) -> Result<QString> {
        auto done = write(key, typed);
        if (!done && !isAboutTyping(done.error()))
            Q_EMIT failed(done.error());
        return done;
    });
    connect(field.line, &QLineEdit::textEdited, this, &RowFormBase::uncommittedChanged);
    return field.line;
}

void RowFormBase::addField(const char* key, const FieldFace& face)
{
    Field field{.key = key};
    QWidget* editor = createEditor(field, face);
    editor->setAccessibleName(face.title);
    explain(editor, face.help.isEmpty() ? tr("Written to the plan when the field is left.") : face.help);
    editor->setMinimumWidth(px(leastFieldWidth));
    field.name = wrappingLabel(face.title, {.colour = TextColour::Secondary});
    field.name->setBuddy(editor);
    field.box = new QWidget(this);
    auto* rows = new QVBoxLayout(field.box);
    rows->setContentsMargins(0, 0, 0, px(spaceSmall));
    rows->setSpacing(0);
    rows->addWidget(field.name);
    rows->addWidget(editor);
    if (field.line != nullptr)
        rows->addWidget(problemLabel(field.line));
    rows->addStretch(1);
    m_fields.push_back(field);
    m_columns = 0;
    arrange();
}

void RowFormBase::arrange()
{
    const int fitting = width() >= 2 * px(leastFieldWidth) + px(spaceLarge) ? 2 : 1;
    if (fitting == m_columns)
        return;
    m_columns = fitting;
    int row = 0;
    int column = 0;
    for (const Field& field : m_fields) {
        m_grid->removeWidget(field.box);
        const int span = field.paragraph != nullptr ? m_columns : 1;
        if (column + span > m_columns) {
            column = 0;
            ++row;
        }
        m_grid->addWidget(field.box, row, column, 1, span);
        column += span;
    }
    for (int each = 0; each < 2; ++each)
        m_grid->setColumnStretch(each, each < m_columns ? 1 : 0);
}

void RowFormBase::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void RowFormBase::refreshChoice(const Field& field)
{
    const QSignalBlocker quiet(field.choice);
    const QStringList choices = choicesOf(field.key);
    QStringList shown;
    for (int i = 0; i < field.choice->count(); ++i)
        shown << field.choice->itemText(i);
    if (shown != choices) {
        field.choice->clear();
        field.choice->addItems(choices);
    }
    field.choice->setCurrentIndex(chosen(field.key));
    field.choice->setEnabled(m_document.isWritable());
}

void RowFormBase::refresh()
{
    for (const Field& field : m_fields) {
        if (field.choice != nullptr) {
            refreshChoice(field);
        } else if (field.paragraph != nullptr) {
            field.paragraph->showFromPlan(typedText(field.key));
            field.paragraph->setReadOnly(!m_document.isWritable());
        } else {
            field.line->showFromPlan(typedText(field.key));
            field.line->setReadOnly(!m_document.isWritable());
        }
    }
    Q_EMIT uncommittedChanged();
}

void RowFormBase::forget()
{
    for (const Field& field : m_fields) {
        if (field.line != nullptr)
            field.line->setModified(false);
        if (field.paragraph != nullptr)
            field.paragraph->document()->setModified(false);
    }
}

void RowFormBase::writeParagraph(const char* key, ParagraphField* paragraph)
{
    const QString text = paragraph->toPlainText();
    // Writing it makes everybody look at the plan again; by then nothing may be left to write.
    paragraph->document()->setModified(false);
    const auto done = write(key, text);
    if (done)
        return;
    paragraph->document()->setModified(true);
    Q_EMIT failed(done.error());
}

bool RowFormBase::commit()
{
    bool all = true;
    for (const Field& field : m_fields) {
        if (field.line != nullptr)
            all = field.line->settle() && all;
        if (field.paragraph != nullptr && field.paragraph->isModified()) {
            writeParagraph(field.key, field.paragraph);
            all = !field.paragraph->isModified() && all;
        }
    }
    return all;
}

bool RowFormBase::hasUncommitted() const
{
    return std::any_of(m_fields.begin(), m_fields.end(), [](const Field& field) {
        return (field.line != nullptr && field.line->isModified()) || (field.paragraph != nullptr && field.paragraph->isModified());
    });
}

} // namespace tambon
