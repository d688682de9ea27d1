#include "core/storage/plantexts.h"

#include <QRegularExpression>

namespace tambon {

const QHash<QByteArray, TextField>& textFields()
{
    static const QHash<QByteArray, TextField> all = [] {
        QHash<QByteArray, TextField> found;
        const auto add = [&](const TextField& field, auto&) {
            found.insert(QByteArray(field.table) + '.' + field.column, field);
        };
        Plan none;
        planTexts::withOlderTables(none, [&]<typename Row>(auto*, size_t) {
            Row row;
            planTexts::ofRow<Row>(row, add);
        });
        TableRows::forEach([&]<typename Row>() {
            Row row;
            planTexts::ofRow<Row>(row, add);
        });
        found.insert("thread.name", {"thread", "name", nullptr});
        return found;
    }();
    return all;
}

QStringList personsIn(const TextField& field, const QString& text)
{
    static const QRegularExpression between(QStringLiteral("\\s*[,;/\\n]\\s*"));
    return field.isList() ? text.split(between, Qt::SkipEmptyParts) : QStringList(text);
}

} // namespace tambon
