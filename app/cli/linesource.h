#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace tambon::cli {

/// Lines of a file or of stdin as soon as they are there: a pipe may stay open between two edits.
class LineSource {
public:
    LineSource() = default;
    ~LineSource();
    LineSource(const LineSource&) = delete;
    LineSource& operator=(const LineSource&) = delete;

    /// "-" is stdin. Errors: FileMissing, FileIsFolder, ReadRefused.
    [[nodiscard]] Result<void> open(const QString& path);
    /// The next line without its end; none at the end of the input. Errors: FileTooLarge, ReadRefused.
    [[nodiscard]] Result<std::optional<QByteArray>> next();
    [[nodiscard]] int number() const { return m_number; } ///< of the line read last, from 1

private:
    QString m_path;
    int m_descriptor = -1;
    int m_number = 0;
    bool m_ended = false;
    QByteArray m_buffer;
};

} // namespace tambon::cli
