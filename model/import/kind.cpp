#include "import/kind.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

bool isCutFor(const Block &block, LedgerReason reason)
{
    return block.cut == reason;
}

} // namespace

SourceKind kindByFurniture(const Draft &draft)
{
    static const QRegularExpression mailing(
        u"unsubscribe|receiving this|view in (your )?browser|forward to a friend"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression label(u"^(reading time|\\d+ min read)$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    int page = 0;
    bool mail = false;
    bool labels = false;
    bool bullets = false;
    for (const Block &block : draft.blocks) {
        bullets = bullets || block.bullet;
        if (!block.cut)
            continue;
        const QString text = textOf(draft.decoded, block).left(400);
        page += isCutFor(block, LedgerReason::Navigation) || isCutFor(block, LedgerReason::Teaser)
            || isCutFor(block, LedgerReason::Offer);
        mail = mail || mailing.match(text).hasMatch();
        labels = labels || label.match(text).hasMatch();
    }
    if (mail || (labels && bullets))
        return SourceKind::Newsletter;
    constexpr int enough = 3;
    return page >= enough ? SourceKind::WebPageText : draft.kind;
}

void takePublisherOfOffers(Draft &draft)
{
    static const QRegularExpression offer(
        u"^(?:Subscribe|Sign up|Welcome) (?:to|for) ((?:The |the )?\\p{Lu}[\\w'’&-]*(?: (?:of|the|and|for|\\p{Lu}[\\w'’&-]*))*)[.!]?$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression general(
        u"^(our|free|premium|newsletters?|e-?mails?|alerts?|continue|more)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const Block &block : draft.blocks) {
        if (!draft.metadata.publisher.isEmpty() || block.cut != LedgerReason::Offer)
            continue;
        const QRegularExpressionMatch match = offer.match(textOf(draft.decoded, block).left(400));
        if (match.hasMatch() && !general.match(match.captured(1)).hasMatch())
            draft.metadata.publisher = match.captured(1);
    }
}

} // namespace clew
