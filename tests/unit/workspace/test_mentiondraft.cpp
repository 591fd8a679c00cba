#include "workspace/mentiondraft.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace clew;

class TestMentionDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fitsWords_data();
    void fitsWords();
    void guessesTheType_data();
    void guessesTheType();
    void findsTheSameWords();
};

// «selected»
void TestMentionDraft::fitsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("whole") << u"Then «Acme Ltd» sold."_s << u"Acme Ltd"_s;
    QTest::newRow("white space") << u"Then« Acme »sold."_s << u"Acme"_s;
    QTest::newRow("within a word") << u"Then «Ac»me sold."_s << u"Acme"_s;
    QTest::newRow("end of a word") << u"Then Ac«me so»ld."_s << u"Acme sold"_s;
    QTest::newRow("punctuation") << u"Then «“Acme,”» sold."_s << u"Acme"_s;
    QTest::newRow("end of the sentence") << u"It was «Acme.»"_s << u"Acme"_s;
    QTest::newRow("money") << u"For «$10 million» it sold."_s << u"$10 million"_s;
    QTest::newRow("nothing") << u"Then «, » sold."_s << u""_s;
    QTest::newRow("surrogates") << u"Then «𠮷»野 sold."_s << u"𠮷野"_s;
}

void TestMentionDraft::fitsWords()
{
    QFETCH(QString, text);
    const qsizetype begin = text.indexOf(u'«');
    const qsizetype end = text.indexOf(u'»') - 1;
    text.remove(u'«').remove(u'»');
    QTEST(wordsOf(text, {begin, end}).of(text).toString(), "words");
}

void TestMentionDraft::guessesTheType_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("type");
    QTest::newRow("model") << u"They bought VT-9 saws."_s << u"VT-9 saws"_s << u"Product"_s;
    QTest::newRow("money") << u"They paid €12 million."_s << u"€12 million"_s << u"Money"_s;
    QTest::newRow("number") << u"They bought 40 tonnes."_s << u"40 tonnes"_s << u"Quantity"_s;
    QTest::newRow("firm") << u"They met Brindle Holdings there."_s << u"Brindle Holdings"_s
                          << u"Organization"_s;
    QTest::newRow("place") << u"They met in Germany."_s << u"Germany"_s << u"Place"_s;
    QTest::newRow("nobody named") << u"They met three of the brokers."_s << u"three of the brokers"_s
                                  << u"Group"_s;
}

void TestMentionDraft::guessesTheType()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    Document document;
    document.text = text;
    document.metadata.language = u"en"_s;
    const qsizetype at = text.indexOf(words);
    QTEST(codeOf(guessedType(document, {at, at + words.size()})), "type");
}

void TestMentionDraft::findsTheSameWords()
{
    const QString text = u"Acme sold. Acmeville bought. Acme, too; (Acme) and pre-Acme."_s;
    const std::vector<Span> found = sameWords(text, {0, 4});
    QCOMPARE(found.size(), size_t(3));
    for (const Span span : found)
        QCOMPARE(span.of(text).toString(), u"Acme"_s);
    QVERIFY(sameWords(text, {0, 0}).empty());
}

QTEST_GUILESS_MAIN(TestMentionDraft)
#include "test_mentiondraft.moc"
