#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QSize>
#include <QStringList>

/// Papers read back by the tools that others use.
namespace tambon::test {

[[nodiscard]] QByteArray written(const Result<QByteArray>& pdf);
/// Width and height of every page in millimetres, as poppler reads them.
[[nodiscard]] QList<QSize> pageSizes(const QByteArray& pdf);
/// Every page as poppler draws it, in grey.
[[nodiscard]] QList<QImage> pagePictures(const QByteArray& pdf, int dotsPerInch);
/// The text of every page without spaces, see bare().
[[nodiscard]] QStringList pagesAsText(const QByteArray& pdf);
/// qpdf finds no fault and all fonts are inside.
void checkWellMade(const QByteArray& pdf);
/// No page is empty, and none has ink where an office printer prints nothing.
void checkPrintable(const QByteArray& pdf);

} // namespace tambon::test
