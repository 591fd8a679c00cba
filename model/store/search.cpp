#include "store/search.h"

#include <QStringList>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

// Marks that highlight() sets around a match; control characters that no cleaned text holds.
constexpr QChar opening(u'\x02');
constexpr QChar closing(u'\x03');

// UTF-16 units of text shown before and after the first match.
constexpr qsizetype before = 60;
constexpr qsizetype after = 120;

// A title weighs four times as much as the text (bm25 is smaller for a better match).
constexpr const char *findDocuments
    = "SELECT document_text.rowid, bm25(document_text, 4.0, 1.0) AS rank,"
      " highlight(document_text, 0, char(2), char(3)), highlight(document_text, 1, char(2), char(3))"
      " FROM document_text WHERE document_text MATCH ?1"
      " AND document_text.rowid IN (SELECT document FROM visible_document)"
      " ORDER BY rank, document_text.rowid LIMIT ?2";

struct Marked
{
    QString text;
    std::vector<Span> matches;
};

Marked takeMarks(const QString &highlighted)
{
    Marked marked;
    marked.text.reserve(highlighted.size());
    qsizetype begin = 0;
    for (const QChar character : highlighted) {
        if (character == opening)
            begin = marked.text.size();
        else if (character == closing)
            marked.matches.push_back({begin, marked.text.size()});
        else
            marked.text += character;
    }
    return marked;
}

// The text around the first match, cut at white space, on one line.
Span windowAround(const QString &text, Span match)
{
    Span window{std::max<qsizetype>(0, match.begin - before), std::min(text.size(), match.end + after)};
    if (window.begin > 0) {
        while (window.begin < match.begin && !text[window.begin - 1].isSpace())
            ++window.begin;
    }
    if (window.end < text.size()) {
        while (window.end > match.end && !text[window.end].isSpace())
            --window.end;
    }
    return window;
}

void addSnippet(SearchHit &hit, const Marked &marked)
{
    const Span match = marked.matches.empty() ? Span{} : marked.matches.front();
    const Span window = windowAround(marked.text, match);
    const QString lead = window.begin > 0 ? u"…"_s : QString();
    const qsizetype shift = lead.size() - window.begin;
    QString line = window.of(marked.text).toString();
    line.replace(u'\n', u' ');
    hit.snippet = lead + line + (window.end < marked.text.size() ? u"…"_s : QString());
    for (const Span mark : marked.matches) {
        if (window.contains(mark))
            hit.marks.push_back({mark.begin + shift, mark.end + shift});
    }
}

bool isOperator(const QString &word)
{
    return word == u"AND"_s || word == u"OR"_s || word == u"NOT"_s || word.startsWith(u"NEAR("_s);
}

} // namespace

QString ftsQueryOf(const QString &typed)
{
    // NUL would end the query early
    QString query = typed.simplified();
    query.remove(QChar(u'\0'));
    const QStringList words = query.split(u' ', Qt::SkipEmptyParts);
    if (query.contains(u'"') || std::any_of(words.begin(), words.end(), isOperator))
        return query;
    QStringList quoted;
    for (const QString &word : words) {
        const bool prefix = word.size() > 1 && word.endsWith(u'*');
        quoted << u'"' + (prefix ? word.chopped(1) : word) + (prefix ? u"\"*"_s : u"\""_s);
    }
    return quoted.join(u' ');
}

Result<std::vector<SearchHit>> searchDocuments(const Database &database, const QString &typed, int limit)
{
    std::vector<SearchHit> hits;
    const QString query = ftsQueryOf(typed);
    if (query.isEmpty())
        return hits;
    Statement rows(database, findDocuments);
    if (auto prepared = rows.result(); !prepared)
        return prepared.error();
    rows.bind(query, limit);
    while (rows.next()) {
        SearchHit hit{{rows.integer(0)}, {}, {}, {}, rows.real(1)};
        const Marked text = takeMarks(rows.text(3));
        if (!text.matches.empty())
            hit.span = text.matches.front();
        addSnippet(hit, text.matches.empty() ? takeMarks(rows.text(2)) : text);
        hits.push_back(std::move(hit));
    }
    if (auto done = rows.result(); !done) {
        // A sound statement that SQLite rejects at its run: the query is at fault.
        if (done.error().code == ErrorCode::DatabaseFailed)
            return Error{ErrorCode::BadQuery, database.path(), {}, done.error().fact};
        return done.error();
    }
    return hits;
}

} // namespace clew
