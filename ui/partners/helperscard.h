#pragma once

#include "core/insight/suggestions.h"
#include "ui/mainwindow/page.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace tambon {

/// "Who could help": for each need marked "not alone" and each goal below its aim the partners that know it, and why.
class HelpersCard : public Card {
    Q_OBJECT

public:
    HelpersCard(Document& document, QWidget* parent = nullptr);

    /// The partner brings all that is left of the need: one step.
    void cover(const NeedId& need, const PartnerId& partner);
    [[nodiscard]] QStringList lines() const { return m_lines; }

protected:
    void showEvent(QShowEvent* event) override;

Q_SIGNALS:
    void failed(const tambon::Error& error);
    void jumpRequested(const tambon::Target& target);
    void expertiseWanted();

private:
    void refresh();
    void build();
    QWidget* lineOf(const Suggestion& suggestion);
    void addButtons(QVBoxLayout* rows, const Suggestion& suggestion);
    [[nodiscard]] QString questionOf(const Suggestion& suggestion) const;
    [[nodiscard]] Target targetOf(const Suggestion& suggestion) const;

    Document& m_document;
    QWidget* m_list = nullptr;
    QVBoxLayout* m_layout;
    bool m_isStale = true; ///< nothing is looked for while nobody sees it
    QStringList m_lines; ///< what is said, line by line
};

} // namespace tambon
