#pragma once

#include "ui/frame/frameview.h"

namespace tambon {

class RowFormBase;
class TagChecks;

/// What the plan stands in: its statement, the work bases and goals it belongs to, and the periods it follows.
class StatementView : public FrameView {
    Q_OBJECT

public:
    explicit StatementView(Document& document, QWidget* parent = nullptr);

    [[nodiscard]] RowFormBase* form() const { return m_form; }
    [[nodiscard]] TagChecks* tags() const { return m_tags; }

protected:
    void refresh() override;

private:
    void createForm();
    void createTags();
    void createPeriods();

    RowFormBase* m_form = nullptr;
    TagChecks* m_tags = nullptr;
    QPushButton* m_known = nullptr;
};

} // namespace tambon
