#pragma once

#include "tests/support/catch.h"

#include "core/document/document.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QTemporaryDir>
#include <QWidget>

namespace tambon {

/// A plan of its own in a folder that goes away, and what its page said did not work.
struct OpenPlan {
    OpenPlan()
    {
        Plan plan;
        plan.head.id = PlanId::random();
        plan.organisation.id = OrganisationId::random();
        auto made = Document::create(folder.filePath(QStringLiteral("plan.cbmc")), plan);
        REQUIRE(made.has_value());
        document = std::move(*made);
    }
    [[nodiscard]] const Plan& plan() const { return document->plan(); }
    void perform(const Edit& edit)
    {
        const auto done = document->perform(edit);
        INFO((done ? std::string() : sentence(done.error()).toStdString()));
        REQUIRE(done.has_value());
    }

    QTemporaryDir folder;
    std::unique_ptr<Document> document;
};

/// Lets queued calls run, as the event loop would between two keys.
inline void settle()
{
    for (int round = 0; round < 3; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

/// Keys as an input method of any language sends them; QTest knows ASCII only.
inline void typeText(QWidget* field, const QString& text)
{
    for (const QChar letter : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(field, &press);
    }
}

} // namespace tambon
