#include "snapshot/verifyrecord.h"

#include "export/textout.h"
#include "text/codepoints.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <set>
#include <unordered_map>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

qsizetype codePointsIn(const QString &text)
{
    return CodePoints(text).fromUtf16(text.size());
}

struct Body
{
    QString text;
    CodePoints points;
};

class RecordCheck
{
public:
    RecordCheck(const StoredSnapshot &snapshot, const LoadDocument &texts, Findings &findings, const Job &job)
        : m_snapshot(snapshot)
        , m_texts(texts)
        , m_findings(findings)
        , m_job(job)
    {
        for (const QJsonValue &document : snapshot.manifest()["documents"_L1].toArray())
            m_documents.insert(document["id"_L1].toString());
        m_masked = snapshot.manifest()["options"_L1]["redactInformants"_L1].toBool();
    }

    void run()
    {
        readBodies();
        each(u"record/entities.ndjson"_s, [this](const QJsonObject &object) { checkEntity(object); });
        each(u"record/claims.ndjson"_s, [this](const QJsonObject &object) { checkClaim(object); });
        each(u"record/judgements.ndjson"_s, [this](const QJsonObject &object) { checkJudgement(object); });
        each(u"record/retellings.ndjson"_s, [this](const QJsonObject &object) { checkRetelling(object); });
        each(u"record/listings.ndjson"_s, [this](const QJsonObject &object) { checkListing(object); });
    }

private:
    template<typename Check>
    void each(const QString &file, const Check &check)
    {
        m_file = file;
        // a file that is missing or unreadable has been found already
        (void)m_snapshot.objects(file, [&](qint64 line, const QJsonObject &object) {
            m_place = u"line "_s + QString::number(line);
            if (object.isEmpty())
                add(FindingKind::BadSyntax, {});
            else
                check(object);
            return !m_job.cancelled();
        });
    }

    void add(FindingKind kind, const QString &fact) { m_findings.add({kind, m_file, m_place, fact}); }

    void need(const QJsonObject &object, std::initializer_list<QLatin1StringView> keys)
    {
        for (const QLatin1StringView key : keys) {
            if (!object.contains(key))
                add(FindingKind::BadSchema, key);
        }
    }

    void code(const QJsonObject &object, QLatin1StringView key, bool known)
    {
        if (!known)
            add(FindingKind::BadSchema, QString(key + u": "_s + object[key].toString()));
    }

    void checkEntity(const QJsonObject &entity)
    {
        need(entity, {"id"_L1, "type"_L1, "name"_L1, "members"_L1});
        code(entity, "type"_L1, entityTypeFrom(entity["type"_L1].toString()).has_value());
        for (const QJsonValue &member : entity["members"_L1].toArray()) {
            if (!m_members.insert(member.toString()).second)
                add(FindingKind::BadSchema, u"a member of two: "_s + member.toString());
        }
    }

    void known(const QJsonValue &id)
    {
        if (id.isString() && !m_members.contains(id.toString()))
            add(FindingKind::DanglingId, id.toString());
    }

    void checkClaim(const QJsonObject &claim)
    {
        ++m_findings.report().claims;
        need(claim,
             {"id"_L1, "document"_L1, "predicate"_L1, "polarity"_L1, "begin"_L1, "end"_L1, "status"_L1,
              "maker"_L1});
        code(claim, "predicate"_L1, predicateFrom(claim["predicate"_L1].toString()).has_value());
        code(claim, "polarity"_L1, polarityFrom(claim["polarity"_L1].toString()).has_value());
        code(claim, "speakerKind"_L1, speakerKindFrom(claim["speakerKind"_L1].toString()).has_value());
        for (const QLatin1StringView role : {"from"_L1, "to"_L1, "via"_L1, "item"_L1})
            known(claim[role]);
        if (!m_documents.contains(claim["document"_L1].toString()))
            add(FindingKind::DanglingId, claim["document"_L1].toString());
        if (!m_claims.insert(claim["id"_L1].toString()).second)
            add(FindingKind::BadSchema, u"twice: "_s + claim["id"_L1].toString());
        checkWords(claim);
    }

    void checkWords(const QJsonObject &claim)
    {
        const qint64 begin = claim["begin"_L1].toInteger(-1), end = claim["end"_L1].toInteger(-1);
        const bool inference = claim["maker"_L1].toString() == "person"_L1 && begin == 0 && end == 0;
        if (begin < 0 || end < begin || (end == begin && !inference)) {
            add(FindingKind::BadSpan, u"%1 to %2"_s.arg(begin).arg(end));
            return;
        }
        const QString quote = claim["quote"_L1].toString();
        if (quote.isEmpty())
            return;
        if (codePointsIn(quote) != end - begin) {
            add(FindingKind::BadSpan,
                u"%1 to %2, but %3 characters are quoted"_s.arg(begin).arg(end).arg(codePointsIn(quote)));
            return;
        }
        compare(claim["document"_L1].toString(), begin, end, quote);
    }

    void compare(const QString &document, qint64 begin, qint64 end, const QString &quote)
    {
        const Body *body = bodyOf(document);
        if (!body) {
            ++m_findings.report().unchecked;
            return;
        }
        ++m_findings.report().quotes;
        const Span span{body->points.toUtf16(begin), body->points.toUtf16(end)};
        Losses ignored;
        if (!span.liesIn(body->text))
            add(FindingKind::BadSpan, u"%1 to %2 lies outside of the text"_s.arg(begin).arg(end));
        else if (cleanText(span.of(body->text), ignored) != quote)
            add(FindingKind::QuoteDiffers, quote.left(80));
    }

    void checkJudgement(const QJsonObject &judgement)
    {
        need(judgement, {"left"_L1, "right"_L1, "verdict"_L1, "who"_L1});
        code(judgement, "verdict"_L1, verdictFrom(judgement["verdict"_L1].toString()).has_value());
    }

    void checkRetelling(const QJsonObject &retelling)
    {
        need(retelling, {"document"_L1, "origin"_L1, "kind"_L1, "verdict"_L1, "who"_L1});
        code(retelling, "kind"_L1, retellingKindFrom(retelling["kind"_L1].toString()).has_value());
        code(retelling, "verdict"_L1, verdictFrom(retelling["verdict"_L1].toString()).has_value());
        for (const QLatin1StringView key : {"document"_L1, "origin"_L1}) {
            const QJsonValue id = retelling[key];
            if (id.isString() && !m_documents.contains(id.toString()))
                add(FindingKind::DanglingId, id.toString());
        }
    }

    void checkListing(const QJsonObject &listing)
    {
        need(listing, {"entity"_L1, "entry"_L1, "answer"_L1, "who"_L1});
        code(listing, "answer"_L1, listAnswerFrom(listing["answer"_L1].toString()).has_value());
    }

    // The texts of analysis.json, where it is there and holds them.
    void readBodies()
    {
        constexpr qint64 most = qint64(1) << 30;
        if (!m_snapshot.names().contains(u"analysis.json"_s))
            return;
        const auto bytes = m_snapshot.all(u"analysis.json"_s, most);
        if (!bytes)
            return;
        QJsonParseError error;
        const QJsonObject analysis = QJsonDocument::fromJson(*bytes, &error).object();
        m_file = u"analysis.json"_s;
        m_place = u"byte "_s + QString::number(error.offset);
        if (error.error != QJsonParseError::NoError)
            add(FindingKind::BadSyntax, error.errorString());
        for (const QJsonValue &document : analysis["documents"_L1].toArray()) {
            if (document["body"_L1].isString())
                keep(u'd' + document["id"_L1].toString(), document["body"_L1].toString());
        }
    }

    const Body *keep(const QString &id, const QString &text)
    {
        return &m_bodies.insert_or_assign(id, Body{text, CodePoints(text)}).first->second;
    }

    const Body *bodyOf(const QString &id)
    {
        const auto found = m_bodies.find(id);
        if (found != m_bodies.end())
            return &found->second;
        if (!m_texts || m_masked) // a masked quotation is not that of the dossier
            return nullptr;
        const auto loaded = m_texts({id.mid(1).toLongLong(nullptr, 16)});
        if (!loaded)
            return nullptr;
        m_bodies.clear(); // claims come document by document
        return keep(id, (*loaded)->text);
    }

    const StoredSnapshot &m_snapshot;
    const LoadDocument &m_texts;
    Findings &m_findings;
    const Job &m_job;
    QString m_file, m_place;
    bool m_masked = false;
    std::set<QString> m_documents, m_members, m_claims;
    std::unordered_map<QString, Body> m_bodies;
};

} // namespace

void checkRecord(const StoredSnapshot &snapshot, const LoadDocument &texts, Findings &findings,
                 const Job &job)
{
    RecordCheck(snapshot, texts, findings, job).run();
}

} // namespace clew
