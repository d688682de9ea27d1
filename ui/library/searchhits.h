#pragma once

#include "core/library/librarykinds.h"

#include <QListView>

namespace tambon {

class HitsModel;

/// Texts of all plans that hold what was searched, each with its plan and the place it stands in.
class SearchHits : public QListView {
    Q_OBJECT

public:
    explicit SearchHits(QWidget* parent = nullptr);

    void setHits(std::vector<LibraryHit> hits);
    [[nodiscard]] int count() const;
    /// Telephone numbers and e-mail addresses are shown as dots.
    void setMasked(bool masked);
    [[nodiscard]] VersionId current() const;

Q_SIGNALS:
    void opened(tambon::VersionId version);
    void currentMoved();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;

private:
    HitsModel* m_model;
};

/// Digits of telephone numbers and names of e-mail addresses become dots.
[[nodiscard]] QString maskedText(const QString& text);

} // namespace tambon
