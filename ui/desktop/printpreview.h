#pragma once

#include "core/exchange/pdf/searchablepdf.h"

class QPrinter;
class QWidget;

namespace tambon {

/// Paints the pages one after the other, each as large as the printer's paper lets it be. A sheet that lies across is
/// turned, so that one pile of paper comes out.
void paintOn(QPrinter& printer, const std::vector<PaperPage>& pages);

/// Shows the pages as they come out of the printer, to print them or not.
void previewAndPrint(QWidget* parent, const QString& title, const std::vector<PaperPage>& pages);

} // namespace tambon
