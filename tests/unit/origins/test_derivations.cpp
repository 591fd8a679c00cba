#include "language/analyse.h"
#include "origins/derivations.h"

#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

class TestDerivations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void credits_data();
    void credits();
    void cueLiesInText();
    void headlineOnly();
    void headlineOnlyByLink();
};

void TestDerivations::credits_data()
{
    QTest::addColumn<QString>("publisher");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row
        = [](const char *name, const QString &publisher, const QString &text, const QString &expected) {
              QTest::newRow(name) << publisher << text << expected;
          };
    row("reported that", {}, u"The Orland Gazette reported that Tern rents valves."_s, u"Orland Gazette"_s);
    row("as it reported", {}, u"As Orland Valley News reported last week, Tern rents valves."_s,
        u"Orland Valley News"_s);
    row("at the end", {}, u"Tern rents valves, the Orland Gazette reported last week."_s,
        u"Orland Gazette"_s);
    row("at the end, by whoever it is", {}, u"Tern rents valves to Orlo, The Quarrel Desk has reported."_s,
        u"Quarrel Desk"_s);
    row("a firm reports a loss", {}, u"After a bad year, Orlo Marine reported losses of $2 million."_s, {});
    row("quoted name", {}, u"\"The Orland Gazette\" reported that Tern rents valves."_s, u"Orland Gazette"_s);
    row("dateline", {}, u"(Porto) The Orland Gazette reported that Tern rents valves."_s,
        u"Orland Gazette"_s);
    row("according to", {}, u"According to the Orland Gazette, Tern rents valves."_s, u"Orland Gazette"_s);
    row("reports from", {}, u"Recent reports from Le Monde reveal a shift."_s, u"Le Monde"_s);
    row("report in", {}, u"Tern rents valves, says a report in the Orland Gazette."_s, u"Orland Gazette"_s);
    row("citing", {}, u"Tern rents valves, it was said, citing the Orland Gazette."_s, u"Orland Gazette"_s);
    row("investigation", {}, u"An Orland Gazette investigation found valves in Porto."_s,
        u"Orland Gazette"_s);
    row("broadcaster", {}, u"Portuguese broadcaster Quillvox says Tern sold valves to Orlo."_s,
        u"Quillvox"_s);
    row("agency credit", u"Tern Tribune"_s, u"PORTO (Orland Wire) - Tern rents valves."_s, u"Orland Wire"_s);
    row("two of a digest", u"Valve Weekly"_s,
        u"Tern rents valves, The Orland Gazette reported.\n\nBroadcaster Quillvox says Orlo sold tubes."_s,
        u"Orland Gazette, Quillvox"_s);
    row("short form is the same", {},
        u"Tern rents valves, The Orland Gazette reported. The Gazette notes the price."_s,
        u"Orland Gazette"_s);
    row("own publisher", u"The Orland Gazette"_s,
        u"Records seen by the Gazette show it, the Gazette reported."_s, {});
    row("told", {}, u"\"I own nothing,\" he told the Gazette."_s, {});
    row("told again and again, and signed by nobody", {},
        u"\"I own nothing,\" he told the Gazette. Records seen by the Gazette show two valves."_s,
        u"Gazette"_s);
    row("told again and again, elsewhere", u"Tern Tribune"_s,
        u"\"I own nothing,\" he told the Gazette. Records seen by the Gazette show two valves."_s, {});
    row("told again and again, while another is credited", {},
        u"\"I own nothing,\" he told the Gazette. Records seen by the Gazette show two valves, The Orland "
        u"Post "
        "reported."_s,
        u"Orland Post"_s);
    row("in quotation marks, by whatever name", {},
        u"The Danish newspaper \"Orlo Heute\" reported that Tern rents valves."_s, u"Orlo Heute"_s);
    row("asked", u"Tern Tribune"_s, u"Tern did not answer a request for comment from the Orland Gazette."_s,
        {});
    row("party of the story", {}, u"The Orland Gazette was bought by Tern Holdings."_s, {});
    row("speaks of itself", {}, u"The Orland Gazette said it had been sued by Tern."_s, {});
    row("a loss", {}, u"The Orland Gazette reported a loss of 3 million euros."_s, {});
    row("no publication", {}, u"Tern reported that sales rose. A report by its auditors found valves."_s, {});
    row("empty", {}, {}, {});
}

void TestDerivations::credits()
{
    QFETCH(QString, publisher);
    QFETCH(QString, text);
    Document document;
    document.text = text;
    document.metadata.publisher = publisher;
    QStringList publications;
    for (const Derivation &derivation : findDerivations(document, analyse(text)))
        publications.append(derivation.publication);
    QTEST(publications.join(u", "_s), "expected");
}

void TestDerivations::cueLiesInText()
{
    Document document;
    document.id.value = 7;
    document.text = u"Tern rents valves, the Orland Gazette reported last week."_s;
    const auto derivations = findDerivations(document, analyse(document.text));
    QCOMPARE(derivations.size(), size_t(1));
    QCOMPARE(derivations[0].cueText, u"the Orland Gazette reported"_s);
    QCOMPARE(derivations[0].cue.of(document.text).toString(), derivations[0].cueText);
    QCOMPARE(derivations[0].document.value, 7);
}

void TestDerivations::headlineOnly()
{
    Document document;
    document.text = u"Tern rents valves"_s;
    document.headlineOnly = true;
    document.metadata.publisher = u"The Orland Gazette"_s;
    const auto derivations = findDerivations(document, analyse(document.text));
    QCOMPARE(derivations.size(), size_t(1));
    QCOMPARE(derivations[0].publication, u"Orland Gazette"_s);
    QCOMPARE(derivations[0].cueText, u"The Orland Gazette"_s);
    QVERIFY(derivations[0].cue.isEmpty());
}

void TestDerivations::headlineOnlyByLink()
{
    Document document;
    document.headlineOnly = true;
    QVERIFY(findDerivations(document, {}).empty());
    document.metadata.url = u"https://www.orlandgazette.example/a/1"_s;
    const auto derivations = findDerivations(document, {});
    QCOMPARE(derivations.size(), size_t(1));
    QCOMPARE(derivations[0].publication, u"orlandgazette.example"_s);
}

QTEST_GUILESS_MAIN(TestDerivations)
#include "test_derivations.moc"
