#include "tables/citation.h"

#include "core/pages.h"
#include "words/citation.h"
#include "words/claimwords.h"
#include "words/dates.h"
#include "words/labels.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Tables)
};

} // namespace

QString citationOf(const DocumentSummary &document)
{
    const Metadata &data = document.metadata;
    QStringList parts;
    for (const QString &author : data.authors)
        parts.append(author);
    if (!data.publisher.isEmpty())
        parts.append(data.publisher);
    parts.append(
        Words::tr("“%1”", "a title").arg(data.title.isEmpty() ? document.file : data.title.simplified()));
    const QString date = dateText(data.published);
    parts.append(date.isEmpty() ? Words::tr("no date") : date);
    if (!data.url.isEmpty())
        parts.append(data.url);
    return parts.join(u", "_s);
}

QString citationOf(const Claim &claim, const Workspace &workspace)
{
    const QString sentence = sentenceFor(claim, [&workspace](EntityId id) { return workspace.nameOf(id); });
    QString words = sentence;
    if (claim.polarity != Polarity::Asserted)
        words = Words::tr("%1 [%2]", "a claim, its polarity").arg(words, labelFor(claim.polarity));
    if (claim.date)
        words = Words::tr("%1 (%2)", "a claim, its date").arg(words, dateText(*claim.date));
    const DocumentSummary *summary = workspace.summary(claim.document);
    QString source = summary ? citationOf(*summary) : QString();
    if (const auto document = workspace.document(claim.document); document && *document)
        source = withPage(source, pageOf(**document, claim.evidence.begin));
    const QString quote = workspace.evidenceOf(claim).simplified();
    if (quote.isEmpty())
        return Words::tr("%1. Inference of the author; %2.", "claim, document").arg(words, source);
    return Words::tr("%1. “%2” (%3; %4)", "claim, sentence, who says so, document")
        .arg(words, quote, wordsFor(claim.speaker), source);
}

QString shortNameOf(const DocumentSummary &document)
{
    const Metadata &data = document.metadata;
    if (!data.publisher.isEmpty())
        return data.publisher;
    return data.title.isEmpty() ? document.file : data.title;
}

} // namespace clew
