#include "core/storage/picturestore.h"

#include "core/storage/statement.h"

namespace tambon {

void PictureStore::add(const std::vector<Picture>& pictures)
{
    for (const Picture& picture : pictures)
        Statement(m_database, "INSERT INTO picture(hash, jpeg) VALUES(?, ?) ON CONFLICT(hash) DO NOTHING")
            .bind(picture.hash, picture.jpeg)
            .run();
}

QByteArray PictureStore::picture(const QString& hash)
{
    Statement statement(m_database, "SELECT jpeg FROM picture WHERE hash=?");
    statement.bind(hash);
    return statement.step() ? statement.blob(0) : QByteArray();
}

} // namespace tambon
