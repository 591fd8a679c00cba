#include "language/sentences.h"
#include "language/tokens.h"

#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

// Texts that nobody writes, but that files hold.
class TestSentenceCap : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsPiecesShort_data();
    void keepsPiecesShort();
    void cutsAtCommas();
};

void TestSentenceCap::keepsPiecesShort_data()
{
    QTest::addColumn<QString>("unit");
    QTest::newRow("no full stop") << u"the firm sold chips to a bank "_s;
    QTest::newRow("names") << u"Vane Orlo "_s;
    QTest::newRow("brackets") << u"("_s;
    QTest::newRow("quotes") << u"\u201c"_s;
    QTest::newRow("opening after stops") << u". ("_s;
    QTest::newRow("digits") << u"1"_s;
    QTest::newRow("letters") << u"a"_s;
    QTest::newRow("hyphens") << u"a-"_s;
    QTest::newRow("apostrophes") << u"a'"_s;
    QTest::newRow("at signs") << u"a@"_s;
    QTest::newRow("URLs") << u"http://a/"_s;
    QTest::newRow("emoji") << u"\U0001F600\U0001F3FD"_s;
    QTest::newRow("lone high surrogate") << QString(QChar(0xD83D));
    QTest::newRow("lone low surrogate") << QString(QChar(0xDE00));
    QTest::newRow("NUL") << QString(QChar(0));
    QTest::newRow("direction marks") << u"\u200f\u202bOrlo\u202c "_s;
    QTest::newRow("ideographs") << u"\u8be5\u516c\u53f8\u3002"_s;
    QTest::newRow("word a line") << u"Orlo\n"_s;
    QTest::newRow("combining marks") << u"\u0301"_s;
}

void TestSentenceCap::keepsPiecesShort()
{
    QFETCH(QString, unit);
    const QString text = unit.repeated(20000 / unit.size());
    qsizetype last = 0;
    for (Span sentence : splitSentences(text)) {
        QVERIFY(sentence.liesIn(text) && !sentence.isEmpty() && sentence.begin >= last);
        last = sentence.end;
        const std::vector<Span> tokens = splitTokens(text, sentence);
        QVERIFY2(tokens.size() <= 1000, qPrintable(QString::number(tokens.size())));
        qsizetype end = sentence.begin;
        for (Span token : tokens) {
            QVERIFY(sentence.contains(token) && !token.isEmpty() && token.begin >= end);
            QVERIFY(token.length() <= longestToken);
            end = token.end;
        }
    }
}

void TestSentenceCap::cutsAtCommas()
{
    const QString text = u"the firm sold chips to a bank, "_s.repeated(100);
    const std::vector<Span> sentences = splitSentences(text);
    QVERIFY(sentences.size() > 1);
    for (Span sentence : sentences)
        QVERIFY(sentence.of(text).endsWith(u','));
}

QTEST_GUILESS_MAIN(TestSentenceCap)
#include "test_sentencecap.moc"
