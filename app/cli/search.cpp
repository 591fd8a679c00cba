#include "verb.h"

#include "output.h"
#include "store/dossierstore.h"

namespace clew::cli {

using namespace Qt::StringLiterals;

namespace {

Exit run(const QStringList &arguments, const QCommandLineParser &)
{
    const auto store = DossierStore::open(arguments.first()); // a search needs no network in memory
    if (!store)
        return fail(store.error());
    const QString query = arguments.mid(1).join(u' ');
    const auto hits = (*store)->search(query);
    if (!hits) {
        Error error = hits.error();
        if (error.code == ErrorCode::BadQuery)
            error.file = query;
        return fail(error);
    }
    for (const SearchHit &hit : *hits) {
        const auto document = (*store)->readableDocument(hit.document);
        print((document ? document->file : QString()) + u": "_s + hit.snippet);
    }
    if (hits->empty())
        complain(Words::tr("No document holds that."));
    return Exit::Done;
}

} // namespace

Verb searchVerb()
{
    return {u"search"_s,
            u"DOSSIER QUERY..."_s,
            Words::tr("Finds words in the texts and titles of a dossier."),
            Words::tr("Capitals and accents do not matter. word* finds all words that begin so; \"two "
                      "words\", AND, OR, NOT and\n"
                      "NEAR(a b, 5), -word and title: word are understood."),
            {},
            2,
            -1,
            run};
}

} // namespace clew::cli
