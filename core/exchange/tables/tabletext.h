#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace tambon {

/// The text of a file that a spreadsheet saved: UTF-8 or UTF-16 with or without a byte order mark, or Windows-874 (which
/// TIS-620 is a part of). Errors: JsonNotUtf8 with the line, counted from 1, from which on a second encoding is used;
/// BadOptionValue for what is no text at all (subject: `name`).
[[nodiscard]] Result<QString> tableText(const QByteArray& bytes, const QString& name);

/// What parts the cells of this text: a tab, a semicolon or a comma.
[[nodiscard]] QChar separatorOf(const QString& text);

} // namespace tambon
