#include "extract/mentionsdrafts.h"

#include "extract/mentionskinds.h"
#include "extract/mentionswords.h"
#include "language/lexicon.h"

#include <algorithm>
#include <map>

namespace clew {

namespace {

void dropSpansNamedTwice(std::vector<DraftMention> &mentions)
{
    std::ranges::stable_sort(mentions, {}, [](const DraftMention &m) { return m.span; });
    const auto same
        = std::unique(mentions.begin(), mentions.end(),
                      [](const DraftMention &a, const DraftMention &b) { return a.span == b.span; });
    mentions.erase(same, mentions.end());
}

// "chip": the first noun for goods that the text calls a product by; "machine" where it has none that tells
// more; last a noun that no list knows.
QString classNameOf(const DraftEntity &draft)
{
    if (draft.type != EntityType::Product)
        return {};
    const auto told = std::ranges::find_if(draft.heads, [](const QString &noun) {
        return isInLexicon(WordList::GoodsNoun, noun) && !isAnyGoodsNoun(noun);
    });
    if (told != draft.heads.end())
        return *told;
    const auto head = std::ranges::find_if(
        draft.heads, [](const QString &noun) { return isInLexicon(WordList::GoodsNoun, noun); });
    if (head != draft.heads.end())
        return *head;
    // no list knows it, but the text calls the goods by it
    const auto own = std::ranges::find_if(draft.heads, [](const QString &noun) {
        return kindOf(noun) == NounKind::None && noun.size() > 2 && noun.front().isLower();
    });
    return own == draft.heads.end() ? QString() : *own;
}

} // namespace

Mentions finished(Drafts drafts, DocumentId document)
{
    dropSpansNamedTwice(drafts.mentions);
    Mentions result;
    std::vector<EntityId> ids(drafts.entities.size());
    std::map<EntityId, size_t> known; // two drafts of one type and name are one entity
    for (const DraftMention &mention : drafts.mentions) {
        const DraftEntity &draft = drafts.entities[mention.entity];
        EntityId &id = ids[mention.entity];
        if (!id) {
            id = entityId(document, draft.type, draft.name, draft.unnamed ? mention.span.begin + 1 : 0);
            if (known.emplace(id, result.entities.size()).second)
                result.entities.push_back({.id = id,
                                           .document = document,
                                           .type = draft.type,
                                           .name = draft.name,
                                           .unnamed = draft.unnamed,
                                           .className = classNameOf(draft)});
        }
        result.mentions.push_back({.id = mentionId(document, mention.span, draft.type),
                                   .document = document,
                                   .entity = id,
                                   .span = mention.span,
                                   .type = draft.type,
                                   .rule = QString::fromLatin1(mention.rule),
                                   .confidence = mention.confidence});
    }
    return result;
}

} // namespace clew
