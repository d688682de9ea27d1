#include "app/cli/verb.h"

namespace tambon::cli {

namespace {

constexpr int helpColumn = 26;

QString helpRow(const QString& left, const QString& right)
{
    if (left.size() + 2 >= helpColumn)
        return u"  " + left + u'\n' + QString(helpColumn, u' ') + right + u'\n';
    return u"  " + left.leftJustified(helpColumn - 2) + right + u'\n';
}

QString sharedOptions()
{
    return helpRow(QStringLiteral("--lang th|en"), said(QT_TRANSLATE_NOOP("Cli", "the language of what is said; Thai unless chosen")))
        + helpRow(QStringLiteral("--help"), said(QT_TRANSLATE_NOOP("Cli", "shows this text")));
}

QString exitCodes()
{
    return said(QT_TRANSLATE_NOOP("Cli", "Exit codes: 0 done · 1 findings or a negative answer · 2 usage · 3 the input cannot be used · 4 the output could not be written"));
}

} // namespace

QString programHelp()
{
    QString help = said(QT_TRANSLATE_NOOP("Cli", "Plans of Thailand's Community Business Model Canvas, without a window.")) + u"\n\n"
        + said(QT_TRANSLATE_NOOP("Cli", "Usage:")) + u" tambon-canvas-cli VERB …\n\n";
    for (const Verb& verb : verbs())
        help += helpRow(QLatin1String(verb.name), said(verb.summary));
    help += u'\n' + sharedOptions() + helpRow(QStringLiteral("--version"), said(QT_TRANSLATE_NOOP("Cli", "shows the version of the program")));
    return help + u'\n' + said(QT_TRANSLATE_NOOP("Cli", "“tambon-canvas-cli VERB --help” says more about a verb.")) + u'\n' + exitCodes() + u'\n';
}

QString verbHelp(const Verb& verb)
{
    QString help = said(verb.summary) + u"\n\n" + said(QT_TRANSLATE_NOOP("Cli", "Usage:")) + u" tambon-canvas-cli "
        + QLatin1String(verb.name) + u' ' + QLatin1String(verb.synopsis) + u"\n\n";
    for (const OptionDescription& option : verb.options) {
        const QString value = option.value ? QString(u' ' + QLatin1String(option.value)) : QString();
        help += helpRow(QLatin1String(option.name) + value, said(option.sentence));
    }
    help += sharedOptions() + u'\n';
    if (verb.moreHelp != nullptr)
        help += verb.moreHelp() + u'\n';
    return help + exitCodes() + u'\n';
}

} // namespace tambon::cli
