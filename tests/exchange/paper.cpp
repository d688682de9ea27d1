#include "tests/support/paper.h"

#include <QProcess>
#include <QTemporaryFile>

using namespace Qt::Literals::StringLiterals;

namespace tambon::test {

QString bare(const QString& text)
{
    QString composed = text.normalized(QString::NormalizationForm_C);
    composed.replace(u"\u0E4D\u0E32"_s, u"\u0E33"_s);
    QString out;
    for (const QChar c : composed)
        if (!c.isSpace() && c.category() != QChar::Other_Format && c.category() != QChar::Other_Control)
            out += c;
    return out;
}

QString toolOutput(const QString& program, const QStringList& arguments, const QByteArray& bytes, const QStringList& after)
{
    QTemporaryFile file;
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush())
        return {};
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments + QStringList{file.fileName()} + after);
    if (!process.waitForFinished(60000))
        return {};
    return QString::fromUtf8(process.readAll());
}

QString pdfText(const QByteArray& pdf) { return toolOutput(u"pdftotext"_s, {u"-raw"_s, u"-nopgbrk"_s}, pdf, {u"-"_s}); }

} // namespace tambon::test
