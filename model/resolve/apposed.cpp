#include "resolve/evidence.h"

#include <QRegularExpression>

#include <algorithm>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype farthest = 60; // letters between two names in apposition

// Whether the words between two names say that the second is another name of the first. `after`: what
// follows the second.
bool saysSo(QStringView between, QStringView after)
{
    static const QRegularExpression known(u"^(?:,|\\s|\\()*(?:(?:which|who)\\s+(?:is|was|are)\\s+)?(?:"
                                          u"also\\s+|better\\s+|formerly\\s+|previously\\s+|"
                                          "once\\s+|now\\s+|otherwise\\s+)?(?:known\\s+as|called|named|"
                                          "renamed|a\\.?k\\.?a\\.?|f\\.?k\\.?a\\.?|formerly|"
                                          "previously|trading\\s+as|doing\\s+business\\s+as|abbreviated(?:"
                                          "\\s+as)?|or\\s+simply)\\s+(?:the\\s+)?"
                                          "[\"\u201C\u2018']?$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bracket(u"^\\s*\\(\\s*(?:the\\s+)?[\"\u201C\u2018']?$"_s);
    static const QRegularExpression closing(u"^[\"\u201D\u2019']?\\s*\\)"_s);
    return known.match(between).hasMatch()
        || (bracket.match(between).hasMatch() && closing.match(after).hasMatch());
}

} // namespace

std::set<EntityPair> apposed(const IdentityEvidence &evidence)
{
    std::map<DocumentId, std::vector<const Mention *>> mentions;
    for (const Mention &mention : evidence.mentions) {
        if (evidence.texts.contains(mention.document))
            mentions[mention.document].push_back(&mention);
    }
    std::set<EntityPair> pairs;
    for (auto &[document, all] : mentions) {
        std::stable_sort(all.begin(), all.end(),
                         [](const Mention *a, const Mention *b) { return a->span < b->span; });
        const QStringView text = evidence.texts.at(document);
        for (size_t i = 1; i < all.size(); ++i) {
            const Span left = all[i - 1]->span, right = all[i]->span;
            if (left.end > right.begin || right.begin - left.end > farthest || !right.liesIn(text)
                || all[i - 1]->entity == all[i]->entity)
                continue;
            if (saysSo(text.sliced(left.end, right.begin - left.end), text.sliced(right.end).left(4)))
                pairs.insert(std::minmax(all[i - 1]->entity, all[i]->entity));
        }
    }
    return pairs;
}

} // namespace clew
