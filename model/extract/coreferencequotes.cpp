#include "extract/coreferencequotes.h"

#include "extract/mentionswords.h"

#include <algorithm>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

bool isSingularFirst(QStringView word)
{
    return isOneOf(word, {u"i", u"me", u"my", u"mine", u"myself"});
}

bool isPluralFirst(QStringView word)
{
    return isOneOf(word, {u"we", u"us", u"our", u"ours", u"ourselves"});
}

bool openAfter(QStringView text, bool open)
{
    for (const QChar c : text) {
        if (c == u'\u201c')
            open = true;
        else if (c == u'\u201d')
            open = false;
        else if (c == u'"')
            open = !open;
    }
    return open;
}

bool isParty(EntityType type)
{
    return type == EntityType::Organization || type == EntityType::Government;
}

} // namespace

QuotedPersons::QuotedPersons(const ReferenceScene &scene, const Mentions &mentions,
                             const Attributions &attributions)
    : m_scene(scene)
    , m_attributions(attributions)
{
    for (const Entity &entity : mentions.entities)
        m_types.insert(entity.id.value, entity.type);
    bool open = false;
    qsizetype last = 0;
    for (size_t s = 0; s < scene.sentenceCount(); ++s) {
        const Span span = scene.sentence(s).span;
        if (scene.text().mid(last, span.begin - last).contains(u'\n'))
            open = false;
        m_openAtBegin.push_back(open);
        open = openAfter(span.of(scene.text()), open);
        last = span.end;
        for (const SceneMention &each : scene.mentionsOf(s)) {
            const EntityId person = each.mention->entity;
            if (each.mention->type != EntityType::Person || m_organisations.contains(person.value))
                continue;
            if (const EntityId organisation = organisationBeside(each))
                m_organisations.insert(person.value, organisation);
        }
    }
}

// "[an engineer at Orlo]", "Ann Vane of Orlo", "Ann Vane, chief executive of Orlo,", "Orlo's director, Ann
// Vane"
EntityId QuotedPersons::organisationBeside(const SceneMention &person) const
{
    const Span span = person.mention->span;
    const auto mentions = m_scene.mentionsOf(person.sentence);
    const auto named = [](const SceneMention &each) {
        return isParty(each.mention->type) && !each.publication;
    };
    for (const SceneMention &each : mentions) {
        if (named(each) && span.contains(each.mention->span))
            return each.mention->entity;
    }
    constexpr qsizetype near = 60;
    for (const SceneMention &each : mentions) {
        const Span other = each.mention->span;
        if (!named(each) || other.begin < span.end || other.begin - span.end > near)
            continue;
        const QString between
            = m_scene.text().mid(span.end, other.begin - span.end).toString().simplified().toLower();
        const bool of = isOneOf(between.section(u' ', -1), {u"of", u"at", u"for", u"from"})
            || isOneOf(between.section(u' ', -2, -2), {u"of", u"at", u"for", u"from"});
        const bool clause
            = between.contains(" who "_L1) || between.contains(" said"_L1) || between.contains(u'"');
        return of && !clause ? each.mention->entity : EntityId{};
    }
    for (const SceneMention &each : mentions) {
        const Span other = each.mention->span;
        if (!named(each) || other.end > span.begin || span.begin - other.end > near)
            continue;
        const QStringView between = m_scene.text().mid(other.end, span.begin - other.end);
        const bool owner = between.startsWith(u"'s ") || between.startsWith(u"\u2019s ");
        if (owner && !between.contains(u'"') && !between.contains(u"said"))
            return each.mention->entity;
    }
    return {};
}

// Of who is quoted: the party itself, or the firm of the person.
EntityId QuotedPersons::organisationOf(const Attribution &quotation, size_t sentence) const
{
    const EntityId speaker = quotation.speaker.entity;
    const auto type = m_types.constFind(speaker.value);
    if (type != m_types.constEnd() && isParty(*type))
        return speaker;
    if (const EntityId known = m_organisations.value(speaker.value))
        return known;
    for (const SceneMention &each : m_scene.mentionsOf(sentence)) { // "an engineer at Orlo"
        if (isParty(each.mention->type) && !each.publication && quotation.who.contains(each.mention->span))
            return each.mention->entity;
    }
    // "spokeswoman Ann Vane said": of whom the sentences before speak
    const QString who = quotation.who.of(m_scene.text()).toString().toLower();
    return who.contains("spokes"_L1) || who.startsWith("its "_L1) || who.contains("the company"_L1)
        ? organisationBefore(sentence)
        : EntityId{};
}

// The party that the nearest sentence before begins with.
EntityId QuotedPersons::organisationBefore(size_t sentence) const
{
    constexpr size_t far = 3;
    for (size_t back = 1; back <= std::min(far, sentence); ++back)
        for (const SceneMention &each : m_scene.mentionsOf(sentence - back))
            if (each.subject && each.mention->type == EntityType::Organization && !each.publication)
                return each.mention->entity;
    return {};
}

const Attribution *QuotedPersons::quotationAt(size_t sentence, Span at) const
{
    if (sentence >= m_attributions.size())
        return nullptr;
    const Span span = m_scene.sentence(sentence).span;
    if (!openAfter(m_scene.text().mid(span.begin, at.begin - span.begin), m_openAtBegin[sentence])) {
        const bool whole = !m_attributions[sentence].empty() && m_attributions[sentence].front().quoted;
        if (!whole)
            return nullptr;
    }
    const Attribution *best = nullptr;
    for (const Attribution &each : m_attributions[sentence]) {
        if (each.covers.contains(at) && (!best || each.covers.length() <= best->covers.length()))
            best = &each;
    }
    return best;
}

QuotedSpeaker QuotedPersons::speakerAt(size_t sentence, Span at) const
{
    const Attribution *quotation = quotationAt(sentence, at);
    return quotation ? QuotedSpeaker{quotation->speaker.entity, quotation->who} : QuotedSpeaker{};
}

std::optional<Reference> QuotedPersons::link(size_t sentence, int token) const
{
    const QString word = m_scene.lower(sentence, token);
    const bool singular = isSingularFirst(word);
    if (!singular && !isPluralFirst(word))
        return std::nullopt;
    const Span at = m_scene.sentence(sentence).tokens[size_t(token)].span;
    const Attribution *quotation = quotationAt(sentence, at);
    if (!quotation)
        return std::nullopt;
    const EntityId speaker = quotation->speaker.entity;
    if (singular) {
        if (m_types.value(speaker.value, EntityType::Group) != EntityType::Person)
            return std::nullopt;
        return Reference{at, speaker, Sieve::Quotation, 0.9};
    }
    const EntityId organisation = organisationOf(*quotation, sentence);
    if (!organisation)
        return std::nullopt;
    return Reference{at, organisation, Sieve::Quotation, organisation == speaker ? 0.9 : 0.75};
}

} // namespace clew
