#pragma once

#include "extract/coreference.h"
#include "extract/coreferencepronouns.h"

#include <optional>

namespace clew {

// "I", "we", "our" within quotations: who speaks, or whose people speak.
class QuotedPersons
{
public:
    QuotedPersons(const ReferenceScene &scene, const Mentions &mentions, const Attributions &attributions);

    QuotedSpeaker speakerAt(size_t sentence, Span at) const;
    // Nothing for words that are no pronoun of the first person, or stand outside quotations.
    std::optional<Reference> link(size_t sentence, int token) const;

private:
    EntityId organisationOf(const Attribution &quotation, size_t sentence) const;
    EntityId organisationBefore(size_t sentence) const;
    EntityId organisationBeside(const SceneMention &person) const;
    const Attribution *quotationAt(size_t sentence, Span at) const;

    const ReferenceScene &m_scene;
    const Attributions &m_attributions;
    QHash<qint64, EntityType> m_types; // of entities; these two are looked up only
    QHash<qint64, EntityId> m_organisations; // of persons
    std::vector<bool> m_openAtBegin; // whether a quotation runs on into the sentence
};

} // namespace clew
