#include "extract/speaker.h"
#include "unit/extract/claimsmarked.h"

#include <QTest>

using namespace clew;
using namespace clew::test;
using namespace Qt::StringLiterals;

class TestSpeaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_data();
    void text();
    void entityBehindIt();
    void publicRecord();
};

// Who vouches for "sold" in the text.
void TestSpeaker::text_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("speaker");
    QTest::addColumn<QString>("kind");
    const QString sale = u"[Ferrano|Organization] sold [QX-7|Product] pumps to [Oduya|Organization]"_s;
    const auto row = [](const char *name, const QString &text, const QString &speaker, const QString &kind) {
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
    row("inverted", u"\""_s + sale + u",\" said a clerk at the port."_s, u"a clerk at the port"_s, u"role"_s);
    row("named", u"[Ivo Tamm|Person] said that "_s + sale + u"."_s, u"Ivo Tamm"_s, u"named"_s);
    row("reported", u"[The Baltic Post|Organization] reported that "_s + sale + u"."_s, u"The Baltic Post"_s,
        u"publication"_s);
    row("impersonal", u"It is reported that "_s + sale + u"."_s, u"It is reported"_s, u"anonymous"_s);
    row("quoted as saying", u"The report quoted three guards as saying that "_s + sale + u"."_s,
        u"three guards"_s, u"count"_s);
    row("was quoted as saying", u"[Ivo Tamm|Person] was quoted as saying that "_s + sale + u"."_s,
        u"Ivo Tamm"_s, u"named"_s);
    row("citing", u"[The Baltic Post|Organization] reported, citing two clerks, that "_s + sale + u"."_s,
        u"two clerks"_s, u"count"_s);
    row("quotation goes on", u"\"It is a small town,\" said a baker. \""_s + sale + u".\""_s, u"a baker"_s,
        u"role"_s);
    row("speaker comes later", u"\"It rained. "_s + sale + u",\" said a baker."_s, u"a baker"_s, u"role"_s);
    row("the other clause", u"A clerk said it rained. "_s + sale + u"."_s, u""_s, u"publication"_s);
    row("with an apposition", u"[Ivo Tamm|Person], a clerk, said "_s + sale + u"."_s, u"Ivo Tamm"_s,
        u"named"_s);
    row("with a relative clause", u"[Ivo Tamm|Person], who runs the port, said that "_s + sale + u"."_s,
        u"Ivo Tamm"_s, u"named"_s);
    row("role before the name", u"A director, [Ivo Tamm|Person], said that "_s + sale + u"."_s, u"Ivo Tamm"_s,
        u"named"_s);
    row("manager of a named firm",
        u"[A manager at its arm|Person], [Grell|Organization], said that "_s + sale + u"."_s,
        u"A manager at its arm"_s, u"role"_s);
    row("in a letter",
        u"[Ferrano|Organization], in a letter, said [Ferrano|Organization] sold [QX-7|Product] "
        "pumps to [Oduya|Organization]."_s,
        u"Ferrano"_s, u"named"_s);
    row("said it had",
        u"The shipyard, [Ferrano|Organization], said it sold [QX-7|Product] pumps to "
        "[Oduya|Organization]."_s,
        u"Ferrano"_s, u"named"_s);
    row("adverb before the verb",
        u"The director, [Ivo Tamm|Person], meanwhile has admitted that "_s + sale + u"."_s, u"Ivo Tamm"_s,
        u"named"_s);
    row("after an adverbial", u"In May, [Ivo Tamm|Person] said that "_s + sale + u"."_s, u"Ivo Tamm"_s,
        u"named"_s);
    row("speaker within",
        u"[Ferrano|Organization], [Ivo Tamm|Person] said, sold [QX-7|Product] pumps to "
        "[Oduya|Organization]."_s,
        u"Ivo Tamm"_s, u"named"_s);
    row("the man, not the picture",
        u"Pictures show that "_s + sale + u", according to a clerk at the port."_s, u"a clerk at the port"_s,
        u"role"_s);
    row("did not say", u"[Grell|Organization] did not reply. "_s + sale + u"."_s, u""_s, u"publication"_s);
    row("described above", u"Beside the firms described above, "_s + sale + u"."_s, u""_s, u"publication"_s);
    row("a statement in paragraphs",
        u"[Ferrano|Organization] sent us a statement.\n\n\"We are a small firm.\n\n\"[Ferrano|Organization] "
        u"sold "
        "[QX-7|Product] pumps to [Oduya|Organization].\""_s,
        u"Ferrano"_s, u"named"_s);
    row("own people within a quotation",
        u"\"Our engineers found that "_s + sale + u",\" said [Ivo Tamm|Person]."_s, u"Ivo Tamm"_s,
        u"named"_s);
    row("new paragraph, no quotation", u"\"It rained,\" said a baker.\n\n"_s + sale + u"."_s, u""_s,
        u"publication"_s);
}

void TestSpeaker::text()
{
    QFETCH(QString, text);
    const Marked article = marked(text);
    const Analysis analysis = analyse(article.document.text);
    const Attributions attributions = findAttributions(article.document, analysis, article.mentions);
    const qsizetype at = article.document.text.indexOf(u" sold "_s) + 1;
    size_t sentence = 0;
    while (sentence + 1 < analysis.sentences.size() && analysis.sentences[sentence].span.end <= at)
        ++sentence;
    const Speaker speaker = speakerAt(attributions[sentence], {at, at + 4}, Predicate::SellsTo, false);
    QTEST(speaker.text, "speaker");
    QTEST(codeOf(speaker.kind), "kind");
}

void TestSpeaker::entityBehindIt()
{
    Marked article
        = marked(u"[Ivo Tamm|Person] said that [Ferrano|Organization] sold [QX-7|Product] pumps to "
                 "[Oduya|Organization]."_s);
    const auto claims = claimsOf(article);
    QCOMPARE(int(claims.size()), 1);
    QCOMPARE(nameOf(article.mentions, claims[0].speaker.entity), u"Ivo Tamm"_s);
}

// What the speaker mentions in passing and is on record is the document's.
void TestSpeaker::publicRecord()
{
    const Marked article
        = marked(u"A clerk said that [Ferrano|Organization], which [Orland|Government] listed in "
                 "May, left."_s);
    const Analysis analysis = analyse(article.document.text);
    const auto attributions = findAttributions(article.document, analysis, article.mentions);
    const qsizetype at = article.document.text.indexOf(u"listed"_s);
    const Span listed{at, at + 6};
    QCOMPARE(speakerAt(attributions[0], listed, Predicate::Sanctions, false).text, QString());
    QCOMPARE(speakerAt(attributions[0], listed, Predicate::SellsTo, false).text, u"A clerk"_s);
}

QTEST_GUILESS_MAIN(TestSpeaker)
#include "test_speaker.moc"
