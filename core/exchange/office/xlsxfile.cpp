#include "core/exchange/office/sheetfiles.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <numeric>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int widestText = 48;     ///< characters; longer texts are wrapped
constexpr int widestWord = 24;     ///< of a column that holds no sentences
constexpr int narrowest = 9;
constexpr int figuresWidth = 16;
constexpr int xlsxLineHeight = 16;     ///< points, with room for stacked tone marks
constexpr int widestOnPage = 320;  ///< characters on a landscape sheet that can still be read
constexpr int longestSheetName = 31;
constexpr uint8_t paperA4 = 9;

struct CellLooks {
    lxw_format* head;
    lxw_format* text;
    lxw_format* whole;
    lxw_format* fraction;
    lxw_format* money;
    lxw_format* date;
    lxw_format* totalText;
    lxw_format* totalMoney;
};

lxw_format* look(lxw_workbook* book, const char* numberFormat, bool isTotal)
{
    lxw_format* format = workbook_add_format(book);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    format_set_text_wrap(format);
    format_set_font_name(format, "Tahoma"); // with Thai, on every desk
    format_set_font_size(format, 10);
    if (numberFormat != nullptr) {
        format_set_num_format(format, numberFormat);
        format_set_align(format, LXW_ALIGN_RIGHT);
        format_set_indent(format, 1); // apart from a text that stands beside it
    }
    if (isTotal) {
        format_set_bold(format);
        format_set_top(format, LXW_BORDER_THIN);
    }
    return format;
}

CellLooks looksIn(lxw_workbook* book)
{
    // Number formats of the file format; 41E is its number for Thai.
    constexpr const char* baht = "[$\u0e3f-41E]#,##0.00;[Red]-[$\u0e3f-41E]#,##0.00";
    CellLooks looks{.head = look(book, nullptr, false), .text = look(book, nullptr, false), .whole = look(book, "0", false),
        .fraction = look(book, "#,##0.0##", false), .money = look(book, baht, false), .date = look(book, "yyyy\\-mm\\-dd", false),
        .totalText = look(book, nullptr, true), .totalMoney = look(book, baht, true)};
    format_set_bold(looks.head);
    format_set_bg_color(looks.head, 0xE8ECF4);
    format_set_bottom(looks.head, LXW_BORDER_THIN);
    return looks;
}

/// "_x0041_" is the format's own way to write a character: what people typed like that is written so that it stays.
QByteArray xlsxText(const QString& text)
{
    static const QRegularExpression escapeLike(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    return QString(text).replace(escapeLike, u"_x005F_"_s).toUtf8();
}

int textLines(const QString& text, int width)
{
    int lines = 0;
    for (const QString& line : text.split(u'\n'))
        lines += 1 + int(line.size()) / std::max(width, 1);
    return lines;
}

std::vector<int> columnWidths(const Sheet& sheet)
{
    std::vector<int> widths;
    for (size_t column = 0; column < sheet.columns.size(); ++column) {
        qsizetype longest = std::min<qsizetype>(sheet.columns[column].title.size(), narrowest) + 3;
        bool hasSentences = sheet.columns[column].isWide;
        for (const auto& row : sheet.rows) {
            const SheetCell& cell = row[column];
            const bool isText = cell.kind == SheetCell::Kind::Text;
            longest = std::max(longest, isText ? cell.text.size() + 2 : cell.kind == SheetCell::Kind::Money ? figuresWidth : 0);
            hasSentences |= isText && cell.text.size() > widestText;
        }
        widths.push_back(int(std::clamp<qsizetype>(longest, narrowest, hasSentences ? widestText : widestWord)));
    }
    return widths;
}

int headLines(const Sheet& sheet, const std::vector<int>& widths)
{
    int lines = 1;
    for (size_t column = 0; column < widths.size(); ++column)
        lines = std::max(lines, textLines(sheet.columns[column].title, widths[column] - 3));
    return lines;
}

int rowLines(const std::vector<SheetCell>& row, const std::vector<int>& widths)
{
    constexpr int mostLines = 25; // of what the format allows
    int lines = 1;
    for (size_t column = 0; column < widths.size(); ++column)
        lines = std::max(lines, textLines(row[column].text, widths[column]));
    return std::min(lines, mostLines);
}

class WorkbookWriter {
public:
    explicit WorkbookWriter(lxw_workbook* book)
        : m_book(book)
        , m_looks(looksIn(book))
    {
    }

    void add(const Sheet& sheet)
    {
        lxw_worksheet* page = workbook_add_worksheet(m_book, freeName(sheet.title).toUtf8().constData());
        const std::vector<int> widths = columnWidths(sheet);
        worksheet_set_row(page, 0, xlsxLineHeight * headLines(sheet, widths), nullptr);
        lxw_col_t column = 0;
        for (const SheetColumn& one : sheet.columns) {
            worksheet_set_column(page, column, column, widths[column], nullptr);
            worksheet_write_string(page, 0, column++, xlsxText(one.title).constData(), m_looks.head);
        }
        lxw_row_t at = 0;
        for (const auto& row : sheet.rows) {
            const bool isTotal = sheet.endsWithTotals && &row == &sheet.rows.back();
            column = 0;
            ++at;
            worksheet_set_row(page, at, xlsxLineHeight * rowLines(row, widths), nullptr);
            for (const SheetCell& cell : row)
                write(page, at, column++, cell, isTotal);
        }
        setUp(page, sheet, std::accumulate(widths.begin(), widths.end(), 0));
    }

private:
    static void setUp(lxw_worksheet* page, const Sheet& sheet, int width)
    {
        worksheet_freeze_panes(page, 1, 0);
        worksheet_repeat_rows(page, 0, 0);
        worksheet_set_landscape(page);
        worksheet_set_paper(page, paperA4);
        if (width <= widestOnPage)
            worksheet_fit_to_pages(page, 1, 0);
        else
            worksheet_repeat_columns(page, 0, 0);
        const auto rows = lxw_row_t(sheet.rows.size()) - (sheet.endsWithTotals ? 1 : 0);
        if (rows > 0 && !sheet.columns.empty())
            worksheet_autofilter(page, 0, 0, rows, lxw_col_t(sheet.columns.size() - 1));
    }

    void write(lxw_worksheet* page, lxw_row_t row, lxw_col_t column, const SheetCell& cell, bool isTotal)
    {
        switch (cell.kind) {
        case SheetCell::Kind::Empty:
            if (isTotal)
                worksheet_write_blank(page, row, column, m_looks.totalText);
            break;
        case SheetCell::Kind::Text:
            worksheet_write_string(page, row, column, xlsxText(cell.text).constData(), isTotal ? m_looks.totalText : m_looks.text);
            break;
        case SheetCell::Kind::Date:
            writeDate(page, row, column, cell.date);
            break;
        default:
            writeNumber(page, row, column, cell, isTotal);
        }
    }

    void writeDate(lxw_worksheet* page, lxw_row_t row, lxw_col_t column, QDate date)
    {
        // The calendar of the format begins in 1900 and takes that year for a leap year.
        if (date < QDate(1900, 3, 1)) {
            worksheet_write_string(page, row, column, date.toString(Qt::ISODate).toUtf8().constData(), m_looks.text);
            return;
        }
        worksheet_write_number(page, row, column, double(QDate(1899, 12, 30).daysTo(date)), m_looks.date);
    }

    void writeNumber(lxw_worksheet* page, lxw_row_t row, lxw_col_t column, const SheetCell& cell, bool isTotal)
    {
        double value = double(cell.amount);
        lxw_format* format = m_looks.whole;
        if (cell.kind == SheetCell::Kind::Money) {
            value /= 100;
            format = isTotal ? m_looks.totalMoney : m_looks.money;
        } else if (cell.kind == SheetCell::Kind::Quantity) {
            format = cell.amount % 1000 == 0 ? m_looks.whole : m_looks.fraction;
            value /= 1000;
        }
        if (cell.formula.isEmpty())
            worksheet_write_number(page, row, column, value, format);
        else
            worksheet_write_formula_num(page, row, column, cell.formula.toUtf8().constData(), format, value);
    }

    QString freeName(const QString& title)
    {
        static const QRegularExpression forbidden(u"[\\[\\]:*?/\\\\']"_s);
        const QString name = QString(title).replace(forbidden, u" "_s).simplified().left(longestSheetName);
        QString free = name.isEmpty() ? u"Sheet"_s : name;
        for (int number = 2; m_names.contains(free, Qt::CaseInsensitive); ++number) {
            const QString ending = u" %1"_s.arg(number);
            free = name.left(longestSheetName - ending.size()) + ending;
        }
        m_names << free;
        return free;
    }

    lxw_workbook* m_book;
    CellLooks m_looks;
    QStringList m_names;
};

void describeWorkbook(lxw_workbook* book, const QString& title, const QString& author)
{
    QByteArray titleBytes = title.toUtf8();
    QByteArray authorBytes = author.toUtf8();
    lxw_doc_properties properties{};
    properties.title = titleBytes.data();
    properties.author = authorBytes.data();
    workbook_set_properties(book, &properties);
}

} // namespace

Result<QByteArray> sheetsAsXlsx(const std::vector<Sheet>& sheets, const QString& title, const QString& author)
{
    // The library writes files only.
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"book.xlsx"_s);
    QByteArray folderBytes = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.tmpdir = folderBytes.data();
    lxw_workbook* book = folder.isValid() ? workbook_new_opt(QFile::encodeName(path).constData(), &options) : nullptr;
    if (book == nullptr)
        return fail(ErrorCode::WriteFailed, QDir::tempPath());
    describeWorkbook(book, title, author);
    WorkbookWriter writer(book);
    for (const Sheet& sheet : sheets)
        writer.add(sheet);
    QFile file(path);
    if (workbook_close(book) != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::WriteFailed, QDir::tempPath());
    return file.readAll();
}

} // namespace tambon
