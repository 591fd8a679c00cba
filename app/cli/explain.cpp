#include "verb.h"

#include "explaintext.h"
#include "import/readdocument.h"
#include "language/analyse.h"
#include "output.h"
#include "words/errortext.h"
#include "workspace/pipeline.h"

#include <QFile>

#include <cstdio>

namespace clew::cli {

using namespace Qt::StringLiterals;

namespace {

ReadArticles readArgument(const QString &path)
{
    if (path != "-"_L1)
        return readPath(path);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {{}, {{ErrorCode::CannotOpen, path, {}, input.errorString()}}};
    return readArticles(input, path);
}

void explain(const Document &document, int sentence)
{
    const Analysis analysis = analyse(document.text, document.metadata.language);
    for (const QString &line : explanation(document, analysis, extract(document), sentence))
        print(line);
}

Exit run(const QStringList &arguments, const QCommandLineParser &options)
{
    int sentence = 0;
    if (options.isSet(u"sentence"_s)) {
        bool isNumber = false;
        sentence = options.value(u"sentence"_s).toInt(&isNumber);
        if (!isNumber || sentence < 1) {
            complain(Words::tr("--sentence takes a number from 1."));
            return Exit::WrongUse;
        }
    }
    bool refused = false;
    for (const QString &path : arguments) {
        const ReadArticles read = readArgument(path);
        for (const Error &error : read.refused) {
            refused = true;
            complain(ErrorText::of(error));
        }
        for (const Document &document : read.documents)
            explain(document, sentence);
    }
    return refused ? Exit::CheckFailed : Exit::Done;
}

} // namespace

Verb explainVerb()
{
    return {
        u"explain"_s,
        u"FILE... [--sentence N]"_s,
        Words::tr("Shows how articles are read, sentence by sentence."),
        Words::tr("Words with their tags, the tree, names, mentions, dates in EDTF, claims with the frame\n"
                  "that made them, and the chains of mentions with the rule behind every link. - reads an\n"
                  "article from standard input."),
        {{u"sentence"_s, Words::tr("only this sentence, counted from 1"), u"N"_s}},
        1,
        -1,
        run};
}

} // namespace clew::cli
