#include "language/analyse.h"

#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

namespace {

// "Orlo/PROPN sold/VERB ..."
QString tagged(const QString &text)
{
    QStringList words;
    for (const Sentence &sentence : analyse(text).sentences) {
        for (const Token &token : sentence.tokens)
            words.append(token.span.of(text) % u'/' % token.tag);
    }
    return words.join(u' ');
}

} // namespace

class TestAnalyse : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tags_data();
    void tags();
    void spansNest();
    void sameTwice();
    void stops();
    void stopsInTheMiddle();
};

void TestAnalyse::tags_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"The firm sold two valves to Orlo."_s
                           << u"The/DET firm/NOUN sold/VERB two/NUM valves/NOUN to/ADP Orlo/PROPN ./PUNCT"_s;
    QTest::newRow("participle") << u"Orlo had lent them."_s
                                << u"Orlo/PROPN had/AUX lent/VERB them/PRON ./PUNCT"_s;
    QTest::newRow("noun at the end") << u"A US official said no."_s
                                     << u"A/DET US/PROPN official/NOUN said/VERB no/INTJ ./PUNCT"_s;
    QTest::newRow("model") << u"It rents eight B12s."_s
                           << u"It/PRON rents/VERB eight/NUM B12s/PROPN ./PUNCT"_s;
    QTest::newRow("joined name")
        << u"AI-Orlo, a cloud service, bought pumps."_s
        << u"AI-Orlo/PROPN ,/PUNCT a/DET cloud/NOUN service/NOUN ,/PUNCT bought/VERB "
           "pumps/NOUN ./PUNCT"_s;
    QTest::newRow("infinitive of help")
        << u"The bank helped Orlo-Vesk launder money."_s
        << u"The/DET bank/NOUN helped/VERB Orlo-Vesk/PROPN launder/VERB money/NOUN ./PUNCT"_s;
    QTest::newRow("verb behind an insertion")
        << u"Orlo, which makes pumps, rents cranes from other firms."_s
        << u"Orlo/PROPN ,/PUNCT which/PRON makes/VERB pumps/NOUN ,/PUNCT rents/VERB cranes/NOUN "
           "from/ADP other/ADJ firms/NOUN ./PUNCT"_s;
    QTest::newRow("verb in -ed behind insertions")
        << u"Orlo, a dealer in pumps, in haste, delivered cranes to them."_s
        << u"Orlo/PROPN ,/PUNCT a/DET dealer/NOUN in/ADP pumps/NOUN ,/PUNCT in/ADP haste/NOUN ,/PUNCT "
           "delivered/VERB cranes/NOUN to/ADP them/PRON ./PUNCT"_s;
    QTest::newRow("negation") << u"We didn't sell it."_s
                              << u"We/PRON did/AUX n't/PART sell/VERB it/PRON ./PUNCT"_s;
}

void TestAnalyse::tags()
{
    QFETCH(QString, text);
    QTEST(tagged(text), "expected");
}

void TestAnalyse::spansNest()
{
    const QString text
        = u"Orlo's \"best\" client \U0001F600 paid. It left...\n\n\u2022 One\n\u2022 Two & three"_s;
    qsizetype last = 0;
    for (const Sentence &sentence : analyse(text).sentences) {
        QVERIFY(sentence.span.liesIn(text));
        QVERIFY(!sentence.tokens.empty());
        for (const Token &token : sentence.tokens) {
            QVERIFY(sentence.span.contains(token.span));
            QVERIFY(token.span.begin >= last);
            QVERIFY(!token.tag.isEmpty());
            QVERIFY(!token.lemma.isEmpty());
            last = token.span.end;
        }
    }
}

void TestAnalyse::sameTwice()
{
    const QString text = u"Orlo rents chips to Tern. Tern denies it, two engineers said in May."_s;
    QCOMPARE(tagged(text), tagged(text));
}

void TestAnalyse::stops()
{
    std::stop_source source;
    source.request_stop();
    QVERIFY(analyse(u"One. Two."_s, {}, Job{.stop = source.get_token()}).sentences.empty());
}

// What was read until then is whole, and nothing else is touched.
void TestAnalyse::stopsInTheMiddle()
{
    const QString text = u"Orlo, a firm in Porto, rents its pumps to Tern.\n\n"_s.repeated(500);
    std::stop_source source;
    const Job job{.stop = source.get_token(), .progress = [&](int, int) {
                      source.request_stop();
                  }};
    const Analysis analysis = analyse(text, {}, job);
    QVERIFY(!analysis.sentences.empty());
    QVERIFY(analysis.sentences.size() < 500);
    for (const Sentence &sentence : analysis.sentences) {
        QCOMPARE(sentence.tokens.front().tag, u"PROPN"_s);
        QVERIFY(sentence.names.empty());
    }
}

QTEST_GUILESS_MAIN(TestAnalyse)
#include "test_analyse.moc"
