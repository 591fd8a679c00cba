#pragma once

#include "core/claim.h"
#include "core/result.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

class QIODevice;

namespace clew {

// Frames are data: which words carry a predicate, and where its roles stand. One line a frame,
//
//   PREDICATE : KIND WORD ... : SLOT=ROLE:TYPES[!] ... [polarity=... | negated=only]
//   [passive=only] [confidence=...]
//
// KIND verb (lemmas, all forms are matched), noun (of a relation: "subsidiary"), event (a verb made a noun:
// "sale") or phrase (exact words; "|" parts alternatives, "*" stands for up to five words). "_" is a blank
// within a verb or noun. "!": without this slot there is no claim. ROLE "-" asks for a filler and drops it.
// "#" opens a comment. The slots are listed in claimsarguments.h.
enum class TriggerKind { Verb, Noun, Event, Phrase };
enum class VerbForm { None, Base, Third, Past, Participle, PastOrParticiple, Gerund };
enum class Role { None, From, To, Via, Item };

// A set of entity types; bit n is the nth of EntityType.
using TypeSet = quint32;
constexpr TypeSet typeBit(EntityType type)
{
    return TypeSet(1) << static_cast<int>(type);
}

struct Slot
{
    QString name;
    Role role = Role::None;
    TypeSet types = 0;
    bool required = false;
};

struct Trigger
{
    std::vector<QStringList> words; // the alternatives of each place; "*": a gap
    VerbForm form = VerbForm::None;
};

struct ClaimFrame
{
    Predicate predicate = Predicate::RelatedTo;
    TriggerKind kind = TriggerKind::Verb;
    std::vector<Trigger> triggers;
    std::vector<Slot> slots;
    Polarity polarity = Polarity::Asserted;
    bool onlyPassive = false; // "was barred"
    bool onlyNegated = false; // "did not respond"; "responded" says nothing
    double confidence = 0.6;
    QString rule; // "trade:12"
};

// Closed classes of words, and verbs that govern clauses ("deny", "bar", "plan").
struct WordClasses
{
    QHash<QString, QStringList> classesOf; // form -> classes
    QHash<QString, QStringList> irregular; // base -> past, participle

    bool has(const QString &form, QLatin1StringView name) const;
};

struct Lexicon
{
    WordClasses words;
    std::vector<ClaimFrame> frames; // in the order of their files and lines: the first that fits wins
    QHash<QString, std::vector<std::pair<int, int>>> index; // first word -> (frame, trigger)
};

struct VerbForms
{
    QString base, third, past, participle, gerund;
};
VerbForms inflect(const QString &lemma, const WordClasses &words);

// A damaged line is an Error BadResource with file and line.
Result<WordClasses> readWords(QIODevice &device, const QString &file);
Result<std::vector<ClaimFrame>> readFrames(QIODevice &device, const QString &file, const WordClasses &words);

// words.txt and every other *.txt of a folder, in order of name; tree-*.txt are for framestrees.h.
Result<Lexicon> readLexicon(const QString &folder);

// What is compiled in under ":/frames".
const Lexicon &shippedLexicon();

} // namespace clew
