#pragma once

#include "core/document.h"
#include "core/extraction.h"
#include "origins/comparedtext.h"
#include "origins/once.h"
#include "origins/textasorigin.h"

#include <map>
#include <optional>
#include <tuple>

namespace clew {

// Where a text first makes a claim, by names and kind.
using ClaimPlaces = std::map<std::tuple<Predicate, QString, QString>, qsizetype>;

// A document with what was read out of it, for comparison. References must outlive it. What most pairs of
// documents do not need is made when it is first asked for.
struct ComparedDocument
{
    const Document &document;
    const Extraction &extraction;
    Once<Wording> ownWording = {};
    Once<ComparedText> ownText = {};
    Once<TextAsOrigin> asOrigin = {};
    Once<ClaimPlaces> claimPlaces = {};

    const Wording &wording() const
    {
        return ownWording.get([this] { return wordingOf(document.text); });
    }
    const ComparedText &text() const
    {
        return ownText.get([this] { return comparedText(document.text, wording()); });
    }
};

// Below this a tie is a proposal: it waits for a person, and does not count.
inline constexpr double certainTie = 0.6;

// What shows that `document` retells `origin`, and how strongly. Nothing: no cue at all. A credit to the
// origin's publisher of which the two texts show that another story is meant scores low, but is there.
// `verdict` is Same from certainTie on, if more than likeness shows it, else Unsure.
std::optional<Retelling> tieBetween(const ComparedDocument &document, const ComparedDocument &origin);

// The share of the rarer names that both texts speak of; for choosing between several reports of one
// publication.
double sharedNames(const ComparedText &one, const ComparedText &other);

} // namespace clew
