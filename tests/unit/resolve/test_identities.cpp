#include "resolve/identities.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace clew;
using namespace Qt::StringLiterals;

namespace {

Entity named(EntityType type, const QString &name, qint64 document = 1)
{
    return {entityId({document}, type, name), {document}, type, name, false};
}

Entity unnamed(const QString &name, qint64 document)
{
    return {entityId({document}, EntityType::Group, name, 7), {document}, EntityType::Group, name, true};
}

// "same 1 same_name", "unsure 0.7 short_form"; one line a judgement.
QString lines(const std::vector<Judgement> &judgements)
{
    QStringList result;
    for (const Judgement &judgement : judgements)
        result << codeOf(judgement.verdict) + u' ' + QString::number(judgement.score) + u' '
                + judgement.reason;
    return result.join(u'\n');
}

Judgement byPerson(EntityId left, EntityId right, Verdict verdict)
{
    return {std::min(left, right), std::max(left, right), verdict, 1, u"I know them"_s, u"Ada"_s, u"2023"_s};
}

constexpr auto firm = EntityType::Organization;
constexpr auto person = EntityType::Person;
constexpr auto product = EntityType::Product;

} // namespace

// Only what is certain is the same; what is likely is for a person to say.
class TestIdentities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairs_data();
    void pairs();
    void withinOneImport();
    void aModelIsKnownWithAndWithoutItsMaker();
    void decidedPairsAreLeftAlone();
    void judgementsGrowWithTheEntities();
    void orderDoesNotMatter();
    void clusters();
    void personKeepsApart();
    void personComesFirst();
};

void TestIdentities::pairs_data()
{
    QTest::addColumn<Entity>("known");
    QTest::addColumn<Entity>("added");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, EntityType knownType, const QString &known, EntityType addedType,
                        const QString &added, const QString &expected = {}) {
        QTest::newRow(name) << named(knownType, known, 1) << named(addedType, added, 2) << expected;
    };
    const QString same = u"same 1 same_name"_s;
    row("equal", firm, u"Orrin Optics"_s, firm, u"Orrin Optics"_s, same);
    row("case", firm, u"OrrinOptics"_s, firm, u"ORRINOPTICS"_s, same);
    row("hyphen", firm, u"Orrin-Optics"_s, firm, u"Orrin Optics"_s, same);
    row("l for I", firm, u"AI-Marwick"_s, firm, u"Al Marwick"_s, same);
    row("legal form", firm, u"Orrin Optics Co., Ltd."_s, firm, u"Orrin Optics"_s, same);
    row("firm and authority", firm, u"Harbour Board"_s, EntityType::Government, u"Harbour Board"_s, same);
    row("product", product, u"LX-900"_s, product, u"LX 900"_s, same);
    row("person and firm", person, u"Ada Calder"_s, firm, u"Ada Calder"_s, u"unsure 0.8 other_type"_s);
    row("firm and place", firm, u"Norr Lanes"_s, EntityType::Place, u"Norr Lanes"_s,
        u"unsure 0.8 other_type"_s);
    row("a last name alone", person, u"Lindqvist"_s, person, u"Lindqvist"_s, u"unsure 0.75 last_name"_s);
    row("product and firm", product, u"Kettle"_s, firm, u"Kettle"_s);
    row("place and authority", EntityType::Place, u"Delmare"_s, EntityType::Government, u"Delmare"_s);
    row("sums", EntityType::Money, u"$12 million"_s, EntityType::Money, u"$12 million"_s);
    row("amounts", EntityType::Quantity, u"forty"_s, EntityType::Quantity, u"forty"_s);
    row("acronym", firm, u"Delmare Trade Office"_s, firm, u"DTO"_s, u"unsure 0.6 acronym"_s);
    row("acronym without small words", firm, u"MTP"_s, firm, u"Ministry of Trade and Ports"_s,
        u"unsure 0.6 acronym"_s);
    row("acronym of another", firm, u"Delmare Trade Office"_s, firm, u"DTX"_s);
    row("short form", firm, u"Orrin Optics"_s, firm, u"Orrin"_s, u"unsure 0.7 short_form"_s);
    row("end of a firm's name", firm, u"Orrin Optics"_s, firm, u"Optics"_s);
    row("last name", person, u"Ada Lindqvist"_s, person, u"Lindqvist"_s, u"unsure 0.7 short_form"_s);
    row("product without its maker", product, u"Vantor LX-900"_s, product, u"LX-900"_s,
        u"unsure 0.7 short_form"_s);
    row("class nouns and plural", product, u"LX-900"_s, product, u"its LX-900s lasers"_s,
        u"same 1 same_model"_s);
    row("a class is no short form", product, u"Vantor lasers"_s, product, u"lasers"_s);
    row("named without a digit", product, u"Vantor Kestrel"_s, product, u"Kestrel"_s,
        u"unsure 0.7 short_form"_s);
    row("no short places", EntityType::Place, u"Delmare Heights"_s, EntityType::Place, u"Delmare"_s);
    row("scanner", firm, u"Modern Optics"_s, firm, u"Modem Optics"_s, u"unsure 0.85 ocr"_s);
    row("scanner, digits", firm, u"Orrin 0ptics"_s, firm, u"Orrin Optics"_s, u"unsure 0.85 ocr"_s);
    row("written as one", firm, u"OrrinOptics"_s, firm, u"Orrin Optics"_s, u"unsure 0.85 joined_words"_s);
    row("word order", firm, u"Bureau of Ports and Trade"_s, firm, u"Trade and Ports Bureau"_s,
        u"unsure 0.85 word_order"_s);
    row("beginnings of words", firm, u"OrrNet"_s, firm, u"Orrin Networks"_s, u"unsure 0.65 abbreviation"_s);
    row("pinyin and Wade-Giles", firm, u"Zhongguo Optics"_s, firm, u"Chungkuo Optics"_s,
        u"unsure 0.75 transliteration"_s);
    row("romanisation", person, u"Mohammed Calder"_s, person, u"Muhamad Calder"_s,
        u"unsure 0.75 transliteration"_s);
    row("a short beginning lost", firm, u"AI Orrin"_s, firm, u"Orrin"_s, u"unsure 0.5 trailing_part"_s);
    row("a list with its authority", EntityType::Document, u"Delmare export list"_s, EntityType::Document,
        u"export list"_s, u"unsure 0.5 trailing_part"_s);
    row("spelling", firm, u"Brightwater"_s, firm, u"Brigthwater"_s, u"unsure 0.8 spelling"_s);
    row("letter left out", person, u"Ada Lindqvist"_s, person, u"Ada Lindqist"_s, u"unsure 0.8 spelling"_s);
    row("two letters", firm, u"Brightwater"_s, firm, u"Brihgtwatre"_s);
    row("another model", product, u"LX-9000"_s, product, u"LX-9001"_s);
    row("too short to tell", firm, u"Orrin"_s, firm, u"Orris"_s);
    row("different", firm, u"Orrin Optics"_s, firm, u"Vantor Photonics"_s);
    QTest::newRow("unnamed") << unnamed(u"two staffers"_s, 1) << unnamed(u"two staffers"_s, 2) << QString();
}

void TestIdentities::pairs()
{
    QFETCH(Entity, known);
    QFETCH(Entity, added);
    QFETCH(QString, expected);
    const auto judgements = judgeIdentities({known}, {added}, {});
    QCOMPARE(lines(judgements), expected);
    QCOMPARE(lines(judgeIdentities({added}, {known}, {})), expected);
    QVERIFY(judgeIdentities({known, added}, {}, {}).empty());
    for (const Judgement &judgement : judgements) {
        QVERIFY(judgement.left < judgement.right);
        QCOMPARE(judgement.who, u"machine"_s);
        QVERIFY(judgement.when.isEmpty());
    }
}

void TestIdentities::withinOneImport()
{
    QCOMPARE(lines(judgeIdentities({}, {named(firm, u"Orrin Optics"_s, 1), named(firm, u"ORRIN OPTICS"_s, 2)},
                                   {})),
             u"same 1 same_name"_s);
}

void TestIdentities::aModelIsKnownWithAndWithoutItsMaker()
{
    const std::vector<Entity> known{named(firm, u"Vantor"_s, 1), named(product, u"Vantor LX-900"_s, 1)};
    QCOMPARE(lines(judgeIdentities(known, {named(product, u"its LX-900 Vantor lasers"_s, 2)}, {})),
             u"same 1 same_model"_s);
    // a maker that the dossier does not know stays part of the name
    QCOMPARE(lines(judgeIdentities(known, {named(product, u"Brell LX-900"_s, 2)}, {})),
             u"unsure 0.7 short_form"_s);
}

void TestIdentities::decidedPairsAreLeftAlone()
{
    const Entity known = named(firm, u"Orrin Optics"_s, 1), added = named(firm, u"Orrin Optics"_s, 2);
    for (const Verdict verdict : {Verdict::Different, Verdict::Same, Verdict::Unsure})
        QVERIFY(judgeIdentities({known}, {added}, {byPerson(known.id, added.id, verdict)}).empty());
}

void TestIdentities::judgementsGrowWithTheEntities()
{
    std::vector<Entity> known, added;
    for (int document = 1; document <= 100; ++document)
        (document % 2 ? known : added).push_back(named(firm, u"Orrin Optics"_s, document));
    known.push_back(named(firm, u"Orrin"_s, 200));
    const auto judgements = judgeIdentities(known, added, {});
    QCOMPARE(judgements.size(), added.size());
    // the known ones were judged when they came
    std::vector<Judgement> all = judgeIdentities({}, known, {});
    all.insert(all.end(), judgements.begin(), judgements.end());
    std::vector<Entity> entities = known;
    entities.insert(entities.end(), added.begin(), added.end());
    std::set<EntityId> canonicals;
    for (const auto &[entity, canonical] : clustersOf(entities, all))
        canonicals.insert(canonical);
    QCOMPARE(canonicals.size(), size_t(2));
}

void TestIdentities::orderDoesNotMatter()
{
    std::vector<Entity> entities{named(firm, u"Orrin Optics"_s, 1), named(firm, u"Orrin"_s, 2),
                                 named(firm, u"ORRIN OPTICS Ltd"_s, 3), named(firm, u"Orin Optics"_s, 4)};
    const auto judgements = judgeIdentities({}, entities, {});
    std::reverse(entities.begin(), entities.end());
    QVERIFY(judgeIdentities({}, entities, {}) == judgements);
    QCOMPARE(judgements.size(), size_t(3));
}

void TestIdentities::clusters()
{
    const std::vector<Entity> entities{named(firm, u"a"_s), named(firm, u"b"_s), named(firm, u"c"_s),
                                       named(firm, u"d"_s)};
    std::vector<EntityId> ids;
    for (const Entity &entity : entities)
        ids.push_back(entity.id);
    std::sort(ids.begin(), ids.end());
    const auto same = [](EntityId one, EntityId other) {
        return Judgement{std::min(one, other), std::max(one, other), Verdict::Same, 1, {}, u"machine"_s, {}};
    };
    Judgement unsure = same(ids[2], ids[3]);
    unsure.verdict = Verdict::Unsure;
    const Clusters clusters = clustersOf(entities, {same(ids[1], ids[2]), same(ids[0], ids[2]), unsure});
    QCOMPARE(clusters.size(), entities.size());
    for (size_t i = 0; i < 3; ++i)
        QVERIFY(canonical(clusters, ids[i]) == ids[0]);
    QVERIFY(canonical(clusters, ids[3]) == ids[3]);
}

void TestIdentities::personKeepsApart()
{
    const std::vector<Entity> entities{named(firm, u"Orrin"_s, 1), named(firm, u"Orrin"_s, 2),
                                       named(firm, u"Orrin"_s, 3)};
    std::vector<Judgement> judgements = judgeIdentities({}, entities, {});
    QCOMPARE(judgements.size(), size_t(2));
    for (size_t i = 0; i < 3; ++i) {
        const EntityId one = entities[i].id, other = entities[(i + 1) % 3].id;
        std::vector<Judgement> told = judgements;
        std::erase_if(told, [&](const Judgement &judgement) {
            return judgement.left == std::min(one, other) && judgement.right == std::max(one, other);
        });
        told.push_back(byPerson(one, other, Verdict::Different));
        const Clusters clusters = clustersOf(entities, told);
        QVERIFY(canonical(clusters, one) != canonical(clusters, other));
    }
}

void TestIdentities::personComesFirst()
{
    const std::vector<Entity> entities{named(firm, u"a"_s), named(firm, u"b"_s), named(firm, u"c"_s)};
    const EntityId a = entities[0].id, b = entities[1].id, c = entities[2].id;
    Judgement machine = byPerson(a, b, Verdict::Same);
    machine.who = u"machine"_s;
    const Clusters clusters
        = clustersOf(entities, {machine, byPerson(a, c, Verdict::Different), byPerson(b, c, Verdict::Same)});
    QVERIFY(canonical(clusters, b) == canonical(clusters, c));
    QVERIFY(canonical(clusters, a) != canonical(clusters, b));
}

QTEST_GUILESS_MAIN(TestIdentities)
#include "test_identities.moc"
