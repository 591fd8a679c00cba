#include "export/redact.h"

#include "export/phrases.h"

#include <QUrl>

#include <algorithm>
#include <set>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView informantTag = u"informant";
constexpr qsizetype shortestForm = 4, shortestName = 3;

bool isUnnamed(SpeakerKind kind)
{
    return kind == SpeakerKind::Role || kind == SpeakerKind::Count || kind == SpeakerKind::Anonymous;
}

// They tell nobody, and masked everywhere they would take the sense from every text.
bool saysNothing(const QString &form)
{
    static const std::set<QString> words{u"they"_s,   u"them"_s,    u"their"_s,   u"those"_s,  u"these"_s,
                                         u"this"_s,   u"that"_s,    u"some"_s,    u"both"_s,   u"many"_s,
                                         u"others"_s, u"another"_s, u"someone"_s, u"anyone"_s, u"people"_s,
                                         u"who"_s,    u"which"_s,   u"several"_s};
    return form.size() < shortestForm || words.contains(form.trimmed().toCaseFolded());
}

struct Informants
{
    std::set<EntityId> heads;
    std::set<QString> forms;
    std::set<QString> names; // single words of the names of persons
};

class Search
{
public:
    Search(const DossierContent &content, const Clusters &clusters)
        : m_content(content)
        , m_clusters(clusters)
    {
    }

    Informants run() &&
    {
        findHeads();
        for (const Claim &claim : m_content.claims) {
            if (isInformant(claim.speaker))
                m_found.forms.insert(claim.speaker.text);
        }
        for (const Entity &entity : m_content.entities) {
            if (m_found.heads.contains(canonical(m_clusters, entity.id)))
                addName(entity.name, entity.type, entity.unnamed);
        }
        for (const EntityName &name : m_content.names) {
            if (m_found.heads.contains(canonical(m_clusters, name.entity)))
                addName(name.name, typeOf(name.entity), false);
        }
        std::erase_if(m_found.forms, saysNothing);
        return std::move(m_found);
    }

private:
    bool isInformant(const Speaker &speaker) const
    {
        return isUnnamed(speaker.kind)
            || (speaker.entity && m_found.heads.contains(canonical(m_clusters, speaker.entity)));
    }

    void findHeads()
    {
        for (const TagList &list : m_content.tags) {
            const auto *entity = std::get_if<EntityId>(&list.target);
            const bool tagged = std::ranges::any_of(list.tags, [](const QString &tag) {
                return tag.compare(informantTag, Qt::CaseInsensitive) == 0;
            });
            if (entity && tagged)
                m_found.heads.insert(canonical(m_clusters, *entity));
        }
        for (const Claim &claim : m_content.claims) {
            if (isUnnamed(claim.speaker.kind) && claim.speaker.entity)
                m_found.heads.insert(canonical(m_clusters, claim.speaker.entity));
        }
    }

    EntityType typeOf(EntityId id) const
    {
        const auto found = std::ranges::find(m_content.entities, id, &Entity::id);
        return found == m_content.entities.end() ? EntityType::Group : found->type;
    }

    void addName(const QString &name, EntityType type, bool unnamed)
    {
        m_found.forms.insert(name);
        if (type != EntityType::Person || unnamed)
            return;
        for (const QString &word : name.split(u' ', Qt::SkipEmptyParts)) {
            if (word.size() >= shortestName)
                m_found.names.insert(word);
        }
    }

    const DossierContent &m_content;
    const Clusters &m_clusters;
    Informants m_found;
};

void maskAt(QString &text, const std::vector<Span> &spans)
{
    for (const Span &span : spans) {
        if (span.liesIn(text))
            text.replace(span.begin, span.length(), masked(span.of(text)));
    }
}

// Of everything that a dossier says.
class Mask
{
public:
    explicit Mask(const Informants &informants)
        : m_phrases(informants.forms, informants.names)
    {
    }

    void text(QString &words) const { maskAt(words, m_phrases.in(words)); }
    void name(QString &words) const { maskAt(words, m_phrases.in(words, Phrases::Case::Any)); }

    // An address that tells is gone as a whole: signs of it may be encoded.
    void address(QString &url) const
    {
        const QString plain = QUrl::fromPercentEncoding(url.toUtf8());
        if (!m_phrases.in(plain, Phrases::Case::Any).empty())
            url = masked(url);
    }

    void metadata(Metadata &metadata) const
    {
        text(metadata.title);
        text(metadata.publisher);
        for (QString &author : metadata.authors)
            text(author);
        address(metadata.url);
    }

    void document(Document &document, const std::vector<Span> &spans) const
    {
        maskAt(document.text, spans);
        text(document.text);
        name(document.file);
        metadata(document.metadata);
        for (LedgerEntry &entry : document.ledger) {
            text(entry.original);
            text(entry.replacement);
        }
        document.original.clear();
    }

    void content(DossierContent &content, const Informants &informants, const Clusters &clusters) const
    {
        for (DocumentSummary &document : content.documents) {
            name(document.file);
            metadata(document.metadata);
        }
        for (Entity &entity : content.entities) {
            const bool own = informants.heads.contains(canonical(clusters, entity.id));
            own ? void(entity.name = masked(entity.name)) : text(entity.name);
        }
        for (EntityName &given : content.names) {
            const bool own = informants.heads.contains(canonical(clusters, given.entity));
            own ? void(given.name = masked(given.name)) : text(given.name);
        }
        for (Claim &claim : content.claims) {
            if (isUnnamed(claim.speaker.kind)
                || (claim.speaker.entity
                    && informants.heads.contains(canonical(clusters, claim.speaker.entity))))
                claim.speaker.text = masked(claim.speaker.text);
            for (QString *words : {&claim.speaker.text, &claim.price, &claim.quantity, &claim.dateText})
                text(*words);
        }
        maskReasons(content);
        std::erase_if(content.listVerdicts, [&](const ListVerdict &verdict) {
            return informants.heads.contains(canonical(clusters, verdict.entity));
        });
        content.notes.clear();
        content.tags.clear();
    }

private:
    void maskReasons(DossierContent &content) const
    {
        for (Derivation &derivation : content.derivations) {
            text(derivation.cueText);
            text(derivation.publication);
        }
        for (Judgement &judgement : content.judgements)
            text(judgement.reason);
        for (Retelling &retelling : content.retellings) {
            text(retelling.publication);
            for (CueAt &cue : retelling.cues)
                text(cue.words);
        }
        for (ListVerdict &verdict : content.listVerdicts)
            text(verdict.reason);
    }

    Phrases m_phrases;
};

// Ids that are hashes of what was masked become numbers.
class Numbers
{
public:
    Numbers(const DossierContent &content, const Informants &informants, const Clusters &clusters)
    {
        for (const Entity &entity : content.entities) {
            if (informants.heads.contains(canonical(clusters, entity.id)))
                m_entities.emplace(entity.id, EntityId{static_cast<qint64>(m_entities.size()) + 1});
        }
    }

    void apply(DossierContent &content)
    {
        for (Claim &claim : content.claims) {
            bool speaks = isUnnamed(claim.speaker.kind);
            for (EntityId *end : {&claim.from, &claim.to, &claim.via, &claim.item, &claim.speaker.entity})
                speaks = renew(*end) || speaks;
            if (speaks)
                claim.id = ClaimId{++m_claims};
        }
        const auto each = [this](auto &rows, auto... ids) {
            for (auto &row : rows)
                (renew(row.*ids), ...);
        };
        each(content.entities, &Entity::id);
        each(content.mentions, &Mention::entity);
        each(content.judgements, &Judgement::left, &Judgement::right);
        each(content.pins, &Pin::entity);
        each(content.names, &EntityName::entity);
        each(content.types, &EntityTyping::entity);
        each(content.listVerdicts, &ListVerdict::entity);
    }

    Clusters of(const Clusters &clusters) const
    {
        Clusters renewed;
        for (const auto &[member, head] : clusters) {
            EntityId one = member, first = head;
            renew(one);
            renew(first);
            renewed.emplace(one, first);
        }
        return renewed;
    }

private:
    bool renew(EntityId &id) const
    {
        const auto found = m_entities.find(id);
        if (found == m_entities.end())
            return false;
        id = found->second;
        return true;
    }

    std::unordered_map<EntityId, EntityId> m_entities;
    qint64 m_claims = 0;
};

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
    const Informants informants = Search(content, clusters).run();
    const auto mask = std::make_shared<const Mask>(informants);
    auto spans = std::make_shared<std::unordered_map<DocumentId, std::vector<Span>>>();
    for (const Mention &mention : content.mentions) {
        if (informants.heads.contains(canonical(clusters, mention.entity)))
            (*spans)[mention.document].push_back(mention.span);
    }
    mask->content(content, informants, clusters);
    Numbers numbers(content, informants, clusters);
    numbers.apply(content);
    LoadDocument masking;
    if (document)
        masking = [mask, spans, document](DocumentId id) -> Result<std::shared_ptr<const Document>> {
            const auto loaded = document(id);
            if (!loaded)
                return loaded;
            auto copy = std::make_shared<Document>(**loaded);
            const auto own = spans->find(id);
            mask->document(*copy, own == spans->end() ? std::vector<Span>() : own->second);
            return std::shared_ptr<const Document>(std::move(copy));
        };
    return {std::move(content), std::move(masking), numbers.of(clusters),
            static_cast<int>(informants.forms.size() + informants.names.size())};
}

} // namespace clew
