#include "resolve/namesake.h"

#include "text/fold.h"
#include "text/spelling.h"

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
    const std::vector<QString> initials = initialsOf(name.split(u' ', Qt::SkipEmptyParts));
    return std::find(initials.begin(), initials.end(), acronym) != initials.end();
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

// "AcmeNet" -> Acme, Net; "acme" -> acme.
QStringList camelParts(const QString &word)
{
    QStringList parts;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const bool opens = i == 0 || (word[i].isUpper() && !word[i - 1].isUpper());
        if (opens)
            parts.append(QString());
        parts.last() += word[i].toLower();
    }
    return parts;
}

// "AcmeNet" for "Acme Networks": each part opens the word in its place.
bool isAbbreviationOf(const QString &shorter, const QString &longerKey)
{
    const QStringList parts = camelParts(shorter), words = longerKey.split(u' ', Qt::SkipEmptyParts);
    if (shorter.contains(u' ') || parts.size() < 2 || parts.size() != words.size())
        return false;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts[i].size() < 3 || !words[i].startsWith(parts[i]))
            return false;
    }
    return true;
}

// "Galaxy" of "AI Galaxy": what is left off is short, so that a reader or a machine may have lost it.
bool isTrailingPartOf(Kin kin, const QString &shorter, const QString &longer)
{
    constexpr qsizetype mostLost = 3;
    const bool closes = longer.endsWith(u' ' + shorter);
    if (kin == Kin::Document)
        return closes && shorter.contains(u' ');
    return kin == Kin::Party && closes && shorter.size() >= shortestShortForm
        && longer.size() - shorter.size() - 1 <= mostLost;
}

bool soundsLike(const QString &left, const QString &right)
{
    const QStringList leftWords = left.split(u' '), rightWords = right.split(u' ');
    if (leftWords.size() != rightWords.size())
        return false;
    bool differs = false;
    for (qsizetype i = 0; i < leftWords.size(); ++i) {
        const Alike words = alike(leftWords[i], rightWords[i]);
        if (words.how == Alike::How::No || words.how == Alike::How::Spelling)
            return false;
        // a key of one syllable or of few letters fits too many
        differs = differs || (words.how == Alike::How::Transliteration && leftWords[i].size() > 3);
    }
    return differs;
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

QStringList tellingWords(const QStringList &words)
{
    QStringList telling;
    for (const QString &word : words) {
        if (std::find(smallWords.begin(), smallWords.end(), word) == smallWords.end())
            telling.append(word);
    }
    return telling;
}

std::vector<QString> initialsOf(const QStringList &words)
{
    const auto joined = [](const QStringList &some) {
        QString initials;
        for (const QString &word : some)
            initials += word.front();
        return initials;
    };
    if (words.size() < 2)
        return {};
    const QString all = joined(words), telling = joined(tellingWords(words));
    return all == telling ? std::vector<QString>{all} : std::vector<QString>{all, telling};
}

QString confusedKey(const QString &key)
{
    static const std::pair<QString, QString> confusions[] = {
        {u"rn"_s, u"m"_s}, {u"vv"_s, u"w"_s}, {u"cl"_s, u"d"_s}, {u"l"_s, u"i"_s},
        {u"1"_s, u"i"_s},  {u"0"_s, u"o"_s},  {u"5"_s, u"s"_s},  {u"8"_s, u"b"_s},
    };
    QString confused = key;
    for (const auto &[seen, meant] : confusions)
        confused.replace(seen, meant);
    return confused;
}

QString partsKey(const QString &name, const QStringList &words)
{
    const QStringList parts = words.size() == 1 && !name.contains(u' ') ? camelParts(name) : words;
    if (parts.size() < 2)
        return words.join(u' ');
    QStringList initials;
    for (const QString &part : parts)
        initials.append(part.left(3)); // a part is as long as that
    return initials.join(u' ');
}

std::optional<Likeness> likenessOf(Kin kin, const WrittenName &left, const WrittenName &right)
{
    const QString &leftKey = left.key, &rightKey = right.key;
    if (leftKey.isEmpty() || rightKey.isEmpty() || leftKey == rightKey)
        return std::nullopt;
    const auto either = [&](auto &&holds) {
        return holds(left, right) || holds(right, left);
    };
    // a digit makes another model, another unit, another law
    const bool digits = hasDigit(leftKey) || hasDigit(rightKey);
    const bool longEnough = std::min(leftKey.size(), rightKey.size()) >= shortestSpelling;
    if (longEnough && !(digits && kin == Kin::Product) && confusedKey(leftKey) == confusedKey(rightKey))
        return Likeness{u"ocr"_s, 0.85};
    const QStringList leftWords = leftKey.split(u' '), rightWords = rightKey.split(u' ');
    if (leftWords.join(QString()) == rightWords.join(QString()))
        return Likeness{u"joined_words"_s, 0.85};
    QStringList leftSet = tellingWords(leftWords), rightSet = tellingWords(rightWords);
    leftSet.sort();
    rightSet.sort();
    if (leftSet == rightSet && leftSet.size() > 1)
        return Likeness{u"word_order"_s, 0.85};
    if (kin != Kin::Person
        && either([](const WrittenName &a, const WrittenName &b) { return isAcronymOf(a.key, b.key); }))
        return Likeness{u"acronym"_s, 0.6};
    if (either(
            [kin](const WrittenName &a, const WrittenName &b) { return isShortFormOf(kin, a.key, b.key); }))
        return Likeness{u"short_form"_s, 0.7};
    if (longEnough && !digits && spellingDistance(leftKey, rightKey, 1) == 1)
        return Likeness{u"spelling"_s, 0.8};
    if (kin != Kin::Product && kin != Kin::Document && soundsLike(leftKey, rightKey))
        return Likeness{u"transliteration"_s, 0.75};
    if (kin == Kin::Party
        && either([](const WrittenName &a, const WrittenName &b) { return isAbbreviationOf(a.name, b.key); }))
        return Likeness{u"abbreviation"_s, 0.65};
    if (either([kin](const WrittenName &a, const WrittenName &b) {
            return isTrailingPartOf(kin, a.key, b.key);
        }))
        return Likeness{u"trailing_part"_s, 0.5};
    return std::nullopt;
}

} // namespace clew
