#include "language/lexicon.h"

#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

class TestLexicon : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lists();
    void countries();
    void lemmas_data();
    void lemmas();
};

void TestLexicon::lists()
{
    // a list that failed to load would be empty
    QVERIFY(isInLexicon(WordList::Country, u"Portugal"));
    QVERIFY(isInLexicon(WordList::Capital, u"Lisbon"));
    QVERIFY(isInLexicon(WordList::Demonym, u"Portuguese"));
    QVERIFY(isInLexicon(WordList::City, u"Porto"));
    QVERIFY(isInLexicon(WordList::Region, u"Siberia"));
    QVERIFY(isInLexicon(WordList::GivenName, u"Maria"));
    QVERIFY(isInLexicon(WordList::FamilyFirstName, u"Wang"));
    QVERIFY(isInLexicon(WordList::Title, u"Under Secretary"));
    QVERIFY(isInLexicon(WordList::LegalForm, u"GmbH"));
    QVERIFY(isInLexicon(WordList::OrganizationWord, u"Holdings")
            || isInLexicon(WordList::LegalForm, u"Holdings"));
    QVERIFY(isInLexicon(WordList::GovernmentWord, u"ministry"));
    QVERIFY(isInLexicon(WordList::Publication, u"Le Monde"));
    QVERIFY(isInLexicon(WordList::PublicationWord, u"Gazette"));
    QVERIFY(isInLexicon(WordList::PersonNoun, u"engineer"));
    QVERIFY(isInLexicon(WordList::FirmNoun, u"subsidiary"));
    QVERIFY(isInLexicon(WordList::GoodsNoun, u"valve"));
    QVERIFY(isInLexicon(WordList::ServiceNoun, u"hosting"));
    QVERIFY(isInLexicon(WordList::DocumentNoun, u"embargo"));
    QVERIFY(isInLexicon(WordList::FacilityNoun, u"warehouse"));
    QVERIFY(isInLexicon(WordList::GoodsAdjective, u"restricted"));
    QVERIFY(isInLexicon(WordList::MassGoods, u"urea"));
    QVERIFY(!isInLexicon(WordList::MassGoods, u"pump"));
    QVERIFY(isInLexicon(WordList::Currency, u"euros"));
    QVERIFY(isInLexicon(WordList::Unit, u"tons"));
    QVERIFY(isInLexicon(WordList::Verb, u"stockpile"));
    QVERIFY(isInLexicon(WordList::FemaleName, u"Ingrid"));
    QVERIFY(isInLexicon(WordList::MaleName, u"Sergei"));
    QVERIFY(!isInLexicon(WordList::City, u"Orloville"));
    QVERIFY(!isInLexicon(WordList::GoodsNoun, u""));
}

void TestLexicon::countries()
{
    for (QStringView form : {u"Portugal", u"Lisbon", u"Portuguese"})
        QCOMPARE(countryOf(form).value_or(QString()), u"Portugal"_s);
    QCOMPARE(countryOf(u"U.S.").value_or(QString()), u"United States"_s);
    QCOMPARE(countryOf(u"EU").value_or(QString()), u"European Union"_s);
    QVERIFY(!countryOf(u"Orland"));
}

void TestLexicon::lemmas_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("lemma");
    const auto row = [](const char *word, const char *tag, const char *lemma) {
        QTest::newRow(word) << QString::fromLatin1(word) << QString::fromLatin1(tag)
                            << QString::fromLatin1(lemma);
    };
    for (auto [word, lemma] :
         {std::pair{"sold", "sell"}, {"rents", "rent"},           {"rented", "rent"},
          {"leasing", "lease"},      {"leased", "lease"},         {"shipped", "ship"},
          {"denied", "deny"},        {"supplies", "supply"},      {"manufactured", "manufacture"},
          {"bypassing", "bypass"},   {"controlled", "control"},   {"lent", "lend"},
          {"charges", "charge"},     {"stockpiled", "stockpile"}, {"received", "receive"},
          {"owned", "own"},          {"produces", "produce"},     {"building", "build"},
          {"offered", "offer"},      {"passes", "pass"},          {"banned", "ban"},
          {"provided", "provide"},   {"funnelled", "funnel"},     {"funds", "fund"},
          {"exported", "export"},    {"passed", "pass"},          {"paid", "pay"}})
        row(word, "VERB", lemma);
    for (auto [word, lemma] : {std::pair{"chips", "chip"},
                               {"subsidiaries", "subsidiary"},
                               {"spokesmen", "spokesman"},
                               {"lenses", "lens"},
                               {"people", "person"},
                               {"switches", "switch"},
                               {"start-ups", "start-up"},
                               {"aircraft", "aircraft"},
                               {"gas", "gas"},
                               {"offices", "office"},
                               {"licences", "licence"}})
        row(word, "NOUN", lemma);
    row("Orlo", "PROPN", "orlo");
    row("is", "AUX", "be");
    row("'s", "PART", "'s");
}

void TestLexicon::lemmas()
{
    QFETCH(QString, word);
    QFETCH(QString, tag);
    QTEST(lemmaOf(word, tag), "lemma");
}

QTEST_GUILESS_MAIN(TestLexicon)
#include "test_lexicon.moc"
