#include "unit/extract/claimsmarked.h"

#include <QTest>

using namespace clew;
using namespace clew::test;
using namespace Qt::StringLiterals;

class TestSpeaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Who vouches for the first sale of the text.
    void text_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("speaker");
        QTest::addColumn<QString>("kind");
        const QString sale = u"[Ferrano|Organization] sold [QX-7|Product] pumps to [Oduya|Organization]"_s;
        const auto row
            = [](const char *name, const QString &text, const QString &speaker, const QString &kind) {
                  QTest::newRow(name) << text << speaker << kind;
              };
        row("the document", sale + u"."_s, u""_s, u"publication"_s);
        row("according to", sale + u", according to two clerks with knowledge of the matter."_s,
            u"two clerks with knowledge of the matter"_s, u"count"_s);
        row("leading according to", u"According to the indictment, "_s + sale + u"."_s, u"the indictment"_s,
            u"role"_s);
        row("said that", u"A former clerk said that "_s + sale + u"."_s, u"A former clerk"_s, u"role"_s);
        row("told", u"A lawyer told the paper that "_s + sale + u"."_s, u"A lawyer"_s, u"role"_s);
        row("trailing said", sale + u", three people briefed on the plan said."_s,
            u"three people briefed on the plan"_s, u"count"_s);
        row("inverted", u"\""_s + sale + u",\" said a clerk at the port."_s, u"a clerk at the port"_s,
            u"role"_s);
        row("named", u"[Ivo Tamm|Person] said that "_s + sale + u"."_s, u"Ivo Tamm"_s, u"named"_s);
        row("reported", u"[The Baltic Post|Organization] reported that "_s + sale + u"."_s,
            u"The Baltic Post"_s, u"named"_s);
        row("impersonal", u"It is reported that "_s + sale + u"."_s, u"It is reported"_s, u"anonymous"_s);
        row("quoted as saying", u"The report quoted three guards as saying that "_s + sale + u"."_s,
            u"three guards"_s, u"count"_s);
        row("quotation goes on", u"\"It is a small town,\" said a baker. \""_s + sale + u".\""_s,
            u"a baker"_s, u"role"_s);
        row("the other clause", u"A clerk said it rained. "_s + sale + u"."_s, u""_s, u"publication"_s);
    }
    void text()
    {
        QFETCH(QString, text);
        QFETCH(QString, speaker);
        QFETCH(QString, kind);
        const auto claims = claimsOf(marked(text));
        const auto sale = std::ranges::find(claims, Predicate::SellsTo, &Claim::predicate);
        QVERIFY(sale != claims.end());
        QCOMPARE(sale->speaker.text, speaker);
        QCOMPARE(codeOf(sale->speaker.kind), kind);
    }

    void entityBehindIt()
    {
        Marked article
            = marked(u"[Ivo Tamm|Person] said that [Ferrano|Organization] sold [QX-7|Product] pumps to "
                     "[Oduya|Organization]."_s);
        const auto claims = claimsOf(article);
        QCOMPARE(int(claims.size()), 1);
        QCOMPARE(nameOf(article.mentions, claims[0].speaker.entity), u"Ivo Tamm"_s);
    }
};

QTEST_GUILESS_MAIN(TestSpeaker)
#include "test_speaker.moc"
