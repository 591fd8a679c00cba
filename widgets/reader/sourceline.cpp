#include "reader/sourceline.h"

#include "graph/origins.h"
#include "words/dates.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QStringList>

#include <set>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(clew::Reader)
};

QString listed(const QStringList &names)
{
    return names.join(Words::tr(", ", "between the items of a list"));
}

} // namespace

QString sourceLine(DocumentId document, const Workspace &workspace)
{
    const DocumentSummary *summary = workspace.summary(document);
    if (!summary)
        return {};
    const Metadata &data = summary->metadata;
    QStringList parts;
    if (!data.publisher.isEmpty())
        parts.append(data.publisher);
    const QString date = dateText(data.published);
    parts.append(date.isEmpty() ? Words::tr("no date") : date);
    if (!data.authors.empty())
        parts.append(Words::tr("by %1").arg(listed(QStringList(data.authors.begin(), data.authors.end()))));

    const QString publisher = foldPublication(data.publisher);
    QStringList retold;
    std::set<DocumentId> retellers;
    for (const Derivation &derivation : workspace.content()->derivations) {
        const bool itself = !publisher.isEmpty() && foldPublication(derivation.publication) == publisher;
        if (derivation.document == document && !itself && !retold.contains(derivation.publication))
            retold.append(derivation.publication);
        else if (!publisher.isEmpty() && derivation.document != document
                 && foldPublication(derivation.publication) == publisher)
            retellers.insert(derivation.document);
    }
    if (!retold.isEmpty())
        parts.append(Words::tr("retells %1").arg(listed(retold)));
    if (retellers.size() == 1)
        parts.append(Words::tr("origin of 1 other document"));
    else if (!retellers.empty())
        parts.append(Words::tr("origin of %n other documents", nullptr, static_cast<int>(retellers.size())));
    const Versions &versions = workspace.origins().versions();
    const DocumentId leading = versions.leading(document);
    QStringList elsewhere;
    const auto addVersion = [&](DocumentId version) {
        const DocumentSummary *other = version == document ? nullptr : workspace.summary(version);
        if (other)
            elsewhere << (other->metadata.publisher.isEmpty() ? other->file : other->metadata.publisher);
    };
    addVersion(leading);
    for (const DocumentId version : versions.behind(leading))
        addVersion(version);
    elsewhere.removeDuplicates();
    if (!elsewhere.isEmpty())
        parts.append(Words::tr("the same article in %1").arg(listed(elsewhere)));
    return parts.join(u" · "_s);
}

ArticleHead headOf(DocumentId document, const Workspace &workspace)
{
    return {sourceLine(document, workspace),
            workspace.isRead(document) ? Words::tr("✓ read") : Words::tr("● not read yet")};
}

} // namespace clew
