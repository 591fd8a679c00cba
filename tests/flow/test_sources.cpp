#include "golden.h"

#include "drift/drift.h"
#include "graph/graph.h"
#include "graph/origins.h"
#include "workspace/pipeline.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QTemporaryDir>

#include <algorithm>
#include <map>

using namespace clew;
using namespace clew::test;
using namespace Qt::StringLiterals;

// Nine articles in one dossier, with what their author meant (tests/data/dossier/README.md): who retells
// whom, who stands behind a claim, and what changed on the way.
class TestSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void familiesAreTheAuthors_data();
    void familiesAreTheAuthors();
    void originsOfAClaim_data();
    void originsOfAClaim();
    void anIndependentArticleCountsForItsOwnClaimsOnly();
    void changesAreSeen_data();
    void changesAreSeen();
    void contradictionsAndDates();
    void overrulingCountsAtOnce();
    void theOrderOfImportDoesNotMatter();
    void everyOrderOfAFamilyGivesOneDossier();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    DriftReport m_report;

    static std::vector<QString> files(const QStringList &without = {})
    {
        std::vector<QString> paths;
        const QDir folder(QStringLiteral(CLEW_SOURCE_DIR "/tests/data/dossier"));
        for (const QString &name : folder.entryList({u"d0*"_s}, QDir::Files, QDir::Name))
            if (!without.contains(name.left(3)))
                paths.push_back(folder.filePath(name));
        return paths;
    }
    std::unique_ptr<Workspace> imported(const QString &name,
                                        const std::vector<std::vector<QString>> &batches) const
    {
        const QString path = m_folder.filePath(name);
        {
            auto store = DossierStore::create(path);
            if (!store)
                return nullptr;
            for (const auto &batch : batches)
                if (!importPaths(**store, batch))
                    return nullptr;
        }
        auto workspace = Workspace::open(path);
        return workspace ? *std::move(workspace) : nullptr;
    }
    static QString nameOf(const Workspace &workspace, DocumentId id)
    {
        const DocumentSummary *document = workspace.summary(id);
        return document ? document->file.left(3) : QString();
    }
    static DocumentId find(const Workspace &workspace, const QString &name)
    {
        for (const DocumentSummary &document : workspace.content()->documents)
            if (document.file.startsWith(name))
                return document.id;
        return {};
    }
    // Origins of every relation, by its words.
    static std::map<QString, int> counts(const Workspace &workspace)
    {
        std::map<QString, int> all;
        const Graph &graph = *workspace.graph();
        for (const Edge &edge : graph.edges())
            all[graph.nodes()[static_cast<size_t>(edge.from)].name + u" | "_s + codeOf(edge.predicate)
                + u" | "_s + graph.nodes()[static_cast<size_t>(edge.to)].name]
                = edge.origins;
        return all;
    }
    QString words(const Told &told) const
    {
        const auto document = m_workspace->document(told.document);
        return document ? told.sentence.of((*document)->text).toString() : QString();
    }
};

void TestSources::initTestCase()
{
    m_workspace = imported(u"all.clew"_s, {files()});
    QVERIFY(m_workspace);
    auto report = findDrift(*m_workspace->content(), m_workspace->graph()->clusters(), m_workspace->origins(),
                            [this](DocumentId id) { return m_workspace->document(id); });
    QVERIFY(report);
    m_report = *std::move(report);
}

void TestSources::familiesAreTheAuthors_data()
{
    QTest::addColumn<QString>("root");
    QTest::addColumn<bool>("copy");
    QTest::newRow("d01") << u"d01"_s << false;
    QTest::newRow("d02") << u"d02"_s << false;
    QTest::newRow("d03") << u"d01"_s << false;
    QTest::newRow("d04") << u"d01"_s << false;
    QTest::newRow("d05") << u"d01"_s << true;
    QTest::newRow("d06") << u"d02"_s << false;
    QTest::newRow("d07") << u"d07"_s << false;
    QTest::newRow("d08") << u"d08"_s << false;
    QTest::newRow("d09") << u"d09"_s << false;
}

void TestSources::familiesAreTheAuthors()
{
    QFETCH(bool, copy);
    const DocumentId id = find(*m_workspace, QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(id);
    QTEST(nameOf(*m_workspace, m_workspace->origins().rootOf(id)), "root");
    const auto &ties = m_workspace->origins().tiesOf(id);
    QCOMPARE(std::ranges::any_of(
                 ties, [](const Origins::Tie &tie) { return tie.kind == RetellingKind::SameArticle; }),
             copy);
}

void TestSources::originsOfAClaim_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("publication");
    QTest::newRow("the report") << u"d01"_s << u"Tavros is owned by"_s << u"Skagerrak Post"_s;
    QTest::newRow("its retelling") << u"d03"_s << u"Tavros is subordinate"_s << u"Skagerrak Post"_s;
    QTest::newRow("a digest") << u"d04"_s << u"Tavros Trading of Izmir bought twelve"_s
                              << u"Skagerrak Post"_s;
    QTest::newRow("what the digest adds")
        << u"d04"_s << u"Tavros Shipping, a Greek carrier"_s << u"Fulcrum Letter"_s;
    QTest::newRow("a rewrite of the wire") << u"d06"_s << u"Tavros Trading of Izmir"_s << u"Levant Wire"_s;
}

void TestSources::originsOfAClaim()
{
    QFETCH(QString, file);
    QFETCH(QString, sentence);
    int claims = 0;
    for (const Claim *claim : m_workspace->claimsOf(find(*m_workspace, file))) {
        if (!m_workspace->evidenceOf(*claim).startsWith(sentence))
            continue;
        ++claims;
        const auto origins = m_workspace->origins().of(std::span(&claim->id, 1));
        QCOMPARE(origins.size(), size_t(1));
        QTEST(origins.front().publication, "publication");
    }
    QVERIFY2(claims > 0, "no claim was made of this sentence");
}

void TestSources::anIndependentArticleCountsForItsOwnClaimsOnly()
{
    const auto without = imported(u"without.clew"_s, {files({u"d09"_s})});
    QVERIFY(without);
    const std::map<QString, int> before = counts(*without), after = counts(*m_workspace);
    const DocumentId added = find(*m_workspace, u"d09"_s);
    std::set<QString> made; // relations of which the added article makes a claim
    const Graph &graph = *m_workspace->graph();
    for (const Edge &edge : graph.edges())
        for (const ClaimId id : edge.claims)
            if (m_workspace->claim(id)->document == added)
                made.insert(graph.nodes()[static_cast<size_t>(edge.from)].name + u" | "_s
                            + codeOf(edge.predicate) + u" | "_s
                            + graph.nodes()[static_cast<size_t>(edge.to)].name);
    int raised = 0;
    for (const auto &[relation, origins] : after) {
        const auto former = before.find(relation);
        if (former == before.end()) {
            QVERIFY2(made.contains(relation), qPrintable(relation));
            continue;
        }
        QCOMPARE(origins, former->second + (made.contains(relation) ? 1 : 0));
        raised += made.contains(relation) ? 1 : 0;
    }
    QVERIFY(raised > 0);
}

void TestSources::changesAreSeen_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<DriftKind>("kind");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("a denial turned round") << u"d04"_s << DriftKind::DenialReversed << u"Zagros denied"_s;
    QTest::newRow("a denial left out") << u"d03"_s << DriftKind::DenialDropped << u"The university said"_s;
    QTest::newRow("two channels made one") << u"d03"_s << DriftKind::RouteFused << u"Neither knew where"_s;
    QTest::newRow("a hedge dropped") << u"d03"_s << DriftKind::HedgeDropped << u"The University of Kerman"_s;
    QTest::newRow("a price rounded") << u"d03"_s << DriftKind::NumberRounded << u"The other said"_s;
    QTest::newRow("a sum rounded") << u"d06"_s << DriftKind::NumberRounded << u"Tavros then sold"_s;
}

void TestSources::changesAreSeen()
{
    QFETCH(QString, file);
    QFETCH(DriftKind, kind);
    QFETCH(QString, sentence);
    QVERIFY(std::ranges::any_of(m_report.drift, [&](const Drift &drift) {
        return drift.kind == kind && nameOf(*m_workspace, drift.document) == file
            && words(drift.origin).startsWith(sentence);
    }));
}

void TestSources::contradictionsAndDates()
{
    const auto tells = [this](const Contradiction &one, const QString &beginning) {
        return std::ranges::any_of(one.sides,
                                   [&](const Told &side) { return words(side).startsWith(beginning); });
    };
    QVERIFY(std::ranges::any_of(m_report.contradictions, [&](const Contradiction &one) {
        return one.kind == ContradictionKind::Polarity && tells(one, u"Zagros denied"_s)
            && tells(one, u"Zagros admitted"_s);
    }));
    QVERIFY(std::ranges::any_of(m_report.contradictions, [&](const Contradiction &one) {
        return one.kind == ContradictionKind::Number && tells(one, u"Invoices seen"_s)
            && tells(one, u"According to the indictment"_s);
    }));
    const auto published
        = std::ranges::find(m_report.dates, DateConflictKind::Publication, &DateConflict::kind);
    QVERIFY(published != m_report.dates.end());
    QCOMPARE(published->proposal, u"2024-02-06"_s);
    QCOMPARE(published->values.size(), size_t(2));
    const auto undated = std::ranges::find_if(m_report.dates, [&](const DateConflict &one) {
        return one.kind == DateConflictKind::Undated
            && nameOf(*m_workspace, one.values.front().document) == u"d03"_s;
    });
    QVERIFY(undated != m_report.dates.end());
    QCOMPARE(undated->proposal, u"2024-02-06"_s);
}

void TestSources::overrulingCountsAtOnce()
{
    const auto workspace = imported(u"overruled.clew"_s, {files()});
    QVERIFY(workspace);
    const DocumentId digest = find(*workspace, u"d04"_s), report = find(*workspace, u"d01"_s);
    const std::map<QString, int> before = counts(*workspace);
    QVERIFY(workspace->apply(SetRetelling{
        digest, report, {}, RetellingDecision{Verdict::Different, RetellingKind::Retells, u"Ada"_s, {}}}));
    QCOMPARE(workspace->origins().rootOf(digest), digest);
    QVERIFY(counts(*workspace) != before);
    QVERIFY(workspace->undo());
    QCOMPARE(workspace->origins().rootOf(digest), report);
    QVERIFY(counts(*workspace) == before);
}

void TestSources::theOrderOfImportDoesNotMatter()
{
    std::vector<QString> backwards = files();
    std::ranges::reverse(backwards);
    std::vector<std::vector<QString>> oneByOne;
    for (const QString &file : backwards)
        oneByOne.push_back({file});
    const auto other = imported(u"backwards.clew"_s, oneByOne);
    QVERIFY(other);
    QVERIFY(other->content()->retellings == m_workspace->content()->retellings);
}

// A report, an undated digest and a letter that retell it, and a record of it, each imported by itself:
// origins, dates and routes are the same in all twenty-four orders.
void TestSources::everyOrderOfAFamilyGivesOneDossier()
{
    const QString folder = QStringLiteral(CLEW_SOURCE_DIR "/tests/data/dossier-hydrophones/");
    QStringList names{u"e01-ears-in-the-ice.txt"_s, u"e03-translated-digest.txt"_s,
                      u"e04-lodestone-letter.md"_s, u"e05-record.txt"_s};
    const auto reading = [](const Workspace &workspace) {
        const DossierContent &content = *workspace.content();
        QStringList lines;
        for (const Retelling &one : content.retellings)
            lines << QString::number(one.document.value) + u" retells "_s + QString::number(one.origin.value)
                    + codeOf(one.kind) + codeOf(one.verdict) + QString::number(one.score);
        for (const TimeExpression &time : content.times)
            lines << QString::number(time.document.value) + u'@' + QString::number(time.span.begin) + u' '
                    + time.value.from + u'/' + time.value.to + u' ' + time.rule;
        for (const Claim &claim : content.claims) {
            const int origins = workspace.origins().count(std::span(&claim.id, 1));
            lines << QString::number(claim.id.value) + u' ' + (claim.date ? claim.date->from : QString())
                    + u' ' + QString::number(origins);
        }
        lines.sort();
        for (const auto &[relation, origins] : counts(workspace))
            lines << relation + u' ' + QString::number(origins);
        return lines;
    };
    QStringList first;
    do {
        std::vector<std::vector<QString>> oneByOne;
        for (const QString &name : names)
            oneByOne.push_back({folder + name});
        const auto workspace = imported(names.join(u'+') + u".clew"_s, oneByOne);
        QVERIFY(workspace);
        const QStringList lines = reading(*workspace);
        QVERIFY(lines.join(u'\n').contains(u"@credited"_s));
        if (first.isEmpty())
            first = lines;
        QCOMPARE(lines, first);
    } while (std::next_permutation(names.begin(), names.end()));
}

QTEST_GUILESS_MAIN(TestSources)
#include "test_sources.moc"
