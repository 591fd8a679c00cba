#include "export/phrases.h"
#include "export/redact.h"

#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

class TestPhrases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("left"); // what is found stands as "#"
        QTest::newRow("plain") << u"said two former fitters."_s << u"said #."_s;
        QTest::newRow("a line break and capitals") << u"TWO FORMER\nfitters said"_s << u"# said"_s;
        QTest::newRow("hyphens") << u"two former-fitters said"_s << u"# said"_s;
        QTest::newRow("within a word") << u"thirtytwo former fitters"_s << u"thirtytwo former fitters"_s;
        QTest::newRow("soft hyphen") << u"two for\u00ADmer fitters"_s << u"#"_s;
        QTest::newRow("a part of it") << u"former fitters"_s << u"former fitters"_s;
        QTest::newRow("accents") << u"Jose\u0301 Nun\u0303ez and JOSÉ NUÑEZ"_s << u"# and #"_s;
        QTest::newRow("a name in a sentence")
            << u"Will Young will go, says Young."_s << u"# will go, says #."_s;
        QTest::newRow("Chinese, without spaces") << u"据两名前员工说，公司"_s << u"据#说，公司"_s;
        QTest::newRow("the longer one") << u"two former fitters of Acme"_s << u"#"_s;
        QTest::newRow("none") << QString() << QString();
    }
    void areFound()
    {
        QFETCH(QString, text);
        QFETCH(QString, left);
        const Phrases phrases({u"two former fitters"_s, u"two former fitters of Acme"_s, u"José Nuñez"_s,
                               u"Will Young"_s, u"两名前员工"_s},
                              {u"Will"_s, u"Young"_s});
        const std::vector<Span> found = phrases.in(text);
        for (auto at = found.rbegin(); at != found.rend(); ++at) {
            QVERIFY(at->liesIn(text));
            text.replace(at->begin, at->length(), u"#"_s);
        }
        QCOMPARE(text, left);
    }

    void namesOfFilesKeepNoCase()
    {
        const Phrases phrases({}, {u"Young"_s});
        QCOMPARE(phrases.in(u"young-notes.pdf").size(), size_t(0));
        QCOMPARE(phrases.in(u"young-notes.pdf", Phrases::Case::Any).size(), size_t(1));
    }

    void aMaskIsAsLongAsItsWords()
    {
        for (const QString &words : {u"two men"_s, u"\U0001F69A truck"_s, u"两名"_s})
            QCOMPARE(masked(words).size(), words.size());
    }
};

QTEST_GUILESS_MAIN(TestPhrases)
#include "test_phrases.moc"
