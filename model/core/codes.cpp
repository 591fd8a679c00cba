#include "core/claim.h"
#include "core/judgement.h"
#include "core/listverdict.h"
#include "core/origin.h"

#include <QCryptographicHash>

#include <iterator>

namespace clew {

namespace {

// The codes in files, in the order of the enums. A new value is a new line at the end of its enum and its
// table.
constexpr QLatin1StringView entityTypeCodes[] = {
    QLatin1StringView("Person"), QLatin1StringView("Organization"), QLatin1StringView("Government"),
    QLatin1StringView("Place"),  QLatin1StringView("Product"),      QLatin1StringView("Document"),
    QLatin1StringView("Group"),  QLatin1StringView("Money"),        QLatin1StringView("Quantity"),
};
constexpr QLatin1StringView predicateCodes[] = {
    QLatin1StringView("produces"),
    QLatin1StringView("sells_to"),
    QLatin1StringView("buys_from"),
    QLatin1StringView("buys_through"),
    QLatin1StringView("rents_to"),
    QLatin1StringView("provides_access_to"),
    QLatin1StringView("owns_or_parent_of"),
    QLatin1StringView("founded_by"),
    QLatin1StringView("employed_by"),
    QLatin1StringView("located_in"),
    QLatin1StringView("sanctions"),
    QLatin1StringView("restricts"),
    QLatin1StringView("stockpiles"),
    QLatin1StringView("builds"),
    QLatin1StringView("funds"),
    QLatin1StringView("supplies"),
    QLatin1StringView("evades_through"),
    QLatin1StringView("controls_via_shell"),
    QLatin1StringView("investigates"),
    QLatin1StringView("responds"),
    QLatin1StringView("partner_of"),
    QLatin1StringView("related_to"),
};
constexpr QLatin1StringView polarityCodes[] = {
    QLatin1StringView("asserted"),
    QLatin1StringView("negated"),
    QLatin1StringView("denied"),
    QLatin1StringView("possible"),
};
constexpr QLatin1StringView speakerKindCodes[] = {
    QLatin1StringView("publication"), QLatin1StringView("named"),     QLatin1StringView("role"),
    QLatin1StringView("count"),       QLatin1StringView("anonymous"),
};
constexpr QLatin1StringView verdictCodes[] = {
    QLatin1StringView("same"),
    QLatin1StringView("different"),
    QLatin1StringView("unsure"),
};

constexpr QLatin1StringView tieCueCodes[] = {
    QLatin1StringView("credit"), QLatin1StringView("link"),      QLatin1StringView("same_address"),
    QLatin1StringView("byline"), QLatin1StringView("headline"),  QLatin1StringView("quotation"),
    QLatin1StringView("order"),  QLatin1StringView("duplicate"), QLatin1StringView("person"),
};
constexpr QLatin1StringView retellingKindCodes[] = {
    QLatin1StringView("retells"),
    QLatin1StringView("same_article"),
};

static_assert(std::size(predicateCodes) == predicateCount);
static_assert(std::size(entityTypeCodes) == entityTypes.size());

template<typename Enum, size_t N>
std::optional<Enum> find(const QLatin1StringView (&codes)[N], QStringView code)
{
    for (size_t i = 0; i < N; ++i) {
        if (code == codes[i])
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

} // namespace

QString codeOf(EntityType type)
{
    return entityTypeCodes[static_cast<size_t>(type)];
}
QString codeOf(Predicate predicate)
{
    return predicateCodes[static_cast<size_t>(predicate)];
}
QString codeOf(Polarity polarity)
{
    return polarityCodes[static_cast<size_t>(polarity)];
}
QString codeOf(SpeakerKind kind)
{
    return speakerKindCodes[static_cast<size_t>(kind)];
}
QString codeOf(ClaimMaker maker)
{
    return maker == ClaimMaker::Person ? QString(personRule) : QStringLiteral("machine");
}
QString codeOf(ListAnswer answer)
{
    return answer == ListAnswer::Accepted ? QStringLiteral("accepted") : QStringLiteral("dismissed");
}

QString codeOf(Verdict verdict)
{
    return verdictCodes[static_cast<size_t>(verdict)];
}
QString codeOf(TieCue cue)
{
    return tieCueCodes[static_cast<size_t>(cue)];
}
QString codeOf(RetellingKind kind)
{
    return retellingKindCodes[static_cast<size_t>(kind)];
}

std::optional<EntityType> entityTypeFrom(QStringView code)
{
    return find<EntityType>(entityTypeCodes, code);
}
std::optional<Predicate> predicateFrom(QStringView code)
{
    return find<Predicate>(predicateCodes, code);
}
std::optional<Polarity> polarityFrom(QStringView code)
{
    return find<Polarity>(polarityCodes, code);
}
std::optional<SpeakerKind> speakerKindFrom(QStringView code)
{
    return find<SpeakerKind>(speakerKindCodes, code);
}
std::optional<ListAnswer> listAnswerFrom(QStringView code)
{
    if (code == u"accepted")
        return ListAnswer::Accepted;
    return code == u"dismissed" ? std::optional(ListAnswer::Dismissed) : std::nullopt;
}

std::optional<Verdict> verdictFrom(QStringView code)
{
    return find<Verdict>(verdictCodes, code);
}
std::optional<TieCue> tieCueFrom(QStringView code)
{
    return find<TieCue>(tieCueCodes, code);
}
std::optional<RetellingKind> retellingKindFrom(QStringView code)
{
    return find<RetellingKind>(retellingKindCodes, code);
}

bool isSymmetric(Predicate predicate)
{
    return predicate == Predicate::PartnerOf || predicate == Predicate::RelatedTo;
}

namespace {

// The first 16 of the document's 62 bits, then 46 of the SHA-256 of the bytes: so rows of one document lie
// together in a table of any size, and an import writes few of its pages.
qint64 contentIdWithin(DocumentId document, QByteArrayView bytes)
{
    constexpr qint64 own = (qint64(1) << 46) - 1;
    const qint64 id = (document.value & ~own) | (contentId(bytes) & own);
    return id == 0 ? 1 : id;
}

} // namespace

EntityId entityId(DocumentId document, EntityType type, QStringView name, qsizetype distinct)
{
    const QString key = QString::number(document.value) + u'|' + codeOf(type) + u'|' + name + u'|'
        + QString::number(distinct);
    return {contentIdWithin(document, key.toUtf8())};
}

MentionId mentionId(DocumentId document, Span span, EntityType type)
{
    const QString key = QString::number(document.value) + u'|' + QString::number(span.begin) + u'|'
        + QString::number(span.end) + u'|' + codeOf(type);
    return {contentIdWithin(document, key.toUtf8())};
}

ClaimId claimId(const Claim &claim)
{
    QString key = QString::number(claim.document.value) + u'|' + codeOf(claim.predicate) + u'|'
        + codeOf(claim.polarity);
    for (const qint64 part : {claim.from.value, claim.to.value, claim.via.value, claim.item.value,
                              qint64(claim.evidence.begin), qint64(claim.evidence.end)})
        key += u'|' + QString::number(part);
    return {contentIdWithin(claim.document, key.toUtf8())};
}

} // namespace clew
