#include "verb.h"

#include "export/jsonwriter.h"
#include "graph/versions.h"
#include "output.h"
#include "store/codes.h"
#include "store/dossierstore.h"
#include "words/labels.h"

#include <algorithm>
#include <unordered_map>

namespace clew::cli {

using namespace Qt::StringLiterals;

namespace {

QByteArray toJson(const std::vector<const DocumentSummary *> &documents, const Versions &versions)
{
    JsonWriter json;
    json.beginObject(JsonWriter::Shape::Lines);
    json.key("documents"_L1).beginArray(JsonWriter::Shape::Lines);
    for (const DocumentSummary *one : documents) {
        const DocumentSummary &document = *one;
        const Metadata &metadata = document.metadata;
        const DocumentId leading = versions.leading(document.id);
        json.beginObject();
        json.key("id"_L1).value(QString::number(document.id.value, 16));
        json.key("versionOf"_L1)
            .textOrNull(leading == document.id ? QString() : QString::number(leading.value, 16));
        json.key("file"_L1).value(document.file);
        json.key("title"_L1).textOrNull(metadata.title);
        json.key("publisher"_L1).textOrNull(metadata.publisher);
        json.key("published"_L1).textOrNull(metadata.published);
        json.key("authors"_L1).beginArray();
        for (const QString &author : metadata.authors)
            json.value(author);
        json.end();
        json.key("url"_L1).textOrNull(metadata.url);
        json.key("language"_L1).textOrNull(metadata.language);
        json.key("kind"_L1).value(storedCode(document.kind));
        json.key("characters"_L1).value(qint64(document.characters));
        json.key("cuts"_L1).value(qint64(document.cuts));
        json.end();
    }
    json.end();
    json.end();
    return json.take();
}

using Row = std::vector<QString>;

Row rowFor(const DocumentSummary &document, const Versions &versions)
{
    const QString unknown = u"-"_s;
    const Metadata &metadata = document.metadata;
    return {metadata.published.isEmpty() ? unknown : metadata.published,
            metadata.publisher.isEmpty() ? unknown : metadata.publisher,
            (versions.leading(document.id) == document.id ? QString() : u"= "_s) + document.file,
            labelFor(document.kind),
            QString::number(document.characters),
            metadata.title.isEmpty() ? unknown : metadata.title};
}

void printTable(const std::vector<Row> &rows)
{
    std::vector<qsizetype> widths(rows.front().size());
    for (const Row &row : rows) {
        for (size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    widths.back() = 0;
    for (const Row &row : rows) {
        QStringList cells;
        for (size_t i = 0; i < row.size(); ++i)
            cells << row[i].leftJustified(widths[i]);
        print(cells.join(u"  "_s));
    }
}

Exit run(const QStringList &arguments, const QCommandLineParser &options)
{
    const auto store = DossierStore::open(arguments.first());
    if (!store)
        return fail(store.error());
    const auto content = (*store)->documentsAndRetellings();
    if (!content)
        return fail(content.error());
    const Versions versions(*content);
    std::unordered_map<DocumentId, const DocumentSummary *> summaries;
    for (const DocumentSummary &document : content->documents)
        summaries.emplace(document.id, &document);
    std::vector<const DocumentSummary *> documents; // versions of an article below the one that leads
    for (const DocumentSummary &document : content->documents) {
        if (versions.leading(document.id) != document.id)
            continue;
        documents.push_back(&document);
        for (const DocumentId version : versions.behind(document.id))
            documents.push_back(summaries.at(version));
    }
    if (options.isSet(u"json"_s)) {
        auto written = writeOutput(options.value(u"json"_s), toJson(documents, versions));
        return written ? Exit::Done : fail(written.error());
    }
    std::vector<Row> rows{{Words::tr("published"), Words::tr("publisher"), Words::tr("file"),
                           Words::tr("kind"), Words::tr("length"), Words::tr("title")}};
    for (const DocumentSummary *document : documents)
        rows.push_back(rowFor(*document, versions));
    printTable(rows);
    return Exit::Done;
}

} // namespace

Verb listVerb()
{
    return {u"list"_s,
            u"DOSSIER [--json OUT]"_s,
            Words::tr("Lists the documents of a dossier."),
            Words::tr("Documents marked = are versions of the article above them: copies, records, reprints, "
                      "updates."),
            {{u"json"_s, Words::tr("write JSON to this file instead of a table"), u"OUT"_s}},
            1,
            1,
            run};
}

} // namespace clew::cli
