#include "resolve/namesake.h"

#include "text/fold.h"

#include <algorithm>
#include <array>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

// Words that initials leave out: "Ministry of Trade and Ports" is MTP.
constexpr std::array smallWords{QLatin1StringView("of"),  QLatin1StringView("and"), QLatin1StringView("the"),
                                QLatin1StringView("for"), QLatin1StringView("de"),  QLatin1StringView("du")};

// Articles and possessives that bear a capital where they open a sentence.
const QStringList startsSentence{u"the"_s, u"its"_s, u"his"_s,   u"her"_s, u"their"_s,
                                 u"a"_s,   u"an"_s,  u"these"_s, u"this"_s};

// Shorter names differ by one letter too easily.
constexpr qsizetype shortestSpelling = 6;
constexpr qsizetype shortestShortForm = 4;

bool isAcronymOf(const QString &acronym, const QString &name)
{
    if (acronym.size() < 2 || acronym.size() > 7 || acronym.contains(u' '))
        return false;
    QString all, telling;
    for (const QStringView word : QStringView(name).tokenize(u' ')) {
        all += word.front();
        if (std::find(smallWords.begin(), smallWords.end(), word) == smallWords.end())
            telling += word.front();
    }
    return acronym == all || acronym == telling;
}

bool isShortFormOf(Kin kin, const QString &shorter, const QString &longer)
{
    if (shorter.size() < shortestShortForm || shorter.size() >= longer.size() || kin == Kin::Place)
        return false;
    const bool opens = longer.startsWith(shorter + u' ');
    const bool closes = longer.endsWith(u' ' + shorter);
    // a firm is called by how its name begins; a person by the last name, a product also without its maker
    return kin == Kin::Person || kin == Kin::Product ? opens || closes : opens;
}

bool hasDigit(const QString &name)
{
    return std::any_of(name.begin(), name.end(), [](QChar c) { return c.isDigit(); });
}

// One letter put in, left out, changed, or two neighbours swapped.
bool differsByOne(QStringView left, QStringView right)
{
    if (left.size() > right.size())
        std::swap(left, right);
    if (right.size() - left.size() > 1)
        return false;
    const auto mismatch = std::mismatch(left.begin(), left.end(), right.begin(), right.end());
    const qsizetype at = mismatch.first - left.begin();
    const QStringView leftRest = left.mid(at), rightRest = right.mid(at);
    if (left.size() < right.size())
        return leftRest == rightRest.mid(1);
    if (leftRest.size() >= 2 && leftRest[0] == rightRest[1] && leftRest[1] == rightRest[0])
        return leftRest.mid(2) == rightRest.mid(2);
    return leftRest.mid(1) == rightRest.mid(1);
}

} // namespace

std::optional<Kin> kinOf(const Entity &entity)
{
    if (entity.unnamed)
        return std::nullopt;
    switch (entity.type) {
    case EntityType::Organization:
    case EntityType::Government: return Kin::Party;
    case EntityType::Person: return Kin::Person;
    case EntityType::Place: return Kin::Place;
    case EntityType::Product: return Kin::Product;
    case EntityType::Document: return Kin::Document;
    case EntityType::Group:
    case EntityType::Money:
    case EntityType::Quantity: break;
    }
    return std::nullopt;
}

QString nameKey(const Entity &entity)
{
    return kinOf(entity) == Kin::Party ? foldOrganization(entity.name) : foldName(entity.name);
}

QString modelKey(const Entity &entity, const std::set<QString> &makers)
{
    const QString whole = nameKey(entity);
    if (kinOf(entity) != Kin::Product || !hasDigit(whole))
        return whole;
    QStringList kept;
    for (const QString &word : entity.name.split(u' ', Qt::SkipEmptyParts)) {
        const QString key = foldName(word);
        // "these VT-9 chips of Acme": in lower case are articles, adjectives and the class
        const bool common = word == word.toLower() && !hasDigit(word);
        if (key.isEmpty() || common || startsSentence.contains(key) || makers.contains(key))
            continue;
        const bool plural
            = hasDigit(key) && key.size() > 2 && key.endsWith(u's') && key[key.size() - 2].isDigit();
        kept.append(plural ? key.chopped(1) : key);
    }
    const QString model = kept.join(u' ');
    return hasDigit(model) ? model : whole;
}

std::optional<Likeness> likenessOf(Kin kin, const QString &leftKey, const QString &rightKey)
{
    if (leftKey.isEmpty() || rightKey.isEmpty())
        return std::nullopt;
    if (kin != Kin::Person && (isAcronymOf(leftKey, rightKey) || isAcronymOf(rightKey, leftKey)))
        return Likeness{u"acronym"_s, 0.6};
    if (isShortFormOf(kin, leftKey, rightKey) || isShortFormOf(kin, rightKey, leftKey))
        return Likeness{u"short_form"_s, 0.7};
    // a digit makes another model, another unit, another law
    const bool comparable = std::min(leftKey.size(), rightKey.size()) >= shortestSpelling
        && !hasDigit(leftKey) && !hasDigit(rightKey);
    if (comparable && differsByOne(leftKey, rightKey))
        return Likeness{u"spelling"_s, 0.8};
    return std::nullopt;
}

} // namespace clew
