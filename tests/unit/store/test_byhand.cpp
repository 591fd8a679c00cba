#include "sample.h"
#include "tables.h"

#include "store/changejson.h"
#include "store/schema.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

namespace {

const ImportedDocument given = sample::imported();
const DocumentId document = given.document.id;
const EntityId seller = given.extraction.entities[0].id;
const EntityId item = given.extraction.entities[1].id;
const EntityId buyer = given.extraction.entities[2].id;
const Mention machineMention = given.extraction.mentions[0];
const Claim machineClaim = given.extraction.claims[0];

Entity madeEntity(const QString &name = u"Harbour Bank"_s)
{
    return {entityId(document, EntityType::Organization, name), document, EntityType::Organization, name};
}

Mention madeMention(Span span = {28, 32}, EntityId entity = buyer)
{
    return {mentionId(document, span, EntityType::Organization),
            document,
            entity,
            span,
            EntityType::Organization,
            personRule,
            1};
}

Claim madeClaim(Predicate predicate = Predicate::Funds)
{
    Claim claim;
    claim.document = document;
    claim.predicate = predicate;
    claim.from = seller;
    claim.to = buyer;
    claim.item = item;
    claim.date = DateRange{u"2020"_s, u"2021-03"_s};
    claim.dateText = u"since \"2020\""_s;
    claim.price = u"€5"_s;
    claim.quantity = u"ten"_s;
    claim.speaker = {SpeakerKind::Named, u"Ada"_s, seller};
    claim.evidence = {0, 38};
    claim.trigger = {13, 17};
    claim.rule = personRule;
    claim.confidence = 1;
    claim.status = ClaimStatus::Confirmed;
    claim.maker = ClaimMaker::Person;
    claim.id = claimId(claim);
    return claim;
}

const RouteKey route{seller, buyer, {machineClaim.id, given.extraction.claims[1].id}};

std::vector<std::pair<const char *, Change>> everyChange()
{
    Judgement judgement{
        std::min(seller, buyer),  std::max(seller, buyer), Verdict::Same, 1, u"one"_s, u"Ada"_s,
        u"2021-05-01T10:00:00Z"_s};
    return {
        {"add entity", AddEntity{madeEntity()}},
        {"add mention", AddMention{madeMention()}},
        {"cover a mention", AddMention{madeMention(machineMention.span)}},
        {"remove a mention of the machine", RemoveMention{machineMention}},
        {"add claim", AddClaim{madeClaim()}},
        {"date", SetClaimDate{machineClaim.id, DateRange{u"2019"_s, {}}, u"since 2019"_s}},
        {"no date", SetClaimDate{machineClaim.id, DateRange{}, {}}},
        {"name", SetEntityName{seller, u"Orrin “O” Optics"_s}},
        {"type", SetEntityType{seller, EntityType::Government}},
        {"note on a document", SetNote{document, u"Two\nlines, \"quoted\""_s}},
        {"note on an entity", SetNote{seller, u"x"_s}},
        {"note on a claim", SetNote{machineClaim.id, u"x"_s}},
        {"note on a route", SetNote{route, u"x"_s}},
        {"tags", SetTags{route, {u"a"_s, u"ä"_s, u"\U0001F69A"_s}}},
        {"read", SetRead{document, true}},
        {"search", SaveSearch{u"Lasers"_s, u"laser* NEAR sold"_s}},
        {"dismissed", SetSentenceDismissed{document, {0, 38}, true}},
        {"verdict on a list hit",
         SetListVerdict{
             seller, u"EL:7"_s,
             ListVerdict{seller, u"EL:7"_s, ListAnswer::Dismissed, u"a namesake"_s, u"Ada"_s, {}}}},
        {"together",
         Together{u"merge"_s,
                  {SetJudgement{judgement.left, judgement.right, judgement},
                   Together{u"inner"_s, {SetNote{seller, u"both"_s}, SetRead{document, true}}},
                   SetEntityName{seller, u"Both"_s}}}},
    };
}

} // namespace

// What persons enter and note: each change with its exact inverse, marked as a person's, and outliving a new
// reading and a withdrawal.
class TestByHand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void journalJson_data();
    void journalJson();
    void damagedJsonIsRefused();
    void changeAndInverse_data();
    void changeAndInverse();
    void randomSequencesUndone_data();
    void randomSequencesUndone();
    void whatIsLeftOpenIsFilledIn();
    void inferenceNeedsNoWords();
    void rowsStandAmongThoseOfTheMachine();
    void mentionOfAPersonCoversTheMachines();
    void removedMentionCanBeMarkedAnew();
    void claimOfAPersonCoversTheMachines();
    void theDateOfAPersonIsShownAsSuch();
    void tagsAreTidied();
    void sameAgainIsNoStep();
    void togetherIsAllOrNothing();
    void readMarksAreNoEdit();
    void outlivesANewReading();
    void goesAndComesWithItsDocument();
    void neededEntitiesStay();
    void refusals_data();
    void refusals();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DossierStore> m_store;
    ImportId m_import;

    QString path() const { return m_folder->filePath(u"a.clew"_s); }
    void reopen()
    {
        m_store.reset();
        auto store = DossierStore::open(path());
        QVERIFY(store);
        m_store = *std::move(store);
    }
    DossierContent content() const
    {
        auto loaded = m_store->content();
        return loaded ? *std::move(loaded) : DossierContent();
    }
};

void TestByHand::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = DossierStore::create(path());
    QVERIFY(store);
    m_store = *std::move(store);
    const auto import = m_store->saveImport({given});
    QVERIFY(import);
    m_import = *import;
}

void TestByHand::journalJson_data()
{
    QTest::addColumn<Change>("change");
    for (const auto &[name, change] : everyChange())
        QTest::newRow(name) << change;
    QTest::newRow("remove entity") << Change(RemoveEntity{madeEntity()});
    QTest::newRow("remove claim") << Change(RemoveClaim{madeClaim()});
    QTest::newRow("date taken back") << Change(SetClaimDate{machineClaim.id, {}, {}});
    QTest::newRow("no name") << Change(SetEntityName{seller, {}});
    QTest::newRow("no type") << Change(SetEntityType{seller, {}});
    QTest::newRow("no note") << Change(SetNote{route, {}});
    QTest::newRow("no tags") << Change(SetTags{document, {}});
    QTest::newRow("unread") << Change(SetRead{document, false});
    QTest::newRow("search forgotten") << Change(SaveSearch{u"Lasers"_s, {}});
    QTest::newRow("nothing together") << Change(Together{u"what"_s, {}});
}

void TestByHand::journalJson()
{
    QFETCH(Change, change);
    const auto back = changeFromJson(changeToJson(change));
    QVERIFY(back.has_value());
    QVERIFY(*back == change);
}

void TestByHand::damagedJsonIsRefused()
{
    for (const QString &json :
         {uR"({"change":"add_claim","claim":{"predicate":"eats"}})"_s, uR"({"change":"add_entity"})"_s,
          uR"({"change":"set_note","target":"planet:3","text":"x"})"_s,
          uR"({"change":"set_note","target":"route:1:2","text":"x"})"_s,
          uR"({"change":"set_entity_type","entity":"1","type":"Cat"})"_s,
          uR"({"change":"together","what":"merge","changes":[{"change":"explode"}]})"_s})
        QVERIFY2(!changeFromJson(json).has_value(), qPrintable(json));
}

void TestByHand::changeAndInverse_data()
{
    QTest::addColumn<Change>("change");
    for (const auto &[name, change] : everyChange())
        QTest::newRow(name) << change;
}

void TestByHand::changeAndInverse()
{
    QFETCH(Change, change);
    const QByteArray before = sample::tablesOf(path());
    const DossierContent contentBefore = content();
    QVERIFY(m_store->apply(change));
    const QByteArray after = sample::tablesOf(path());
    QVERIFY(after != before);
    QVERIFY(content() != contentBefore);
    reopen();
    QVERIFY(*m_store->nextUndo() == m_store->journal()->back().change);
    QVERIFY(m_store->undo());
    QCOMPARE(sample::tablesOf(path()), before);
    QVERIFY(content() == contentBefore);
    reopen();
    QVERIFY(m_store->redo());
    QCOMPARE(sample::tablesOf(path()), after);
    const Change inverse = m_store->journal()->back().inverse;
    QVERIFY(m_store->undo());
    QVERIFY(m_store->redo());
    QVERIFY(m_store->journal()->back().inverse == inverse);
}

void TestByHand::randomSequencesUndone_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1u, 2u, 3u, 4u, 5u, 6u})
        QTest::newRow(QByteArray::number(seed).constData()) << seed;
}

void TestByHand::randomSequencesUndone()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    std::vector<Change> changes;
    for (const auto &[name, change] : everyChange())
        changes.push_back(change);
    changes.insert(changes.end(),
                   {RemoveEntity{madeEntity()}, RemoveClaim{madeClaim()}, RemoveMention{madeMention()},
                    SetNote{seller, {}}, SetNote{seller, u"other"_s}, SetTags{route, {u"b"_s}},
                    SetEntityName{seller, {}}, SetClaimDate{machineClaim.id, {}, {}},
                    SetClaimStatus{machineClaim.id, ClaimStatus::Rejected},
                    SetClaimStatus{machineClaim.id, ClaimStatus::Confirmed}, SetRead{document, false},
                    SaveSearch{u"Lasers"_s, {}}, SetSentenceDismissed{document, {0, 38}, false},
                    WithdrawImport{m_import}, RestoreImport{m_import}});
    std::vector<QByteArray> states{sample::tablesOf(path())};
    for (int step = 0; step < 60; ++step) {
        const auto &change = changes[random.bounded(static_cast<quint32>(changes.size()))];
        const size_t entries = m_store->journal()->size();
        if (m_store->apply(change) && m_store->journal()->size() > entries)
            states.push_back(sample::tablesOf(path()));
        else
            QCOMPARE(sample::tablesOf(path()), states.back());
    }
    QVERIFY(states.size() > 20);
    for (size_t left = states.size() - 1; left > 0; --left) {
        if (left % 7 == 0)
            reopen();
        QVERIFY(m_store->undo());
        QCOMPARE(sample::tablesOf(path()), states[left - 1]);
    }
    for (size_t done = 1; done < states.size(); ++done) {
        QVERIFY(m_store->redo());
        QCOMPARE(sample::tablesOf(path()), states[done]);
    }
}

void TestByHand::whatIsLeftOpenIsFilledIn()
{
    Entity entity = madeEntity(u"  Harbour   Bank "_s);
    entity.id = {};
    QVERIFY(m_store->apply(AddEntity{entity}));
    QCOMPARE(content().entities.back(), madeEntity());

    Mention mention = madeMention();
    mention.id = {};
    mention.rule.clear();
    mention.confidence = 0.2;
    QVERIFY(m_store->apply(AddMention{mention}));
    QCOMPARE(content().mentions.back(), madeMention());

    Claim claim = madeClaim();
    claim.id = {};
    claim.rule.clear();
    claim.maker = ClaimMaker::Machine;
    claim.status = ClaimStatus::Proposed;
    claim.confidence = 0.5;
    QVERIFY(m_store->apply(AddClaim{claim}));
    const auto journal = m_store->journal();
    QVERIFY(journal->back().change == Change(AddClaim{madeClaim()}));
    reopen();
    const DossierContent loaded = content();
    QVERIFY(std::find(loaded.claims.begin(), loaded.claims.end(), madeClaim()) != loaded.claims.end());
}

void TestByHand::inferenceNeedsNoWords()
{
    Claim inference;
    inference.predicate = Predicate::PartnerOf;
    inference.from = seller;
    inference.to = buyer;
    QVERIFY(m_store->apply(AddClaim{inference}));
    const Claim made = std::get<AddClaim>(m_store->journal()->back().change).claim;
    QCOMPARE(made.document, document);
    QVERIFY(made.evidence.isEmpty());
    QCOMPARE(made.maker, ClaimMaker::Person);
    QVERIFY(m_store->undo());
    QCOMPARE(content().claims.size(), given.extraction.claims.size());
}

void TestByHand::rowsStandAmongThoseOfTheMachine()
{
    QVERIFY(m_store->apply(AddMention{madeMention({13, 17}, seller)}));
    const DossierContent loaded = content();
    QCOMPARE(loaded.mentions.size(), size_t(3));
    QVERIFY(loaded.mentions[0] == machineMention);
    QCOMPARE(loaded.mentions[1].rule, QString(personRule));
    QVERIFY(loaded.mentions[2] == given.extraction.mentions[1]);
}

void TestByHand::mentionOfAPersonCoversTheMachines()
{
    Mention other = machineMention;
    other.entity = buyer;
    other.type = EntityType::Government; // and with it another id
    QVERIFY(m_store->apply(AddMention{other}));
    const DossierContent loaded = content();
    QCOMPARE(loaded.mentions.size(), given.extraction.mentions.size());
    QCOMPARE(loaded.mentions[0].entity, buyer);
    QCOMPARE(loaded.mentions[0].rule, QString(personRule));
    QVERIFY(m_store->apply(RemoveMention{loaded.mentions[0]}));
    QVERIFY(content().mentions == given.extraction.mentions);
}

void TestByHand::removedMentionCanBeMarkedAnew()
{
    QVERIFY(m_store->apply(RemoveMention{machineMention}));
    QCOMPARE(content().mentions.size(), given.extraction.mentions.size() - 1);
    QVERIFY(!m_store->apply(RemoveMention{machineMention}));
    const QByteArray removed = sample::tablesOf(path());
    QVERIFY(m_store->apply(AddMention{machineMention}));
    QCOMPARE(content().mentions[0].rule, QString(personRule));
    const QByteArray again = sample::tablesOf(path());
    QVERIFY(m_store->undo());
    QCOMPARE(sample::tablesOf(path()), removed);
    QVERIFY(m_store->redo());
    QCOMPARE(sample::tablesOf(path()), again);
    QVERIFY(m_store->undo());
    QVERIFY(m_store->undo());
    QVERIFY(content().mentions == given.extraction.mentions);
}

void TestByHand::claimOfAPersonCoversTheMachines()
{
    Claim corrected = machineClaim;
    corrected.price = u"$4 million"_s;
    QVERIFY(m_store->apply(AddClaim{corrected}));
    const DossierContent loaded = content();
    QCOMPARE(loaded.claims.size(), given.extraction.claims.size());
    const auto found = std::find_if(loaded.claims.begin(), loaded.claims.end(),
                                    [](const Claim &one) { return one.id == machineClaim.id; });
    QVERIFY(found != loaded.claims.end());
    QCOMPARE(found->price, u"$4 million"_s);
    QCOMPARE(found->maker, ClaimMaker::Person);
    QVERIFY(m_store->apply(SetClaimStatus{machineClaim.id, ClaimStatus::Rejected}));
    QVERIFY(m_store->apply(RemoveClaim{*found}));
    QVERIFY(m_store->undo());
    QVERIFY(m_store->undo());
    QVERIFY(m_store->undo());
    QVERIFY(content().claims == given.extraction.claims);
}

void TestByHand::theDateOfAPersonIsShownAsSuch()
{
    const auto claim = [this] {
        const DossierContent loaded = content();
        return *std::find_if(loaded.claims.begin(), loaded.claims.end(),
                             [](const Claim &one) { return one.id == machineClaim.id; });
    };
    QCOMPARE(claim().dater, ClaimMaker::Machine);
    QVERIFY(m_store->apply(SetClaimDate{machineClaim.id, DateRange{u"2019"_s, {}}, u"by letter"_s}));
    QCOMPARE(claim().date->from, u"2019"_s);
    QCOMPARE(claim().dateText, u"by letter"_s);
    QCOMPARE(claim().dater, ClaimMaker::Person);
    QVERIFY(m_store->apply(SetClaimDate{machineClaim.id, DateRange{}, {}}));
    QVERIFY(!claim().date);
    QCOMPARE(claim().dater, ClaimMaker::Person);
    QVERIFY(m_store->apply(SetClaimDate{machineClaim.id, {}, {}}));
    QVERIFY(claim() == machineClaim);
}

void TestByHand::tagsAreTidied()
{
    QVERIFY(m_store->apply(SetTags{seller, {u"to call"_s, u" a  b "_s, u"to call"_s, QString()}}));
    QVERIFY(content().tags == (std::vector<TagList>{{seller, {u"a b"_s, u"to call"_s}}}));
    QVERIFY(m_store->apply(SetTags{seller, {u" "_s}}));
    QVERIFY(content().tags.empty());
    QVERIFY(m_store->apply(SetNote{seller, u" \n "_s})); // a note of nothing is none
    QVERIFY(content().notes.empty());
}

void TestByHand::sameAgainIsNoStep()
{
    QVERIFY(m_store->apply(SetNote{seller, u"x"_s}));
    QVERIFY(m_store->apply(SetRead{document, true}));
    QVERIFY(m_store->undo());
    const size_t entries = m_store->journal()->size();
    QVERIFY(m_store->apply(SetNote{seller, u"x"_s}));
    QVERIFY(m_store->apply(RestoreImport{m_import}));
    QCOMPARE(m_store->journal()->size(), entries);
    QVERIFY(m_store->redo()); // still there
}

void TestByHand::togetherIsAllOrNothing()
{
    const QByteArray before = sample::tablesOf(path());
    QVERIFY(!m_store->apply(Together{u"merge"_s, {SetNote{seller, u"x"_s}, SetNote{EntityId{99}, u"y"_s}}}));
    QCOMPARE(sample::tablesOf(path()), before);
    QVERIFY(!m_store->apply(Together{u"merge"_s, {}}));
    QCOMPARE(m_store->journal()->size(), size_t(1));
    // a claim may speak of an entity that the same step makes
    Claim claim = madeClaim();
    claim.to = madeEntity().id;
    QVERIFY(m_store->apply(Together{u"add_entity"_s, {AddEntity{madeEntity()}, AddClaim{claim}}}));
    QVERIFY(m_store->undo());
    QCOMPARE(sample::tablesOf(path()), before);
}

void TestByHand::readMarksAreNoEdit()
{
    QVERIFY(m_store->apply(SetNote{seller, u"x"_s}));
    QVERIFY(m_store->markRead(document));
    QCOMPARE(content().read, std::vector<DocumentId>{document});
    QVERIFY(std::holds_alternative<SetNote>(**m_store->nextUndo()));
    QVERIFY(!m_store->markRead({99}));
}

void TestByHand::outlivesANewReading()
{
    for (const auto &[name, change] : everyChange())
        QVERIFY2(m_store->apply(change), name);
    const DossierContent before = content();
    QVERIFY(m_store->apply(WithdrawImport{m_import}));
    ImportedDocument other = given;
    other.extraction.claims.clear(); // the new reading finds less
    other.extraction.mentions.clear();
    other.extraction.entities.clear();
    other.extraction.times.clear();
    other.judgements.clear();
    QVERIFY(m_store->saveImport({other}));
    const DossierContent after = content();
    QVERIFY(after.notes == before.notes);
    QVERIFY(after.tags == before.tags);
    QVERIFY(after.names == before.names);
    // the entities that a person's rows need are kept
    QVERIFY(std::find(after.claims.begin(), after.claims.end(), madeClaim()) != after.claims.end());
    QVERIFY(std::find_if(after.entities.begin(), after.entities.end(),
                         [](const Entity &entity) { return entity.id == seller; })
            != after.entities.end());
    const size_t steps = m_store->journal()->size();
    for (size_t i = 0; i < steps; ++i)
        QVERIFY2(m_store->undo(), qPrintable(QString::number(i)));
    QCOMPARE(m_store->undo().error().code, ErrorCode::NothingToUndo);
    for (size_t i = 0; i < steps; ++i)
        QVERIFY2(m_store->redo(), qPrintable(QString::number(i)));
}

void TestByHand::goesAndComesWithItsDocument()
{
    QVERIFY(m_store->apply(AddEntity{madeEntity()}));
    QVERIFY(m_store->apply(AddMention{madeMention()}));
    QVERIFY(m_store->apply(AddClaim{madeClaim()}));
    const ImportedDocument second
        = sample::imported(sample::document(u"Another text that stands by itself, long enough."_s));
    QVERIFY(m_store->saveImport({second}));
    Claim across = madeClaim(Predicate::Investigates); // of this document, about the other
    across.document = second.document.id;
    across.from = second.extraction.entities[0].id;
    across.evidence = {};
    across.trigger = {};
    QVERIFY(m_store->apply(AddClaim{across}));
    const DossierContent full = content();
    QVERIFY(m_store->apply(WithdrawImport{m_import}));
    const DossierContent less = content();
    QCOMPARE(less.claims.size(), second.extraction.claims.size());
    QCOMPARE(less.entities.size(), second.extraction.entities.size());
    QVERIFY(m_store->apply(RestoreImport{m_import}));
    QVERIFY(content() == full);
}

void TestByHand::neededEntitiesStay()
{
    QVERIFY(m_store->apply(AddEntity{madeEntity()}));
    QVERIFY(m_store->apply(AddMention{madeMention({28, 32}, madeEntity().id)}));
    QCOMPARE(m_store->apply(RemoveEntity{madeEntity()}).error().code, ErrorCode::WrongUse);
    QVERIFY(m_store->apply(RemoveMention{madeMention({28, 32}, madeEntity().id)}));
    QVERIFY(m_store->apply(RemoveEntity{madeEntity()}));
}

void TestByHand::refusals_data()
{
    QTest::addColumn<Change>("change");
    Entity nameless = madeEntity(u" "_s);
    QTest::newRow("entity without a name") << Change(AddEntity{nameless});
    QTest::newRow("entity that exists") << Change(AddEntity{given.extraction.entities[0]});
    Entity nowhere = madeEntity();
    nowhere.document = {99};
    QTest::newRow("entity of no document") << Change(AddEntity{nowhere});
    QTest::newRow("entity of the machine") << Change(RemoveEntity{given.extraction.entities[0]});
    QTest::newRow("mention of nobody") << Change(AddMention{madeMention({28, 32}, {99})});
    QTest::newRow("mention of nothing") << Change(AddMention{madeMention({28, 28})});
    QTest::newRow("mention beyond the end") << Change(AddMention{madeMention({28, 5000})});
    QTest::newRow("mention before the begin") << Change(AddMention{madeMention({-3, 2})});
    QTest::newRow("no such mention") << Change(RemoveMention{madeMention()});
    Claim claim = madeClaim();
    claim.to = {99};
    QTest::newRow("claim about nobody") << Change(AddClaim{claim});
    claim = madeClaim();
    claim.from = claim.to = {};
    QTest::newRow("claim without ends") << Change(AddClaim{claim});
    claim = madeClaim();
    claim.evidence = {10, 5000};
    QTest::newRow("evidence beyond the end") << Change(AddClaim{claim});
    QTest::newRow("claim of the machine") << Change(RemoveClaim{machineClaim});
    QTest::newRow("date of no claim") << Change(SetClaimDate{{99}, DateRange{u"2019"_s, {}}, {}});
    QTest::newRow("name of nobody") << Change(SetEntityName{{99}, u"x"_s});
    QTest::newRow("note on nothing") << Change(SetNote{ClaimId{99}, u"x"_s});
    QTest::newRow("tag on an empty route") << Change(SetTags{RouteKey{seller, buyer, {}}, {u"x"_s}});
    QTest::newRow("no such document") << Change(SetRead{{99}, true});
    QTest::newRow("search without a name") << Change(SaveSearch{u" "_s, u"x"_s});
    QTest::newRow("sentence beyond the end") << Change(SetSentenceDismissed{document, {0, 5000}, true});
}

void TestByHand::refusals()
{
    QFETCH(Change, change);
    const QByteArray before = sample::tablesOf(path());
    const auto applied = m_store->apply(change);
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, ErrorCode::WrongUse);
    QVERIFY(!applied.error().fact.isEmpty());
    QCOMPARE(sample::tablesOf(path()), before);
    QCOMPARE(m_store->journal()->size(), size_t(1));
}

QTEST_GUILESS_MAIN(TestByHand)
#include "test_byhand.moc"
