#include "ui/widgets/placepicker.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStringListModel>

#include <algorithm>

namespace tambon {

namespace {

constexpr int mostSuggestions = 50;
constexpr int visibleSuggestions = 8;

} // namespace

PlacePicker::PlacePicker(std::vector<AreaKind> kinds, QWidget* parent)
    : QLineEdit(parent)
    , m_kinds(std::move(kinds))
    , m_names(new QStringListModel(this))
    , m_completer(new QCompleter(m_names, this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(visibleSuggestions);
    m_completer->setWidget(this);
    setPlaceholderText(tr("Type the name of a sub-district"));
    connect(this, &QLineEdit::textEdited, this, &PlacePicker::suggest);
    connect(this, &QLineEdit::editingFinished, this, &PlacePicker::settle);
    connect(
        m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, [this](const QModelIndex& chosen) {
            if (chosen.isValid() && size_t(chosen.row()) < m_found.size())
                pick(Place(m_found[size_t(chosen.row())]));
        });
}

void PlacePicker::setPlace(const std::optional<Place>& place)
{
    m_place = place;
    m_told = place ? shown(*place) : QString();
    setText(m_told);
}

void PlacePicker::setFreeText(const QString& text)
{
    m_place.reset();
    m_told = text;
    setText(text);
}

void PlacePicker::suggest(const QString& typed)
{
    m_found = typed.trimmed().isEmpty() ? std::vector<Place>() : findPlaces(typed, m_kinds, mostSuggestions);
    QStringList names;
    std::transform(
        m_found.begin(), m_found.end(), std::back_inserter(names), [](const Place& place) { return shown(place); });
    m_names->setStringList(names);
    if (names.isEmpty())
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void PlacePicker::pick(const Place& place)
{
    const bool changed = m_place != place;
    setPlace(place);
    if (changed)
        Q_EMIT picked(place);
}

void PlacePicker::settle()
{
    // The list takes the keyboard while a person chooses in it.
    if (m_completer->popup()->isVisible() || text() == m_told)
        return;
    const QString typed = text().trimmed();
    const auto exact
        = std::find_if(m_found.begin(), m_found.end(), [&](const Place& place) { return shown(place) == typed; });
    if (exact != m_found.end()) {
        pick(Place(*exact));
        return;
    }
    setFreeText(typed);
    Q_EMIT unmatched(typed);
}

} // namespace tambon
