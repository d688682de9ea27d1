#pragma once

#include <QSize>
#include <QString>

class QPainter;
class QRectF;

namespace tambon {

/// The dark square with the number of a block or the letter of KSNB.
void paintNumberBadge(QPainter& painter, const QRectF& rect, const QString& number);
/// The word at the end of a link, e.g. "เพื่อ".
void paintVerbTag(QPainter& painter, const QRectF& rect, const QString& verb);
[[nodiscard]] QSize verbTagSize(const QString& verb);
/// A count in a ring, as the rail shows open findings.
void paintCountRing(QPainter& painter, const QRectF& rect, int count);

} // namespace tambon
