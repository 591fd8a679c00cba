#include "runverb.h"

#include "help.h"
#include "output.h"

#include <algorithm>

namespace clew::cli {

namespace {

Exit wrongUse(const QString &what, const QString &help)
{
    complain(what);
    complain(help);
    return Exit::WrongUse;
}

} // namespace

Exit runVerb(const Verb &verb, const QStringList &words)
{
    QCommandLineParser parser;
    const QCommandLineOption help(QStringList{QStringLiteral("h"), QStringLiteral("help")});
    parser.addOption(help);
    for (const QCommandLineOption &option : verb.options)
        parser.addOption(option);
    // "--json" alone writes to standard output, where it takes a file
    QStringList given = words;
    const auto json = std::ranges::find_if(verb.options, [](const QCommandLineOption &option) {
        return option.names().contains(QStringLiteral("json")) && !option.valueName().isEmpty();
    });
    if (json != verb.options.end() && given.last() == QLatin1StringView("--json"))
        given.append(QStringLiteral("-"));
    const bool understood = parser.parse(given);
    if (understood && parser.isSet(help)) {
        print(helpFor(verb));
        return Exit::Done;
    }
    if (!understood)
        return wrongUse(parser.errorText(), usageOf(verb));
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() < verb.fewest || (verb.most >= 0 && arguments.size() > verb.most))
        return wrongUse(arguments.size() < verb.fewest
                            ? Words::tr("Something is missing.")
                            : Words::tr("That is too much: %1").arg(arguments.last()),
                        usageOf(verb));
    return verb.run(arguments, parser);
}

} // namespace clew::cli
