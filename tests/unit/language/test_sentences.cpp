#include "language/sentences.h"
#include "language/tokens.h"

#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

// Sentences are parted by " | " in what is expected; a line end within one shows as a space.
class TestSentences : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parts_data();
    void parts();
    void guesses_data();
    void guesses();
    void guessesInsideNoToken();
    void spansLieInOrder();
};

void TestSentences::parts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("two") << u"Orlo sold it. Tern did not."_s << u"Orlo sold it.|Tern did not."_s;
    QTest::newRow("country") << u"The U.S. Treasury acted. The U.S. The rest waited."_s
                             << u"The U.S. Treasury acted.|The U.S.|The rest waited."_s;
    QTest::newRow("legal form") << u"Orlo Co. Ltd. bought Tern Inc. for $10. It paid."_s
                                << u"Orlo Co. Ltd. bought Tern Inc. for $10.|It paid."_s;
    QTest::newRow("bracket goes on") << u"Orlo Sanayi Ltd. Sti. (Orlo), based in Tern, sold it. It paid."_s
                                     << u"Orlo Sanayi Ltd. Sti. (Orlo), based in Tern, sold it.|It paid."_s;
    QTest::newRow("two legal forms") << u"Orlo Sdn. Bhd. Tern sold it. (It paid.) They left."_s
                                     << u"Orlo Sdn. Bhd. Tern sold it.|(It paid.)|They left."_s;
    QTest::newRow("title") << u"Mr. Vane met Dr. Ash. They left."_s << u"Mr. Vane met Dr. Ash.|They left."_s;
    QTest::newRow("initials") << u"Harold B. Vane spoke. He left."_s << u"Harold B. Vane spoke.|He left."_s;
    QTest::newRow("decimal") << u"It grew 3.5 per cent. Nobody knew."_s
                             << u"It grew 3.5 per cent.|Nobody knew."_s;
    QTest::newRow("quote closes after the stop") << u"\"We sold it.\" He left. \u201cNo.\u201d She stayed."_s
                                                 << u"\"We sold it.\"|He left.|\u201cNo.\u201d|She stayed."_s;
    QTest::newRow("quote goes on") << u"\"Did you?\" he asked. \"No.\""_s
                                   << u"\"Did you?\" he asked.|\"No.\""_s;
    QTest::newRow("paragraphs") << u"A heading without a stop\n\nThe text."_s
                                << u"A heading without a stop|The text."_s;
    QTest::newRow("bullets") << u"The list:\n\u2022 Orlo rents\n\u2022 Tern lends"_s
                             << u"The list:|\u2022 Orlo rents|\u2022 Tern lends"_s;
    QTest::newRow("wrapped line")
        << u"The firm rented four of the cabinets to an institute,\nwhich used them."_s
        << u"The firm rented four of the cabinets to an institute, which used them."_s;
    QTest::newRow("camel name opens")
        << u"Nobody knew. iQuux rents it."_s << u"Nobody knew.|iQuux rents it."_s;
    QTest::newRow("months") << u"It closed on Sept. 4 and again. Then it opened."_s
                            << u"It closed on Sept. 4 and again.|Then it opened."_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("white space") << u" \n\n \t "_s << QString();
}

void TestSentences::parts()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QStringList sentences;
    for (Span span : splitSentences(text))
        sentences.append(span.of(text).toString().replace(u'\n', u' '));
    QCOMPARE(sentences.join(u'|'), expected);
}

// A text without lines, of which other marks than full stops are taken to end sentences.
void TestSentences::guesses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("greeting")
        << u"Hi Bob, I have sent you the draft of the lease. Please let me know what you "
           "think of it. Thanks for all of your help."_s
        << u"Hi Bob,|I have sent you the draft of the lease.|Please let me know what you "
           "think of it.|Thanks for all of your help."_s;
    QTest::newRow("emoticon")
        << u"we stayed there for two nights and the rooms were great :) The staff was very friendly and the "
           "breakfast was good too. I will be back soon!"_s
        << u"we stayed there for two nights and the rooms were great :)|The staff was very friendly and the "
           "breakfast was good too.|I will be back soon!"_s;
    QTest::newRow("no space")
        << u"The plumber came late and left the kitchen a mess.He never called back. I would "
           "not go to this shop again, it is a waste of money."_s
        << u"The plumber came late and left the kitchen a mess.|He never called back.|I would "
           "not go to this shop again, it is a waste of money."_s;
    QTest::newRow("plain")
        << u"Orlo Ltd. of Ternby rents four mills to a Mr. Vane, who runs them for the town. "
           "The U.S. Army bought flour there in 2019. It paid $3.5 million."_s
        << u"Orlo Ltd. of Ternby rents four mills to a Mr. Vane, who runs them for the town.|"
           "The U.S. Army bought flour there in 2019.|It paid $3.5 million."_s;
}

void TestSentences::guesses()
{
    parts();
}

void TestSentences::guessesInsideNoToken()
{
    const QString piece = u"great place!!Call me at 3.5 p.m. or write to a.b@c.org :)Thanks Bob See you "_s;
    const QString text = piece.repeated(300);
    const std::vector<Span> sentences = splitSentences(text);
    const std::vector<Span> tokens = splitTokens(text, {0, text.size()});
    QVERIFY(sentences.size() > 600);
    size_t token = 0;
    for (Span sentence : sentences) {
        while (token < tokens.size() && tokens[token].end < sentence.end)
            ++token;
        QVERIFY(token < tokens.size() && tokens[token].end == sentence.end);
    }
}

void TestSentences::spansLieInOrder()
{
    const QString text = u"... . \"! A\u00df\U0001F600. B.\n- c\n\n\n.\nMr. \u201c"_s;
    qsizetype last = 0;
    for (Span span : splitSentences(text)) {
        QVERIFY(span.liesIn(text));
        QVERIFY(!span.isEmpty());
        QVERIFY(span.begin >= last);
        last = span.end;
    }
}

QTEST_GUILESS_MAIN(TestSentences)
#include "test_sentences.moc"
