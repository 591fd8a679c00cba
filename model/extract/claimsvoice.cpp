#include "extract/claimsvoice.h"

#include "extract/claimsdocument.h"
#include "extract/polaritytree.h"
#include "extract/speakerphrase.h"

#include <algorithm>

namespace clew {

bool isOwnDenial(const Claim &claim, QStringView text)
{
    // "the ministry said it had not opened an inquiry": an authority that denies nothing
    if (claim.predicate == Predicate::Investigates || claim.predicate == Predicate::Sanctions
        || claim.predicate == Predicate::Restricts || claim.predicate == Predicate::Responds)
        return false;
    return claim.polarity == Polarity::Negated && claim.speaker.entity && !tellsOfEnd(claim, text)
        && (claim.speaker.entity == claim.from || claim.speaker.entity == claim.to);
}

void addAccuser(Claim &claim, const ChunkedSentence &passage, const Tree &tree, int token)
{
    if (claim.speaker.kind != SpeakerKind::Publication || !claim.speaker.text.isEmpty())
        return;
    const int accuser = accuserOf(tree, token);
    if (accuser < 0)
        return;
    int first = accuser;
    int last = accuser;
    for (int i = 0; i < tree.size(); ++i)
        if (tree.dominates(accuser, i)) {
            first = std::min(first, i);
            last = std::max(last, i);
        }
    if (tree.dep(first) == Dep::Case)
        ++first; // "by prosecutors"
    const auto wordAt = [&](int each) {
        return passage.wordOfToken[size_t(each)];
    };
    const int end = last + 1 < tree.size() ? wordAt(last + 1) : passage.size();
    if (const auto phrase = speakerOf(passage, wordAt(first), end))
        claim.speaker = phrase->speaker;
}

int tokenAt(const ChunkedSentence &passage, int word)
{
    const auto after = std::ranges::upper_bound(passage.wordOfToken, word);
    return int(after - passage.wordOfToken.begin()) - 1;
}

} // namespace clew
