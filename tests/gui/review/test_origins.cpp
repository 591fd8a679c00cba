#include "graph/graph.h"
#include "link/selection.h"
#include "review/reviewmodel.h"
#include "review/reviewpanel.h"
#include "support/article.h"
#include "workspace/workspace.h"

#include <QListView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace clew;
using namespace clew::test;
using namespace Qt::StringLiterals;

// Who retells whom waits in the review queue, with what shows it, and is decided there by keyboard.
class TestReviewOfOrigins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isConfirmed();
    void isOverruled();
    void isLeftOpen();
    void whatIsDecidedDoesNotWait();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<ReviewPanel> m_panel;
    DocumentId m_post, m_news;

    int origins() const { return m_workspace->graph()->edges().front().origins; }
    const Retelling &retelling() const { return m_workspace->content()->retellings.front(); }
};

void TestReviewOfOrigins::init()
{
    Metadata post;
    post.publisher = u"The Harbour Post"_s;
    post.published = u"2024-03-02"_s;
    post.title = u"Saws for the yard"_s;
    Metadata news = post;
    news.publisher = u"Inland News"_s;
    news.title = u"Yard buys saws"_s;
    Article report(u"post.txt"_s, post), digest(u"news.txt"_s, news);
    for (Article *article : {&report, &digest}) {
        article->names(EntityType::Organization, u"Norr Mill"_s)
            .names(EntityType::Organization, u"Tessel Yard"_s);
        article->says(article == &report ? u"Norr Mill sold nine saws to Tessel Yard."_s
                                         : u"Norr Mill sold ten saws to Tessel Yard."_s);
        article->claims(Predicate::SellsTo, u"Norr Mill"_s, u"Tessel Yard"_s, {.trigger = u"sold"_s});
    }
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
    proposal.who = u"machine"_s;
    proposal.cues
        = {{TieCue::Order, Span{0, 20}, {}, {}}, {TieCue::Headline, {}, {}, u"Saws for the yard"_s}};
    const QString path
        = m_folder.filePath(u"%1.clew"_s.arg(QString::fromLatin1(QTest::currentTestFunction())));
    {
        auto store = DossierStore::create(path);
        QVERIFY(store);
        QVERIFY((*store)->saveImport({one, two}, {{m_news}, {proposal}, {}}));
    }
    auto workspace = Workspace::open(path);
    QVERIFY(workspace);
    m_panel.reset();
    m_workspace = *std::move(workspace);
    m_selection = std::make_unique<Selection>();
    m_panel = std::make_unique<ReviewPanel>(*m_selection);
    m_panel->setWorkspace(m_workspace.get());
    m_panel->setPerson(u"Ada"_s);
    m_panel->resize(360, 600);
    m_panel->show();
    ReviewFilter filter;
    filter.kind = ReviewKind::Origins;
    m_panel->setFilter(filter);
    m_panel->begin();
    QCOMPARE(m_panel->left(), 1);
    QCOMPARE(*m_panel->current(), ReviewItem(RetellingAt{m_news, m_post}));
    QVERIFY(m_panel->isInFocus());
    const QString card = m_panel->card().toPlainText();
    for (const QString &words : {u"Yard buys saws"_s, u"Saws for the yard"_s, u"Norr Mill sold ten"_s})
        QVERIFY2(card.contains(words), qPrintable(card));
    QCOMPARE(origins(), 2); // a proposal counts for nothing
}

void TestReviewOfOrigins::isConfirmed()
{
    QTest::keyClick(&m_panel->list(), Qt::Key_Y);
    QCOMPARE(retelling().verdict, Verdict::Same);
    QCOMPARE(retelling().who, u"Ada"_s);
    QCOMPARE(origins(), 1);
    QCOMPARE(m_panel->left(), 0);
    // and taken back it waits again
    QVERIFY(m_workspace->undo());
    QCOMPARE(m_panel->left(), 1);
    QCOMPARE(origins(), 2);
}

void TestReviewOfOrigins::isOverruled()
{
    QTest::keyClick(&m_panel->list(), Qt::Key_X);
    QCOMPARE(retelling().verdict, Verdict::Different);
    QCOMPARE(origins(), 2);
    QCOMPARE(m_panel->left(), 0);
}

void TestReviewOfOrigins::isLeftOpen()
{
    QTest::keyClick(&m_panel->list(), Qt::Key_U);
    QCOMPARE(retelling().verdict, Verdict::Unsure);
    QCOMPARE(retelling().who, u"Ada"_s);
    QCOMPARE(m_panel->left(), 0);
}

void TestReviewOfOrigins::whatIsDecidedDoesNotWait()
{
    m_panel->yes();
    m_panel->setFilter({});
    for (const ReviewItem &item : reviewQueue(*m_workspace, {}))
        QVERIFY(!std::holds_alternative<RetellingAt>(item));
}

QTEST_MAIN(TestReviewOfOrigins)
#include "test_origins.moc"
