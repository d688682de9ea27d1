#pragma once

#include "core/place/places.h"

#include <QLineEdit>

#include <optional>
#include <vector>

class QCompleter;
class QStringListModel;

namespace tambon {

/// A field for a place of Thailand: type a part of its name, choose with Down and Enter. A name that is not in the
/// list is kept as it was typed.
class PlacePicker : public QLineEdit {
    Q_OBJECT

public:
    explicit PlacePicker(std::vector<AreaKind> kinds, QWidget* parent = nullptr);

    /// Empty while nothing is chosen or the text is free.
    [[nodiscard]] const std::optional<Place>& place() const { return m_place; }
    void setPlace(const std::optional<Place>& place);
    /// A text that is no place of the list.
    void setFreeText(const QString& text);

Q_SIGNALS:
    void picked(const tambon::Place& place);
    /// The person left a text, perhaps empty, that is not one of the list's places.
    void unmatched(const QString& text);

private:
    void suggest(const QString& typed);
    void pick(const Place& place);
    void settle();

    std::vector<AreaKind> m_kinds;
    std::vector<Place> m_found;
    QStringListModel* m_names;
    QCompleter* m_completer;
    std::optional<Place> m_place;
    QString m_told; ///< the text last told by picked() or unmatched()
};

} // namespace tambon
