#include "help.h"

namespace clew::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int column = 22; // where the explanations begin

QString row(const QString &what, const QString &explanation)
{
    const QString left = u"  "_s + what;
    return left.size() < column ? QString(left.leftJustified(column) + explanation)
                                : QString(left + u'\n' + QString(column, u' ') + explanation);
}

QString row(const QCommandLineOption &option)
{
    const QString value = option.valueName().isEmpty() ? QString() : QString(u' ' + option.valueName());
    return row(u"--"_s + option.names().constLast() + value, option.description());
}

QString exitCodes()
{
    return Words::tr("Exit codes: 0 done, 1 a check failed (an input was refused), 2 wrong use or input.");
}

} // namespace

QString usageOf(const Verb &verb)
{
    return Words::tr("Usage: %1").arg(u"clew-cli "_s + verb.name + u' ' + verb.synopsis);
}

QString helpFor(const Verb &verb)
{
    QStringList lines{usageOf(verb), {}, verb.summary, {}};
    if (!verb.details.isEmpty())
        lines << verb.details << QString();
    lines << Words::tr("Options:");
    for (const QCommandLineOption &option : verb.options)
        lines << row(option);
    lines << row(u"--help"_s, Words::tr("this text")) << QString() << exitCodes();
    return lines.join(u'\n');
}

QString helpFor(const std::vector<Verb> &verbs)
{
    QStringList lines{
        Words::tr("Usage: %1").arg(u"clew-cli VERB ..."_s),
        {},
        Words::tr("Reads articles, and traces how goods reached a party. A dossier is one file, *.clew."),
        {},
        Words::tr("Verbs:")};
    for (const Verb &verb : verbs)
        lines << row(verb.name, verb.summary);
    lines << QString() << row(u"VERB --help"_s, Words::tr("how to use a verb"))
          << row(u"--version"_s, Words::tr("the version of the program")) << QString()
          << Words::tr("Where a file is written, - stands for standard output.") << exitCodes();
    return lines.join(u'\n');
}

} // namespace clew::cli
