#include "language/repairdeals.h"

#include "language/repairtokens.h"

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr int longestName = 8; // tokens

class DealRepair : private MendedTree
{
public:
    using MendedTree::MendedTree;

    void run()
    {
        for (int i = 0; i < size(); ++i) {
            verbInS(i);
            boughtBehindInsertion(i);
            throughIsNoSubject(i);
            soldBehindInsertion(i);
            handedOn(i);
            through(i);
            fromTo(i);
            perfect(i);
            phraseOfName(i);
            behindManner(i);
            whoDeals(i);
        }
    }

private:
    bool isDealing(int i) const
    {
        return isWord(i,
                      {u"purchased",   u"bought",      u"ordered",  u"sold",     u"resold",   u"shipped",
                       u"exported",    u"imported",    u"procured", u"acquired", u"obtained", u"supplied",
                       u"delivered",   u"leased",      u"rented",   u"received", u"smuggled", u"sent",
                       u"forwarded",   u"transferred", u"passed",   u"diverted", u"handed",   u"stockpiled",
                       u"re-exported", u"reexported"});
    }

    // The word that heads the name or noun phrase which ends at `last`.
    int headOfPhraseAt(int last) const
    {
        while (has(last) && (at(last).relation == "flat"_L1 || at(last).relation == "compound"_L1)
               && has(at(last).head) && std::abs(at(last).head - last) < longestName)
            last = at(last).head;
        return last;
    }

    // "Vey, [through] his firm Orlo, purchased pumps", read as if Orlo purchased: Vey did.
    void throughIsNoSubject(int marker)
    {
        const int phrase = at(marker).head;
        if (!isWord(marker, {u"through", u"via"}) || at(marker).relation != "case"_L1 || phrase <= marker
            || at(phrase).relation != "nsubj"_L1 || !isWord(marker - 1, {u","}) || !isNoun(marker - 2))
            return;
        const int verb = at(phrase).head;
        const int subject = headOfPhraseAt(marker - 2);
        if (verb < phrase || !isNoun(subject) || subject >= marker)
            return;
        at(phrase).relation = u"obl"_s;
        hang(subject, verb, "nsubj"_L1);
    }

    // "Orlo, whose director is Vey, [sold] pumps", read as an Orlo that was sold: what takes an object is no
    // passive.
    void soldBehindInsertion(int i)
    {
        const int subject = at(i).head;
        if ((at(i).relation != "acl"_L1 && at(i).relation != "acl:relcl"_L1) || subject < 0 || subject > i
            || !isDealing(i) || !isWord(i - 1, {u","}) || !isTagged(subject, {u"PROPN", u"NOUN"})
            || child(i, {u"obj"}) < i
            || child(i, {u"aux", u"aux:pass", u"mark", u"nsubj", u"nsubj:pass"}) >= 0)
            return;
        const int above = at(subject).head;
        if (above < 0) { // the whole sentence was read as a name
            at(i).head = -1;
            at(i).relation = u"root"_s;
            at(subject).head = i;
            at(subject).relation = u"nsubj"_s;
        } else if (at(subject).relation == "nsubj"_L1 && above > i
                   && child(above, {u"nsubj"}, subject) > i) { // "..., an official said"
            at(i).head = above;
            at(i).relation = u"ccomp"_s;
            at(subject).head = i;
        } else {
            return;
        }
        at(i).fineTag = "VBD"_L1;
    }

    // "Vey, through his firm Orlo, [purchased] pumps from", read as a list of Vey and purchased pumps
    void boughtBehindInsertion(int i)
    {
        const int goods = at(i).head;
        if (at(i).relation != "amod"_L1 || at(i).fineTag != "VBN"_L1 || !isWord(i - 1, {u","}) || goods <= i
            || at(goods).fineTag != "NNS"_L1 || !isDealing(i))
            return;
        const int subject = at(goods).head;
        const bool listed = at(goods).relation == "conj"_L1 || at(goods).relation == "appos"_L1;
        if (!listed || subject < 0 || subject > i || !isTagged(subject, {u"PROPN"}) || at(subject).head < 0)
            return;
        const int cc = child(goods, {u"cc"});
        if (cc >= 0 && cc < i)
            return;
        int above = at(subject).head;
        while (at(above).head >= 0 && !isTagged(above, {u"VERB"}))
            above = at(above).head;
        makeVerb(i, "VBD"_L1);
        at(i).head = above;
        at(i).relation = u"parataxis"_s;
        at(goods).head = i;
        at(goods).relation = u"obj"_s;
        at(subject).head = i;
        at(subject).relation = u"nsubj"_s;
        for (int k = i + 1; k < goods; ++k)
            if (at(k).head == i)
                at(k).head = goods;
        for (int k = subject + 1; k < i; ++k)
            if (at(k).head == subject && at(k).relation == "nmod"_L1
                && isWord(child(k, {u"case"}), {u"through", u"via"}))
                hang(k, i, "obl"_L1);
        if (const int marker = child(subject, {u"case"}); marker >= 0)
            throughIsNoSubject(marker);
    }

    // "passed [on] 940 of them to Orlo"
    void handedOn(int on)
    {
        const int phrase = at(on).head;
        const int verb = on - 1;
        if (!isWord(on, {u"on"}) || at(on).relation != "case"_L1 || phrase <= on || at(phrase).head != verb
            || !isLemma(verb, {u"pass", u"hand"}) || !isTagged(verb, {u"VERB"}))
            return;
        int to = -1; // "to Orlo", which hangs on what is passed on
        for (int i = phrase + 1; i < size() && to < 0; ++i)
            if (at(i).relation == "case"_L1 && isWord(i, {u"to"}) && at(i).head > i
                && isBelow(at(i).head, verb))
                to = at(i).head;
        if (to < 0)
            return;
        hang(on, verb, "compound:prt"_L1);
        at(phrase).relation = u"obj"_s;
        hang(to, verb, "obl"_L1);
    }

    // "went from a dealer [to Orlo]": both are ends of the way.
    void fromTo(int marker)
    {
        const int goal = at(marker).head;
        if (!isWord(marker, {u"to"}) || at(marker).relation != "case"_L1 || goal <= marker
            || at(goal).relation != "nmod"_L1)
            return;
        const int start = at(goal).head;
        if (start < 0 || start > marker || !at(start).relation.startsWith("obl"_L1)
            || !isWord(child(start, {u"case"}), {u"from"}))
            return;
        const int verb = at(start).head;
        if (verb < 0 || verb > start || !isTagged(verb, {u"VERB"}))
            return;
        for (int i = 0; i < size(); ++i)
            if (at(i).head == verb && isWord(child(i, {u"case"}), {u"to"}))
                return;
        hang(goal, verb, "obl"_L1);
    }

    // "denied having [imported] scopes", read as scopes that were imported
    void perfect(int i)
    {
        const int have = i - 1;
        const int goods = at(i).head;
        if (at(i).relation != "amod"_L1 || at(i).fineTag != "VBN"_L1 || !isDealing(i) || goods < i
            || at(goods).relation != "obj"_L1 || at(goods).head != have || !isLemma(have, {u"have"})
            || at(have).head < 0)
            return;
        at(i).head = at(have).head;
        at(i).relation = at(have).relation;
        at(i).tag = QStringLiteral("VERB");
        at(i).lemma = lemmaOf(at(i).span.of(m_text), u"VERB");
        at(goods).head = i;
        for (int k = 0; k < size(); ++k)
            if (at(k).head == have)
                at(k).head = i;
        at(have).head = i;
        at(have).relation = u"aux"_s;
        at(have).tag = u"AUX"_s;
    }

    // "moved to Tern [by rail] by Vey": names take no such phrases, their verb does.
    void phraseOfName(int i)
    {
        const int name = at(i).head;
        if (!at(i).relation.startsWith("obl"_L1) || name < 0 || name > i || !isTagged(name, {u"PROPN"})
            || !at(name).relation.startsWith("obl"_L1) || child(name, {u"cop", u"nsubj", u"nsubj:pass"}) >= 0)
            return;
        const QString relation = at(i).relation;
        if (const int verb = at(name).head; verb >= 0 && verb < name && isTagged(verb, {u"VERB"})) {
            hang(i, verb, "obl"_L1);
            at(i).relation = relation;
        }
    }

    // "sold the two in question [to Orlo]", "moved by rail [by Vey]": how it was done takes no phrase of its
    // own.
    void behindManner(int manner)
    {
        const int verb = at(manner).head;
        if (!at(manner).relation.startsWith("obl"_L1) || !isTagged(manner, {u"NOUN"}) || verb < 0
            || verb > manner
            || !isLemma(manner,
                        {u"question", u"return", u"advance", u"exchange", u"cash", u"rail", u"sea", u"air",
                         u"lorry", u"truck", u"road", u"train", u"ship", u"boat", u"plane", u"turn",
                         u"secret", u"full"})
            || !isWord(manner - 1, {u"in", u"by"}))
            return;
        at(manner).relation = u"obl"_s;
        for (int i = manner + 1; i < size(); ++i)
            if (at(i).head == manner && (at(i).relation == "nmod"_L1 || at(i).relation.startsWith("obl"_L1)))
                hang(i, verb, isWord(child(i, {u"case"}), {u"by"}) ? "obl:agent"_L1 : "obl"_L1);
    }

    // "sold pumps to a yard in Norland [through] a dealer": the way that they went, not where the yard lies.
    void through(int marker)
    {
        const int phrase = at(marker).head;
        if (!isWord(marker, {u"through", u"via"}) || at(marker).relation != "case"_L1 || phrase <= marker
            || at(phrase).relation != "nmod"_L1)
            return;
        int above = at(phrase).head;
        while (above >= 0 && above < marker && isNoun(above)
               && (at(above).relation == "nmod"_L1 || at(above).relation == "flat"_L1))
            above = at(above).head;
        const int verb = above >= 0 && above < marker
                && (at(above).relation == "obl"_L1 || at(above).relation == "obj"_L1
                    || at(above).relation == "iobj"_L1)
            ? at(above).head
            : -1;
        if (isLemma(verb, {u"sell",    u"buy",      u"deliver", u"ship",      u"supply",  u"export",
                           u"import",  u"send",     u"smuggle", u"procure",   u"acquire", u"obtain",
                           u"order",   u"purchase", u"resell",  u"re-export", u"divert",  u"transfer",
                           u"provide", u"pay",      u"source",  u"route"}))
            hang(phrase, verb, "obl"_L1);
    }

    // "sold ten pumps to Orlo, [which] resold them": no pump deals.
    void whoDeals(int pronoun)
    {
        const int clause = at(pronoun).head;
        if (!isWord(pronoun, {u"which"}) || !isWord(pronoun - 1, {u","}) || at(pronoun).relation != "nsubj"_L1
            || clause < 0 || at(clause).relation != "acl:relcl"_L1 || !isDealing(clause)
            || child(clause, {u"obj"}) < clause)
            return;
        const int goods = at(clause).head;
        const int dealer = headOfPhraseAt(pronoun - 2);
        if (goods < 0 || goods >= dealer || !isTagged(goods, {u"NOUN", u"NUM"})
            || !isTagged(dealer, {u"PROPN"}) || isInLexicon(WordList::FirmNoun, at(goods).lemma)
            || isInLexicon(WordList::PersonNoun, at(goods).lemma)
            || isInLexicon(WordList::FacilityNoun, at(goods).lemma))
            return;
        hang(clause, dealer, "acl:relcl"_L1);
    }

    // "has its own designs and [buys] pumps from Orlo"
    void verbInS(int i)
    {
        if (!isTagged(i, {u"NOUN"}) || at(i).fineTag != "NNS"_L1 || at(i).relation != "compound"_L1
            || !isWord(i - 1, {u"and", u"or", u"but"})
            || !isWord(i,
                       {u"buys", u"sells", u"imports", u"exports", u"makes", u"produces", u"supplies",
                        u"orders", u"rents", u"leases", u"owns", u"operates", u"sources", u"ships",
                        u"assembles"}))
            return;
        const int object = at(i).head;
        const int first = object > i ? at(object).head : -1;
        if (first < 0 || first > i || at(object).relation != "conj"_L1)
            return;
        const int verb = isTagged(first, {u"VERB"}) ? first : at(first).head;
        if (!has(verb) || at(verb).fineTag != "VBZ"_L1 || verb > i)
            return;
        hang(object, verb, "conj"_L1); // for now: keeps the tree one
        makeVerb(i, "VBZ"_L1);
        at(i).head = verb;
        at(i).relation = u"conj"_s;
        at(object).head = i;
        at(object).relation = u"obj"_s;
        for (int k = 0; k < size(); ++k) {
            if (at(k).head != object)
                continue;
            if (at(k).relation == "cc"_L1 && k < i)
                at(k).head = i;
            const int marker = child(k, {u"case"});
            if (k > object && at(k).relation == "nmod"_L1
                && isWord(marker, {u"from", u"to", u"for", u"through", u"via"}))
                hang(k, i, "obl"_L1);
        }
    }
};

} // namespace

void repairDeals(QStringView text, Sentence &sentence)
{
    DealRepair(text, sentence.tokens).run();
}

} // namespace clew
