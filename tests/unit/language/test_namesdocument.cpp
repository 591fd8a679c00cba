#include "language/models.h"
#include "language/namesfeatures.h"
#include "language/namestable.h"

#include <QTest>

#include <algorithm>

using namespace clew;
using namespace Qt::StringLiterals;

class TestNamesDocument : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void capitalPhrases();
    void listedPhrases();
    void cuesOfAllPlaces_data();
    void cuesOfAllPlaces();
    void everyTokenHasFeatures();
    void ownAndJointFeaturesAreAll();

private:
    QStringList m_texts; // the words are views of these
    const LanguageModels *m_models = nullptr;
    NameDocument read(const QStringList &sentences);
};

void TestNamesDocument::initTestCase()
{
    const auto &models = languageModels();
    QVERIFY2(models, models ? "" : qPrintable(models.error().fact));
    m_models = &*models;
}

NameDocument TestNamesDocument::read(const QStringList &sentences)
{
    m_texts = sentences;
    std::vector<SentenceWords> words;
    for (const QString &text : m_texts) {
        SentenceWords &of = words.emplace_back();
        for (QStringView word : QStringView(text).split(u' '))
            of.push_back(word);
    }
    return readNameDocument(words, m_models->names.gazetteer(), m_models->vectors);
}

void TestNamesDocument::capitalPhrases()
{
    const NameDocument document = read({u"the Ministry of Sea Trade told Anna"_s});
    QCOMPARE(document.strict.size(), size_t(3));
    QCOMPARE(document.strict[0].begin, 1);
    QCOMPARE(document.strict[0].end, 2);
    QCOMPARE(document.loose[0].begin, 1);
    QCOMPARE(document.loose[0].end, 5); // over "of"
    QCOMPARE(document.loose[1].begin, 1);
    QCOMPARE(document.loose[2].end, 7);
}

void TestNamesDocument::listedPhrases()
{
    const NameDocument document = read({u"ships from Sri Lanka came"_s});
    QCOMPARE(document.listed[2] & CountryBit, quint32(CountryBit));
    QCOMPARE(int(document.listedPlace[2]), 1);
    QCOMPARE(int(document.listedPlace[3]), 3);
    QCOMPARE(int(document.listedPlace[4]), 0);
}

void TestNamesDocument::cuesOfAllPlaces_data()
{
    QTest::addColumn<QStringList>("sentences"); // the first word of the first one is asked about
    QTest::addColumn<int>("cue");
    QTest::addColumn<bool>("holds");
    const auto row = [](const char *name, const QString &second, Cue cue, bool holds = true) {
        QTest::newRow(name) << QStringList{u"Tamm left ."_s, second} << int(cue) << holds;
    };
    row("title", u"the ship of Dr. Tamm came"_s, AfterTitleCue);
    row("speaks", u"Then Tamm said so"_s, SpeaksCue);
    row("company", u"Tamm , a state company , closed"_s, CalledFirmCue);
    row("person", u"Tamm , an engineer , slept"_s, CalledPersonCue);
    row("not the next clause", u"Tamm , in a jail with an engineer"_s, CalledPersonCue, false);
    row("legal form", u"They own Tamm Ltd."_s, BeforeOrganizationWordCue);
    row("place", u"They live in Tamm"_s, AfterLocativeCue);
    row("lower case", u"The tamm is a tree"_s, LowerSeenCue);
    row("no lower case", u"The trees are old"_s, LowerSeenCue, false);
}

void TestNamesDocument::cuesOfAllPlaces()
{
    QFETCH(QStringList, sentences);
    QFETCH(int, cue);
    const NameDocument document = read(sentences);
    QTEST((document.cuesOf(0) & quint32(cue)) != 0, "holds");
}

void TestNamesDocument::everyTokenHasFeatures()
{
    const NameDocument document = read({u"Anna sold 5 % of it"_s, u"\U0001f600"_s});
    NameFeatures features;
    for (int s = 0; s < document.sentences(); ++s) {
        findFeatures(document, s, features);
        const auto count = static_cast<size_t>(document.begins[static_cast<size_t>(s) + 1]
                                               - document.begins[static_cast<size_t>(s)]);
        QCOMPARE(features.begins.size(), count + 1);
        for (size_t i = 0; i < count; ++i)
            QVERIFY(features.begins[i] < features.begins[i + 1]);
        QCOMPARE(inputsOf(document, s).size(), count);
    }
}

void TestNamesDocument::ownAndJointFeaturesAreAll()
{
    const NameDocument document = read({u"Anna Kerr of Orlo Shipping Ltd told the Ministry of Sea Trade"_s,
                                        u"ORLO sold 40 VT-9s to Kerr 's firm in Sri Lanka"_s});
    for (int s = 0; s < document.sentences(); ++s) {
        NameFeatures all, joint;
        findFeatures(document, s, all);
        findJointFeatures(document, s, joint);
        const int begin = document.begins[size_t(s)];
        const int end = document.begins[size_t(s) + 1];
        for (int token = begin; token < end; ++token) {
            const auto ofToken = [&](const NameFeatures &features) {
                const size_t i = size_t(token - begin);
                return std::vector<quint64>(features.hashes.begin() + features.begins[i],
                                            features.hashes.begin() + features.begins[i + 1]);
            };
            std::vector<quint64> parts = ofToken(joint);
            const size_t jointly = parts.size();
            for (int place = -3; place <= 3; ++place) {
                const int there = token + place;
                appendOwnFeatures(there >= begin && there < end ? document.word(there) : beyondSentence(),
                                  place, parts);
            }
            QVERIFY(parts.size() - jointly <= mostFeaturesBefore);
            std::vector<quint64> whole = ofToken(all);
            std::ranges::sort(parts);
            std::ranges::sort(whole);
            QCOMPARE(parts, whole);
        }
    }
}

QTEST_GUILESS_MAIN(TestNamesDocument)
#include "test_namesdocument.moc"
