#pragma once

#include "drift/drift.h"
#include "drift/utterances.h"

#include <optional>

namespace clew {

// What became of a speaker: by number, by what they are called, by whom they belong to. Neither kept nor
// changed, where that cannot be told. Kept, too, where the retelling only calls them as the
// origin's sentence does too ("Ada Brodin, a lawyer" -> "a lawyer"). `publisher`: of the origin; "the Gazette
// says" is no other speaker.
struct SpeakerChange
{
    bool kept = false;
    std::optional<DriftKind> kind;
};
SpeakerChange speakerChange(const Speaker &was, const Speaker &is, const Clusters &clusters,
                            const ComparedSentence &origin, const QString &publisher);

} // namespace clew
