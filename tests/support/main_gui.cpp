#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"

#include <QApplication>

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        // The screen of a common small laptop: dialogs take their size from it.
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" TAMBON_TEST_DATA "/screen.json");
    QApplication app(argc, argv);
    return Catch::Session().run(argc, argv);
}
