#pragma once

#include "core/exchange/pdf/printouts.h"

#include <QWidget>

class QComboBox;

namespace tambon {

class PlainLabel;

/// Size, content and paper of a poster, and how many sheets that takes.
class PosterChoices : public QWidget {
    Q_OBJECT

public:
    /// The plan is asked for whenever the sheets are counted.
    explicit PosterChoices(std::function<const Plan&()> plan, QWidget* parent = nullptr);

    [[nodiscard]] PosterOptions options() const;
    /// Counts again: the plan has changed.
    void refresh();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QComboBox* addChoice(const QString& name, const QString& help, const QStringList& values);

    std::function<const Plan&()> m_plan;
    QComboBox* m_size = nullptr;
    QComboBox* m_content = nullptr;
    QComboBox* m_paper = nullptr;
    PlainLabel* m_count = nullptr;
};

/// A named choice above the buttons of a card.
[[nodiscard]] QComboBox* namedChoice(QWidget* parent, const QString& name, const QString& help, const QStringList& values);

/// "Paper: 21 × A4".
[[nodiscard]] QString sheetsNeeded(const std::vector<paper::Sheet>& sheets);

} // namespace tambon
