#include "extract/predicates.h"
#include "unit/extract/treesmarked.h"

#include <QTest>

using namespace clew;
using namespace clew::test;
using namespace Qt::StringLiterals;

namespace {

// "sell: subject Acme, object lasers, to Beta" of the word; links are left out.
QString predicationOf(const Parsed &sentence, const QString &word)
{
    const Tree tree(sentence.text, sentence.sentence);
    for (int i = 0; i < tree.size(); ++i) {
        if (tree.form(i) != word)
            continue;
        const Predication predication = predicationAt(tree, i);
        QStringList fillers;
        for (const Filler &each : predication.fillers)
            if (each.slot != u"itself")
                fillers << each.slot + u' ' + tree.form(each.token).toString();
        return predication.lemma + u": "_s + fillers.join(u", "_s);
    }
    return u"no such word"_s;
}

} // namespace

class TestPredicates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void argumentsOf_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("line");
        const auto row
            = [](const char *name, const QString &sentence, const QString &word, const QString &line) {
                  QTest::newRow(name) << sentence << word << line;
              };
        row("active", u"Orlo|PROPN|nsubj|2 sold|VBD|root|0 pumps|NOUN|obj|2 to|ADP|case|5 Norr|PROPN|obl|2"_s,
            u"sold"_s, u"sell: subject Orlo, object pumps, to Norr"_s);
        row("passive",
            u"Pumps|NOUN|nsubj:pass|3 were|AUX|aux:pass|3 sold|VBN|root|0 by|ADP|case|5 Orlo|PROPN|obl|3"_s,
            u"sold"_s, u"sell: subject Orlo, object Pumps, by Orlo"_s);
        row("reduced relative",
            u"a|DET|det|2 dealer|NOUN|root|0 owned|VBN|acl|2 by|ADP|case|5 Orlo|PROPN|obl|3"_s, u"owned"_s,
            u"own: subject Orlo, object dealer, by Orlo"_s);
        row("relative clause",
            u"a|DET|det|2 dealer|NOUN|root|0 that|PRON|nsubj|4 rents|VBZ|acl:relcl|2 pumps|NOUN|obj|4"_s,
            u"rents"_s, u"rent: subject dealer, object pumps"_s);
        row("relative object", u"pumps|NOUN|root|0 Orlo|PROPN|nsubj|3 sold|VBD|acl:relcl|1"_s, u"sold"_s,
            u"sell: subject Orlo, object pumps"_s);
        row("relative preposition",
            u"a|DET|det|2 dealer|NOUN|root|0 from|ADP|case|4 whom|PRON|obl|6 Orlo|PROPN|nsubj|6 "
            u"buys|VBZ|acl:relcl|2 pumps|NOUN|obj|6"_s,
            u"buys"_s, u"buy: subject Orlo, object pumps, from dealer"_s);
        row("raising",
            u"Orlo|PROPN|nsubj:pass|3 was|AUX|aux:pass|3 found|VBN|root|0 to|PART|mark|6 have|AUX|aux|6 "
            u"sold|VBN|xcomp|3 pumps|NOUN|obj|6"_s,
            u"sold"_s, u"sell: subject Orlo, object pumps"_s);
        row("subject control",
            u"Orlo|PROPN|nsubj|2 agreed|VBD|root|0 to|PART|mark|4 sell|VB|xcomp|2 pumps|NOUN|obj|4"_s,
            u"sell"_s, u"sell: subject Orlo, object pumps"_s);
        row("object control",
            u"Orlo|PROPN|nsubj|2 asked|VBD|root|0 Norr|PROPN|obj|2 to|PART|mark|5 sell|VB|xcomp|2 "
            u"pumps|NOUN|obj|5"_s,
            u"sell"_s, u"sell: subject Norr, object pumps"_s);
        row("uses to buy",
            u"Orlo|PROPN|nsubj|2 used|VBD|root|0 Norr|PROPN|obj|2 to|PART|mark|5 buy|VB|xcomp|2 "
            u"pumps|NOUN|obj|5"_s,
            u"buy"_s, u"buy: subject Orlo, object pumps"_s);
        row("judged for doing",
            u"Lomza|PROPN|nsubj|2 sanctioned|VBD|root|0 Norr|PROPN|obj|2 for|SCONJ|mark|5 "
            u"selling|VBG|advcl|2 "
            u"pumps|NOUN|obj|5"_s,
            u"selling"_s, u"sell: subject Norr, object pumps"_s);
        row("by doing",
            u"Orlo|PROPN|nsubj|2 evades|VBZ|root|0 bans|NOUN|obj|2 by|SCONJ|mark|5 renting|VBG|advcl|2 "
            u"pumps|NOUN|obj|5"_s,
            u"renting"_s, u"rent: subject Orlo, object pumps"_s);
        row("coordinated verbs",
            u"Orlo|PROPN|nsubj|2 bought|VBD|root|0 pumps|NOUN|obj|2 and|CCONJ|cc|5 rented|VBD|conj|2 "
            u"drills|NOUN|obj|5"_s,
            u"rented"_s, u"rent: subject Orlo, object drills"_s);
        row("shared object and phrase",
            u"Orlo|PROPN|nsubj|2 sold|VBD|root|0 and|CCONJ|cc|4 shipped|VBD|conj|2 pumps|NOUN|obj|2 "
            u"to|ADP|case|7 "
            u"Norr|PROPN|obl|2"_s,
            u"shipped"_s, u"ship: subject Orlo, object pumps, to Norr"_s);
        row("object of the last",
            u"Orlo|PROPN|nsubj|2 buys|VBZ|root|0 and|CCONJ|cc|4 mends|VBZ|conj|2 pumps|NOUN|obj|4"_s,
            u"buys"_s, u"buy: subject Orlo, object pumps"_s);
        row("lists",
            u"Orlo|PROPN|nsubj|4 and|CCONJ|cc|3 Norr|PROPN|conj|1 sold|VBD|root|0 pumps|NOUN|obj|4 "
            u"to|ADP|case|7 "
            u"Lund|PROPN|obl|4 and|CCONJ|cc|9 Marl|PROPN|conj|7"_s,
            u"sold"_s, u"sell: subject Orlo, subject Norr, object pumps, to Lund, to Marl"_s);
        row("hung on the object",
            u"Orlo|PROPN|nsubj|2 sold|VBD|root|0 pumps|NOUN|obj|2 to|ADP|case|5 Norr|PROPN|nmod|3"_s,
            u"sold"_s, u"sell: subject Orlo, object pumps, to Norr"_s);
        row("two objects",
            u"Orlo|PROPN|nsubj|2 gave|VBD|root|0 Norr|PROPN|iobj|2 access|NOUN|obj|2 to|ADP|case|6 "
            u"pumps|NOUN|nmod|4"_s,
            u"access"_s, u"access: to pumps, subject Orlo, iobject Norr"_s);
        row("given in the passive",
            u"Norr|PROPN|nsubj:pass|3 was|AUX|aux:pass|3 given|VBN|root|0 access|NOUN|obj|3 to|ADP|case|6 "
            u"pumps|NOUN|nmod|4"_s,
            u"access"_s, u"access: to pumps, iobject Norr"_s);
        row("copula",
            u"Norr|PROPN|nsubj|4 is|AUX|cop|4 a|DET|det|4 subsidiary|NOUN|root|0 of|ADP|case|6 "
            u"Orlo|PROPN|nmod|4"_s,
            u"subsidiary"_s, u"subsidiary: of Orlo, self Norr"_s);
        row("apposition",
            u"Norr|PROPN|nsubj|7 ,|PUNCT|punct|4 Orlo|PROPN|nmod:poss|4 subsidiary|NOUN|appos|1 "
            u"in|ADP|case|6 "
            u"Lund|PROPN|nmod|4 grew|VBD|root|0"_s,
            u"subsidiary"_s, u"subsidiary: in Lund, poss Orlo, self Norr"_s);
        row("served as",
            u"Roe|PROPN|nsubj|2 served|VBD|root|0 as|ADP|case|4 director|NOUN|obl|2 of|ADP|case|6 "
            u"Orlo|PROPN|nmod|4"_s,
            u"director"_s, u"director: of Orlo, self Roe, subject Roe"_s);
        row("made purchases",
            u"Orlo|PROPN|nsubj|2 made|VBD|root|0 purchases|NOUN|obj|2 from|ADP|case|5 Norr|PROPN|obl|2"_s,
            u"purchases"_s, u"purchase: subject Orlo, from Norr"_s);
        row("plan to",
            u"Orlo|PROPN|nmod:poss|2 plan|NOUN|root|0 to|PART|mark|4 sell|VB|acl|2 pumps|NOUN|obj|4"_s,
            u"sell"_s, u"sell: subject Orlo, object pumps"_s);
        row("particle", u"Roe|PROPN|nsubj|2 set|VBD|root|0 up|ADP|compound:prt|2 Orlo|PROPN|obj|2"_s,
            u"set"_s, u"set_up: subject Roe, object Orlo"_s);
        row("participle before a noun", u"sanctioned|VBN|amod|2 Orlo|PROPN|nsubj|3 sold|VBD|root|0"_s,
            u"sanctioned"_s, u"sanction: object Orlo"_s);
        row("fixed preposition",
            u"Orlo|PROPN|nsubj|2 fell|VBD|root|0 because|ADP|case|5 of|ADP|fixed|3 Norr|PROPN|obl|2"_s,
            u"fell"_s, u"fall: subject Orlo, because_of Norr"_s);
    }
    void argumentsOf()
    {
        QFETCH(QString, sentence);
        QFETCH(QString, word);
        QFETCH(QString, line);
        QCOMPARE(predicationOf(parsed(sentence), word), line);
    }

    void withoutATreeThereIsNothing()
    {
        Parsed sentence = parsed(u"Orlo|PROPN|nsubj|2 sold|VBD|root|0 pumps|NOUN|obj|2"_s);
        for (Token &each : sentence.sentence.tokens) {
            each.head = -1;
            each.relation.clear();
        }
        QVERIFY(predicatesOf(sentence.text, sentence.sentence).empty());
    }

    void linksTellHowSureTheyAre()
    {
        const Parsed sentence = parsed(u"Orlo|PROPN|nsubj|2 agreed|VBD|root|0 to|PART|mark|4 sell|VB|xcomp|2 "
                                       "pumps|NOUN|obj|4 to|ADP|case|7 Norr|PROPN|nmod|5"_s);
        const Predication sell = predicationAt(Tree(sentence.text, sentence.sentence), 3);
        QCOMPARE(sell.in(u"subject").front().link, Link::Control);
        QCOMPARE(sell.in(u"object").front().link, Link::Direct);
        QCOMPARE(sell.in(u"to").front().link, Link::Attached);
    }

    // A parser may err: heads in a circle must not hang the layer.
    void circlesEnd()
    {
        const Parsed sentence
            = parsed(u"sold|VBD|xcomp|2 bought|VBD|conj|3 rented|VBD|advcl|1 which|PRON|nsubj|1"_s);
        QVERIFY(!predicatesOf(sentence.text, sentence.sentence).empty());
    }
};

QTEST_GUILESS_MAIN(TestPredicates)
#include "test_predicates.moc"
