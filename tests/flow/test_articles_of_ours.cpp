#include "score.h"

#include <QDir>
#include <QTemporaryDir>

using namespace clew::test;
using namespace Qt::StringLiterals;

// Ten invented articles in ten kinds of text, with annotation (tests/data/eval): what the engine reaches on
// texts that it was not made from. The minimums are what it reached, a little below.
class TestArticlesOfOurs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figures();
};

void TestArticlesOfOurs::figures()
{
    const QDir data(QStringLiteral(CLEW_SOURCE_DIR "/tests/data/eval"));
    QStringList articles;
    for (const QString &name : data.entryList({u"o*.txt"_s, u"o*.md"_s}, QDir::Files, QDir::Name))
        articles << data.filePath(name);
    QCOMPARE(articles.size(), 10);
    const QTemporaryDir folder;
    const QString analysis = folder.filePath(u"a.json"_s);
    const Ran ran = clewCli(QStringList{u"analyse"_s} + articles + QStringList{u"--json"_s, analysis});
    QVERIFY2(ran.code == 0, ran.err.constData());
    const Ran scored = score(data.filePath(u"score.py"_s), data.filePath(u"own-gold.json"_s), analysis,
                             {u"spans_valid=1"_s, u"body_clean=1"_s, u"body_kept=0.98"_s, u"metadata=0.95"_s,
                              u"derived_from_f1=0.9"_s, u"time_f1=0.9"_s, u"entity_f1=0.8"_s,
                              u"attribution=0.85"_s, u"relation_family_f1=0.48"_s});
    QVERIFY2(scored.code == 0, QByteArray(scored.out + scored.err).constData());
}

QTEST_GUILESS_MAIN(TestArticlesOfOurs)
#include "test_articles_of_ours.moc"
