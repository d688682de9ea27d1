#include "core/exchange/tables/rowimport.h"

#include "core/base/thaidate.h"
#include "core/edit/together.h"
#include "core/json/editjson.h"
#include "core/plan/kinds.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

/// How a cell becomes a value of an edit.
enum class CellUse { Words, Number, Year, Day, Block, Activity, Product, Centre, Factor, Account, Use, Sector, NeedKind };

struct FieldOfImport {
    const char* key;
    const char* title; ///< context "Fields"
    CellUse use = CellUse::Words;
    bool isRequired = false;
    const char* words = ""; ///< other headings, parted by "|"
};

struct TableOfImport {
    const char* key;
    const char* edit;
    const char* name; ///< context "Import"
    std::vector<FieldOfImport> fields;
};

const TableOfImport& shapeOf(ImportTable table)
{
    static const std::vector<TableOfImport> all{
        {"notes", "add-note", QT_TRANSLATE_NOOP("Import", "Notes of the canvas"),
            {{"block", QT_TRANSLATE_NOOP("Fields", "Step"), CellUse::Block, true, "ช่อง|ข้อ|block"}, {"text", QT_TRANSLATE_NOOP("Fields", "Words of the note"), CellUse::Words, true, "โน้ต|ข้อความ|text"}}},
        {"capital", "add-capital", QT_TRANSLATE_NOOP("Import", "Capital"),
            {{"name", QT_TRANSLATE_NOOP("Fields", "Item of capital"), CellUse::Words, true, "ทุน|ชื่อ|รายการ|name"}, {"factor", QT_TRANSLATE_NOOP("Fields", "Factor"), CellUse::Factor, false, "ปัจจัย"},
                {"account", QT_TRANSLATE_NOOP("Fields", "Account"), CellUse::Account, false, "บัญชี"}, {"amount", QT_TRANSLATE_NOOP("Fields", "Quantity"), CellUse::Number, false, "จำนวน|amount"},
                {"unit", QT_TRANSLATE_NOOP("Fields", "Unit"), CellUse::Words, false, "หน่วย"}, {"use", QT_TRANSLATE_NOOP("Fields", "Use"), CellUse::Use, false, "การใช้"},
                {"worthPerYear", QT_TRANSLATE_NOOP("Fields", "Worth a year (baht)"), CellUse::Number, false, "มูลค่าต่อปี|มูลค่า"}, {"where", QT_TRANSLATE_NOOP("Fields", "Where"), CellUse::Words, false, "ที่ไหน"},
                {"whose", QT_TRANSLATE_NOOP("Fields", "Whose"), CellUse::Words, false, "ของใคร|เจ้าของ"}}},
        {"partners", "add-partner", QT_TRANSLATE_NOOP("Import", "Partners"),
            {{"name", QT_TRANSLATE_NOOP("Fields", "Partner"), CellUse::Words, true, "ภาคี|ชื่อ|name"}, {"sector", QT_TRANSLATE_NOOP("Fields", "Sector"), CellUse::Sector, false, "ภาคส่วน"},
                {"role", QT_TRANSLATE_NOOP("Fields", "Role"), CellUse::Words, false, "บทบาท"}, {"contribution", QT_TRANSLATE_NOOP("Fields", "Brings"), CellUse::Words, false, "สนับสนุน|ช่วยอะไร"},
                {"contact", QT_TRANSLATE_NOOP("Fields", "Contact"), CellUse::Words, false, "ติดต่อ"}}},
        {"products", "add-product", QT_TRANSLATE_NOOP("Import", "Products"),
            {{"name", QT_TRANSLATE_NOOP("Fields", "Product"), CellUse::Words, true, "สินค้า|ชื่อ|ผลิตภัณฑ์|name"}, {"producer", QT_TRANSLATE_NOOP("Fields", "Producer"), CellUse::Words, false, "ผู้ผลิต"},
                {"category", QT_TRANSLATE_NOOP("Fields", "Category"), CellUse::Words, false, "ประเภท|หมวด"}, {"unit", QT_TRANSLATE_NOOP("Fields", "Unit"), CellUse::Words, false, "หน่วย"},
                {"price", QT_TRANSLATE_NOOP("Fields", "Price (baht)"), CellUse::Number, false, "ราคา|price"}, {"standard", QT_TRANSLATE_NOOP("Fields", "Standard"), CellUse::Words, false, "มาตรฐาน"},
                {"capacity", QT_TRANSLATE_NOOP("Fields", "Capacity a month"), CellUse::Number, false, "กำลังผลิต"}, {"channel", QT_TRANSLATE_NOOP("Fields", "Sold where"), CellUse::Words, false, "ขายที่ไหน|ช่องทาง"}}},
        {"income", "add-income-line", QT_TRANSLATE_NOOP("Import", "Income"),
            {{"product", QT_TRANSLATE_NOOP("Fields", "Product"), CellUse::Product, true, "สินค้า|product"}, {"price", QT_TRANSLATE_NOOP("Fields", "Price (baht)"), CellUse::Number, false, "ราคา|price"},
                {"quantity", QT_TRANSLATE_NOOP("Fields", "Quantity each time"), CellUse::Number, false, "จำนวน|quantity"}}},
        {"costs", "add-need", QT_TRANSLATE_NOOP("Import", "Costs"),
            {{"activity", QT_TRANSLATE_NOOP("Fields", "Activity"), CellUse::Activity, true, "กิจกรรม"}, {"item", QT_TRANSLATE_NOOP("Fields", "What is needed"), CellUse::Words, true, "รายการ|สิ่งที่ต้องใช้|item"},
                {"quantity", QT_TRANSLATE_NOOP("Fields", "Quantity"), CellUse::Number, false, "จำนวน"}, {"unit", QT_TRANSLATE_NOOP("Fields", "Unit"), CellUse::Words, false, "หน่วย"},
                {"unitPrice", QT_TRANSLATE_NOOP("Fields", "Unit price (baht)"), CellUse::Number, false, "ราคาต่อหน่วย|ราคา|price"}, {"kind", QT_TRANSLATE_NOOP("Fields", "When it costs"), CellUse::NeedKind, false, "จ่ายเมื่อไร"}}},
        {"households", "add-household", QT_TRANSLATE_NOOP("Import", "Households (by code)"),
            {{"code", QT_TRANSLATE_NOOP("Fields", "Code"), CellUse::Words, true, "รหัส|ครัวเรือน"}, {"people", QT_TRANSLATE_NOOP("Fields", "People"), CellUse::Number, false, "คน|จำนวนคน"}}},
        {"courses", "add-course", QT_TRANSLATE_NOOP("Import", "Courses and sessions"),
            {{"title", QT_TRANSLATE_NOOP("Fields", "Title"), CellUse::Words, true, "หลักสูตร|ชื่อ|name"}, {"date", QT_TRANSLATE_NOOP("Fields", "Day"), CellUse::Day, false, "วันที่|date"},
                {"place", QT_TRANSLATE_NOOP("Fields", "Place"), CellUse::Words, false, "สถานที่"}, {"centre", QT_TRANSLATE_NOOP("Fields", "Centre"), CellUse::Centre, false, "ศูนย์"},
                {"people", QT_TRANSLATE_NOOP("Fields", "People"), CellUse::Number, false, "คน|จำนวนคน"}}},
        {"centres", "add-centre", QT_TRANSLATE_NOOP("Import", "Incubation centres"),
            {{"name", QT_TRANSLATE_NOOP("Fields", "Centre"), CellUse::Words, true, "ศูนย์|ชื่อ|name"}, {"year", QT_TRANSLATE_NOOP("Fields", "Year"), CellUse::Year, false, "ปี"},
                {"place", QT_TRANSLATE_NOOP("Fields", "Area"), CellUse::Words, false, "พื้นที่"}, {"region", QT_TRANSLATE_NOOP("Fields", "Region"), CellUse::Words, false, "ภาค"},
                {"speciality", QT_TRANSLATE_NOOP("Fields", "Speciality"), CellUse::Words, false, "ความเชี่ยวชาญ"}}}};
    return all.at(size_t(table));
}

QString importWord(const char* source) { return QCoreApplication::translate("Import", source); }

/// Headings are compared without case, spaces and what stands in brackets.
QString plainHeading(const QString& heading)
{
    return heading.section(u'(', 0, 0).toCaseFolded().remove(u' ').remove(u'_').remove(u'-');
}

bool isHeadingOf(const FieldOfImport& field, const QString& heading)
{
    QStringList known{QLatin1String(field.key), QLatin1String(field.title), QCoreApplication::translate("Fields", field.title)};
    known += QString::fromUtf8(field.words).split(u'|', Qt::SkipEmptyParts);
    return std::any_of(known.begin(), known.end(), [&](const QString& word) { return plainHeading(word) == plainHeading(heading); });
}

template <typename Enum>
QString kindKey(const QString& word)
{
    for (const auto& entry : kinds<Enum>())
        if (nameOf(entry.value).compare(word, Qt::CaseInsensitive) == 0)
            return keyOf(entry.value);
    return word; // a key, or a word that the edit refuses
}

template <typename Rows>
QString idNamed(const Rows& rows, const QString& name)
{
    for (const auto& row : rows)
        if (row.name.simplified().compare(name, Qt::CaseInsensitive) == 0)
            return row.id.text();
    return name;
}

QString activityNamed(const Plan& plan, const QString& name)
{
    for (const Note* note : plan.notesIn(Block::Activity))
        if (note->text.simplified().compare(name, Qt::CaseInsensitive) == 0)
            return note->id.text();
    return name;
}

QString numberOfBlock(const QString& word)
{
    for (const Block block : allBlocks)
        if (blockName(block).compare(word, Qt::CaseInsensitive) == 0)
            return QString::number(number(block));
    return word;
}

Result<QJsonValue> valueOf(const Plan& plan, CellUse use, const QString& cell)
{
    switch (use) {
    case CellUse::Day:
        return readDate(cell).map([](QDate date) { return QJsonValue(date.toString(Qt::ISODate)); });
    case CellUse::Block: {
        bool isNumber = false;
        const int block = numberOfBlock(cell).toInt(&isNumber);
        return isNumber ? QJsonValue(block) : QJsonValue(cell);
    }
    case CellUse::Number: {
        bool isWhole = false;
        const int whole = cell.toInt(&isWhole);
        return isWhole ? QJsonValue(whole) : QJsonValue(cell);
    }
    case CellUse::Year: {
        constexpr int firstBuddhistYear = 2400; // no year of a plan in the other calendar is so late
        const int year = cell.toInt();
        return year == 0 ? QJsonValue(cell) : QJsonValue(year > firstBuddhistYear ? year - 543 : year);
    }
    case CellUse::Activity:
        return QJsonValue(activityNamed(plan, cell));
    case CellUse::Product:
        return QJsonValue(idNamed(plan.economy.products, cell));
    case CellUse::Centre:
        return QJsonValue(idNamed(plan.programme.centres, cell));
    case CellUse::Factor:
        return QJsonValue(kindKey<Factor>(cell));
    case CellUse::Account:
        return QJsonValue(kindKey<Account>(cell));
    case CellUse::Use:
        return QJsonValue(kindKey<UseState>(cell));
    case CellUse::Sector:
        return QJsonValue(kindKey<Sector>(cell));
    case CellUse::NeedKind:
        return QJsonValue(kindKey<NeedKind>(cell));
    case CellUse::Words:
        break;
    }
    return QJsonValue(cell);
}

Result<Edit> editOfRow(const Plan& plan, const TableOfImport& shape, const QStringList& cells, const ImportColumns& columns)
{
    QJsonObject line{{u"edit"_s, QLatin1String(shape.edit)}};
    for (size_t column = 0; column < columns.size(); ++column) {
        const QString cell = cells.value(qsizetype(column)).trimmed();
        if (!columns[column] || cell.isEmpty())
            continue;
        const FieldOfImport& field = shape.fields.at(size_t(*columns[column]));
        const auto value = valueOf(plan, field.use, field.use == CellUse::Words ? cell : cell.simplified());
        if (!value)
            return tl::unexpected(value.error());
        line.insert(QLatin1String(field.key), *value);
    }
    return editFromJson(QJsonDocument(line).toJson(QJsonDocument::Compact), plan).map([](EditRequest request) { return request.edit.value_or(Edit{}); });
}

bool looksLikeHeading(const ImportColumns& columns)
{
    return std::any_of(columns.begin(), columns.end(), [](const auto& field) { return field.has_value(); });
}

} // namespace

QString importTableKey(ImportTable table) { return QLatin1String(shapeOf(table).key); }

std::vector<ImportTable> importTables()
{
    std::vector<ImportTable> tables;
    for (int at = 0; at <= int(ImportTable::Centres); ++at)
        tables.push_back(ImportTable(at));
    return tables;
}

std::optional<ImportTable> importTableFromKey(QStringView key)
{
    for (const ImportTable table : importTables())
        if (importTableKey(table) == key)
            return table;
    return std::nullopt;
}

QString importTableName(ImportTable table) { return importWord(shapeOf(table).name); }

std::vector<ImportField> importFields(ImportTable table)
{
    std::vector<ImportField> fields;
    for (const FieldOfImport& field : shapeOf(table).fields)
        fields.push_back({QLatin1String(field.key), QCoreApplication::translate("Fields", field.title), field.isRequired});
    return fields;
}

ImportColumns guessedColumns(ImportTable table, const PastedRows& rows)
{
    ImportColumns columns(size_t(rows.columns));
    const std::vector<FieldOfImport>& fields = shapeOf(table).fields;
    for (size_t field = 0; field < fields.size() && !rows.rows.empty(); ++field)
        for (size_t column = 0; column < columns.size(); ++column)
            if (!columns[column] && isHeadingOf(fields[field], rows.rows.front().value(qsizetype(column)))) {
                columns[column] = int(field);
                break;
            }
    return columns;
}

Result<RowImport> readImport(const Plan& plan, ImportTable table, const PastedRows& rows, const ImportColumns& columns)
{
    const TableOfImport& shape = shapeOf(table);
    for (size_t field = 0; field < shape.fields.size(); ++field)
        if (shape.fields[field].isRequired && std::find(columns.begin(), columns.end(), std::optional(int(field))) == columns.end())
            return fail(ErrorCode::MissingArgument, QCoreApplication::translate("Fields", shape.fields[field].title));
    RowImport import;
    const size_t first = looksLikeHeading(guessedColumns(table, rows)) ? 1 : 0;
    const size_t end = std::min(rows.rows.size(), first + size_t(maxImportedRows));
    import.beyond = rows.leftOut + qsizetype(rows.rows.size() - std::min(end, rows.rows.size()));
    Plan tried = plan;
    for (size_t at = first; at < end; ++at) {
        auto edit = editOfRow(tried, shape, rows.rows[at], columns);
        auto applied = edit ? edit->apply(tried) : Result<void>(tl::unexpected(edit.error()));
        if (applied)
            import.edits.push_back(std::move(*edit));
        else
            import.leftOut.push_back({at < rows.numbers.size() ? rows.numbers[at] : int(at) + 1, applied.error()});
    }
    return import;
}

Edit importRows(const RowImport& import)
{
    const QString kind = import.edits.empty() ? QString() : import.edits.front().kind;
    const bool namesItsPlace = kind == u"add-note"_s || kind == u"add-capital"_s;
    return together(import.edits, namesItsPlace ? import.edits.front().label : QStringList{QString::number(import.edits.size())});
}

QStringList importSentences(ImportTable table, const RowImport& import)
{
    constexpr size_t mostTold = 20;
    QStringList sentences{importWord(QT_TRANSLATE_NOOP("Import", "%1: %2 rows come, %3 stay out.")).arg(importTableName(table), QString::number(import.edits.size()), QString::number(import.leftOut.size()))};
    for (const LeftOutRow& row : import.leftOut) {
        if (size_t(sentences.size()) > mostTold)
            break;
        sentences << importWord(QT_TRANSLATE_NOOP("Import", "Row %1: %2")).arg(QString::number(row.number), sentence(row.error));
    }
    if (import.beyond > 0)
        sentences << importWord(QT_TRANSLATE_NOOP("Import", "%1 more rows were not read: a table may have 2,000.")).arg(import.beyond);
    return sentences;
}

} // namespace tambon
