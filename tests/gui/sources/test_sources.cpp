#include "graph/graph.h"
#include "link/selection.h"
#include "sources/sourcesview.h"
#include "support/article.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace clew;
using namespace clew::test;
using namespace Qt::StringLiterals;

// The panel of sources: who retells whom, decided by keyboard, and both sentences of what changed.
class TestSourcesView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anEmptyPanelSaysWhatToDo();
    void proposalsAreDecidedByKeyboard();
    void bothAreRead();
    void everythingHasAName();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    DocumentId m_post, m_news;

    static int rows(QTreeWidget &tree)
    {
        int count = 0;
        for (int i = 0; i < tree.topLevelItemCount(); ++i)
            count += tree.topLevelItem(i)->childCount();
        return count;
    }
};

void TestSourcesView::init()
{
    Metadata post;
    post.publisher = u"The Harbour Post"_s;
    post.published = u"2024-03-02"_s;
    post.title = u"Saws for the yard"_s;
    Metadata news = post;
    news.publisher = u"Inland News"_s;
    news.published = u"2024-03-05"_s;
    Article report(u"post.txt"_s, post), digest(u"news.txt"_s, news);
    report.names(EntityType::Organization, u"Norr Mill"_s).names(EntityType::Organization, u"Tessel Yard"_s);
    report.says(u"Norr Mill sold nine saws to Tessel Yard."_s);
    report.claims(Predicate::SellsTo, u"Norr Mill"_s, u"Tessel Yard"_s, {.trigger = u"sold"_s});
    digest.names(EntityType::Organization, u"Norr Mill"_s).names(EntityType::Organization, u"Tessel Yard"_s);
    digest.says(u"Norr Mill sold ten saws to Tessel Yard."_s);
    digest.claims(Predicate::SellsTo, u"Norr Mill"_s, u"Tessel Yard"_s, {.trigger = u"sold"_s});
    const ImportedDocument one = report.imported();
    ImportedDocument two = digest.imported();
    for (size_t i = 0; i < one.extraction.entities.size(); ++i) {
        const auto [left, right] = std::minmax(one.extraction.entities[i].id, two.extraction.entities[i].id);
        two.judgements.push_back({left, right, Verdict::Same, 1, u"same_name"_s, u"machine"_s, {}});
    }
    m_post = one.document.id;
    m_news = two.document.id;
    Retelling proposal;
    proposal.document = m_news;
    proposal.origin = m_post;
    proposal.publication = u"Harbour Post"_s;
    proposal.score = 0.5;
    proposal.cues = {{TieCue::Headline, {}, {}, u"Saws for the yard"_s}};
    const QString path
        = m_folder.filePath(u"%1.clew"_s.arg(QString::fromLatin1(QTest::currentTestFunction())));
    {
        auto store = DossierStore::create(path);
        QVERIFY(store);
        QVERIFY((*store)->saveImport({one, two}, {{m_news}, {proposal}, {}}));
    }
    auto workspace = Workspace::open(path);
    QVERIFY(workspace);
    m_workspace = *std::move(workspace);
}

void TestSourcesView::anEmptyPanelSaysWhatToDo()
{
    Selection selection;
    SourcesView view(selection);
    view.show();
    QCOMPARE(rows(view.tree()), 0);
    QVERIFY(!view.tree().isVisible());
}

void TestSourcesView::proposalsAreDecidedByKeyboard()
{
    Selection selection;
    SourcesView view(selection);
    view.setPerson(u"Ada"_s);
    view.setWorkspace(m_workspace.get());
    view.resize(800, 300);
    view.show();
    view.waitForComparison();
    QVERIFY(view.current());
    QCOMPARE(view.current()->verdict, Verdict::Unsure);
    QVERIFY(view.card().toPlainText().contains(u"Saws for the yard"_s));
    QCOMPARE(m_workspace->graph()->edges().front().origins, 2); // a proposal counts for nothing
    QTest::keyClick(&view.tree(), Qt::Key_Y);
    QCOMPARE(m_workspace->content()->retellings.front().verdict, Verdict::Same);
    QCOMPARE(m_workspace->content()->retellings.front().who, u"Ada"_s);
    QCOMPARE(m_workspace->graph()->edges().front().origins, 1);
    view.waitForComparison();
    bool number = false; // nine became ten, now that the one retells the other
    for (int i = 0; i < view.tree().topLevelItemCount(); ++i)
        for (int k = 0; k < view.tree().topLevelItem(i)->childCount(); ++k)
            number = number || view.tree().topLevelItem(i)->child(k)->text(0).contains(u"ten saws"_s);
    QVERIFY(number);
    view.tree().setCurrentItem(view.tree().topLevelItem(0)->child(0));
    QTest::keyClick(&view.tree(), Qt::Key_X);
    QCOMPARE(m_workspace->content()->retellings.front().verdict, Verdict::Different);
    QCOMPARE(m_workspace->graph()->edges().front().origins, 2);
    QVERIFY(m_workspace->undo());
    QCOMPARE(m_workspace->content()->retellings.front().verdict, Verdict::Same);
}

void TestSourcesView::bothAreRead()
{
    Selection selection;
    SourcesView view(selection);
    view.setWorkspace(m_workspace.get());
    view.show();
    DocumentId beside;
    connect(&view, &SourcesView::besideWanted, &view, [&beside](DocumentId id) { beside = id; });
    QTest::keyClick(&view.tree(), Qt::Key_Return);
    const auto *passage = std::get_if<Passage>(&selection.focus());
    QVERIFY(passage);
    QCOMPARE(passage->document, m_post);
    QCOMPARE(beside, m_news);
}

void TestSourcesView::everythingHasAName()
{
    Selection selection;
    SourcesView view(selection);
    view.setWorkspace(m_workspace.get());
    QVERIFY(!view.tree().accessibleName().isEmpty());
    QVERIFY(!view.card().accessibleName().isEmpty());
    for (const QAction *action : view.actions())
        QVERIFY(!action->text().isEmpty() && !action->toolTip().isEmpty() && !action->icon().isNull());
}

QTEST_MAIN(TestSourcesView)
#include "test_sources.moc"
