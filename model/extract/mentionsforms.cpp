#include "extract/mentionsforms.h"

#include "extract/mentionswords.h"
#include "language/lexicon.h"
#include "text/fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

bool isParty(EntityType type)
{
    return type == EntityType::Organization || type == EntityType::Government || type == EntityType::Group;
}

QString productKey(const QString &name)
{
    const QString designation = name.section(u' ', -1);
    QString key = isModelDesignation(designation) ? designation : name;
    if (key.size() > 2 && key.endsWith(u's') && key[key.size() - 2].isDigit())
        key.chop(1);
    return foldName(key);
}

// A word that many names end in says nothing: "Group", "Technology".
bool isGeneric(const Form &form)
{
    return form.tokens.size() == 1 && isInLexicon(WordList::LegalForm, form.name);
}

bool isAcronymOf(const Form &form, const Form &longer)
{
    const QString &upper = form.name;
    const bool capitals = std::ranges::all_of(upper, [](QChar c) { return c.isUpper(); });
    return upper.size() >= 3 && capitals && initialsOf(longer.name) == upper;
}

// "Tern" of "Tern 500": a name that is a maker nowhere
bool isProductLine(const Form &form, const Form &longer)
{
    const bool weak = form.scores[static_cast<size_t>(form.type)] < 2;
    return longer.type == EntityType::Product && weak && !isModelDesignation(longer.name.section(u' ', -1))
        && longer.tokens.mid(0, form.tokens.size()) == form.tokens;
}

int personFit(const Form &form, const Form &longer)
{
    if (form.tokens.size() != 1) // "Alex Tern" of "Alex B. Tern"
        return form.tokens.first() == longer.tokens.first() && form.tokens.last() == longer.tokens.last() ? 3
                                                                                                          : 0;
    if (form.type != EntityType::Person && form.scores[static_cast<size_t>(EntityType::Organization)] > 3)
        return 0;
    if (form.tokens.first() == longer.tokens.last() || form.tokens.first() == longer.tokens.first())
        return 3;
    return 0;
}

} // namespace

QString keyOf(const NameSpan &name)
{
    if (name.name.startsWith("E.O."_L1) || name.name.startsWith("Executive Order"_L1))
        return u"executive order "_s % name.name.section(u' ', -1);
    return name.numbered ? productKey(name.name) : foldOrganization(name.name);
}

QString initialsOf(const QString &name)
{
    QString initials;
    for (const QString &token : name.split(u' ', Qt::SkipEmptyParts)) {
        if (token[0].isUpper())
            initials += token[0];
    }
    return initials;
}

bool isShortOf(const QString &shortName, const QString &longName)
{
    if (longName.contains(shortName, Qt::CaseInsensitive))
        return true;
    for (const QString &token : shortName.split(u' ')) { // "BFP List" of "List of Banned Firms and Persons"
        if (token.size() >= 3 && token == token.toUpper() && initialsOf(longName).contains(token))
            return true;
    }
    const bool caps = std::ranges::none_of(shortName, [](QChar c) { return c.isLower(); });
    return caps && shortName.size() <= 12;
}

int fitOf(const Form &form, const Form &longer)
{
    const qsizetype n = form.tokens.size();
    if (form.type == EntityType::Place || longer.type == EntityType::Place
        || longer.type == EntityType::Document)
        return 0;
    if (n == 1 && longer.tokens.size() > 2 && isAcronymOf(form, longer))
        return 2;
    if (longer.tokens.size() <= n)
        return 0;
    if (longer.type == EntityType::Person)
        return personFit(form, longer);
    if (form.titled)
        return 0;
    if ((longer.type == EntityType::Product) != (form.type == EntityType::Product))
        return isProductLine(form, longer) ? 3 : 0;
    if (isGeneric(form))
        return 0;
    if (longer.tokens.mid(0, n) == form.tokens)
        return 4;
    if (!isParty(longer.type))
        return 0;
    for (qsizetype at = 1; at + n <= longer.tokens.size(); ++at) {
        if (longer.tokens.mid(at, n) == form.tokens)
            return at + n == longer.tokens.size() ? 1 : 2;
    }
    return 0;
}

} // namespace clew
