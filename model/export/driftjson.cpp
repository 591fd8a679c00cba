#include "export/driftjson.h"

#include "export/jsonwriter.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace clew {

namespace {

using namespace Qt::StringLiterals;
using Shape = JsonWriter::Shape;

class DriftWriter
{
public:
    DriftWriter(const DossierContent &content, const std::function<QString(DocumentId, Span)> &textOf)
        : m_textOf(textOf)
    {
        for (const DocumentSummary &document : content.documents)
            m_files.emplace(document.id, document.file);
        for (const Claim &claim : content.claims)
            m_claims.emplace(claim.id, &claim);
    }

    QByteArray write(const DriftReport &report)
    {
        m_json.beginObject(Shape::Lines);
        m_json.key("drift"_L1).beginArray(Shape::Lines);
        for (const Drift &drift : report.drift) {
            m_json.beginObject(Shape::Lines);
            m_json.key("kind"_L1).value(codeOf(drift.kind));
            m_json.key("document"_L1).value(fileOf(drift.document));
            m_json.key("was"_L1).textOrNull(drift.origin.value);
            m_json.key("is"_L1).textOrNull(drift.retelling ? drift.retelling->value : QString());
            m_json.key("origin"_L1);
            writeTold(drift.origin);
            m_json.key("retelling"_L1);
            if (drift.retelling)
                writeTold(*drift.retelling);
            else
                m_json.null();
            m_json.end();
        }
        m_json.end();
        writeMostDrifted(report);
        m_json.key("contradictions"_L1).beginArray(Shape::Lines);
        for (const Contradiction &one : report.contradictions) {
            m_json.beginObject(Shape::Lines);
            m_json.key("kind"_L1).value(codeOf(one.kind));
            m_json.key("sides"_L1).beginArray(Shape::Lines);
            for (const Told &side : one.sides)
                writeTold(side);
            m_json.end();
            m_json.end();
        }
        m_json.end();
        writeDates(report);
        m_json.end();
        return m_json.take();
    }

private:
    QString fileOf(DocumentId id) const
    {
        const auto found = m_files.find(id);
        return found == m_files.end() ? QString() : found->second;
    }

    void writeTold(const Told &told)
    {
        const auto claim = m_claims.find(told.claim);
        m_json.beginObject();
        m_json.key("document"_L1).value(fileOf(told.document));
        m_json.key("value"_L1).textOrNull(told.value);
        m_json.key("evidence"_L1)
            .value(told.sentence.isEmpty() ? told.words : m_textOf(told.document, told.sentence));
        m_json.key("claim"_L1).textOrNull(told.claim ? QString::number(told.claim.value, 16) : QString());
        m_json.key("attributedTo"_L1)
            .textOrNull(claim == m_claims.end() ? QString() : claim->second->speaker.text);
        m_json.end();
    }

    // The sentences of origins that changed most, over all retellings.
    void writeMostDrifted(const DriftReport &report)
    {
        std::map<std::pair<DocumentId, Span>, int> counts;
        for (const Drift &drift : report.drift)
            ++counts[{drift.origin.document, drift.origin.sentence}];
        std::vector<std::pair<std::pair<DocumentId, Span>, int>> most(counts.begin(), counts.end());
        std::stable_sort(most.begin(), most.end(),
                         [](const auto &a, const auto &b) { return a.second > b.second; });
        m_json.key("mostDrifted"_L1).beginArray(Shape::Lines);
        for (const auto &[place, changes] : most) {
            m_json.beginObject();
            m_json.key("changes"_L1).value(qint64(changes));
            m_json.key("document"_L1).value(fileOf(place.first));
            m_json.key("evidence"_L1).value(m_textOf(place.first, place.second));
            m_json.end();
        }
        m_json.end();
    }

    void writeDates(const DriftReport &report)
    {
        m_json.key("dates"_L1).beginArray(Shape::Lines);
        for (const DateConflict &one : report.dates) {
            m_json.beginObject(Shape::Lines);
            m_json.key("kind"_L1).value(codeOf(one.kind));
            m_json.key("values"_L1).beginArray(Shape::Lines);
            for (const DatedBy &value : one.values) {
                m_json.beginObject();
                m_json.key("document"_L1).value(fileOf(value.document));
                m_json.key("value"_L1).textOrNull(value.value);
                m_json.key("words"_L1).textOrNull(value.words);
                m_json.key("evidence"_L1)
                    .textOrNull(value.sentence.isEmpty() ? value.words
                                                         : m_textOf(value.document, value.sentence));
                m_json.end();
            }
            m_json.end();
            m_json.key("proposal"_L1).textOrNull(one.proposal);
            m_json.key("trusted"_L1).textOrNull(fileOf(one.trusted));
            m_json.end();
        }
        m_json.end();
    }

    const std::function<QString(DocumentId, Span)> &m_textOf;
    std::unordered_map<DocumentId, QString> m_files;
    std::unordered_map<ClaimId, const Claim *> m_claims;
    JsonWriter m_json;
};

} // namespace

QByteArray driftJson(const DriftReport &report, const DossierContent &content,
                     const std::function<QString(DocumentId, Span)> &textOf)
{
    return DriftWriter(content, textOf).write(report);
}

} // namespace clew
