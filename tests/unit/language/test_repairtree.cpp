#include "language/repairtree.h"

#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

namespace {

// "word/TAG/head/relation ...": head is the place of a word, counted from 0; -1 the root.
Sentence sentenceOf(const QString &words, QString &text)
{
    Sentence sentence;
    for (const QString &word : words.split(u' ')) {
        const QStringList parts = word.split(u'/');
        Token token;
        token.span = {text.size(), text.size() + parts[0].size()};
        token.tag = parts[1];
        token.head = parts[2].toInt();
        token.relation = parts[3];
        text += parts[0] % u' ';
        sentence.tokens.push_back(token);
    }
    sentence.span = {0, text.size()};
    return sentence;
}

QString shown(const Sentence &sentence, const QString &text)
{
    QStringList words;
    for (const Token &token : sentence.tokens)
        words.append(token.span.of(text) % u'/' % token.tag % u'/' % QString::number(token.head) % u'/'
                     % token.relation);
    return words.join(u' ');
}

} // namespace

class TestRepairTree : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void repairs_data();
    void repairs();
    void namesAreOneNode();
};

void TestRepairTree::repairs_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("at least")
        << u"It/PRON/1/nsubj sold/VERB/-1/root at/ADP/5/case least/ADJ/4/nmod 120/NUM/5/nummod engines/NOUN/1/obl"_s
        << u"It/PRON/1/nsubj sold/VERB/-1/root at/ADP/4/advmod least/ADJ/2/fixed 120/NUM/5/nummod engines/NOUN/1/obj"_s;
    QTest::newRow("a dozen")
        << u"It/PRON/1/nsubj leased/VERB/-1/root about/ADP/5/case a/DET/5/det dozen/NUM/5/nummod cranes/NOUN/1/obl"_s
        << u"It/PRON/1/nsubj leased/VERB/-1/root about/ADP/4/advmod a/DET/5/det dozen/NUM/5/nummod cranes/NOUN/1/obj"_s;
    QTest::newRow("a preposition of its own stays")
        << u"sold/VERB/-1/root to/ADP/4/case over/ADP/3/advmod ten/NUM/4/nummod yards/NOUN/0/obl"_s
        << u"sold/VERB/-1/root to/ADP/4/case over/ADP/3/advmod ten/NUM/4/nummod yards/NOUN/0/obl"_s;
    QTest::newRow("inserted speaker")
        << u"Orlo/PROPN/2/nsubj Vey/PROPN/2/nsubj said/VERB/-1/root sold/VERB/2/ccomp it/PRON/3/obj"_s
        << u"Orlo/PROPN/3/nsubj Vey/PROPN/2/nsubj said/VERB/-1/root sold/VERB/2/ccomp it/PRON/3/obj"_s;
    QTest::newRow("no number") << u"sold/VERB/-1/root about/ADP/2/case cranes/NOUN/0/obl"_s
                               << u"sold/VERB/-1/root about/ADP/2/case cranes/NOUN/0/obl"_s;
}

void TestRepairTree::repairs()
{
    QFETCH(QString, before);
    QString text;
    Sentence sentence = sentenceOf(before, text);
    repairTree(text, sentence);
    QTEST(shown(sentence, text), "after");
}

void TestRepairTree::namesAreOneNode()
{
    QString text;
    Sentence sentence = sentenceOf(
        u"Norr/PROPN/1/compound Star/PROPN/3/nsubj Ltd/PROPN/3/nsubj sold/VERB/-1/root it/PRON/3/obj"_s,
        text);
    sentence.names.push_back({{0, sentence.tokens[2].span.end}, NameKind::Organization, 0.9f});
    repairTree(text, sentence);
    QCOMPARE(shown(sentence, text),
             u"Norr/PROPN/1/compound Star/PROPN/3/nsubj Ltd/PROPN/1/flat sold/VERB/-1/root it/PRON/3/obj"_s);
}

QTEST_GUILESS_MAIN(TestRepairTree)
#include "test_repairtree.moc"
