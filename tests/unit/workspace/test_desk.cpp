// A dossier of which a part is loaded: the part is the whole cut down, what persons did lies on the desk
// first, edits reach the whole, and documents that join two ends are found in all of it.

#include "graph/graph.h"
#include "resolve/identities.h"
#include "support/article.h"
#include "support/largedossier.h"
#include "workspace/edits.h"
#include "workspace/identityedits.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace clew;
using namespace clew::test;
using namespace Qt::StringLiterals;

class TestDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void partIsTheWholeCutDown();
    void clustersAreThoseOfTheWhole_data();
    void clustersAreThoseOfTheWhole();
    void absentOriginIsCredited();
    void workedOnComesFirst();
    void editsReachTheWhole();
    void notesOnWhatStandsElsewhere();
    void moreOnTheDesk();
    void allUpToTheLimit();
    void documentsBetweenTwoEnds();
    void documentsOfAParty();

private:
    std::unique_ptr<DossierStore> store() const
    {
        auto opened = DossierStore::open(m_path);
        return opened ? *std::move(opened) : nullptr;
    }
    std::unique_ptr<Workspace> workspace(const Desk &desk) const
    {
        auto opened = Workspace::open(m_path, desk);
        return opened ? *std::move(opened) : nullptr;
    }
    // Writes a dossier of these, with the judgements of the machine.
    void write(const std::vector<Article> &articles);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

namespace {

Article report(const QString &title)
{
    return {title + u".txt"_s, {title, u"Quay Courier"_s, {}, u"2024-02-03"_s, u"2024-02-03"_s, {}, u"en"_s}};
}

Article sale(const QString &title, const QString &seller, const QString &buyer)
{
    Article article = report(title);
    article.names(EntityType::Organization, seller).names(EntityType::Organization, buyer);
    article.says(seller + u" sold pumps to "_s + buyer + u"."_s);
    article.claims(Predicate::SellsTo, seller, buyer, {.trigger = u"sold"_s});
    return article;
}

template<typename Row>
std::vector<Row> of(const std::set<DocumentId> &documents, const std::vector<Row> &rows)
{
    std::vector<Row> some;
    std::ranges::copy_if(rows, std::back_inserter(some),
                         [&documents](const Row &row) { return documents.contains(row.document); });
    return some;
}

Clusters clustersIn(const DossierContent &content)
{
    std::vector<Entity> all = content.entities;
    all.insert(all.end(), content.elsewhere.begin(), content.elsewhere.end());
    return clustersOf(all, content.judgements);
}

// Which of the entities are one, by their places.
std::vector<std::set<EntityId>> groups(const std::vector<Entity> &entities, const Clusters &clusters)
{
    std::map<EntityId, std::set<EntityId>> byHead;
    for (const Entity &entity : entities)
        byHead[canonical(clusters, entity.id)].insert(entity.id);
    std::vector<std::set<EntityId>> groups;
    for (const auto &[head, members] : byHead)
        groups.push_back(members);
    std::ranges::sort(groups);
    return groups;
}

std::vector<DocumentId> everyThird(const DossierContent &whole, size_t from)
{
    std::vector<DocumentId> documents;
    for (size_t i = from; i < whole.documents.size(); i += 3)
        documents.push_back(whole.documents[i].id);
    return documents;
}

EntityId named(const DossierContent &content, const QString &name)
{
    const auto found = std::ranges::find(content.entities, name, &Entity::name);
    return found == content.entities.end() ? EntityId() : found->id;
}

} // namespace

void TestDesk::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"d.clew"_s);
}

void TestDesk::write(const std::vector<Article> &articles)
{
    std::vector<ImportedDocument> documents;
    std::vector<Entity> entities;
    for (const Article &article : articles) {
        documents.push_back(article.imported());
        const auto &read = documents.back().extraction.entities;
        entities.insert(entities.end(), read.begin(), read.end());
    }
    documents.back().judgements = judgeIdentities({}, entities, {});
    auto store = DossierStore::create(m_path);
    QVERIFY(store);
    QVERIFY((*store)->saveImport(documents));
}

void TestDesk::partIsTheWholeCutDown()
{
    QVERIFY(writeLargeDossier(m_path, {.documents = 30, .claimsEach = 8, .firms = 60}));
    const auto whole = store()->machineContent();
    QVERIFY(whole);
    std::vector<DocumentId> wanted = everyThird(*whole, 1);
    const std::set<DocumentId> ids(wanted.begin(), wanted.end());
    std::ranges::reverse(wanted); // the order is that of the dossier all the same
    const auto part = store()->machineContent(wanted);
    QVERIFY(part);
    QCOMPARE(part->documents.size(), size_t(10));
    QCOMPARE(part->otherDocuments, 20);
    for (size_t i = 0; i < part->documents.size(); ++i)
        QCOMPARE(part->documents[i], whole->documents[3 * i + 1]);
    QCOMPARE(part->entities, of(ids, whole->entities));
    QCOMPARE(part->mentions, of(ids, whole->mentions));
    QCOMPARE(part->claims, of(ids, whole->claims));
    QCOMPARE(part->times, of(ids, whole->times));
    QCOMPARE(part->derivations, of(ids, whole->derivations));
    QCOMPARE(part->openSentences, of(ids, whole->openSentences));
    // all of it is the same as the whole
    std::vector<DocumentId> all;
    for (const DocumentSummary &document : whole->documents)
        all.push_back(document.id);
    const auto again = store()->machineContent(all);
    QVERIFY(again);
    QCOMPARE(*again, *whole);
}

void TestDesk::clustersAreThoseOfTheWhole_data()
{
    QTest::addColumn<int>("from");
    for (int from = 0; from < 3; ++from)
        QTest::newRow(qPrintable(u"every third from %1"_s.arg(from))) << from;
}

// The fixture ties smaller and larger ids to one in the middle, which is in another document as a rule.
void TestDesk::clustersAreThoseOfTheWhole()
{
    QFETCH(int, from);
    QVERIFY(writeLargeDossier(m_path, {.documents = 60, .claimsEach = 6, .firms = 40}));
    const auto whole = store()->machineContent();
    // a person ties two clusters, by members of documents that are not in the part
    const std::vector<DocumentId> wanted = everyThird(*whole, static_cast<size_t>(from));
    const std::set<DocumentId> ids(wanted.begin(), wanted.end());
    std::vector<EntityId> outside;
    for (const Entity &entity : whole->entities) {
        if (!ids.contains(entity.document))
            outside.push_back(entity.id);
    }
    const auto writer = store();
    const auto tie = [&](EntityId one, EntityId other, Verdict verdict) {
        const auto [left, right] = std::minmax(one, other);
        return writer->apply(
            SetJudgement{left, right, Judgement{left, right, verdict, 1, {}, u"Ada"_s, u"2026-01-01"_s}});
    };
    QVERIFY(tie(outside.at(0), outside.at(outside.size() / 2), Verdict::Same));
    QVERIFY(tie(outside.at(1), outside.at(outside.size() - 2), Verdict::Different));
    const auto now = store()->content();
    const auto part = store()->machineContent(wanted);
    QVERIFY(now && part);
    const Clusters clusters = clustersIn(*part);
    QVERIFY(part->elsewhere.size() < now->entities.size() / 3); // not everything after all
    QCOMPARE(groups(part->entities, clusters), groups(part->entities, clustersIn(*now)));
}

void TestDesk::absentOriginIsCredited()
{
    std::vector<ImportedDocument> documents{
        report(u"first"_s).says(u"The Orlo works made pumps."_s).imported(),
        report(u"second"_s).says(u"Pumps were made."_s).imported(),
        report(u"third"_s).says(u"Pumps, it is said."_s).imported()};
    const DocumentId first = documents[0].document.id, second = documents[1].document.id,
                     third = documents[2].document.id;
    const auto retelling = [&](DocumentId document, Verdict verdict) {
        return Retelling{document,     first, u"Quay Courier"_s, RetellingKind::Retells, verdict, 0.9, {},
                         u"machine"_s, {}};
    };
    {
        auto store = DossierStore::create(m_path);
        QVERIFY(store);
        QVERIFY((*store)->saveImport(
            documents,
            {{second, third}, {retelling(second, Verdict::Same), retelling(third, Verdict::Unsure)}, {}}));
    }
    const auto part = store()->machineContent({second, third});
    QVERIFY(part);
    QCOMPARE(part->retellings.size(), size_t(1));
    QCOMPARE(part->retellings.front().document, second);
    QCOMPARE(part->retellings.front().origin, DocumentId());
    QCOMPARE(part->retellings.front().publication, u"Quay Courier"_s);
    const auto both = store()->machineContent({first, second});
    QCOMPARE(both->retellings.front().origin, first);
}

void TestDesk::workedOnComesFirst()
{
    QVERIFY(writeLargeDossier(m_path, {.documents = 12, .claimsEach = 4, .firms = 30}));
    const auto whole = store()->machineContent();
    const auto id = [&](size_t place) {
        return whole->documents.at(place).id;
    };
    const auto writer = store();
    QVERIFY(writer->apply(SetNote{id(2), u"ask"_s}));
    QVERIFY(writer->markRead(id(0)));
    const auto claim = std::ranges::find(whole->claims, id(4), &Claim::document);
    QVERIFY(writer->apply(SetClaimStatus{claim->id, ClaimStatus::Confirmed}));
    const auto entity = std::ranges::find(whole->entities, id(6), &Entity::document);
    QVERIFY(writer->apply(SetTags{entity->id, {u"front"_s}}));
    const auto chosen = writer->documentsAtHand(6);
    QVERIFY(chosen);
    QCOMPARE(*chosen, (std::vector{id(6), id(4), id(2), id(0), id(11), id(10)}));
}

void TestDesk::editsReachTheWhole()
{
    QVERIFY(writeLargeDossier(m_path, {.documents = 20, .claimsEach = 6, .firms = 20}));
    const auto before = store()->content();
    {
        const auto open = workspace({5, {}});
        QVERIFY(open && open->isPart());
        QCOMPARE(open->content()->documents.size(), size_t(5));
        QCOMPARE(open->content()->otherDocuments, 15);
        const auto graph = open->graph();
        const EntityId one = graph->nodes().at(0).entity, other = graph->nodes().at(1).entity;
        QVERIFY(open->apply(merging(*open, one, other, {u"Ada"_s, u"2026-01-01"_s, u"a"_s})));
        QCOMPARE(open->headOf(one), open->headOf(other));
        QVERIFY(open->apply(noteChange(*open, open->headOf(one), u"one firm"_s)));
        const ClaimId claim = open->content()->claims.front().id;
        QVERIFY(open->apply(SetClaimStatus{claim, ClaimStatus::Rejected}));
        QCOMPARE(open->claim(claim)->status, ClaimStatus::Rejected);
        // the part after the edits is what would be loaded anew
        std::vector<DocumentId> shown; // what was worked on comes first: left to itself, a desk would change
        for (const DocumentSummary &document : open->content()->documents)
            shown.push_back(document.id);
        const auto fresh = workspace({5, shown});
        QCOMPARE(groups(fresh->content()->entities, clustersIn(*fresh->content())),
                 groups(open->content()->entities, clustersIn(*open->content())));
        QCOMPARE(fresh->content()->documents, open->content()->documents);
        // and the whole has the clusters of the part joined
        const auto whole = workspace({});
        QVERIFY(!whole->isPart());
        QCOMPARE(whole->headOf(one), whole->headOf(other));
        QCOMPARE(whole->noteOf(one), u"one firm"_s);
        for (int i = 0; i < 3; ++i)
            QVERIFY(open->undo());
        QVERIFY(open->headOf(one) != open->headOf(other));
    }
    const auto after = store()->content();
    QCOMPARE(*after, *before);
}

// A name and a note that somebody gave to a member that is not on the desk hold for its cluster there.
void TestDesk::notesOnWhatStandsElsewhere()
{
    write({sale(u"old"_s, u"Orlo Works"_s, u"Norr Mill"_s),
           sale(u"new"_s, u"Orlo Works"_s, u"Lomark Tools"_s)});
    const auto whole = store()->content();
    const EntityId old = named(*whole, u"Orlo Works"_s);
    QCOMPARE(whole->documents.front().metadata.title, u"old"_s);
    QVERIFY(store()->apply(SetNote{old, u"closed in May"_s}));
    QVERIFY(store()->apply(SetEntityName{old, u"Orlo"_s}));
    const auto open = workspace({1, {whole->documents.back().id}});
    QVERIFY(open->isPart());
    QCOMPARE(open->content()->documents.front().metadata.title, u"new"_s);
    const EntityId here = open->content()->entities.front().id;
    QVERIFY(here != old);
    QCOMPARE(open->nameOf(here), u"Orlo"_s);
    QCOMPARE(open->noteOf(here), u"closed in May"_s);
    QVERIFY(open->apply(noteChange(*open, here, u"opened again"_s)));
    QCOMPARE(workspace({})->noteOf(old), u"opened again"_s);
}

void TestDesk::moreOnTheDesk()
{
    QVERIFY(writeLargeDossier(m_path, {.documents = 20, .claimsEach = 4, .firms = 30}));
    const auto open = workspace({5, {}});
    const auto whole = store()->content();
    const DocumentId outside = whole->documents.front().id;
    QVERIFY(!open->isOnDesk(outside));
    QCOMPARE(open->summaryInAll(outside)->metadata.title, u"Report number 0"_s);
    QVERIFY(open->document(outside));
    const auto hits = open->search(u"title: 0"_s);
    QVERIFY(hits && !hits->empty());
    const auto loaded = Workspace::load(open->store(), withMore(open->desk(), {outside}));
    QVERIFY(loaded && open->isFresh(**loaded));
    QVERIFY(open->adopt(*loaded));
    QVERIFY(open->isOnDesk(outside));
    QCOMPARE(open->content()->documents.size(), size_t(5));
    QVERIFY(!open->claimsOf(outside).empty());
    QVERIFY(!open->mentionsOf(outside).empty());
    // it stays there, after an edit and after everything is loaded anew
    QVERIFY(open->apply(SetNote{outside, u"seen"_s}));
    QVERIFY(open->reload());
    QVERIFY(open->isOnDesk(outside));
}

void TestDesk::allUpToTheLimit()
{
    QVERIFY(writeLargeDossier(m_path, {.documents = 6, .claimsEach = 4, .firms = 12}));
    const auto open = workspace({6, {}});
    QVERIFY(!open->isPart());
    QCOMPARE(*open->content(), *store()->content());
}

void TestDesk::documentsBetweenTwoEnds()
{
    write({sale(u"one"_s, u"Orlo Works"_s, u"Norr Trading"_s),
           sale(u"two"_s, u"Norr Trading"_s, u"Pell Freight"_s),
           sale(u"three"_s, u"Pell Freight"_s, u"Sundra Institute"_s),
           sale(u"side"_s, u"Orlo Works"_s, u"Lomark Mill"_s),
           sale(u"apart"_s, u"Tavish Mine"_s, u"Gellen Yard"_s)});
    const auto reader = store();
    const auto whole = reader->content();
    const auto between = [&](const QString &from, const QString &to, const BetweenLimits &limits = {}) {
        const auto found = reader->documentsBetween({named(*whole, from)}, {named(*whole, to)}, limits);
        return found ? *found : DocumentsBetween();
    };
    const auto titles = [&](const DocumentsBetween &found) {
        QStringList sorted;
        for (const DocumentId id : found.documents)
            sorted.append(reader->summary(id)->metadata.title);
        sorted.sort();
        return sorted;
    };
    const DocumentsBetween found = between(u"Orlo Works"_s, u"Sundra Institute"_s);
    QCOMPARE(found.hops, 3);
    QVERIFY(found.complete);
    QCOMPARE(titles(found), QStringList({u"one"_s, u"three"_s, u"two"_s}));
    QCOMPARE(between(u"Sundra Institute"_s, u"Orlo Works"_s).hops, 3);
    QVERIFY(between(u"Orlo Works"_s, u"Gellen Yard"_s).documents.empty());
    QCOMPARE(between(u"Orlo Works"_s, u"Gellen Yard"_s).hops, 0);
    QCOMPARE(between(u"Orlo Works"_s, u"Sundra Institute"_s, {.hops = 2}).hops, 0);
    QCOMPARE(between(u"Orlo Works"_s, u"Sundra Institute"_s, {.predicates = {u"funds"_s}}).hops, 0);
    QVERIFY(!between(u"Orlo Works"_s, u"Sundra Institute"_s, {.documents = 1}).complete);
    // what a person rejected leads nowhere
    const auto claim = std::ranges::find(whole->claims, whole->documents.at(1).id, &Claim::document);
    QVERIFY(store()->apply(SetClaimStatus{claim->id, ClaimStatus::Rejected}));
    QCOMPARE(between(u"Orlo Works"_s, u"Sundra Institute"_s).hops, 0);
}

void TestDesk::documentsOfAParty()
{
    write({sale(u"one"_s, u"Orlo Works"_s, u"Norr Trading"_s),
           sale(u"two"_s, u"Norr Trading"_s, u"Pell Freight"_s),
           sale(u"three"_s, u"Pell Freight"_s, u"Norr Trading"_s)});
    const auto whole = store()->content();
    const auto documents = store()->documentsOf({named(*whole, u"Norr Trading"_s)}, 10);
    QVERIFY(documents);
    QCOMPARE(*documents,
             (std::vector{whole->documents[2].id, whole->documents[1].id, whole->documents[0].id}));
    QCOMPARE(store()->documentsOf({named(*whole, u"Norr Trading"_s)}, 2)->size(), size_t(2));
    QCOMPARE(store()->documentsOf({named(*whole, u"Orlo Works"_s)}, 10)->size(), size_t(1));
}

QTEST_GUILESS_MAIN(TestDesk)
#include "test_desk.moc"
