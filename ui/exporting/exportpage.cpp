#include "ui/exporting/exportpage.h"

#include "core/base/thaidate.h"
#include "core/exchange/exportplan.h"
#include "core/place/places.h"
#include "ui/exporting/posterchoices.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/pagescroll.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSettings>
#include <QStandardPaths>
#include <QUrl>

namespace tambon {

using namespace Qt::Literals::StringLiterals;
using Format = ExportRequest::Format;

namespace {

constexpr int cardWidthAtLeast = 420; ///< design pixels
constexpr int longestNamePart = 60;   ///< characters; three bytes each in UTF-8, and a file name holds 255
constexpr QSize screenPicture(1920, 1080);
constexpr QSize printPicture(3840, 2160);

QString folderKey(Format format)
{
    return u"folders/"_s + (format == Format::Copy ? u"copy"_s : exportFormatKey(format));
}

/// Where this kind of output went last time; at first beside the plan.
QString proposedFolder(Format format, const QString& planPath)
{
    const QString last = QSettings().value(folderKey(format)).toString();
    return !last.isEmpty() && QDir(last).exists() ? last : QFileInfo(planPath).absolutePath();
}

QString forFileName(const QString& text)
{
    static const QRegularExpression forbidden(uR"([\\/:*?"<>|\x00-\x1f]+)"_s);
    return QString(text).replace(forbidden, u" "_s).simplified().replace(u' ', u'_').left(longestNamePart);
}

QString tambonName(const Plan& plan)
{
    for (const Area& area : plan.areas)
        if (const auto place = placeOfCode(area.code); place && area.kind == AreaKind::Tambon)
            return place->name;
    return {};
}

QWidget* optionColumn()
{
    auto* options = new QWidget;
    auto* column = new QVBoxLayout(options);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(spaceSmall));
    return options;
}

/// Apart from other files of the same ending.
QString proposedEnding(Format format) { return format == Format::Products ? u"_สินค้า"_s : format == Format::Csv ? u"_ตาราง"_s : QString(); }

QString withSuffix(const QString& path, const QString& suffix)
{
    return path.endsWith(suffix, Qt::CaseInsensitive) ? path : QString(path + suffix);
}

} // namespace

QString proposedFileName(const Plan& plan)
{
    QStringList parts{u"แผน"_s};
    const QString tambon = tambonName(plan);
    parts << forFileName(tambon.isEmpty() ? plan.head.title : tambon);
    if (plan.head.fiscalYear != 0)
        parts << fiscalYearShown(plan.head.fiscalYear);
    parts.removeAll(QString());
    return parts.join(u'_');
}

QString askWhere(QWidget* parent, const SaveQuestion& question)
{
    return QFileDialog::getSaveFileName(parent, question.title, question.proposedPath, question.filter);
}

ExportPage::ExportPage(Document& document, ExportFunction write, AskWhere ask, QWidget* parent)
    : Page(document, parent)
    , m_write(std::move(write))
    , m_ask(std::move(ask))
{
    m_page = new QVBoxLayout(this);
    m_page->addWidget(plainLabel(tr("Export"), {.size = textPageTitle, .bold = true}));
    m_anonymous = new QCheckBox(tr("Leave names and telephone numbers out of everything saved here"));
    explain(m_anonymous, tr("For others: people become “ผู้เข้าร่วม 1”, telephone numbers and e-mail addresses go, in every format"));
    m_page->addWidget(m_anonymous);
    m_page->addWidget(pageScroll(makeBody()), 1);
    arrange();
}

QWidget* ExportPage::makeBody()
{
    auto* body = new QWidget;
    m_grid = new QGridLayout(body);
    m_grid->setContentsMargins(4, 4, 4, 4);
    addBook();
    addCard(u"pencil"_s, tr("Plan book to write in"), tr("The same book with headings, tables and pictures, to go on writing in an office program, or as a web page."),
        {{Format::Docx, {}, tr("Save for Word (DOCX)"), tr("Word document (*.docx)")}, {Format::Odt, {}, tr("Save for LibreOffice (ODT)"), tr("OpenDocument text (*.odt)")},
            {Format::Html, {}, tr("Save as a web page (HTML)"), tr("Web page (*.html)")}});
    addCard(u"numbers"_s, tr("Tables (XLSX, CSV)"), tr("Notes, capital, goals, numbers and every other table, with sums that count on. Contacts stay out."),
        {{Format::Xlsx, {}, tr("Save as a workbook (XLSX)"), tr("Workbook (*.xlsx)")}, {Format::Csv, {}, tr("Save as CSV files (ZIP)"), tr("CSV files in a ZIP (*.zip)")}});
    addCard(u"picture"_s, tr("Picture of the canvas (PNG, SVG)"), tr("One picture of the nine blocks, to show or to send by chat."),
        {{Format::Png, screenPicture, tr("Save for a screen (1920 × 1080)"), tr("Picture (*.png)")},
            {Format::Png, printPicture, tr("Save large (3840 × 2160)"), tr("Picture (*.png)")}, {Format::Svg, screenPicture, tr("Save as a drawing (SVG)"), tr("Drawing (*.svg)")}});
    addCard(u"basket"_s, tr("Products for a marketplace (ZIP)"), tr("The list of products as a workbook, with a folder of their photos."),
        {{Format::Products, {}, tr("Save the products"), tr("Products in a ZIP (*.zip)")}});
    addPapers();
    addCard(u"save"_s, tr("Copy of the plan"), tr("The same plan once more, with its history, to keep or to work on elsewhere. A copy for others has no names, telephone numbers, history and versions."),
        {{Format::Copy, {}, tr("Save a copy"), tr("Plan (*.cbmc)")}, {Format::Copy, {}, tr("Save a copy for others"), tr("Plan (*.cbmc)"), true}});
    addCard(u"list"_s, tr("Data for other programs (JSON)"), tr("All values of the plan as readable text, or its notes and links for programs that read JSON Canvas."),
        {{Format::Json, {}, tr("Save the data"), tr("Data (*.json)")}, {Format::Canvas, {}, tr("Save notes and links (Canvas)"), tr("JSON Canvas (*.canvas)")}});
    return body;
}

void ExportPage::addBook()
{
    auto* options = optionColumn();
    auto* variant = namedChoice(options, tr("Which book"), tr("How much of the plan the book holds, and whether names of people are in it"),
        {tr("The whole plan"), tr("Short form: summary, canvas, numbers, agreement"), tr("Copy for the public: no names, no photos"), tr("Hand-out of two pages"),
            tr("Proposal for another funder: objectives, activities, budget, instalments, indicators"), tr("The case on two pages: story, numbers, photos")});
    auto* digits = new QCheckBox(tr("Thai digits in headings and dates"));
    explain(digits, tr("Tables of figures keep 0–9"));
    options->layout()->addWidget(digits);
    auto* attached = new QCheckBox(tr("Put the plan file inside the PDF"));
    explain(attached, tr("Who gets the PDF can open the plan itself from it, without its history. Never in a copy for the public or a hand-out."));
    attached->setChecked(true);
    options->layout()->addWidget(attached);
    connect(variant, &QComboBox::currentIndexChanged, attached, [attached](int index) { attached->setEnabled(index == int(BookVariant::Whole) || index == int(BookVariant::Short) || index == int(BookVariant::Proposal)); });
    const auto choose = [variant, digits, attached](ExportRequest& request) {
        request.print.book = static_cast<BookVariant>(variant->currentIndex());
        request.thaiDigits = digits->isChecked();
        request.attachPlan = attached->isChecked();
    };
    auto* print = new QPushButton(icon(u"print"_s), tr("Look and print…"));
    print->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    explain(print, tr("Shows the pages as they come out of the printer, and prints them"));
    connect(print, &QPushButton::clicked, this, [this, choose] {
        ExportRequest request{.format = Format::Pdf, .path = {}, .pixels = {}, .anonymous = m_anonymous->isChecked(), .onPrinter = true};
        choose(request);
        if (const auto shown = m_write(request); !shown)
            showOutcome(0, sentence(shown.error()), false);
    });
    options->layout()->addWidget(print);
    addCard(u"book"_s, tr("Plan book (PDF)"), tr("The whole plan for reading, printing and handing in."),
        {{Format::Pdf, {}, tr("Save the plan book"), tr("PDF (*.pdf)"), false, {}, choose}},
        options);
}

void ExportPage::addPapers()
{
    const QString pdf = tr("PDF (*.pdf)");
    auto* poster = new PosterChoices([this]() -> const Plan& { return plan(); });
    connect(&document(), &Document::changed, poster, &PosterChoices::refresh);
    addCard(u"canvas"_s, tr("Poster of the canvas (PDF)"), tr("The nine blocks for the wall, with the plan's notes or empty."),
        {{Format::Poster, {}, tr("Save the poster"), pdf, false, tr("poster"), [poster](ExportRequest& request) { request.print.poster = poster->options(); }}}, poster);
    addCard(u"pencil"_s, tr("Worksheets to write on (PDF)"), tr("One sheet for each step, for capital, goals, numbers and lists to tick; or the canvas on one A3."),
        {{Format::Worksheets, {}, tr("Save the worksheets (18 × A4)"), pdf, false, tr("worksheets"), {}},
            {Format::Worksheets, {}, tr("Save the canvas on one sheet (A3)"), pdf, false, tr("one-sheet"),
                [](ExportRequest& request) { request.print.worksheets = WorksheetSet::OneSheet; }}});
    auto* options = optionColumn();
    auto* set = namedChoice(options, tr("Which papers"), tr("All papers for the table, or one kind of them"),
        {tr("All of them"), tr("Step cards (A6, to cut)"), tr("Dots for voting"), tr("Agenda"), tr("Sign-in sheet with a privacy notice"), tr("Role badges")});
    addCard(u"people"_s, tr("Cards and sheets for the workshop (PDF)"), tr("What lies on the table: cards, dots, agenda, sign-in sheet, badges."),
        {{Format::Cards, {}, tr("Save the cards"), pdf, false, tr("cards"), [set](ExportRequest& request) { request.print.cards = static_cast<CardSet>(set->currentIndex()); }}}, options);
}

void ExportPage::addCard(const QString& iconName, const QString& title, const QString& purpose, const std::vector<Output>& outputs, QWidget* options)
{
    const size_t index = m_cards.size();
    OutputCard made;
    made.card = new Card;
    auto* column = new QVBoxLayout(made.card);
    auto* head = new QHBoxLayout;
    head->addWidget(new IconMark(iconName, TextColour::Main, 22));
    head->addWidget(wrappingLabel(title, {.size = textImportant, .bold = true}), 1);
    column->addLayout(head);
    column->addWidget(wrappingLabel(purpose));
    if (options != nullptr)
        column->addWidget(options);
    for (const Output& output : outputs) {
        auto* button = new QPushButton(icon(u"export"_s), output.buttonText);
        button->setDefault(m_buttons.empty());
        button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        explain(button, !output.anonymous ? purpose : tr("The plan as it is now; names become “ผู้เข้าร่วม 1”, telephone numbers, e-mail addresses, history and versions are left out"));
        connect(button, &QPushButton::clicked, this, [this, output, index] { write(output, index); });
        m_buttons.push_back(button);
        column->addWidget(button);
    }
    made.outcome = wrappingLabel({});
    made.outcome->hide();
    column->addWidget(made.outcome);
    made.openFolder = new LinkButton(tr("Open folder"));
    made.openFolder->hide();
    connect(made.openFolder, &QAbstractButton::clicked, this, [this, index] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_cards[index].writtenPath).absolutePath()));
    });
    column->addWidget(made.openFolder, 0, Qt::AlignLeft);
    column->addStretch();
    m_cards.push_back(made);
}

void ExportPage::write(const Output& output, size_t card)
{
    const QString folder = proposedFolder(output.format, document().path());
    const QString ends = output.nameEnds.isEmpty() ? proposedEnding(output.format) : QString(u'_' + output.nameEnds);
    const QString suffix = exportFormatSuffix(output.format);
    const QString name = proposedFileName(plan()) + ends + suffix;
    const QString chosen = m_ask(this, {output.buttonText, QDir(folder).filePath(name), output.filter});
    if (chosen.isEmpty())
        return;
    const QString path = withSuffix(chosen, suffix);
    if (path != chosen && QFileInfo::exists(path)) {
        // The dialog asked about another name than the one that would be replaced.
        showOutcome(card, sentence({ErrorCode::FileExists, QDir::toNativeSeparators(path), {}, {}}), false);
        return;
    }
    ExportRequest request{.format = output.format, .path = path, .pixels = output.pixels, .anonymous = output.anonymous || m_anonymous->isChecked()};
    if (output.choose)
        output.choose(request);
    const auto written = m_write(request);
    if (!written) {
        showOutcome(card, sentence(written.error()), false);
        return;
    }
    QSettings().setValue(folderKey(output.format), QFileInfo(path).absolutePath());
    m_cards[card].writtenPath = path;
    const QString size = QLocale().formattedDataSize(QFileInfo(path).size(), 1, QLocale::DataSizeTraditionalFormat);
    //: %1 is a path, %2 a size such as 1.2 MB
    showOutcome(card, tr("Saved as %1 (%2)").arg(QDir::toNativeSeparators(path), size), true);
}

void ExportPage::showOutcome(size_t card, const QString& sentence, bool isDone)
{
    PlainLabel* outcome = m_cards[card].outcome;
    outcome->setLook({.colour = isDone ? TextColour::Ok : TextColour::Must});
    // A path has no places to break a line at.
    outcome->setText(QString(sentence).replace(QDir::separator(), QString(QDir::separator() + QChar(0x200b))));
    outcome->setAccessibleName(sentence);
    outcome->show();
    m_cards[card].openFolder->setVisible(isDone);
}

void ExportPage::arrange()
{
    m_page->setContentsMargins(px(spacePage) - 4, px(spaceMedium), px(spacePage) - 4, px(spaceSmall));
    m_page->setSpacing(px(spaceSmall));
    m_grid->setSpacing(px(spaceLarge));
    const int columns = qMax(1, qMin(2, width() / px(cardWidthAtLeast)));
    if (columns == m_columnsShown)
        return;
    m_columnsShown = columns;
    for (size_t i = 0; i < m_cards.size(); ++i)
        m_grid->addWidget(m_cards[i].card, int(i) / columns, int(i) % columns);
    for (int column = 0; column < 2; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    m_grid->setRowStretch(int(m_cards.size()), 1);
}

void ExportPage::goTo(const Target&)
{
    m_buttons.front()->setFocus();
}

void ExportPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

bool ExportPage::event(QEvent* event)
{
    const bool done = Page::event(event);
    if (event->type() == QEvent::ApplicationFontChange)
        arrange();
    return done;
}

} // namespace tambon
