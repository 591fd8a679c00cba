#include "golden.h"
#include "readable.h"

#include "workspace/pipeline.h"

using namespace clew;
using namespace clew::test;
using namespace Qt::StringLiterals;

// An article goes in at the front; what comes out at the end is compared with a text that a person has read.
class TestArticles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void golden_data();
    void golden();
    void everythingIsPinnedToTheText_data() { golden_data(); }
    void everythingIsPinnedToTheText();
};

namespace {

Document read(const QString &file)
{
    ReadArticles read = readPath(flowData + file);
    return read.documents.size() == 1 ? std::move(read.documents.front()) : Document();
}

} // namespace

void TestArticles::golden_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file : {"gyroscopes.txt", "chokepoints.md", "pumps.md", "drones.html"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

void TestArticles::golden()
{
    QFETCH(QString, file);
    const Document document = read(file);
    QVERIFY(document.id);
    compareWithGolden(readable(document, extract(document)), file + u".golden"_s);
}

void TestArticles::everythingIsPinnedToTheText()
{
    QFETCH(QString, file);
    const Document document = read(file);
    const Extraction extraction = extract(document);
    QVERIFY(!extraction.claims.empty());
    const auto inText = [&](Span span) {
        return span.liesIn(document.text) && !span.isEmpty();
    };
    for (const Mention &mention : extraction.mentions)
        QVERIFY(inText(mention.span));
    for (const TimeExpression &time : extraction.times)
        QVERIFY(inText(time.span));
    for (const Claim &claim : extraction.claims) {
        QVERIFY(inText(claim.evidence));
        QVERIFY(claim.evidence.contains(claim.trigger));
        const auto known = [&](EntityId id) {
            return !id
                || std::any_of(extraction.entities.begin(), extraction.entities.end(),
                               [id](const Entity &entity) { return entity.id == id; });
        };
        QVERIFY(known(claim.from) && known(claim.to) && known(claim.via) && known(claim.item));
    }
}

QTEST_GUILESS_MAIN(TestArticles)
#include "test_articles.moc"
