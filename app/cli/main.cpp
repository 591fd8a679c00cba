#include "help.h"
#include "output.h"
#include "runverb.h"

#include <QTranslator>

using namespace clew;
using namespace clew::cli;

namespace {

std::vector<Verb> verbs()
{
    return {analyseVerb(), explainVerb(), importVerb(), listVerb(),       traceVerb(),   exportVerb(),
            searchVerb(),  rereadVerb(),  screenVerb(), identitiesVerb(), originsVerb(), driftVerb(),
            verifyVerb(),  diffVerb(),    mergeVerb(),  copyVerb()};
}

Exit wrongUse(const QString &what, const QString &help)
{
    complain(what);
    complain(help);
    return Exit::WrongUse;
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
    QTranslator singulars; // the source texts have none
    if (singulars.load(QStringLiteral(":/i18n/clew_en.qm")))
        QCoreApplication::installTranslator(&singulars);
    return static_cast<int>(run(QCoreApplication::arguments()));
}
