#include "workspace/workerjson.h"

#include "core/errorcode.h"
#include "store/codes.h"
#include "store/valuejson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <set>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

const QString format = u"clew-worker-2"_s;
const QString version = QStringLiteral(CLEW_VERSION);

template<typename Values, typename ToJson>
QJsonArray listOf(const Values &values, ToJson toJson)
{
    QJsonArray list;
    for (const auto &value : values)
        list.append(toJson(value));
    return list;
}

QJsonObject metadataToJson(const Metadata &metadata)
{
    return {
        {u"title"_s, metadata.title},
        {u"publisher"_s, metadata.publisher},
        {u"authors"_s, listOf(metadata.authors, [](const QString &author) { return QJsonValue(author); })},
        {u"published"_s, metadata.published},
        {u"publishedFrom"_s, metadata.publishedFrom},
        {u"url"_s, metadata.url},
        {u"language"_s, metadata.language}};
}

Metadata metadataFromJson(const QJsonObject &json)
{
    Metadata metadata{
        json["title"_L1].toString(),     json["publisher"_L1].toString(),     {},
        json["published"_L1].toString(), json["publishedFrom"_L1].toString(), json["url"_L1].toString(),
        json["language"_L1].toString()};
    const QJsonArray authors = json["authors"_L1].toArray();
    for (const QJsonValue author : authors)
        metadata.authors.push_back(author.toString());
    return metadata;
}

QJsonObject ledgerToJson(const LedgerEntry &entry)
{
    return {{u"range"_s, spanToJson(entry.range)},
            {u"reason"_s, storedCode(entry.reason)},
            {u"original"_s, entry.original},
            {u"replacement"_s, entry.replacement}};
}

QJsonObject timeToJson(const TimeExpression &time)
{
    return {{u"span"_s, spanToJson(time.span)},
            {u"from"_s, time.value.from},
            {u"to"_s, time.value.to},
            {u"rule"_s, time.rule}};
}

QJsonObject derivationToJson(const Derivation &derivation)
{
    return {{u"publication"_s, derivation.publication},
            {u"cue"_s, spanToJson(derivation.cue)},
            {u"cueText"_s, derivation.cueText},
            {u"scope"_s, spanToJson(derivation.scope)}};
}

QJsonObject documentToJson(const Document &document, const Extraction &extraction)
{
    return {{u"id"_s, idToJson(document.id)},
            {u"file"_s, document.file},
            {u"sha256"_s, QString::fromLatin1(document.sha256)},
            {u"kind"_s, storedCode(document.kind)},
            {u"charset"_s, document.charset},
            {u"metadata"_s, metadataToJson(document.metadata)},
            {u"text"_s, document.text},
            {u"headlineOnly"_s, document.headlineOnly},
            {u"ledger"_s, listOf(document.ledger, ledgerToJson)},
            {u"original"_s, QString::fromLatin1(document.original.toBase64())},
            {u"entities"_s, listOf(extraction.entities, entityToJson)},
            {u"mentions"_s, listOf(extraction.mentions, mentionToJson)},
            {u"claims"_s,
             listOf(extraction.claims,
                    [&](const Claim &claim) {
                        QJsonObject json = claimToJson(claim);
                        json[u"quote"_s] = claim.evidence.of(document.text).toString();
                        return json;
                    })},
            {u"times"_s, listOf(extraction.times, timeToJson)},
            {u"derivations"_s, listOf(extraction.derivations, derivationToJson)},
            {u"openSentences"_s, listOf(extraction.openSentences, spanToJson)}};
}

// Reads the rows of a document; what does not fit sticks.
class Reader
{
public:
    explicit Reader(const QJsonObject &json)
        : m_json(json)
    {
    }

    bool read(Document &document, Extraction &extraction)
    {
        readDocument(document);
        m_document = document.id;
        m_text = document.text;
        eachOf("entities"_L1, [&](const QJsonObject &json) {
            take(entityFromJson(json), extraction.entities);
            if (m_good)
                m_entities.insert(extraction.entities.back().id);
        });
        eachOf("mentions"_L1, [&](const QJsonObject &json) {
            take(mentionFromJson(json), extraction.mentions);
            m_good = m_good && fits(extraction.mentions.back().span, false)
                && knows(extraction.mentions.back().entity);
        });
        eachOf("claims"_L1, [&](const QJsonObject &json) {
            take(claimFromJson(json), extraction.claims);
            m_good = m_good && fits(extraction.claims.back());
        });
        eachOf("times"_L1, [&](const QJsonObject &json) {
            extraction.times.push_back({m_document,
                                        spanOf(json["span"_L1], false),
                                        {json["from"_L1].toString(), json["to"_L1].toString()},
                                        json["rule"_L1].toString()});
        });
        eachOf("derivations"_L1, [&](const QJsonObject &json) {
            extraction.derivations.push_back({m_document, json["publication"_L1].toString(),
                                              spanOf(json["cue"_L1], true), json["cueText"_L1].toString(),
                                              spanOf(json["scope"_L1], true)});
        });
        const QJsonArray open = m_json["openSentences"_L1].toArray();
        for (const QJsonValue span : open)
            extraction.openSentences.push_back(spanOf(span, false));
        return m_good;
    }

private:
    void readDocument(Document &document)
    {
        const auto kind = storedSourceKind(m_json["kind"_L1].toString());
        document.id = idFromJson<DocumentId>(m_json["id"_L1]);
        document.file = m_json["file"_L1].toString();
        document.sha256 = m_json["sha256"_L1].toString().toLatin1();
        document.kind = kind.value_or(SourceKind::Json);
        document.charset = m_json["charset"_L1].toString();
        document.metadata = metadataFromJson(m_json["metadata"_L1].toObject());
        document.text = m_json["text"_L1].toString();
        document.headlineOnly = m_json["headlineOnly"_L1].toBool();
        document.original = QByteArray::fromBase64(m_json["original"_L1].toString().toLatin1());
        m_good = kind && document.id == DocumentId{contentId(document.original)};
        eachOf("ledger"_L1, [&](const QJsonObject &json) {
            const auto reason = storedLedgerReason(json["reason"_L1].toString());
            const Span range = spanFromJson(json["range"_L1]);
            const QString original = json["original"_L1].toString();
            const qsizetype before = document.ledger.empty() ? 0 : document.ledger.back().range.end;
            m_good = m_good && reason && range.begin >= before && range.end - range.begin == original.size();
            if (m_good)
                document.ledger.push_back({range, *reason, original, json["replacement"_L1].toString()});
        });
    }

    template<typename Take>
    void eachOf(QLatin1StringView name, const Take &takeOne)
    {
        const QJsonArray list = m_json[name].toArray();
        for (const QJsonValue value : list) {
            if (m_good)
                takeOne(value.toObject());
        }
    }

    template<typename Row>
    void take(std::optional<Row> row, std::vector<Row> &rows)
    {
        m_good = row && row->document == m_document;
        if (m_good)
            rows.push_back(*std::move(row));
    }

    bool fits(Span span, bool mayBeEmpty) const
    {
        return span.liesIn(m_text) && (mayBeEmpty || !span.isEmpty());
    }
    bool knows(EntityId id) const { return m_entities.contains(id); }
    bool fits(const Claim &claim) const
    {
        for (const EntityId end : {claim.from, claim.to, claim.via, claim.item, claim.speaker.entity}) {
            if (end && !knows(end))
                return false;
        }
        return fits(claim.evidence, false) && fits(claim.trigger, true) && claim.id == claimId(claim);
    }
    Span spanOf(const QJsonValue &json, bool mayBeEmpty)
    {
        const Span span = spanFromJson(json);
        m_good = m_good && fits(span, mayBeEmpty);
        return span;
    }

    QJsonObject m_json;
    bool m_good = true;
    DocumentId m_document;
    QString m_text;
    std::set<EntityId> m_entities;
};

Error badAnswer(const QString &what)
{
    return {.code = ErrorCode::BadSyntax, .fact = what};
}

} // namespace

QByteArray workerLine(const WorkerAnswer &answer)
{
    QJsonArray documents;
    for (size_t i = 0; i < answer.documents.size(); ++i)
        documents.append(documentToJson(answer.documents[i], answer.extractions[i]));
    const auto errorToJson = [](const Error &error) {
        return QJsonObject{{u"code"_s, codeOf(error.code)},
                           {u"file"_s, error.file},
                           {u"place"_s, error.place},
                           {u"detail"_s, error.fact}};
    };
    QJsonObject json{{u"format"_s, format}, {u"version"_s, version}, {u"line"_s, answer.line}};
    if (!answer.id.isEmpty())
        json[u"id"_s] = answer.id;
    if (!documents.isEmpty())
        json[u"documents"_s] = documents;
    if (!answer.refused.empty())
        json[u"errors"_s] = listOf(answer.refused, errorToJson);
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

Result<WorkerAnswer> readWorkerLine(const QByteArray &line)
{
    QJsonParseError parse{};
    const QJsonObject json = QJsonDocument::fromJson(line, &parse).object();
    if (parse.error != QJsonParseError::NoError)
        return badAnswer(parse.errorString());
    if (json["format"_L1] != format)
        return Error{.code = ErrorCode::UnknownFormat, .fact = json["format"_L1].toString()};
    if (json["version"_L1] != version)
        return Error{.code = ErrorCode::UnknownFormat, .fact = u"Clew "_s + json["version"_L1].toString()};
    WorkerAnswer answer;
    answer.id = json["id"_L1].toString();
    answer.line = json["line"_L1].toInteger();
    const QJsonArray documents = json["documents"_L1].toArray(), errors = json["errors"_L1].toArray();
    for (const QJsonValue document : documents) {
        answer.documents.emplace_back();
        answer.extractions.emplace_back();
        if (!Reader(document.toObject()).read(answer.documents.back(), answer.extractions.back()))
            return badAnswer(u"rows that do not fit the text"_s);
    }
    for (const QJsonValue error : errors)
        answer.refused.push_back({errorCodeFrom(error["code"_L1].toString()).value_or(ErrorCode::BadSyntax),
                                  error["file"_L1].toString(), error["place"_L1].toString(),
                                  error["detail"_L1].toString()});
    return answer;
}

} // namespace clew
