#include "ui/review/submitdialog.h"

#include "core/exchange/exportrequest.h"
#include "core/review/submitting.h"
#include "ui/exporting/exportpage.h"
#include "ui/mainwindow/exportwriter.h"
#include "ui/mainwindow/settings.h"
#include "ui/theme/text.h"
#include "ui/widgets/explain.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int submitWidth = 560;

QString submissionPath(const Document& document)
{
    const Submission* last = lastSubmission(document.plan());
    const QString name = proposedFileName(document.plan()) + u"_ส่งครั้งที่"_s + QString::number(last ? last->number + 1 : 1);
    return QFileInfo(document.path()).dir().filePath(name + u".cbmc"_s);
}

QString bookBeside(const QString& path)
{
    const QFileInfo info(path);
    return info.dir().filePath(info.completeBaseName() + u".pdf"_s);
}

} // namespace

SubmitDialog::SubmitDialog(Document& document, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_outcome(wrappingLabel({}, {.bold = true}))
{
    setWindowTitle(tr("Send the plan"));
    setMinimumWidth(px(submitWidth));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(spacePage), px(spacePage), px(spacePage), px(spacePage));
    column->setSpacing(px(spaceMedium));
    column->addWidget(wrappingLabel(tr("Makes a file to be sent. It has no history, and of people only the working group's names; it cannot be changed any more. You go on working in your own plan.")));
    column->addWidget(createFields());
    m_outcome->hide();
    column->addWidget(m_outcome);
    column->addWidget(createSendButtons());
    setFile(submissionPath(document));
}

QWidget* SubmitDialog::createFields()
{
    auto* box = new QWidget;
    auto* form = new QFormLayout(box);
    form->setContentsMargins({});
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_sender = new QLineEdit(settings::personName());
    m_sender->setAccessibleName(tr("Who sends"));
    explain(m_sender, tr("Stands in the submission, so that the reader knows whom to answer. May stay empty."));
    m_remark = new QLineEdit;
    m_remark->setAccessibleName(tr("To the reader"));
    explain(m_remark, tr("A line for the reader. May stay empty."));
    m_pdf = new QCheckBox(tr("Also the plan book as PDF"));
    m_pdf->setChecked(true);
    explain(m_pdf, tr("Writes the book of what is sent beside it."));
    form->addRow(tr("Who sends"), m_sender);
    form->addRow(tr("To the reader"), m_remark);
    form->addRow(tr("File"), createFile());
    form->addRow(QString(), m_pdf);
    return box;
}

QWidget* SubmitDialog::createFile()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins({});
    m_file = new QLineEdit;
    m_file->setAccessibleName(tr("File"));
    explain(m_file, tr("Where the file to be sent is written. A file that is there is not replaced."));
    auto* choose = new QPushButton(tr("Choose…"));
    choose->setAutoDefault(false);
    explain(choose, tr("Chooses the folder and the name."));
    connect(choose, &QPushButton::clicked, this, &SubmitDialog::choose);
    row->addWidget(m_file, 1);
    row->addWidget(choose);
    return box;
}

QWidget* SubmitDialog::createSendButtons()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->addStretch();
    m_close = new QPushButton(tr("Cancel"));
    m_close->setAutoDefault(false);
    explain(m_close, tr("Closes this window."));
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    m_begin = new QPushButton(tr("Make the file"));
    m_begin->setDefault(true);
    explain(m_begin, tr("Writes the files and notes it in the plan."));
    connect(m_begin, &QPushButton::clicked, this, [this] { (void)send(); });
    row->addWidget(m_close);
    row->addWidget(m_begin);
    return box;
}

void SubmitDialog::setFile(const QString& path) { m_file->setText(QDir::toNativeSeparators(path)); }

void SubmitDialog::choose()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("File to be sent"), m_file->text(), tr("Plan (*.cbmc)"), nullptr,
        QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty())
        setFile(path.endsWith(u".cbmc"_s) ? path : QString(path + u".cbmc"_s));
}

/// The sentence about it, empty when it worked.
QString SubmitDialog::writeBook(const QString& submission) const
{
    const auto sent = Document::open(submission);
    if (!sent)
        return sentence(sent.error());
    ExportRequest request;
    request.path = bookBeside(submission);
    const auto written = exportWriter(**sent)(request);
    return written ? QString() : sentence(written.error());
}

bool SubmitDialog::send()
{
    const QString path = QDir::fromNativeSeparators(m_file->text().trimmed());
    m_outcome->show();
    const auto sent = submitPlan(m_document, {path, false, m_sender->text().trimmed(), m_remark->text().trimmed(), QDate::currentDate()});
    if (!sent) {
        m_outcome->setLook({.bold = true, .colour = TextColour::Must});
        m_outcome->setText(sentence(sent.error()));
        return false;
    }
    const QString problem = m_pdf->isChecked() ? writeBook(path) : QString();
    const QString files = m_pdf->isChecked() && problem.isEmpty() ? tr("%1 and %2").arg(QFileInfo(path).fileName(), QFileInfo(bookBeside(path)).fileName())
                                                                  : QFileInfo(path).fileName();
    m_outcome->setLook({.bold = true, .colour = TextColour::Ok});
    m_outcome->setText(QString(tr("Submission no. %1 is made: %2, in the folder %3. Send it by LINE, by e-mail or on a stick.")
                                   .arg(QString::number(sent->number), files, QDir::toNativeSeparators(QFileInfo(path).path()))
        + (problem.isEmpty() ? QString() : QString(u'\n' + problem))));
    m_begin->hide();
    m_close->setText(tr("Close"));
    m_close->setFocus();
    return true;
}

} // namespace tambon
