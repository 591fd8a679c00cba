#include "language/repairtree.h"

#include "language/repairattach.h"
#include "language/repairclauses.h"

#include "language/lexicon.h"

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
    void namesAreOneNode_data();
    void namesAreOneNode();
    void attachment_data();
    void attachment();
    void clauses_data();
    void clauses();
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
    QTest::newRow("relative clause")
        << u"sold/VERB/-1/root it/PRON/0/obj to/ADP/3/case Orlo/PROPN/0/obl ,/PUNCT/6/punct which/PRON/6/nsubj resold/VERB/0/advcl it/PRON/6/obj"_s
        << u"sold/VERB/-1/root it/PRON/0/obj to/ADP/3/case Orlo/PROPN/0/obl ,/PUNCT/6/punct which/PRON/6/nsubj resold/VERB/3/acl:relcl it/PRON/6/obj"_s;
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

void TestRepairTree::namesAreOneNode_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QList<int>>("names"); // first and last word of each
    QTest::addColumn<QString>("after");
    QTest::newRow("one head")
        << u"Norr/PROPN/1/compound Star/PROPN/3/nsubj Ltd/PROPN/3/nsubj sold/VERB/-1/root it/PRON/3/obj"_s
        << QList<int>{0, 2}
        << u"Norr/PROPN/1/compound Star/PROPN/3/nsubj Ltd/PROPN/1/flat sold/VERB/-1/root it/PRON/3/obj"_s;
    QTest::newRow("its preposition")
        << u"sold/VERB/-1/root to/ADP/2/case Norr/PROPN/3/compound Yards/PROPN/0/obl"_s << QList<int>{2, 3}
        << u"sold/VERB/-1/root to/ADP/3/case Norr/PROPN/3/compound Yards/PROPN/0/obl"_s;
    QTest::newRow("no verb")
        << u"sold/VERB/-1/root it/PRON/0/obj to/PART/3/mark Norr/VERB/0/xcomp Yards/PROPN/3/obj"_s
        << QList<int>{3, 4}
        << u"sold/VERB/-1/root it/PRON/0/obj to/ADP/3/case Norr/PROPN/0/obl Yards/PROPN/3/obj"_s;
    QTest::newRow("a verb that is one")
        << u"agreed/VERB/-1/root to/PART/2/mark sell/VERB/0/xcomp Norr/PROPN/2/obj"_s << QList<int>{3, 3}
        << u"agreed/VERB/-1/root to/PART/2/mark sell/VERB/0/xcomp Norr/PROPN/2/obj"_s;
    QTest::newRow("who received") << u"pay/VERB/-1/root Norr/PROPN/2/compound $/SYM/0/obj 3/NUM/2/nummod"_s
                                  << QList<int>{1, 1}
                                  << u"pay/VERB/-1/root Norr/PROPN/0/iobj $/SYM/0/obj 3/NUM/2/nummod"_s;
    QTest::newRow("given a grant") << u"give/VERB/-1/root Norr/PROPN/0/obj a/DET/3/det grant/NOUN/0/obj"_s
                                   << QList<int>{1, 1}
                                   << u"give/VERB/-1/root Norr/PROPN/0/iobj a/DET/3/det grant/NOUN/0/obj"_s;
    QTest::newRow("whose pumps") << u"sell/VERB/-1/root Norr/PROPN/2/compound pumps/NOUN/0/obj"_s
                                 << QList<int>{1, 1}
                                 << u"sell/VERB/-1/root Norr/PROPN/2/compound pumps/NOUN/0/obj"_s;
    QTest::newRow("second of two names")
        << u"a/DET/1/det unit/NOUN/5/nsubj of/ADP/3/case Norr/PROPN/1/nmod Vey/PROPN/3/appos sold/VERB/-1/root"_s
        << QList<int>{3, 3, 4, 4}
        << u"a/DET/1/det unit/NOUN/5/nsubj of/ADP/3/case Norr/PROPN/1/nmod Vey/PROPN/1/appos sold/VERB/-1/root"_s;
}

void TestRepairTree::namesAreOneNode()
{
    QFETCH(QString, before);
    QFETCH(QList<int>, names);
    QString text;
    Sentence sentence = sentenceOf(before, text);
    for (Token &each : sentence.tokens)
        each.lemma = each.span.of(text).toString();
    for (int i = 0; i + 1 < names.size(); i += 2) {
        const Span span{sentence.tokens[size_t(names[i])].span.begin,
                        sentence.tokens[size_t(names[i + 1])].span.end};
        sentence.names.push_back({span, NameKind::Organization, 0.9f});
    }
    repairTree(text, sentence);
    QTEST(shown(sentence, text), "after");
}

void TestRepairTree::attachment_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("behind an insertion")
        << u"shipped/VERB/-1/root pumps/NOUN/0/obj ,/PUNCT/3/punct made/VERB/1/acl by/ADP/5/case Orlo/PROPN/3/obl:agent ,/PUNCT/8/punct to/ADP/8/case Vey/PROPN/5/nmod"_s
        << u"shipped/VERB/-1/root pumps/NOUN/0/obj ,/PUNCT/3/punct made/VERB/1/acl by/ADP/5/case Orlo/PROPN/3/obl:agent ,/PUNCT/8/punct to/ADP/8/case Vey/PROPN/0/obl"_s;
    QTest::newRow("within it")
        << u"bought/VERB/-1/root pumps/NOUN/0/obj ,/PUNCT/3/punct shipped/VERB/1/acl to/ADP/5/case Vey/PROPN/3/obl"_s
        << u"bought/VERB/-1/root pumps/NOUN/0/obj ,/PUNCT/3/punct shipped/VERB/1/acl to/ADP/5/case Vey/PROPN/3/obl"_s;
    QTest::newRow("the verb has one already")
        << u"sold/VERB/-1/root to/ADP/2/case Orlo/PROPN/0/obl pumps/NOUN/0/obj ,/PUNCT/5/punct made/VERB/3/acl ,/PUNCT/8/punct to/ADP/8/case Vey/PROPN/5/obl"_s
        << u"sold/VERB/-1/root to/ADP/2/case Orlo/PROPN/0/obl pumps/NOUN/0/obj ,/PUNCT/5/punct made/VERB/3/acl ,/PUNCT/8/punct to/ADP/8/case Vey/PROPN/5/obl"_s;
    QTest::newRow("passed it on")
        << u"pass/VERB/-1/root it/PRON/0/obj on/ADP/4/case to/ADP/4/case Vey/PROPN/0/obl"_s
        << u"pass/VERB/-1/root it/PRON/0/obj on/ADP/0/compound:prt to/ADP/4/case Vey/PROPN/0/obl"_s;
    QTest::newRow("moved on to") << u"climb/VERB/-1/root on/ADP/3/case to/ADP/3/case Vey/PROPN/0/obl"_s
                                 << u"climb/VERB/-1/root on/ADP/3/case to/ADP/3/case Vey/PROPN/0/obl"_s;
    QTest::newRow("some of them")
        << u"Orlo/PROPN/1/nsubj bought/VERB/-1/root pumps/NOUN/1/obj ,/PUNCT/4/punct some/DET/1/nsubj through/ADP/6/case Vey/PROPN/4/nmod"_s
        << u"Orlo/PROPN/1/nsubj bought/VERB/-1/root pumps/NOUN/1/obj ,/PUNCT/4/punct some/DET/1/parataxis through/ADP/6/case Vey/PROPN/4/nmod"_s;
    QTest::newRow("the way of the goods")
        << u"sent/VERB/-1/root it/PRON/0/obj to/ADP/3/case Vey/PROPN/0/obl via/ADP/5/case Orlo/PROPN/3/nmod"_s
        << u"sent/VERB/-1/root it/PRON/0/obj to/ADP/3/case Vey/PROPN/0/obl via/ADP/5/case Orlo/PROPN/0/obl"_s;
    QTest::newRow("adverb")
        << u"Orlo/PROPN/3/nsubj ,/PUNCT/3/punct meanwhile/ADV/3/nsubj admitted/VERB/-1/root it/PRON/3/obj"_s
        << u"Orlo/PROPN/3/nsubj ,/PUNCT/3/punct meanwhile/ADV/3/advmod admitted/VERB/-1/root it/PRON/3/obj"_s;
    QTest::newRow("the only subject") << u"bought/VERB/-1/root pumps/NOUN/0/obj some/DET/0/nsubj"_s
                                      << u"bought/VERB/-1/root pumps/NOUN/0/obj some/DET/0/nsubj"_s;
}

void TestRepairTree::attachment()
{
    QFETCH(QString, before);
    QString text;
    Sentence sentence = sentenceOf(before, text);
    for (Token &each : sentence.tokens)
        each.lemma = each.span.of(text).toString();
    repairAttachment(text, sentence);
    QTEST(shown(sentence, text), "after");
}

void TestRepairTree::clauses_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("nobody says somebody")
        << u"It/PRON/1/nsubj said/VERB/-1/root Orlo/PROPN/1/iobj ,/PUNCT/5/punct which/PRON/5/nsubj left/VERB/2/acl:relcl ,/PUNCT/5/punct had/AUX/8/aux sold/VERB/1/ccomp it/PRON/8/obj"_s
        << u"It/PRON/1/nsubj said/VERB/-1/root Orlo/PROPN/8/nsubj ,/PUNCT/5/punct which/PRON/5/nsubj left/VERB/2/acl:relcl ,/PUNCT/5/punct had/AUX/8/aux sold/VERB/1/ccomp it/PRON/8/obj"_s;
    QTest::newRow("told somebody")
        << u"It/PRON/1/nsubj told/VERB/-1/root Orlo/PROPN/1/iobj Vey/PROPN/5/nsubj had/AUX/5/aux sold/VERB/1/ccomp it/PRON/5/obj"_s
        << u"It/PRON/1/nsubj told/VERB/-1/root Orlo/PROPN/1/iobj Vey/PROPN/5/nsubj had/AUX/5/aux sold/VERB/1/ccomp it/PRON/5/obj"_s;
    QTest::newRow("which of many is")
        << u"sold/VERB/-1/root ten/NUM/0/obj of/ADP/3/case them/PRON/1/nmod to/ADP/5/case Orlo/PROPN/1/nmod ,/PUNCT/9/punct which/PRON/9/nsubj is/AUX/9/cop listed/ADJ/1/acl:relcl"_s
        << u"sold/VERB/-1/root ten/NUM/0/obj of/ADP/3/case them/PRON/1/nmod to/ADP/5/case Orlo/PROPN/1/nmod ,/PUNCT/9/punct which/PRON/9/nsubj is/AUX/9/cop listed/ADJ/5/acl:relcl"_s;
    QTest::newRow("which of many are")
        << u"sold/VERB/-1/root ten/NUM/0/obj of/ADP/3/case them/PRON/1/nmod to/ADP/5/case Orlo/PROPN/1/nmod ,/PUNCT/9/punct which/PRON/9/nsubj are/AUX/9/cop listed/ADJ/1/acl:relcl"_s
        << u"sold/VERB/-1/root ten/NUM/0/obj of/ADP/3/case them/PRON/1/nmod to/ADP/5/case Orlo/PROPN/1/nmod ,/PUNCT/9/punct which/PRON/9/nsubj are/AUX/9/cop listed/ADJ/1/acl:relcl"_s;
    QTest::newRow("one object")
        << u"runs/VERB/-1/root four/NUM/0/obj Orlo/PROPN/0/obj mills/NOUN/0/obj"_s
        << u"runs/VERB/-1/root four/NUM/3/nummod Orlo/PROPN/3/compound mills/NOUN/0/obj"_s;
    QTest::newRow("a giver of two things")
        << u"gave/VERB/-1/root Orlo/PROPN/0/obj a/DET/3/det mill/NOUN/0/obj"_s
        << u"gave/VERB/-1/root Orlo/PROPN/0/obj a/DET/3/det mill/NOUN/0/obj"_s;
}

void TestRepairTree::clauses()
{
    QFETCH(QString, before);
    QString text;
    Sentence sentence = sentenceOf(before, text);
    for (Token &token : sentence.tokens)
        token.lemma = lemmaOf(token.span.of(text), token.tag);
    repairClauses(text, sentence);
    QTEST(shown(sentence, text), "after");
}

QTEST_GUILESS_MAIN(TestRepairTree)
#include "test_repairtree.moc"
