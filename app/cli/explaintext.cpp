#include "explaintext.h"

#include "extract/coreference.h"
#include "extract/notunderstood.h"
#include "treetext.h"
#include "verb.h"

#include <algorithm>
#include <map>

namespace clew::cli {

using namespace Qt::StringLiterals;

namespace {

class Explanation
{
public:
    Explanation(const Document &document, const Analysis &analysis, const Extraction &extraction)
        : m_document(document)
        , m_analysis(analysis)
        , m_extraction(extraction)
    {
        for (const Entity &entity : extraction.entities)
            m_entities[entity.id] = &entity;
        for (const NotUnderstood &each :
             notUnderstood(document, analysis, {extraction.entities, extraction.mentions}, extraction.claims))
            m_open[each.sentence] = each.entities;
    }

    QStringList write(int onlySentence)
    {
        writeHead();
        const int count = int(m_analysis.sentences.size());
        for (int i = 1; i <= count; ++i) {
            if (onlySentence == 0 || onlySentence == i)
                writeSentence(i, m_analysis.sentences[size_t(i - 1)]);
        }
        if (onlySentence > count)
            m_lines << Words::tr("There are only %1 sentences.").arg(count);
        if (onlySentence == 0)
            writeChains();
        return m_lines;
    }

private:
    void writeHead()
    {
        const Metadata &metadata = m_document.metadata;
        m_lines << u"=== "_s % m_document.file;
        m_lines << Words::tr("title: %1").arg(metadata.title);
        m_lines << Words::tr("published: %1, %2").arg(metadata.publisher, metadata.published) << QString();
    }

    void writeSentence(int number, const Sentence &sentence)
    {
        m_lines << u"--- "_s % Words::tr("sentence %1 of %2").arg(number).arg(m_analysis.sentences.size());
        m_lines << quoted(sentence.span);
        writeTokens(sentence);
        heading(Words::tr("tree"), treeText(m_document.text, sentence));
        heading(Words::tr("names"), names(sentence));
        heading(Words::tr("mentions"), mentions(sentence.span));
        heading(Words::tr("dates"), dates(sentence.span));
        heading(Words::tr("claims"), claims(sentence.span));
        if (const auto open = m_open.find(sentence.span); open != m_open.end()) {
            QStringList parties;
            for (EntityId entity : open->second)
                parties << name(entity);
            heading(Words::tr("not understood, though it speaks of"), {parties.join(u", "_s)});
        }
        m_lines << QString();
    }

    void heading(const QString &title, const QStringList &lines)
    {
        if (lines.isEmpty())
            return;
        m_lines << title % u':';
        for (const QString &line : lines)
            m_lines << u"  "_s % line;
    }

    // number, word, lemma, UPOS, XPOS, head, relation; columns as wide as the sentence needs
    void writeTokens(const Sentence &sentence)
    {
        std::vector<QStringList> rows;
        for (size_t i = 0; i < sentence.tokens.size(); ++i) {
            const Token &token = sentence.tokens[i];
            const auto orDash = [](const QString &value) {
                return value.isEmpty() ? u"-"_s : value;
            };
            rows.push_back({QString::number(i + 1), quoted(token.span), orDash(token.lemma),
                            orDash(token.tag), orDash(token.fineTag.toString()),
                            token.head < 0 ? u"-"_s : QString::number(token.head + 1),
                            orDash(token.relation)});
        }
        std::array<qsizetype, 7> widths{};
        for (const QStringList &row : rows) {
            for (size_t i = 0; i < widths.size(); ++i)
                widths[i] = std::max(widths[i], row[qsizetype(i)].size());
        }
        for (const QStringList &row : rows) {
            QString line = u" "_s;
            for (size_t i = 0; i < widths.size(); ++i)
                line += u' ' % row[qsizetype(i)].leftJustified(i + 1 < widths.size() ? widths[i] : 0);
            m_lines << line;
        }
    }

    QStringList names(const Sentence &sentence) const
    {
        static constexpr std::array kinds{"person"_L1, "organisation"_L1, "place"_L1, "other"_L1};
        QStringList lines;
        for (const Name &name : sentence.names)
            lines << quoted(name.span) % " | "_L1 % kinds[size_t(name.kind)] % " | "_L1
                    % QString::number(double(name.probability), 'f', 2);
        return lines;
    }

    QStringList mentions(Span sentence) const
    {
        QStringList lines;
        for (const Mention &mention : m_extraction.mentions) {
            if (sentence.contains(mention.span))
                lines << quoted(mention.span) % " | "_L1 % codeOf(mention.type) % " | "_L1
                        % name(mention.entity) % " | "_L1 % mention.rule % " | "_L1
                        % QString::number(mention.confidence, 'f', 2);
        }
        return lines;
    }

    QStringList dates(Span sentence) const
    {
        QStringList lines;
        for (const TimeExpression &time : m_extraction.times) {
            const QString value = edtfOf(time);
            if (sentence.contains(time.span))
                lines << quoted(time.span) % " | "_L1 % (value.isEmpty() ? Words::tr("not resolved") : value)
                        % " | "_L1 % time.rule;
        }
        return lines;
    }

    QStringList claims(Span sentence) const
    {
        QStringList lines;
        for (const Claim &claim : m_extraction.claims) {
            if (!sentence.overlaps(claim.evidence))
                continue;
            lines << codeOf(claim.predicate) % u' ' % name(claim.from) % " -> "_L1 % name(claim.to) % " | "_L1
                    % codeOf(claim.polarity) % " | "_L1 % QString::number(claim.confidence, 'f', 2);
            lines << u"  "_s
                    % Words::tr("frame %1, by the words \"%2\"").arg(claim.rule, quoted(claim.trigger));
            lines << details(claim);
        }
        return lines;
    }

    QStringList details(const Claim &claim) const
    {
        QStringList lines;
        const auto add = [&](const QString &what, const QString &value) {
            if (!value.isEmpty())
                lines << u"  "_s % what % ": "_L1 % value.simplified();
        };
        const auto named = [&](EntityId entity) {
            return entity ? name(entity) : QString();
        };
        add(Words::tr("item"), named(claim.item));
        add(Words::tr("via"), named(claim.via));
        add(Words::tr("date"), claim.dateText % dateOf(claim));
        add(Words::tr("price"), claim.price);
        add(Words::tr("quantity"), claim.quantity);
        add(Words::tr("said by"), said(claim.speaker));
        return lines;
    }

    static QString dateOf(const Claim &claim)
    {
        if (!claim.date)
            return {};
        return " | "_L1 % claim.date->from % ".."_L1 % claim.date->to;
    }

    QString said(const Speaker &speaker) const
    {
        const QString kind = " ("_L1 % codeOf(speaker.kind) % u')';
        const QString entity = speaker.entity ? QString(" = "_L1 % name(speaker.entity)) : QString();
        return speaker.text % entity % kind;
    }

    // The number of the sentence, from 1.
    int sentenceOf(Span span) const
    {
        const auto after = std::ranges::upper_bound(m_analysis.sentences, span.begin, {},
                                                    [](const Sentence &each) { return each.span.begin; });
        return int(after - m_analysis.sentences.begin());
    }

    void writeChains()
    {
        const Mentions mentions{m_extraction.entities, m_extraction.mentions};
        std::map<EntityId, std::map<Span, QString>> chains;
        for (const Mention &mention : m_extraction.mentions)
            chains[mention.entity].emplace(mention.span, " | "_L1 % mention.rule);
        for (const Reference &link :
             linksOf(m_document, m_analysis, mentions, findAttributions(m_document, m_analysis, mentions)))
            chains[link.entity][link.mention]
                += " | "_L1 % codeOf(link.sieve) % " | "_L1 % QString::number(link.confidence, 'f', 2);
        m_lines << u"=== "_s % Words::tr("entities");
        for (const Entity &entity : m_extraction.entities) {
            m_lines << codeOf(entity.type) % (entity.unnamed ? Words::tr(" (unnamed) ") : u" "_s)
                    % entity.name.simplified();
            for (const auto &[span, links] : chains[entity.id])
                m_lines << u"  "_s % QString::number(sentenceOf(span)) % ": "_L1 % quoted(span) % links;
        }
        m_lines << QString();
    }

    QString name(EntityId id) const
    {
        const auto entity = m_entities.find(id);
        return entity == m_entities.end() ? u"?"_s : entity->second->name.simplified();
    }

    QString quoted(Span span) const { return span.of(m_document.text).toString().simplified(); }

    const Document &m_document;
    const Analysis &m_analysis;
    const Extraction &m_extraction;
    std::map<EntityId, const Entity *> m_entities;
    std::map<Span, std::vector<EntityId>> m_open;
    QStringList m_lines;
};

} // namespace

QStringList explanation(const Document &document, const Analysis &analysis, const Extraction &extraction,
                        int onlySentence)
{
    return Explanation(document, analysis, extraction).write(onlySentence);
}

} // namespace clew::cli
