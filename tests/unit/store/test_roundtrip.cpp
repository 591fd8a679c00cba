#include "sample.h"

#include <QTemporaryDir>
#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

// What goes in comes out, equal in every field.
using Break = void (*)(Extraction &);
Q_DECLARE_METATYPE(Break)

class TestRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documentComesBackExactly();
    void extractionComesBackExactly();
    void oddTexts_data();
    void oddTexts();
    void summariesFollowTheImports();
    void everyEnumValueComesBack();
    void duplicateIsHeld();
    void failedImportLeavesNothing_data();
    void failedImportLeavesNothing();
    void claimOfTheMachineNeedsEvidence();
};

namespace {

std::unique_ptr<DossierStore> memory()
{
    auto store = DossierStore::create(u":memory:"_s);
    return store ? *std::move(store) : nullptr;
}

} // namespace

void TestRoundTrip::documentComesBackExactly()
{
    const auto store = memory();
    const Document document = sample::document();
    QVERIFY(store->saveImport({{document, {}, {}}}));
    const auto back = store->document(document.id);
    QVERIFY(back);
    QCOMPARE(back->original, document.original);
    QVERIFY(*back == document);
    const auto missing = store->document({42});
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
}

void TestRoundTrip::extractionComesBackExactly()
{
    const auto store = memory();
    const ImportedDocument given = sample::imported();
    const auto import = store->saveImport({given});
    QVERIFY(import);
    const auto content = store->content();
    QVERIFY(content);
    QVERIFY(content->entities == given.extraction.entities);
    QVERIFY(content->mentions == given.extraction.mentions);
    QVERIFY(content->claims == given.extraction.claims);
    QVERIFY(content->times == given.extraction.times);
    QVERIFY(content->derivations == given.extraction.derivations);
    QVERIFY(content->judgements == given.judgements);
    QVERIFY(content->openSentences == (std::vector<SentenceAt>{{given.document.id, {39, 64}}}));
    QVERIFY(content->pins.empty());
    const Document &document = given.document;
    QVERIFY(content->documents
            == (std::vector<DocumentSummary>{{document.id, *import, document.file, document.kind,
                                              document.metadata, true, document.text.size(), 2}}));
}

void TestRoundTrip::oddTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("astral") << u"a 𝔊 b 😀"_s;
    QTest::newRow("combining") << u"Cafe\u0301 İstanbul ß"_s;
    QTest::newRow("nul inside") << u"a"_s + QChar(u'\0') + u"b"_s;
    QTest::newRow("quotes and sql") << u"'); DROP TABLE document; --\"%1 ?1"_s;
    QTest::newRow("long") << QString(300'000, u'x');
}

void TestRoundTrip::oddTexts()
{
    QFETCH(QString, text);
    const auto store = memory();
    Document document = sample::document(text);
    document.metadata.title = text;
    document.ledger[0].original = text;
    QVERIFY(store->saveImport({{document, {}, {}}}));
    const auto back = store->document(document.id);
    QVERIFY(back);
    constexpr qsizetype longestTitle = 2000; // a title of megabytes takes minutes to draw: documentrows.cpp
    document.metadata.title.truncate(longestTitle);
    QVERIFY(*back == document);
}

void TestRoundTrip::summariesFollowTheImports()
{
    const auto store = memory();
    const Document first = sample::document(u"zebra"_s);
    const Document second = sample::document(u"aardvark"_s);
    const Document third = sample::document(u"monkey"_s);
    QVERIFY(store->saveImport({{first, {}, {}}, {second, {}, {}}}));
    QVERIFY(store->saveImport({{third, {}, {}}}));
    const auto content = store->content();
    QVERIFY(content);
    QCOMPARE(content->documents.size(), size_t(3));
    QVERIFY(content->documents[0].id == first.id);
    QVERIFY(content->documents[1].id == second.id);
    QVERIFY(content->documents[2].id == third.id);
    QVERIFY(content->documents[0].import == content->documents[1].import);
    QVERIFY(content->documents[1].import < content->documents[2].import);
}

void TestRoundTrip::everyEnumValueComesBack()
{
    const auto store = memory();
    Document document = sample::document();
    document.ledger.clear();
    for (int i = 0; i <= int(LedgerReason::Encoding); ++i)
        document.ledger.push_back({{i, i + 1}, LedgerReason(i), u"x"_s, {}});
    Extraction extraction;
    for (const EntityType type : entityTypes)
        extraction.entities.push_back({entityId(document.id, type, u"n"), document.id, type, u"n"_s, false});
    for (int i = 0; i < predicateCount; ++i) {
        Claim claim;
        claim.document = document.id;
        claim.predicate = Predicate(i);
        claim.polarity = Polarity(i % 4);
        claim.speaker.kind = SpeakerKind(i % 5);
        claim.status = ClaimStatus(i % 3);
        claim.evidence = {i, i + 1};
        claim.id = claimId(claim);
        extraction.claims.push_back(claim);
    }
    std::vector<ImportedDocument> import{{document, extraction, {}}};
    for (int i = 0; i <= int(SourceKind::Selection); ++i) {
        Document other = sample::document(QString::number(i));
        other.kind = SourceKind(i);
        import.push_back({other, {}, {}});
    }
    QVERIFY(store->saveImport(import));
    const auto content = store->content();
    QVERIFY(content);
    QVERIFY(content->entities == extraction.entities);
    QVERIFY(content->claims == extraction.claims);
    for (const ImportedDocument &one : import)
        QVERIFY(*store->document(one.document.id) == one.document);
}

void TestRoundTrip::duplicateIsHeld()
{
    const auto store = memory();
    const Document document = sample::document();
    QVERIFY(!store->holds(document.sha256));
    QVERIFY(store->saveImport({{document, {}, {}}}));
    QVERIFY(store->holds(document.sha256));
    const auto again = store->saveImport({{document, {}, {}}});
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::WrongUse);
    QCOMPARE(again.error().file, document.file);
}

void TestRoundTrip::failedImportLeavesNothing_data()
{
    QTest::addColumn<Break>("breakIt");
    const auto row = [](const char *name, Break breakIt) {
        QTest::newRow(name) << breakIt;
    };
    static constexpr EntityId none{12345}; // no such entity
    row("from", [](Extraction &read) { read.claims[0].from = none; });
    row("to", [](Extraction &read) { read.claims[0].to = none; });
    row("via", [](Extraction &read) { read.claims[0].via = none; });
    row("item", [](Extraction &read) { read.claims[0].item = none; });
    row("speaker", [](Extraction &read) { read.claims[0].speaker.entity = none; });
    row("mention", [](Extraction &read) { read.mentions[0].entity = none; });
}

void TestRoundTrip::failedImportLeavesNothing()
{
    QFETCH(Break, breakIt);
    const auto store = memory();
    ImportedDocument broken = sample::imported(sample::document(u"Other text of the second document."_s));
    breakIt(broken.extraction);
    const auto saved = store->saveImport({sample::imported(), broken});
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::WrongUse);
    const auto content = store->content();
    QVERIFY(content);
    QVERIFY(content->documents.empty() && content->entities.empty() && content->judgements.empty());
    QVERIFY(store->journal()->empty());
    QVERIFY(store->search(u"lasers"_s)->empty());
    QVERIFY(store->saveImport({sample::imported()}));
}

void TestRoundTrip::claimOfTheMachineNeedsEvidence()
{
    const auto store = memory();
    ImportedDocument broken = sample::imported();
    broken.extraction.claims[0].evidence = {};
    QVERIFY(!store->saveImport({broken}));
}

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "test_roundtrip.moc"
