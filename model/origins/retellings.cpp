#include "origins/retellings.h"

#include "origins/own.h"
#include "origins/publications.h"

#include <algorithm>
#include <tuple>

namespace clew {

namespace {

struct Candidate
{
    Retelling tie;
    const ComparedDocument *origin = nullptr;
    double names = 0;
};

bool isCredited(const Retelling &tie)
{
    return std::any_of(tie.cues.begin(), tie.cues.end(),
                       [](const CueAt &cue) { return cue.cue == TieCue::Credit; });
}

bool isWorthTelling(const Retelling &tie)
{
    constexpr double least = 0.3;
    return tie.score >= least || isCredited(tie);
}

// "the Gazette reported" means one report: of several that fit the likest, of equals the earliest.
void chooseAmongReports(std::vector<Candidate> &candidates)
{
    const auto rank = [](const Candidate &one) {
        const Document &origin = one.origin->document;
        return std::tuple(-one.names, origin.metadata.published.isEmpty(), origin.metadata.published,
                          origin.id);
    };
    for (Candidate &one : candidates) {
        if (one.tie.verdict != Verdict::Same || one.tie.kind != RetellingKind::Retells
            || !isCredited(one.tie))
            continue;
        const bool second = std::any_of(candidates.begin(), candidates.end(), [&](const Candidate &other) {
            return &other != &one && other.tie.verdict == Verdict::Same
                && other.tie.kind == RetellingKind::Retells && isCredited(other.tie)
                && isSamePublication(other.tie.publication, one.tie.publication) && rank(other) < rank(one);
        });
        if (second) {
            one.tie.verdict = Verdict::Unsure;
            one.tie.score = std::min(one.tie.score, certainTie - 0.2);
        }
    }
}

// Word for word in one of them: then it is that one that speaks.
bool isCopied(const ComparedDocument &document, Span span, const std::vector<Candidate> &candidates)
{
    constexpr double almostAll = 0.85;
    const auto sentence = std::ranges::find(document.text().sentences, span, &ComparedSentence::span);
    return sentence != document.text().sentences.end()
        && std::ranges::any_of(candidates, [&](const Candidate &one) {
               return one.tie.verdict == Verdict::Same
                   && likenessOf(*sentence, one.origin->text()).best >= almostAll;
           });
}

} // namespace

Retold retold(const ComparedDocument &document, const std::vector<const ComparedDocument *> &others)
{
    std::vector<Candidate> candidates;
    for (const ComparedDocument *other : others) {
        if (other->document.id == document.document.id)
            continue;
        if (auto tie = tieBetween(document, *other))
            candidates.push_back({*std::move(tie), other, sharedNames(document.text(), other->text())});
    }
    std::sort(candidates.begin(), candidates.end(),
              [](const Candidate &a, const Candidate &b) { return a.tie.origin < b.tie.origin; });
    chooseAmongReports(candidates);
    std::erase_if(candidates, [](const Candidate &one) { return !isWorthTelling(one.tie); });
    Retold all;
    const DocumentId id = document.document.id;
    if (!candidates.empty() || !document.extraction.derivations.empty()) {
        for (const Span span : spokenForItself(document))
            if (!isCopied(document, span, candidates))
                all.own.push_back({id, {}, span});
    }
    for (const Candidate &one : candidates) {
        if (one.tie.kind == RetellingKind::Retells) {
            for (const Span span : notInOrigin(document, *one.origin))
                all.own.push_back({id, one.tie.origin, span});
        }
        all.retellings.push_back(one.tie);
    }
    return all;
}

bool mayRetell(const ComparedDocument &document, const ComparedDocument &other)
{
    const auto tie = tieBetween(document, other);
    return tie && isWorthTelling(*tie);
}

} // namespace clew
