#include "train/commands.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr auto usage = "usage: clew-train all|vectors|sentences|syntax|names DATA OUT\n"
                       "       clew-train eval ner|tags|tree|sentences|tokens MODEL FILE [errors]\n";

int wrongUse()
{
    std::fputs(usage, stderr);
    return 2;
}

int evaluate(const QStringList &arguments)
{
    if (arguments.size() != 3 && !(arguments.size() == 4 && arguments[3] == u"errors"_s))
        return wrongUse();
    const QString &what = arguments[0];
    if (what == u"ner"_s)
        return clew::train::evaluateNames(arguments);
    if (what == u"tags"_s || what == u"tree"_s)
        return clew::train::evaluateSyntax(arguments);
    if (what == u"sentences"_s || what == u"tokens"_s)
        return clew::train::evaluateSentences(arguments);
    return wrongUse();
}

// One after the other: names stand on the syntax model, and all on the vectors.
int trainAll(const QStringList &arguments)
{
    QElapsedTimer timer;
    timer.start();
    for (const auto trainOne : {clew::train::trainVectors, clew::train::trainSentences,
                                clew::train::trainSyntax, clew::train::trainNames}) {
        if (trainOne(arguments) != 0)
            return 1;
    }
    std::printf("all models trained in %lld s\n", static_cast<long long>(timer.elapsed() / 1000));
    return 0;
}

int train(const QString &command, const QStringList &arguments)
{
    if (command == u"all"_s)
        return trainAll(arguments);
    if (command == u"vectors"_s)
        return clew::train::trainVectors(arguments);
    if (command == u"sentences"_s)
        return clew::train::trainSentences(arguments);
    if (command == u"syntax"_s)
        return clew::train::trainSyntax(arguments);
    if (command == u"names"_s)
        return clew::train::trainNames(arguments);
    return wrongUse();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"clew-train"_s);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.isEmpty())
        return wrongUse();
    const QString command = arguments.takeFirst();
    if (command == u"eval"_s)
        return evaluate(arguments);
    if (arguments.size() != 2)
        return wrongUse();
    qputenv("CLEW_MODELS", arguments[1].toLocal8Bit()); // the later models stand on those just made
    return train(command, arguments);
}
