#include "extract/notunderstood.h"

#include "claimsmarked.h"

#include <QTest>

using namespace clew;
using namespace clew::test;
using namespace Qt::StringLiterals;

// Which sentences a person should read, and for whom.
class TestNotUnderstood : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentences_data();
    void sentences();
    void claimsOfOtherDocumentsDoNotCount();
};

namespace {

// "Orlo, Vane | ...": the entities of each sentence; `claimed` is the number of a sentence with a claim.
QString found(const QString &text, int claimed, DocumentId ofDocument = {1})
{
    const Marked article = marked(text);
    const Analysis analysis = analyse(article.document.text);
    std::vector<Claim> claims;
    if (claimed >= 0) {
        Claim claim;
        claim.document = ofDocument;
        claim.evidence = analysis.sentences[size_t(claimed)].span;
        claims.push_back(claim);
    }
    QStringList sentences;
    for (const NotUnderstood &each : notUnderstood(article.document, analysis, article.mentions, claims)) {
        QStringList names;
        for (EntityId entity : each.entities)
            names << nameOf(article.mentions, entity);
        sentences << names.join(u", "_s);
    }
    return sentences.join(u" | "_s);
}

} // namespace

void TestNotUnderstood::sentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("claimed");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, int claimed, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(text) << claimed << QString::fromLatin1(expected);
    };
    const char *two = "[Orlo|Organization] waved at [Vane|Organization]. [Norr|Organization] saw "
                      "[Vane|Organization].";
    row("both open", two, -1, "Orlo, Vane | Norr, Vane");
    row("the first has a claim", two, 0, "Norr, Vane");
    row("one entity twice", "[Orlo|Organization] said [it|Organization=Orlo] waved.", -1, "");
    row("no entity", "Nobody waved.", -1, "");
    row("a party and a place", "[Orlo|Organization] waved in [Larkfield|Place].", -1, "Orlo, Larkfield");
    row("only places and money", "From [Larkfield|Place] to [Sable Point|Place] for [$3|Money].", -1, "");
    row("three in order", "[Vane|Organization], [Orlo|Organization] and [Norr|Organization] met.", -1,
        "Vane, Orlo, Norr");
}

void TestNotUnderstood::sentences()
{
    QFETCH(QString, text);
    QFETCH(int, claimed);
    QTEST(found(text, claimed), "expected");
}

void TestNotUnderstood::claimsOfOtherDocumentsDoNotCount()
{
    const QString text = u"[Orlo|Organization] waved at [Vane|Organization]."_s;
    QCOMPARE(found(text, 0), QString());
    QCOMPARE(found(text, 0, {2}), u"Orlo, Vane"_s);
}

QTEST_GUILESS_MAIN(TestNotUnderstood)
#include "test_notunderstood.moc"
