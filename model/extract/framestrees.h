#pragma once

#include "extract/frames.h"
#include "extract/predicates.h"

namespace clew {

// Frames over the layer of predicates (resources/frames/tree-*.txt): one line a frame,
//
//   PREDICATE : KIND LEMMA ... : PATH=ROLE:TYPES[!] ... [carrier=LEMMA|...] [marker=LEMMA|...]
//   [named=from] [named=to] [from=employer] [context=to] [polarity=...] [negated=only] [passive=only] [also]
//   [confidence=...]
//
// KIND verb, noun or adjective; "take_over" is a verb with its particle. PATH walks from the predicate:
// STEP/STEP..., a STEP being slots of predicates.h, or "clause" for the subject of the clause around, with
// "|" between alternatives (the first that is filled counts) and, where it matters, the lemmas that may fill
// it: "on|to(list|blacklist)/poss=from:state". "!": without this path there is no claim. ROLE "-" with TYPES
// "any" asks that the path exists. `carrier`: only where one of these verbs carries the noun ("made
// purchases"); "-" asks that none does. `marker`: only after one of these prepositions ("on the list").
// `named=from`, `named=to`: not for the unnamed. `from=employer`: the organisation for which that person
// works stands for the person. `context=to`: for an office that the text leaves without its body, the body
// that was spoken of last; the rule then ends in "+context". `also`: later frames for the same word may apply
// as well; else the first that fits is the only one. Of lemmas, "@goods", "@facility" and "@money" mean the
// words of those lists; a noun frame of lemma "*" is tried on every mention that is a noun.
struct PathStep
{
    QStringList slots;
    QStringList lemmas; // empty: any
};

struct PathRole
{
    std::vector<PathStep> path;
    Role role = Role::None;
    TypeSet types = 0; // 0: anything, also what is no mention
    bool required = false;
};

struct TreeFrame
{
    Predicate predicate = Predicate::RelatedTo;
    PredicateKind kind = PredicateKind::Verb;
    QStringList lemmas;
    std::vector<PathRole> roles;
    QStringList carriers;
    QStringList markers;
    bool namedFrom = false;
    bool namedTo = false;
    bool byEmployer = false;
    bool contextTo = false;
    std::optional<Polarity> polarity; // whatever the sentence says
    bool onlyPassive = false;
    bool onlyNegated = false;
    bool also = false;
    double confidence = 0.7;
    QString rule; // "tree-trade:12"
};

Result<std::vector<TreeFrame>> readTreeFrames(QIODevice &device, const QString &file);

struct TreeLexicon
{
    std::vector<TreeFrame> frames;
    QHash<QString, std::vector<int>> verbs, nouns, adjectives; // lemma -> frames, in order
    std::vector<int> anyNoun;

    const std::vector<int> *framesFor(PredicateKind kind, const QString &lemma) const;
};

// Every tree-*.txt of a folder, in order of name.
Result<TreeLexicon> readTreeLexicon(const QString &folder);
const TreeLexicon &shippedTreeLexicon();

} // namespace clew
