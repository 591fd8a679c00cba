#include "core/pages.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

// Follows the marks of one cut; 0: no page is known yet.
void turn(const QString &original, int &page)
{
    const QString mark = u"<!--page "_s;
    for (qsizetype at = 0; (at = original.indexOf(mark, at)) >= 0;) {
        at += mark.size();
        const int number = QStringView(original).mid(at).left(7).toString().section(u'-', 0, 0).toInt();
        page = number > 0 ? number : page;
    }
    const auto feeds = original.count(u'\f');
    if (feeds > 0)
        page = std::max(page, 1) + int(feeds);
}

} // namespace

std::optional<int> pageOf(const Document &document, qsizetype position)
{
    int page = 0;
    int pageHere = -1;
    qsizetype shift = 0; // from the original to the text
    for (const LedgerEntry &entry : document.ledger) {
        if (pageHere < 0 && entry.range.begin + shift > position)
            pageHere = page;
        turn(entry.original, page);
        shift += entry.replacement.size() - entry.range.length();
    }
    if (page == 0)
        return {}; // no marks anywhere
    return std::max(1, pageHere < 0 ? page : pageHere);
}

} // namespace clew
