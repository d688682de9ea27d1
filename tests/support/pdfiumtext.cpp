#include <QGuiApplication>
#include <QPdfDocument>
#include <QPdfSelection>

#include <cstdio>

/// Prints the text of a PDF as PDFium, the reader inside Chrome, extracts it: pdfium-text FILE
int main(int argc, char** argv)
{
    QGuiApplication app(argc, argv);
    QPdfDocument document;
    if (argc < 2 || document.load(QString::fromLocal8Bit(argv[1])) != QPdfDocument::Error::None)
        return 1;
    for (int page = 0; page < document.pageCount(); ++page)
        std::puts(document.getAllText(page).text().toUtf8().constData());
    return 0;
}
