#include "workspace/reread.h"

#include "language/models.h"
#include "resolve/identities.h"
#include "workspace/pipeline.h"
#include "workspace/retellings.h"
#include "workspace/sameagain.h"

#include <QFileInfo>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

// "Harbour before rereading.clew", with a number where that is taken.
QString backupPathOf(const QString &dossier)
{
    const QFileInfo info(dossier);
    if (!info.isFile())
        return {};
    const QString stem = info.absolutePath() + u'/' + info.completeBaseName() + u" before rereading"_s;
    QString path = stem + u".clew"_s;
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = stem + u' ' + QString::number(number) + u".clew"_s;
    return path;
}

// Judgements of persons, about the entities as they are now called.
std::vector<Judgement> carried(std::vector<Judgement> judgements, const std::vector<NewReading> &readings)
{
    std::erase_if(judgements, [](const Judgement &judgement) { return judgement.who == u"machine"_s; });
    std::map<EntityId, EntityId> became;
    for (const NewReading &reading : readings)
        became.insert(reading.carry.entities.begin(), reading.carry.entities.end());
    for (Judgement &judgement : judgements) {
        for (EntityId *id : {&judgement.left, &judgement.right}) {
            if (const auto found = became.find(*id); found != became.end())
                *id = found->second;
        }
    }
    return judgements;
}

} // namespace

Result<RereadReport> rereadDocuments(DossierStore &store, const Job &job)
{
    if (const auto &models = languageModels(); !models)
        return models.error();
    const auto content = store.machineContent();
    if (!content)
        return content.error();
    RereadReport report;
    report.documents = static_cast<int>(content->documents.size());
    report.claimsBefore = static_cast<int>(content->claims.size());
    const Job part{job.stop, {}};
    std::vector<Document> documents;
    std::vector<NewReading> readings;
    for (const DocumentSummary &summary : content->documents) {
        job.report(static_cast<int>(documents.size()), report.documents);
        auto document = store.document(summary.id);
        if (!document)
            return document.error();
        document->original.clear(); // the text is enough
        readings.push_back({summary.id, extract(*document, part), {}});
        documents.push_back(*std::move(document));
        if (job.cancelled()) {
            report.cancelled = true;
            return report;
        }
    }
    std::vector<Reading> pairs;
    for (size_t i = 0; i < documents.size(); ++i)
        pairs.push_back({&documents[i], &readings[i].extraction});
    dateByCreditedReports(pairs, part);

    const std::map<DocumentId, Extraction> former = extractionsOf(*content);
    std::vector<Entity> entities;
    IdentityEvidence evidence;
    for (const Document &document : documents) {
        evidence.publishers[document.id] = document.metadata.publisher;
        evidence.texts[document.id] = document.text;
    }
    for (NewReading &reading : readings) {
        const Extraction &read = reading.extraction;
        evidence.mentions.insert(evidence.mentions.end(), read.mentions.begin(), read.mentions.end());
        evidence.claims.insert(evidence.claims.end(), read.claims.begin(), read.claims.end());
        evidence.derivations.insert(evidence.derivations.end(), read.derivations.begin(),
                                    read.derivations.end());
        if (const auto found = former.find(reading.document); found != former.end())
            reading.carry = sameAgain(found->second, reading.extraction);
        report.carried += static_cast<int>(reading.carry.claims.size() + reading.carry.entities.size());
        report.claimsAfter += static_cast<int>(reading.extraction.claims.size());
        entities.insert(entities.end(), reading.extraction.entities.begin(),
                        reading.extraction.entities.end());
    }
    const std::vector<Judgement> judgements
        = judgeIdentities({}, entities, carried(content->judgements, readings), evidence);
    std::vector<Teller> tellers;
    std::set<DocumentId> all;
    for (size_t i = 0; i < documents.size(); ++i) {
        all.insert(documents[i].id);
        tellers.push_back({documents[i].id, &documents[i].metadata, &readings[i].extraction,
                           std::make_shared<const Document>(documents[i])});
    }
    const auto retellings = readRetellings(std::move(tellers), all, {}, part);
    if (job.cancelled()) {
        report.cancelled = true;
        return report;
    }
    if (!retellings)
        return retellings.error();
    if (const QString backup = backupPathOf(store.path()); !backup.isEmpty()) {
        if (auto copied = store.saveCopy(backup); !copied)
            return copied.error();
        report.backup = backup;
    }
    const auto kept = store.replaceReadings(readings, judgements, *retellings);
    if (!kept)
        return kept.error();
    report.kept = *kept;
    job.report(report.documents, report.documents);
    return report;
}

} // namespace clew
