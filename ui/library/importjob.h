#pragma once

#include "core/library/library.h"

#include <QObject>

#include <thread>

namespace tambon {

/// Takes files into a library in a thread of its own. What is asked for meanwhile waits for its turn.
class ImportJob : public QObject {
    Q_OBJECT

public:
    explicit ImportJob(Library& library, QObject* parent = nullptr);
    ~ImportJob() override;

    void start(const QStringList& paths);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_importer != nullptr; }

Q_SIGNALS:
    void progressed(const tambon::ImportProgress& progress);
    void finished(const tambon::ImportReport& report);
    void failed(const tambon::Error& error);

private:
    void begin(const QStringList& paths);
    void end(const Result<ImportReport>& report);

    Library& m_library;
    std::unique_ptr<Importer> m_importer;
    std::thread m_thread;
    QStringList m_waiting;
};

} // namespace tambon
