#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace tambon::test {

/// Forty texts that shaping and extraction are known to damage.
[[nodiscard]] QStringList difficultThai();

/// NFC without any white space or zero-width characters: how texts of paper are compared.
[[nodiscard]] QString bare(const QString& text);

/// Standard output and error of a program given a file with these bytes as its last argument but `after`.
[[nodiscard]] QString toolOutput(
    const QString& program, const QStringList& arguments, const QByteArray& bytes, const QStringList& after = {});

/// What pdftotext -raw finds.
[[nodiscard]] QString pdfText(const QByteArray& pdf);

} // namespace tambon::test
