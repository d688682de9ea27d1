#pragma once

#include "core/exchange/exportrequest.h"
#include "ui/mainwindow/page.h"

#include <vector>

class QAbstractButton;
class QCheckBox;
class QGridLayout;
class QVBoxLayout;

namespace tambon {

class Card;
class PlainLabel;

/// Asks where to write. Answers with an empty path when the person thought better of it.
struct SaveQuestion {
    QString title;
    QString proposedPath;
    QString filter; ///< as QFileDialog takes it
};
using AskWhere = std::function<QString(QWidget* parent, const SaveQuestion&)>;
/// The desktop's own file dialog; it asks before a file is replaced.
[[nodiscard]] QString askWhere(QWidget* parent, const SaveQuestion& question);

/// "แผน_<tambon or title>_<fiscal year>" without characters that a file name cannot hold.
[[nodiscard]] QString proposedFileName(const Plan& plan);

/// What can leave the program: one card for each output.
class ExportPage : public Page {
    Q_OBJECT

public:
    ExportPage(Document& document, ExportFunction write, AskWhere ask = askWhere, QWidget* parent = nullptr);

    void goTo(const Target& target) override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// One button of a card.
    struct Output {
        ExportRequest::Format format;
        QSize pixels;
        QString buttonText;
        QString filter;
        bool anonymous = false;
        QString nameEnds = {}; ///< what the proposed name says beyond the plan
        std::function<void(ExportRequest&)> choose = {};
    };
    struct OutputCard {
        Card* card = nullptr;
        PlainLabel* outcome = nullptr;
        QAbstractButton* openFolder = nullptr;
        QString writtenPath;
    };

    [[nodiscard]] QWidget* makeBody();
    /// `options` stand above the buttons; may be null.
    void addCard(const QString& iconName, const QString& title, const QString& purpose, const std::vector<Output>& outputs, QWidget* options = nullptr);
    void addBook();
    void addPapers();
    void write(const Output& output, size_t card);
    void showOutcome(size_t card, const QString& sentence, bool isDone);
    void arrange();

    ExportFunction m_write;
    AskWhere m_ask;
    QCheckBox* m_anonymous = nullptr;
    std::vector<OutputCard> m_cards;
    std::vector<QAbstractButton*> m_buttons;
    QVBoxLayout* m_page = nullptr;
    QGridLayout* m_grid = nullptr;
    int m_columnsShown = 0;
};

} // namespace tambon
