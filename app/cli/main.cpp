#include "help.h"
#include "output.h"
#include "verb.h"

using namespace clew;
using namespace clew::cli;

namespace {

std::vector<Verb> verbs()
{
    return {analyseVerb(), explainVerb(), importVerb(), listVerb(),       traceVerb(),   exportVerb(),
            searchVerb(),  rereadVerb(),  screenVerb(), identitiesVerb(), originsVerb(), driftVerb()};
}

Exit wrongUse(const QString &what, const QString &help)
{
    complain(what);
    complain(help);
    return Exit::WrongUse;
}

Exit runVerb(const Verb &verb, const QStringList &words)
{
    QCommandLineParser parser;
    const QCommandLineOption help(QStringList{QStringLiteral("h"), QStringLiteral("help")});
    parser.addOption(help);
    for (const QCommandLineOption &option : verb.options)
        parser.addOption(option);
    // "--json" alone writes to standard output
    QStringList given = words;
    if (given.last() == QLatin1StringView("--json"))
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

Exit run(const QStringList &arguments)
{
    const QString name = arguments.value(1);
    if (name == QLatin1StringView("--help") || name == QLatin1StringView("-h")) {
        print(helpFor(verbs()));
        return Exit::Done;
    }
    if (name == QLatin1StringView("--version")) {
        print(QStringLiteral("clew-cli " CLEW_VERSION));
        return Exit::Done;
    }
    for (const Verb &verb : verbs()) {
        if (verb.name == name)
            return runVerb(verb, arguments.mid(1));
    }
    return wrongUse(name.isEmpty() ? Words::tr("What shall be done?")
                                   : Words::tr("There is no verb \"%1\".").arg(name),
                    helpFor(verbs()));
}

} // namespace

int main(int argc, char *argv[])
{
    // The same input gives the same bytes in every locale; Qt complains of locales that are not UTF-8.
    qputenv("LC_ALL", "C.UTF-8");
    const QCoreApplication application(argc, argv);
    return static_cast<int>(run(QCoreApplication::arguments()));
}
