#include "ui/library/importjob.h"

#include <utility>

namespace tambon {

ImportJob::ImportJob(Library& library, QObject* parent)
    : QObject(parent)
    , m_library(library)
{
}

ImportJob::~ImportJob()
{
    cancel();
    if (m_thread.joinable())
        m_thread.join();
}

void ImportJob::start(const QStringList& paths)
{
    if (isRunning())
        m_waiting << paths;
    else
        begin(paths);
}

void ImportJob::begin(const QStringList& paths)
{
    m_importer = m_library.importer();
    // The thread ends before this object does; what it posts is dropped with it.
    m_thread = std::thread([this, importer = m_importer.get(), paths] {
        const auto report = importer->run(paths, [this](const ImportProgress& progress) {
            QMetaObject::invokeMethod(this, [this, progress] { Q_EMIT progressed(progress); }, Qt::QueuedConnection);
        });
        QMetaObject::invokeMethod(this, [this, report] { end(report); }, Qt::QueuedConnection);
    });
}

void ImportJob::cancel()
{
    m_waiting.clear();
    if (m_importer)
        m_importer->cancel();
}

void ImportJob::end(const Result<ImportReport>& report)
{
    m_thread.join();
    m_importer.reset();
    if (!m_waiting.isEmpty())
        begin(std::exchange(m_waiting, {}));
    if (report)
        Q_EMIT finished(*report);
    else
        Q_EMIT failed(report.error());
}

} // namespace tambon
