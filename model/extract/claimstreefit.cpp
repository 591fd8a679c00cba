#include "extract/claimstreefit.h"

#include "language/lexicon.h"

#include <algorithm>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

// A name that a country or town goes on: with an article, or headed by an office.
bool isNamedOf(const Tree &tree, int token)
{
    const QString form = tree.form(token).toString();
    const int article = tree.child(token, Dep::Determiner);
    return (article >= 0 && tree.lemma(article) == u"the")
        || isInLexicon(WordList::PersonNoun, form.toLower()) || isInLexicon(WordList::Title, form)
        || isInLexicon(WordList::OrganizationWord, form);
}

bool handsOn(const TreeFrame &frame)
{
    return std::ranges::any_of(frame.roles, [](const PathRole &role) {
        return role.role == Role::Item && role.path.front().slots.front() == u"object";
    });
}

} // namespace

void dropUnfit(const Tree &tree, const TreeFrame &frame, const PathRole &role, const Predication &predication,
               std::vector<Filler> &fillers)
{
    // "sells it to": goods, whatever the pronoun was taken for
    if (handsOn(frame) && role.role != Role::Item)
        std::erase_if(fillers, [&](const Filler &filler) {
            return filler.slot == u"object" && tree.isTagged(filler.token, "PRON"_L1);
        });
    // "the Port Journal of Orland", "Protector of Orland": the place is part of the name
    if (frame.predicate == Predicate::LocatedIn && frame.lemmas.front() == u"*" && role.role == Role::To
        && isNamedOf(tree, predication.token))
        std::erase_if(fillers, [](const Filler &filler) { return filler.slot == u"of"; });
    // "its QX-7 pumps" are the ones that it has
    if (frame.predicate == Predicate::Produces && frame.lemmas.front() == u"*")
        std::erase_if(fillers, [&](const Filler &filler) {
            return filler.slot == u"poss" && tree.isTagged(filler.token, "PRON"_L1);
        });
    // "bought from Orlo by a broker, Jane Roe": not Orlo's
    if (frame.predicate == Predicate::EmployedBy && predication.kind == PredicateKind::Noun
        && role.role == Role::To)
        std::erase_if(fillers, [](const Filler &filler) {
            return filler.slot == u"from" && filler.link != Link::Direct;
        });
    // "the chief, Jane Roe, at a bank": what was done there, no post
    if (frame.predicate == Predicate::EmployedBy && predication.kind == PredicateKind::Noun
        && role.role == Role::To)
        std::erase_if(fillers, [&](const Filler &filler) {
            const int marker = tree.child(filler.token, Dep::Case);
            return filler.slot == u"at" && marker > 0 && tree.form(marker - 1) == u",";
        });
    // "bought it": goods, mostly, and no firm
    if (frame.predicate == Predicate::OwnsOrParentOf && predication.kind == PredicateKind::Verb
        && (predication.lemma == u"buy" || predication.lemma == u"purchase"
            || predication.lemma == u"acquire"))
        std::erase_if(fillers, [&](const Filler &filler) {
            return filler.slot == u"object" && tree.isTagged(filler.token, "PRON"_L1);
        });
    // "gives Acme the use of lasers": Acme gets none
    if (frame.predicate == Predicate::Supplies && predication.kind == PredicateKind::Verb)
        std::erase_if(fillers, [&](const Filler &filler) {
            return filler.slot == u"object"
                && (tree.lemma(filler.token) == u"use" || tree.lemma(filler.token) == u"access");
        });
    // "made deliveries of lasers": made none
    if (frame.predicate == Predicate::Produces)
        std::erase_if(fillers, [&](const Filler &filler) {
            return shippedLexicon().words.has(tree.lemma(filler.token), "handling"_L1);
        });
}

} // namespace clew
