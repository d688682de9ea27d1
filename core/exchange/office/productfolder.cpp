#include "core/exchange/office/productfolder.h"

#include "core/exchange/office/sheetfiles.h"
#include "core/exchange/office/ziparchive.h"

#include <QRegularExpression>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "photos/03-ข้าวเม่า.jpg": nothing in it that a file system or an archive takes for more than a name.
QString photoName(const Product& product, size_t at)
{
    static const QRegularExpression forbidden(uR"([\\/:*?"<>|\x00-\x1f.]+)"_s);
    constexpr int longestName = 40;
    const QString name = QString(product.name).replace(forbidden, u" "_s).simplified().left(longestName).trimmed().replace(u' ', u'_');
    return u"photos/%1%2.jpg"_s.arg(at + 1, 2, 10, QChar(u'0')).arg(name.isEmpty() ? QString() : QString(u'-' + name));
}

} // namespace

Result<QByteArray> productFolder(const Plan& plan, const QHash<PhotoId, QByteArray>& jpegs)
{
    QHash<ProductId, QString> names;
    std::vector<ZipEntry> photos;
    for (size_t at = 0; at < plan.economy.products.size(); ++at) {
        const Product& product = plan.economy.products[at];
        const QByteArray jpeg = jpegs.value(product.photo);
        if (jpeg.isEmpty())
            continue;
        names.insert(product.id, photoName(product, at));
        photos.push_back({names.value(product.id), jpeg, true});
    }
    const auto workbook = sheetsAsXlsx({productSheet(plan, names)}, plan.head.title, plan.organisation.name);
    if (!workbook)
        return tl::unexpected(workbook.error());
    std::vector<ZipEntry> entries{{u"products.xlsx"_s, *workbook, true}};
    entries.insert(entries.end(), photos.begin(), photos.end());
    return zipped(entries);
}

} // namespace tambon
