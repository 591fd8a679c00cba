#include "export/redact.h"

#include <algorithm>
#include <set>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView informantTag = u"informant";
constexpr qsizetype shortestForm = 4;

bool isUnnamed(SpeakerKind kind)
{
    return kind == SpeakerKind::Role || kind == SpeakerKind::Count || kind == SpeakerKind::Anonymous;
}

// Longest first, so that no part of a longer form stays readable.
using Forms = std::vector<QString>;

Forms inOrder(const std::set<QString> &forms)
{
    Forms sorted(forms.begin(), forms.end());
    std::ranges::stable_sort(sorted, std::ranges::greater(), [](const QString &form) { return form.size(); });
    return sorted;
}

bool isWithinWord(const QString &text, qsizetype place)
{
    return place > 0 && place < text.size() && text[place - 1].isLetterOrNumber()
        && text[place].isLetterOrNumber();
}

QString maskedIn(QString text, const Forms &forms)
{
    for (const QString &form : forms) {
        for (qsizetype at = text.indexOf(form, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(form, at + form.size(), Qt::CaseInsensitive)) {
            if (!isWithinWord(text, at) && !isWithinWord(text, at + form.size()))
                text.replace(at, form.size(), masked(QStringView(text).mid(at, form.size())));
        }
    }
    return text;
}

struct Informants
{
    std::set<EntityId> heads;
    std::set<QString> forms;
};

Informants informantsIn(const DossierContent &content, const Clusters &clusters)
{
    Informants found;
    for (const TagList &list : content.tags) {
        const auto *entity = std::get_if<EntityId>(&list.target);
        const bool tagged = std::ranges::any_of(list.tags, [](const QString &tag) {
            return tag.compare(informantTag, Qt::CaseInsensitive) == 0;
        });
        if (entity && tagged)
            found.heads.insert(canonical(clusters, *entity));
    }
    for (const Claim &claim : content.claims) {
        if (!isUnnamed(claim.speaker.kind))
            continue;
        found.forms.insert(claim.speaker.text);
        if (claim.speaker.entity)
            found.heads.insert(canonical(clusters, claim.speaker.entity));
    }
    for (const Entity &entity : content.entities) {
        if (found.heads.contains(canonical(clusters, entity.id)))
            found.forms.insert(entity.name);
    }
    for (const EntityName &name : content.names) {
        if (found.heads.contains(canonical(clusters, name.entity)))
            found.forms.insert(name.name);
    }
    // "it" and "he" tell nobody, and masked everywhere they would take the sense from every text
    std::erase_if(found.forms, [](const QString &form) { return form.size() < shortestForm; });
    return found;
}

void maskDocument(Document &document, const Forms &forms, const std::vector<Span> &spans)
{
    for (const Span &span : spans) {
        if (span.liesIn(document.text))
            document.text.replace(span.begin, span.length(), masked(span.of(document.text)));
    }
    document.text = maskedIn(document.text, forms);
    document.metadata.title = maskedIn(document.metadata.title, forms);
    for (LedgerEntry &entry : document.ledger) {
        entry.original = maskedIn(entry.original, forms);
        entry.replacement = maskedIn(entry.replacement, forms);
    }
    document.original.clear();
}

void maskContent(DossierContent &content, const Forms &forms)
{
    for (DocumentSummary &document : content.documents)
        document.metadata.title = maskedIn(document.metadata.title, forms);
    for (Entity &entity : content.entities)
        entity.name = maskedIn(entity.name, forms);
    for (EntityName &name : content.names)
        name.name = maskedIn(name.name, forms);
    for (Claim &claim : content.claims)
        claim.speaker.text = maskedIn(claim.speaker.text, forms);
    for (Derivation &derivation : content.derivations)
        derivation.cueText = maskedIn(derivation.cueText, forms);
    for (Judgement &judgement : content.judgements)
        judgement.reason = maskedIn(judgement.reason, forms);
}

} // namespace

QString masked(QStringView text)
{
    QString mask;
    mask.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair) {
            mask += u"\U0001FB95"; // a block outside of the basic plane, for two units as well
            ++i;
        } else {
            mask += text[i].isSpace() ? text[i] : QChar(u'\u2588');
        }
    }
    return mask;
}

Redacted redacted(DossierContent content, const Clusters &clusters, LoadDocument document)
{
    const Informants informants = informantsIn(content, clusters);
    const auto forms = std::make_shared<const Forms>(inOrder(informants.forms));
    auto spans = std::make_shared<std::unordered_map<DocumentId, std::vector<Span>>>();
    for (const Mention &mention : content.mentions) {
        if (informants.heads.contains(canonical(clusters, mention.entity)))
            (*spans)[mention.document].push_back(mention.span);
    }
    maskContent(content, *forms);
    LoadDocument masking;
    if (document)
        masking = [forms, spans, document](DocumentId id) -> Result<std::shared_ptr<const Document>> {
            const auto loaded = document(id);
            if (!loaded)
                return loaded;
            auto copy = std::make_shared<Document>(**loaded);
            const auto own = spans->find(id);
            maskDocument(*copy, *forms, own == spans->end() ? std::vector<Span>() : own->second);
            return std::shared_ptr<const Document>(std::move(copy));
        };
    return {std::move(content), std::move(masking), static_cast<int>(forms->size())};
}

} // namespace clew
