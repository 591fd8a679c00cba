#include "golden.h"

#include "graph/graph.h"
#include "graph/origins.h"
#include "workspace/pipeline.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QTemporaryDir>

#include <algorithm>

using namespace clew;
using namespace clew::test;
using namespace Qt::StringLiterals;

// One invented article from six places (tests/data/versions): as published, reprinted under another headline,
// mirrored without its head, as a record with an abstract, updated, and cut short by a wire; an article that
// copies half of it and goes on by itself; and another article about the same firms.
class TestVersionsOfAnArticle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void oneArticleAndTwoOthers_data();
    void oneArticleAndTwoOthers();
    void theUpdateLeads();
    void theyCountOnce();
    void aPersonCanTellThemApart();

private:
    QTemporaryDir m_folder;

    std::unique_ptr<Workspace> imported(const QString &name, bool backwards, bool oneByOne) const
    {
        const QDir folder(QStringLiteral(CLEW_SOURCE_DIR "/tests/data/versions"));
        std::vector<QString> files;
        for (const QString &file : folder.entryList({u"v*"_s}, QDir::Files, QDir::Name))
            files.push_back(folder.filePath(file));
        if (backwards)
            std::ranges::reverse(files);
        const QString path = m_folder.filePath(name);
        {
            auto store = DossierStore::create(path);
            if (!store)
                return nullptr;
            for (const QString &file : files)
                if (oneByOne && !importPaths(**store, {file}))
                    return nullptr;
            if (!oneByOne && !importPaths(**store, files))
                return nullptr;
        }
        auto workspace = Workspace::open(path);
        return workspace ? *std::move(workspace) : nullptr;
    }
    static DocumentId find(const Workspace &workspace, const QString &name)
    {
        for (const DocumentSummary &document : workspace.content()->documents)
            if (document.file.startsWith(name))
                return document.id;
        return {};
    }
    static QStringList versionsOf(const Workspace &workspace, const QString &name)
    {
        const Versions &versions = workspace.origins().versions();
        QStringList names;
        for (const DocumentSummary &document : workspace.content()->documents)
            if (versions.areOne(document.id, find(workspace, name)))
                names << document.file.left(2);
        names.sort();
        return names;
    }

    std::unique_ptr<Workspace> m_workspace;
};

void TestVersionsOfAnArticle::initTestCase()
{
    m_workspace = imported(u"all.clew"_s, false, false);
    QVERIFY(m_workspace);
}

void TestVersionsOfAnArticle::oneArticleAndTwoOthers_data()
{
    QTest::addColumn<bool>("backwards");
    QTest::addColumn<bool>("oneByOne");
    QTest::newRow("at once") << false << false;
    QTest::newRow("one by one") << false << true;
    QTest::newRow("one by one, the last first") << true << true;
}

void TestVersionsOfAnArticle::oneArticleAndTwoOthers()
{
    QFETCH(bool, backwards);
    QFETCH(bool, oneByOne);
    const auto workspace
        = imported(QString::fromLatin1(QTest::currentDataTag()) + u".clew"_s, backwards, oneByOne);
    QVERIFY(workspace);
    QCOMPARE(versionsOf(*workspace, u"v1"_s),
             (QStringList{u"v1"_s, u"v2"_s, u"v3"_s, u"v4"_s, u"v5"_s, u"v7"_s}));
    QCOMPARE(versionsOf(*workspace, u"v6"_s), QStringList{u"v6"_s});
    QCOMPARE(versionsOf(*workspace, u"v8"_s), QStringList{u"v8"_s});
    const Origins &origins = workspace->origins();
    QVERIFY(origins.versions().areOne(origins.rootOf(find(*workspace, u"v6"_s)), find(*workspace, u"v1"_s)));
    QCOMPARE(origins.rootOf(find(*workspace, u"v8"_s)), find(*workspace, u"v8"_s));
}

void TestVersionsOfAnArticle::theUpdateLeads()
{
    QCOMPARE(m_workspace->origins().versions().leading(find(*m_workspace, u"v4"_s)),
             find(*m_workspace, u"v5"_s));
}

// Three articles; and what the second one adds is its own.
void TestVersionsOfAnArticle::theyCountOnce()
{
    QCOMPARE(m_workspace->origins().versions().articles(), 3);
    for (const Node &node : m_workspace->graph()->nodes())
        QVERIFY2(node.documents <= 3, qPrintable(node.name));
    int shared = 0, own = 0;
    for (const Edge &edge : m_workspace->graph()->edges()) {
        QVERIFY(edge.documents <= 3);
        QVERIFY(edge.origins <= edge.documents);
        shared += edge.claims.size() > 3 && edge.origins == 1 ? 1 : 0;
        const QString from = m_workspace->graph()->nodes()[static_cast<size_t>(edge.from)].name;
        const auto sources = m_workspace->origins().of(edge.claims);
        own += from == u"Nordbank"_s && sources.size() == 1
                && sources.front().publication == u"Tromso Tidende"_s
            ? 1
            : 0;
    }
    QVERIFY(shared > 0);
    QVERIFY(own > 0);
}

void TestVersionsOfAnArticle::aPersonCanTellThemApart()
{
    const DocumentId wire = find(*m_workspace, u"v7"_s);
    std::vector<Change> apart;
    for (const Retelling &one : m_workspace->content()->retellings) {
        if (one.document != wire && one.origin != wire)
            continue;
        apart.push_back(SetRetelling{
            one.document, one.origin, one.publication,
            RetellingDecision{Verdict::Different, one.kind, u"Ada"_s, u"2026-11-22T10:00:00Z"_s}});
    }
    QVERIFY(!apart.empty());
    for (const Change &change : apart)
        QVERIFY(m_workspace->apply(change));
    QCOMPARE(versionsOf(*m_workspace, u"v7"_s), QStringList{u"v7"_s});
    QCOMPARE(versionsOf(*m_workspace, u"v1"_s).size(), 5);
    for (size_t i = 0; i < apart.size(); ++i)
        QVERIFY(m_workspace->undo());
    QCOMPARE(versionsOf(*m_workspace, u"v7"_s).size(), 6);
}

QTEST_GUILESS_MAIN(TestVersionsOfAnArticle)
#include "test_versions.moc"
