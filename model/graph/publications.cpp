#include "graph/publications.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace clew {

namespace {

using namespace Qt::StringLiterals;

using Keys = std::set<QString>;

constexpr std::array legalForms{
    u"ltd", u"limited", u"inc",  u"incorporated", u"llc",    u"plc", u"corp", u"corporation",
    u"co",  u"company", u"gmbh", u"ag",           u"verlag", u"sa",  u"bv",   u"kg"};

bool isLegalForm(const QString &word)
{
    return std::any_of(legalForms.begin(), legalForms.end(),
                       [&](const char16_t *form) { return word == form; });
}

// Follows a publication to those that its own articles retell. `seen` stops circles of mutual credit.
void addRoots(const QString &publication, const std::map<QString, std::vector<Keys>> &articles, Keys &seen,
              Keys &roots)
{
    if (!seen.insert(publication).second)
        return;
    const auto own = articles.find(publication);
    const bool reportsItself = own == articles.end()
        || std::any_of(own->second.begin(), own->second.end(),
                       [](const Keys &credits) { return credits.empty(); });
    if (reportsItself) {
        roots.insert(publication);
        return;
    }
    for (const Keys &credits : own->second) {
        for (const QString &credit : credits)
            addRoots(credit, articles, seen, roots);
    }
}

std::vector<QString> originsOf(const Keys &credits, const QString &publisher, DocumentId document,
                               const std::map<QString, std::vector<Keys>> &articles)
{
    Keys roots;
    for (const QString &credit : credits) {
        Keys seen;
        Keys found;
        addRoots(credit, articles, seen, found);
        if (found.empty()) // a circle of credits is one source, whoever it is
            found.insert(*seen.begin());
        roots.merge(found);
    }
    if (roots.empty())
        roots.insert(publisher.isEmpty() ? u'#' + QString::number(document.value) : publisher);
    return {roots.begin(), roots.end()};
}

} // namespace

QString foldPublication(QStringView name)
{
    QString spaced;
    for (const QChar c : name.toString().toCaseFolded()) {
        if (c != u'.' && c != u'\'' && c != u'\u2019')
            spaced += c.isLetterOrNumber() ? c : u' ';
    }
    QStringList words = spaced.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 1 && words.first() == "the"_L1)
        words.removeFirst();
    while (words.size() > 1 && isLegalForm(words.last()))
        words.removeLast();
    return words.join(u' ');
}

Publications::Publications(const DossierContent &content)
{
    std::unordered_map<DocumentId, Keys> credits;
    for (const Derivation &derivation : content.derivations) {
        const QString key = foldPublication(derivation.publication);
        if (!key.isEmpty())
            credits[derivation.document].insert(key);
    }
    std::map<QString, std::vector<Keys>> articles;
    for (const DocumentSummary &document : content.documents) {
        const QString publisher = foldPublication(document.metadata.publisher);
        credits[document.id].erase(publisher);
        if (!publisher.isEmpty())
            articles[publisher].push_back(credits[document.id]);
    }
    for (const DocumentSummary &document : content.documents)
        m_origins[document.id] = clew::originsOf(
            credits[document.id], foldPublication(document.metadata.publisher), document.id, articles);
}

const std::vector<QString> &Publications::originsOf(DocumentId document) const
{
    const auto found = m_origins.find(document);
    return found == m_origins.end() ? m_unknown : found->second;
}

int Publications::count(const std::vector<DocumentId> &documents) const
{
    Keys counted;
    for (const DocumentId document : documents) {
        const std::vector<QString> &origins = originsOf(document);
        if (origins.size() == 1)
            counted.insert(origins.front());
    }
    int number = static_cast<int>(counted.size());
    for (const DocumentId document : documents) {
        const std::vector<QString> &origins = originsOf(document);
        const bool known = std::any_of(origins.begin(), origins.end(),
                                       [&](const QString &origin) { return counted.contains(origin); });
        if (!known)
            ++number;
        counted.insert(origins.begin(), origins.end());
    }
    return number;
}

} // namespace clew
