#pragma once

#include "core/document/document.h"
#include "core/exchange/image/photoreading.h"

#include <QThreadPool>

#include <atomic>

namespace tambon {

/// Reads photos beside the window's work and puts those that are good into the plan, all of one call as one step.
class PhotoImport : public QObject {
    Q_OBJECT

public:
    struct Outcome {
        int added = 0;
        int known = 0; ///< were in the plan already
        std::vector<Error> refused;
    };

    PhotoImport(Document& document, QObject* parent);
    ~PhotoImport() override;

    void add(const QStringList& paths, std::optional<Block> block);

    /// Files whose names say that they are pictures, also such as are refused later with a reason.
    [[nodiscard]] static QStringList picturesAmong(const QStringList& paths);

Q_SIGNALS:
    void started(int photos);
    void finished(const tambon::PhotoImport::Outcome& outcome);

private:
    void take(std::vector<Result<StoredPhoto>> read, std::optional<Block> block);

    Document& m_document;
    std::atomic<bool> m_stopping = false;
    QThreadPool m_pool;
};

} // namespace tambon
