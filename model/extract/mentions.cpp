#include "extract/mentions.h"

#include "extract/mentionslink.h"
#include "extract/mentionsnames.h"
#include "extract/mentionsnominal.h"

namespace clew {

Mentions findMentions(const Document &document, const Analysis &analysis)
{
    const MentionText text(document, analysis);
    Drafts drafts;
    linkNames(text, findNames(text), drafts);
    addNominals(text, drafts);
    return finished(std::move(drafts), document.id);
}

} // namespace clew
