#pragma once

#include "core/id.h"
#include "core/span.h"

#include <QLatin1StringView>
#include <QString>
#include <QStringView>

#include <array>
#include <optional>
#include <vector>

namespace clew {

enum class EntityType { Person, Organization, Government, Place, Product, Document, Group, Money, Quantity };

inline constexpr std::array entityTypes{EntityType::Person, EntityType::Organization, EntityType::Government,
                                        EntityType::Place,  EntityType::Product,      EntityType::Document,
                                        EntityType::Group,  EntityType::Money,        EntityType::Quantity};

// The code in files: "Organization".
QString codeOf(EntityType type);
std::optional<EntityType> entityTypeFrom(QStringView code);

// What one document speaks of. The entity of the whole dossier is the connected component of `same`
// judgements between these (resolve/clusters.h): computed, never written over them.
struct Entity
{
    EntityId id; // entityId()
    DocumentId document;
    EntityType type = EntityType::Organization;
    QString name; // the longest or most telling form, as the text writes it
    bool unnamed = false; // "two staffers", "a Shenzhen provider": a placeholder, never merged by name alone
    // What kind of thing the text calls a product, singular: "chip" for "VT-9 chips" and for "high-end
    // chips"; empty: not said. Tells which generic goods a route may read as the named ones, and say so.
    QString className = {};

    friend bool operator==(const Entity &, const Entity &) = default;
};

// The rule of a mention that a person marked, and of a claim that one entered.
inline constexpr QLatin1StringView personRule("person");

// A span that names an entity.
struct Mention
{
    MentionId id; // mentionId()
    DocumentId document;
    EntityId entity;
    Span span;
    EntityType type = EntityType::Organization;
    QString rule; // which rule or model found it
    double confidence = 1.0;

    friend bool operator==(const Mention &, const Mention &) = default;
};

// `distinct` tells two entities of one document apart that bear the same name: the begin of the first mention
// for unnamed ones, else 0.
EntityId entityId(DocumentId document, EntityType type, QStringView name, qsizetype distinct = 0);
MentionId mentionId(DocumentId document, Span span, EntityType type);

struct Mentions
{
    std::vector<Entity> entities; // in order of first mention
    std::vector<Mention> mentions; // in order of span; mentions may nest, but no two have the same span
};

} // namespace clew
