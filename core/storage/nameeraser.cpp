#include "core/storage/erasure.h"

#include "core/plan/plan.h"
#include "core/storage/changeset.h"
#include "core/storage/planfile.h"
#include "core/storage/schema.h"
#include "core/storage/statement.h"

#include <QSet>

#include <algorithm>

namespace tambon {

namespace {

struct MarkColumn {
    const char* table;
    const char* column;
};
constexpr std::array markColumns{MarkColumn{"version", "name"}, MarkColumn{"owner", "name"}, MarkColumn{"owner", "host"},
    MarkColumn{"room_log", "subject"}, MarkColumn{"room", "view"}};

bool hasColumn(Database& plan, const QByteArray& table, const QByteArray& column)
{
    return columnsOf(plan, table).contains(column);
}

/// Calls visit(text) for each text in the column.
template <typename Visit>
void eachText(Database& plan, const QByteArray& table, const QByteArray& column, Visit&& visit)
{
    if (!hasColumn(plan, table, column))
        return;
    Statement rows(plan, "SELECT " + column + " FROM " + table);
    while (rows.step())
        if (!rows.isNull(0))
            visit(rows.text(0));
}

int stepsWith(Database& plan, const NameEraser& eraser)
{
    int steps = 0;
    QHash<QByteArray, QByteArrayList> columns;
    for (const QByteArray& table : tablesOf(plan))
        columns.insert(table, columnsOf(plan, table));
    Statement rows(plan, "SELECT changeset FROM history");
    while (rows.step()) {
        bool found = false;
        (void)withTexts(rows.blob(0), [&](const QByteArray& table, int column, const QByteArray& text) {
            const bool words = textFields().contains(table + '.' + columns.value(table).value(column));
            found = found || (words && eraser.isIn(QString::fromUtf8(text)));
            return text;
        });
        steps += found ? 1 : 0;
    }
    return steps;
}

} // namespace

NameEraser::NameEraser(std::vector<PersonName> names)
    : m_names(std::move(names))
{
    std::stable_sort(m_names.begin(), m_names.end(),
        [](const PersonName& a, const PersonName& b) { return a.text().size() > b.text().size(); });
    for (size_t i = 0; i < m_names.size(); ++i)
        m_numbers.push_back(static_cast<int>(i) + 1);
}

bool NameEraser::isIn(const QString& text) const
{
    return std::any_of(m_names.begin(), m_names.end(), [&](const PersonName& name) { return name.isIn(text); });
}

QString NameEraser::cleaned(const QString& freeText) const
{
    QString clean = freeText;
    for (const PersonName& name : m_names)
        clean = name.replacedIn(clean, neutralWord(), maxLineLength);
    return clean;
}

QString NameEraser::cleaned(const TextField& field, const QString& text) const
{
    if (!field.isPersonal)
        return cleaned(text);
    if (field.isList() && isIn(text)) {
        QStringList others = personsIn(field, text);
        others.removeIf([this](const QString& name) { return isIn(name); });
        const QString left = others.join(QStringLiteral(", "));
        return isIn(left) ? QString() : left;
    }
    for (size_t i = 0; i < m_names.size(); ++i)
        if (m_names[i].isIn(text))
            return field.isRequired ? cleaned(neutralName(m_numbers[i])) : QString();
    return text;
}

QString NameEraser::cleanedLabel(const QString& label) const
{
    static const QRegularExpression code(QStringLiteral("^[a-z0-9_.,-]*$"));
    constexpr QChar separator(0x1f);
    QStringList parts = label.split(separator);
    for (QString& part : parts)
        if (!part.contains(code))
            part = cleaned(part);
    return parts.join(separator);
}

void NameEraser::chooseNumbers(Database& plan)
{
    QSet<QString> taken;
    for (const TextField& field : textFields())
        if (field.isPersonal)
            eachText(plan, field.table, field.column, [&](const QString& text) { taken.insert(text); });
    int number = 0;
    for (int& chosen : m_numbers) {
        while (taken.contains(neutralName(++number))) { }
        chosen = number;
    }
}

NameTraces NameEraser::tracesIn(Database& plan) const
{
    NameTraces traces;
    for (const TextField& field : textFields())
        eachText(plan, field.table, field.column, [&](const QString& text) { traces.texts += isIn(text) ? 1 : 0; });
    for (const MarkColumn& mark : markColumns)
        eachText(plan, mark.table, mark.column, [&](const QString& text) { traces.marks += isIn(text) ? 1 : 0; });
    eachText(plan, "history", "label", [&](const QString& text) { traces.marks += cleanedLabel(text) != text ? 1 : 0; });
    traces.steps = stepsWith(plan, *this);
    return traces;
}

QByteArrayList NameEraser::bytes() const
{
    // Shorter ones stand in pictures and random ids by chance; texts are searched value by value anyway.
    constexpr qsizetype tellingLength = 5;
    QByteArrayList forms;
    for (const PersonName& name : m_names)
        if (!name.isShort())
            forms << name.bytes();
    forms.removeIf([](const QByteArray& form) { return form.size() < tellingLength; });
    return forms;
}

QString NameEraser::shown() const
{
    QStringList texts;
    for (const PersonName& name : m_names)
        texts << name.text();
    return texts.join(QStringLiteral(", "));
}

} // namespace tambon
