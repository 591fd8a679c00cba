#include "support/article.h"

#include <QCryptographicHash>

#include <algorithm>

namespace clew::test {

using namespace Qt::StringLiterals;

Article::Article(const QString &file, const Metadata &metadata, SourceKind kind)
{
    m_document.file = file;
    m_document.kind = kind;
    m_document.charset = u"UTF-8"_s;
    m_document.metadata = metadata;
}

Article &Article::names(EntityType type, const QString &name)
{
    m_names.push_back({type, name, false, {name}});
    return *this;
}

Article &Article::placeholder(const QString &words)
{
    m_names.push_back({EntityType::Group, words, true, {words}});
    return *this;
}

Article &Article::alias(const QString &name, const QString &form)
{
    for (Named &named : m_names) {
        if (named.name == name)
            named.forms.push_back(form);
    }
    return *this;
}

Article &Article::says(const QString &sentence)
{
    QString &text = m_document.text;
    if (!text.isEmpty() && !text.endsWith(u'\n'))
        text += u' ';
    m_sentence = {text.size(), text.size() + sentence.size()};
    text += sentence;
    return *this;
}

Article &Article::paragraph()
{
    m_document.text += u"\n\n"_s;
    return *this;
}

Article &Article::claims(Predicate predicate, const QString &from, const QString &to, const ClaimParts &parts)
{
    m_claims.push_back({m_sentence, predicate, from, to, parts});
    return *this;
}

Article &Article::time(const QString &words, const DateRange &value)
{
    m_times.push_back({{}, within(m_sentence, words), value, u"by hand"_s});
    return *this;
}

Article &Article::credits(const QString &publication, const QString &cue)
{
    m_derivations.push_back({{}, publication, within(m_sentence, cue), cue});
    return *this;
}

Article &Article::cut(LedgerReason reason, const QString &original)
{
    const qsizetype begin = m_document.ledger.empty() ? 0 : m_document.ledger.back().range.end;
    m_document.ledger.push_back({{begin, begin + original.size()}, reason, original, {}});
    return *this;
}

Span Article::within(Span sentence, const QString &words) const
{
    const qsizetype begin = m_document.text.indexOf(words, sentence.begin);
    Q_ASSERT(!words.isEmpty() && begin >= 0 && begin + words.size() <= sentence.end);
    return {begin, begin + words.size()};
}

EntityId Article::idOf(DocumentId document, const QString &name) const
{
    for (const Named &named : m_names) {
        if (named.name == name)
            return entityId(document, named.type, name, named.unnamed ? m_document.text.indexOf(name) : 0);
    }
    Q_ASSERT(name.isEmpty());
    return {};
}

void Article::addMentions(ImportedDocument &imported) const
{
    const Document &document = imported.document;
    for (const Named &named : m_names) {
        const EntityId entity = idOf(document.id, named.name);
        imported.extraction.entities.push_back({entity, document.id, named.type, named.name, named.unnamed});
        for (const QString &form : named.forms) {
            for (qsizetype at = document.text.indexOf(form); at >= 0;
                 at = document.text.indexOf(form, at + form.size())) {
                const Span span{at, at + form.size()};
                imported.extraction.mentions.push_back({mentionId(document.id, span, named.type), document.id,
                                                        entity, span, named.type, u"by hand"_s, 1.0});
            }
        }
    }
    auto &mentions = imported.extraction.mentions;
    std::sort(mentions.begin(), mentions.end(),
              [](const Mention &a, const Mention &b) { return a.span < b.span; });
}

Claim Article::claimOf(DocumentId document, const Said &said) const
{
    const ClaimParts &parts = said.parts;
    Claim claim;
    claim.document = document;
    claim.predicate = said.predicate;
    claim.from = idOf(document, said.from);
    claim.to = idOf(document, said.to);
    claim.via = idOf(document, parts.via);
    claim.item = idOf(document, parts.item);
    claim.price = parts.price;
    claim.quantity = parts.quantity;
    claim.polarity = parts.polarity;
    claim.confidence = parts.confidence;
    claim.rule = u"by hand"_s;
    claim.evidence = said.evidence;
    claim.trigger = parts.trigger.isEmpty() ? Span{said.evidence.begin, said.evidence.begin}
                                            : within(said.evidence, parts.trigger);
    claim.speaker.kind = parts.speakerKind;
    claim.speaker.text = parts.speaker;
    for (const Named &named : m_names) {
        if (!parts.speaker.isEmpty() && named.name == parts.speaker)
            claim.speaker.entity = idOf(document, named.name);
    }
    for (const TimeExpression &time : m_times) {
        if (!parts.date.isEmpty() && time.span == within(said.evidence, parts.date)) {
            claim.date = time.value;
            claim.dateText = parts.date;
        }
    }
    claim.id = claimId(claim);
    return claim;
}

ImportedDocument Article::imported() const
{
    ImportedDocument imported{m_document, {}, {}};
    Document &document = imported.document;
    QString original = document.text;
    for (auto entry = document.ledger.rbegin(); entry != document.ledger.rend(); ++entry)
        original.prepend(entry->original);
    document.original = original.toUtf8();
    document.id = {contentId(document.original)};
    document.sha256 = QCryptographicHash::hash(document.original, QCryptographicHash::Sha256).toHex();
    addMentions(imported);
    for (const Said &said : m_claims)
        imported.extraction.claims.push_back(claimOf(document.id, said));
    imported.extraction.times = m_times;
    for (TimeExpression &time : imported.extraction.times)
        time.document = document.id;
    imported.extraction.derivations = m_derivations;
    for (Derivation &derivation : imported.extraction.derivations)
        derivation.document = document.id;
    return imported;
}

} // namespace clew::test
