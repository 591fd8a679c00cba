#pragma once

#include "extract/mentionstext.h"

namespace clew {

enum class Determination {
    Bare, // "chips"
    Indefinite, // "a firm", "two staffers", "some companies"
    Definite, // "the firm"
    Demonstrative, // "these firms"
    Possessive, // "its lawyers", "Orlo's lawyers"
    Negative, // "no firm", "any firm"
};

// What a head noun names.
enum class NounKind { None, Person, Firm, Government, Facility, Goods, Service, Document };

// A noun phrase without a relative clause: "two former Orlo engineers".
struct NounPhrase
{
    SentenceTokens range;
    size_t head = 0; // token
    QString lemma; // of the head
    bool plural = false;
    bool collective = false; // many as one: "network"
    Determination determination = Determination::Bare;
    bool numbered = false; // "forty lasers"
    bool byPerson = false; // "his company"
    bool quoted = false; // within quotation marks
    QStringList modifiers; // words between determiner and head, without numbers
    NounKind kind = NounKind::None;
};

// The noun phrases of a sentence whose head is of some kind, in order, without overlap. `goods` are further
// nouns for goods.
std::vector<NounPhrase> nounPhrases(const MentionText &text, size_t sentence, const QSet<QString> &goods);

// The end of the phrase with what narrows it down: "an engineer [at a chip firm in Orland]", "two people
// [close to Orlo]", "a lawyer [who set up the fund]".
size_t extendedEnd(const MentionText &text, const NounPhrase &phrase);

} // namespace clew
