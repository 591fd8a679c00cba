#include "readable.h"

#include <QStringList>

#include <map>

namespace clew::test {

using namespace Qt::StringLiterals;

namespace {

class Page
{
public:
    Page(const Document &document, const Extraction &extraction)
        : m_document(document)
        , m_extraction(extraction)
    {
        for (const Entity &entity : extraction.entities)
            m_names[entity.id] = entity.name;
    }

    QString write()
    {
        writeMetadata();
        m_lines << QString() << u"== body"_s << m_document.text << QString() << u"== credits"_s;
        for (const Derivation &derivation : m_extraction.derivations)
            m_lines << derivation.publication + u" | "_s + derivation.cueText;
        m_lines << QString() << u"== entities"_s;
        for (const Entity &entity : m_extraction.entities)
            writeEntity(entity);
        m_lines << QString() << u"== claims"_s;
        for (const Claim &claim : m_extraction.claims)
            writeClaim(claim);
        m_lines << QString() << u"== dates"_s;
        for (const TimeExpression &time : m_extraction.times)
            m_lines << quoted(time.span) + u' ' + range(time.value);
        return m_lines.join(u'\n') + u'\n';
    }

private:
    void writeMetadata()
    {
        const Metadata &metadata = m_document.metadata;
        const QStringList authors(metadata.authors.begin(), metadata.authors.end());
        m_lines << u"title: "_s + metadata.title << u"publisher: "_s + metadata.publisher
                << u"authors: "_s + authors.join(u", "_s)
                << u"published: "_s + metadata.published + u" | "_s + metadata.publishedFrom
                << u"url: "_s + metadata.url << u"language: "_s + metadata.language;
        for (const LedgerEntry &entry : m_document.ledger) {
            if (!entry.original.trimmed().isEmpty())
                m_lines << u"cut: "_s + entry.original.simplified()
                        + (entry.replacement.trimmed().isEmpty() ? QString()
                                                                 : QString(u" => "_s + entry.replacement));
        }
    }

    void writeEntity(const Entity &entity)
    {
        QStringList forms;
        for (const Mention &mention : m_extraction.mentions) {
            const QString form = mention.span.of(m_document.text).toString();
            if (mention.entity == entity.id && !forms.contains(form))
                forms << form;
        }
        m_lines << codeOf(entity.type) + (entity.unnamed ? u" (unnamed) "_s : u" "_s) + entity.name + u" | "_s
                + forms.join(u", "_s);
    }

    void writeClaim(const Claim &claim)
    {
        QString line = name(claim.from) + u' ' + codeOf(claim.predicate) + u' ' + name(claim.to);
        for (const auto &[role, value] : std::initializer_list<std::pair<QString, QString>>{
                 {u"item"_s, m_names[claim.item]},
                 {u"via"_s, m_names[claim.via]},
                 {u"date"_s, claim.date ? range(*claim.date) : claim.dateText},
                 {u"price"_s, claim.price},
                 {u"quantity"_s, claim.quantity},
                 {u"says"_s, claim.speaker.text},
                 {u"polarity"_s,
                  claim.polarity == Polarity::Asserted ? QString() : codeOf(claim.polarity)}}) {
            if (!value.isEmpty())
                line += u"; "_s + role + u": "_s + value;
        }
        m_lines << line << u"    "_s + quoted(claim.evidence);
    }

    QString name(EntityId id) { return id ? m_names[id] : u"(unnamed)"_s; }
    QString quoted(Span span) const { return u'"' + span.of(m_document.text).toString().simplified() + u'"'; }
    static QString range(const DateRange &range)
    {
        return range.isEmpty() ? u"(not resolved)"_s : range.from + u".."_s + range.to;
    }

    const Document &m_document;
    const Extraction &m_extraction;
    std::map<EntityId, QString> m_names;
    QStringList m_lines;
};

} // namespace

QString readable(const Document &document, const Extraction &extraction)
{
    return Page(document, extraction).write();
}

} // namespace clew::test
