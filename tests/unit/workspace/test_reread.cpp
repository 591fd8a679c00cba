#include "workspace/pipeline.h"
#include "workspace/reread.h"
#include "workspace/sameagain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

namespace {

const QString story
    = u"Brightwater Trading sold forty LX-900 lasers to the Kestrel Institute in March 2022. "
      "Vantor Photonics, which makes the LX-900, said it had never sold a laser to Brightwater Trading. "
      "Calder Holdings owns Brightwater Trading."_s;

Extraction reading(Span evidence, const QString &buyer = u"Kestrel Institute"_s)
{
    const DocumentId document{5};
    const auto entity = [&](const QString &name) {
        return Entity{entityId(document, EntityType::Organization, name), document, EntityType::Organization,
                      name};
    };
    Extraction extraction;
    extraction.entities = {entity(u"Brightwater"_s), entity(buyer)};
    const Span places[] = {{0, 11}, {20, 20 + buyer.size()}};
    for (size_t i = 0; i < 2; ++i)
        extraction.mentions.push_back({mentionId(document, places[i], EntityType::Organization),
                                       document,
                                       extraction.entities[i].id,
                                       places[i],
                                       EntityType::Organization,
                                       {},
                                       1});
    Claim claim;
    claim.document = document;
    claim.predicate = Predicate::SellsTo;
    claim.from = extraction.entities[0].id;
    claim.to = extraction.entities[1].id;
    claim.evidence = evidence;
    claim.id = claimId(claim);
    extraction.claims = {claim};
    return extraction;
}

} // namespace

// A new version of the engine reads the same texts: nothing that a person decided may be lost.
class TestReread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void movedRowsAreFoundAgain();
    void othersAreNot();
    void sameEngineChangesNothing();
    void decisionsGoOver();
    void lostButDecidedIsKept();
    void aCopyIsLaidBeside();
    void cancelledChangesNothing();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DossierStore> m_store;
};

void TestReread::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = DossierStore::create(m_folder->filePath(u"a.clew"_s));
    QVERIFY(store);
    m_store = *std::move(store);
    QVERIFY(importPaths(*m_store, {}, {{story, {}, u"Lasers"_s}}));
    QVERIFY(!m_store->content()->claims.empty());
}

void TestReread::movedRowsAreFoundAgain()
{
    const Extraction before = reading({0, 60}), after = reading({0, 62}, u"Kestrel Institute of Optics"_s);
    const CarryOver carry = sameAgain(before, after);
    QCOMPARE(carry.entities.size(), size_t(1));
    QVERIFY(carry.entities[0] == std::pair(before.entities[1].id, after.entities[1].id));
    QCOMPARE(carry.claims.size(), size_t(1));
    QVERIFY(carry.claims[0] == std::pair(before.claims[0].id, after.claims[0].id));
}

void TestReread::othersAreNot()
{
    const Extraction before = reading({0, 60});
    QVERIFY(sameAgain(before, before).claims.empty());
    QVERIFY(sameAgain(before, reading({70, 90})).claims.empty()); // another sentence
    Extraction denied = reading({0, 62});
    denied.claims[0].polarity = Polarity::Denied;
    denied.claims[0].id = claimId(denied.claims[0]);
    QVERIFY(sameAgain(before, denied).claims.empty());
    Extraction nothing;
    QVERIFY(sameAgain(before, nothing).claims.empty());
    QVERIFY(sameAgain(nothing, before).entities.empty());
}

void TestReread::sameEngineChangesNothing()
{
    const Claim first = m_store->content()->claims[0];
    QVERIFY(m_store->apply(SetClaimStatus{first.id, ClaimStatus::Rejected}));
    QVERIFY(m_store->apply(SetNote{first.from, u"call"_s}));
    const auto before = m_store->content();
    const auto report = rereadDocuments(*m_store);
    QVERIFY2(report, report ? "" : qPrintable(report.error().fact));
    QCOMPARE(report->documents, 1);
    QCOMPARE(report->carried, 0);
    QCOMPARE(report->kept, 0);
    QCOMPARE(report->claimsBefore, report->claimsAfter);
    QVERIFY(*m_store->content() == *before);
    QVERIFY(m_store->undo());
    QVERIFY(m_store->content()->notes.empty());
}

// As if an earlier engine had cut the evidence a little shorter and called the seller by another name.
void TestReread::decisionsGoOver()
{
    const DossierContent now = *m_store->content();
    const DocumentId document = now.documents[0].id;
    Extraction former{now.entities, now.mentions, now.claims, now.times, now.derivations, {}};
    Entity &seller = former.entities[0];
    const EntityId oldId = entityId(document, EntityType::Group, u"traders");
    for (Mention &mention : former.mentions)
        mention.entity = mention.entity == seller.id ? oldId : mention.entity;
    for (Claim &claim : former.claims) {
        for (EntityId *end : {&claim.from, &claim.to, &claim.via, &claim.item, &claim.speaker.entity})
            *end = *end == seller.id ? oldId : *end;
        claim.evidence.end -= 1;
        claim.trigger = claim.evidence;
        claim.id = claimId(claim);
    }
    const EntityId newId = std::exchange(seller.id, oldId);
    QVERIFY(m_store->replaceReadings({{document, former, {}}}, {}));
    const Claim first = m_store->content()->claims[0];
    QVERIFY(m_store->apply(SetClaimStatus{first.id, ClaimStatus::Confirmed}));
    QVERIFY(m_store->apply(SetNote{first.id, u"seen the invoice"_s}));
    QVERIFY(m_store->apply(SetEntityName{oldId, u"Brightwater"_s}));
    QVERIFY(m_store->apply(SetTags{oldId, {u"lead"_s}}));

    const auto report = rereadDocuments(*m_store);
    QVERIFY(report);
    QVERIFY(report->carried > 1);
    QCOMPARE(report->kept, 0);
    const DossierContent again = *m_store->content();
    QVERIFY(again.entities == now.entities);
    QCOMPARE(again.claims[0].id, now.claims[0].id);
    QCOMPARE(again.claims[0].status, ClaimStatus::Confirmed);
    QVERIFY(again.notes == (std::vector<Note>{{now.claims[0].id, u"seen the invoice"_s}}));
    QVERIFY(again.names == (std::vector<EntityName>{{newId, u"Brightwater"_s}}));
    QVERIFY(again.tags == (std::vector<TagList>{{newId, {u"lead"_s}}}));
    for (int step = 0; step < 4; ++step) // undo knows the rows by their new ids
        QVERIFY(m_store->undo());
    QCOMPARE(m_store->content()->claims[0].status, ClaimStatus::Proposed);
    QVERIFY(m_store->content()->names.empty() && m_store->content()->notes.empty());
}

// As if an earlier engine had found a claim that this one does not.
void TestReread::lostButDecidedIsKept()
{
    const DossierContent now = *m_store->content();
    const DocumentId document = now.documents[0].id;
    Extraction former{now.entities, now.mentions, now.claims, now.times, now.derivations, {}};
    Entity lost{entityId(document, EntityType::Person, u"Mara Olsen"), document, EntityType::Person,
                u"Mara Olsen"_s};
    former.entities.push_back(lost);
    Claim confirmed = now.claims[0];
    confirmed.predicate = Predicate::EmployedBy;
    confirmed.from = lost.id;
    confirmed.id = claimId(confirmed);
    Claim ignored = confirmed;
    ignored.polarity = Polarity::Denied;
    ignored.id = claimId(ignored);
    former.claims.push_back(confirmed);
    former.claims.push_back(ignored);
    QVERIFY(m_store->replaceReadings({{document, former, {}}}, {}));
    QVERIFY(m_store->apply(SetClaimStatus{confirmed.id, ClaimStatus::Confirmed}));
    const auto report = rereadDocuments(*m_store);
    QVERIFY(report);
    QCOMPARE(report->kept, 1);
    const DossierContent again = *m_store->content();
    QCOMPARE(again.claims.size(), now.claims.size() + 1);
    const auto kept = std::find_if(again.claims.begin(), again.claims.end(),
                                   [&](const Claim &claim) { return claim.id == confirmed.id; });
    QVERIFY(kept != again.claims.end());
    QCOMPARE(kept->maker, ClaimMaker::Machine);
    QCOMPARE(kept->status, ClaimStatus::Confirmed);
    QVERIFY(std::find(again.entities.begin(), again.entities.end(), lost) != again.entities.end());
    QVERIFY(rereadDocuments(*m_store)); // and stays so
    QVERIFY(*m_store->content() == again);
}

void TestReread::aCopyIsLaidBeside()
{
    const auto before = m_store->content();
    const auto first = rereadDocuments(*m_store), second = rereadDocuments(*m_store);
    QVERIFY(first && second);
    QVERIFY(first->backup.endsWith(u"a before rereading.clew"_s));
    QVERIFY(second->backup != first->backup);
    const auto copy = DossierStore::open(first->backup);
    QVERIFY(copy);
    QVERIFY(*(*copy)->content() == *before);
}

void TestReread::cancelledChangesNothing()
{
    std::stop_source source;
    source.request_stop();
    const auto report = rereadDocuments(*m_store, {source.get_token(), {}});
    QVERIFY(report);
    QVERIFY(report->cancelled);
    QVERIFY(report->backup.isEmpty());
}

QTEST_GUILESS_MAIN(TestReread)
#include "test_reread.moc"
