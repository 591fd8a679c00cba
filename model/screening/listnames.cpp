#include "screening/listnames.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

// "a.k.a.", "also known as", "f.k.a.", "formerly", "the following two aliases:" and so on, which open the
// name that follows.
const QRegularExpression &introduction()
{
    static const QRegularExpression expression(
        u"^(?:and\\s+)?(?:(?<now>a\\.?k\\.?a\\.?|also known as|d\\.?b\\.?a\\.?|doing business as|"
        "n\\.?k\\.?a\\.?|now known as|alias)|(?<former>f\\.?k\\.?a\\.?|formerly known as|formerly|"
        "previously known as))(?:\\s*:\\s*|\\s+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return expression;
}

// Words that a list puts around a name and that belong to no name.
QString bared(QString text)
{
    static const QRegularExpression tail(
        u"[;,]?\\s*(?:and|or)\\s+any\\s+(?:successor|subsidiar|sub-unit|affiliate)[^;]*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression head(u"^(?:affiliated entity|subordinate|entity|alias(?:es)?)\\s*:\\s*"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    text.remove(tail);
    text = text.trimmed();
    text.remove(head);
    return text.simplified();
}

} // namespace

void addName(std::vector<ListedName> &names, const QString &text, ListedName::Kind kind)
{
    const QString name = text.simplified();
    const bool known
        = std::ranges::any_of(names, [&name](const ListedName &other) { return other.text == name; });
    if (!name.isEmpty() && !known)
        names.push_back({name, kind});
}

void addNames(std::vector<ListedName> &names, const QString &cell, ListedName::Kind kind)
{
    static const QRegularExpression inner(
        u"[,;]\\s*(?=(?:a\\.?k\\.?a\\.?|f\\.?k\\.?a\\.?|also known as|formerly known as)[\\s:])"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bracket(u"\\s*\\(([^()]{2,60})\\)"_s);
    const QStringList parts = bared(cell).split(inner, Qt::SkipEmptyParts);
    ListedName::Kind next = kind; // the first is what the cell is for, those after it are aliases
    for (QString part : parts) {
        ListedName::Kind own = std::exchange(next, ListedName::Kind::Alias);
        if (const auto match = introduction().match(part); match.hasMatch()) {
            own = match.captured(u"former"_s).isEmpty() ? ListedName::Kind::Alias : ListedName::Kind::Former;
            part = part.mid(match.capturedEnd());
        }
        QString whole = part;
        whole.remove(bracket);
        addName(names, whole.simplified().isEmpty() ? part : whole, own);
        // "(CETC 13)" is a name, "(Moscow)" or "(the)" hardly: what the list puts in brackets is a weak one
        for (auto match = bracket.globalMatch(part); match.hasNext();) {
            QString inside = match.next().captured(1);
            const auto opening = introduction().match(inside);
            if (opening.hasMatch())
                inside = inside.mid(opening.capturedEnd());
            addName(names, inside, opening.hasMatch() ? ListedName::Kind::Alias : ListedName::Kind::Weak);
        }
    }
}

void addAliases(std::vector<ListedName> &names, const QString &cell)
{
    const QStringList parts = cell.split(u';', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        QString name = part.trimmed();
        if (name.startsWith("and "_L1))
            name = name.mid(4);
        addNames(names, name, ListedName::Kind::Alias);
    }
}

bool isNoName(const QString &cell)
{
    static const QRegularExpression expression(u"^(?:address|addresses|alias|name|n/a|none)\\s*\\d*\\s*:?$"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    return expression.match(cell).hasMatch();
}

} // namespace clew
