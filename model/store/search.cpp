#include "store/search.h"

#include "store/query.h"
#include "store/rank.h"

#include <algorithm>
#include <set>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

// Marks that highlight() sets around a match; control characters that no cleaned text holds.
constexpr QChar opening(u'\x02');
constexpr QChar closing(u'\x03');

// UTF-16 units of text shown before the first match and after it.
constexpr qsizetype before = 60;
constexpr qsizetype after = 120;
constexpr size_t marksToWeigh = 500; // matches of a text that are looked at for the best place
constexpr qint64 rowsBetweenLooks = 1024; // at whether to stop

constexpr const char *rankDocuments
    = "SELECT rowid, clew_rank(document_text, ?2) FROM document_text WHERE document_text MATCH ?1";
constexpr const char *showDocument = "SELECT rowid, highlight(document_text, 0, char(2), char(3)), "
                                     "highlight(document_text, 1, char(2), char(3))"
                                     " FROM document_text WHERE document_text MATCH ?1 AND rowid = ?2";
// The same for several at once, by reading all that match: a prefix is brought together from the lists of all
// its words, which is too dear to do for each document.
constexpr const char *showDocuments = "SELECT rowid, highlight(document_text, 0, char(2), char(3)), "
                                      "highlight(document_text, 1, char(2), char(3))"
                                      " FROM document_text WHERE document_text MATCH ?1 AND +rowid IN "
                                      "(SELECT value FROM json_each(?2)) LIMIT ?3";
constexpr const char *isVisible = "SELECT 1 FROM visible_document WHERE document = ?1";

struct Candidate
{
    DocumentId document;
    double score = 0;
};

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

// Where most of the different words stand together; the first such place.
Span bestMatch(const Marked &marked)
{
    const size_t count = std::min(marked.matches.size(), marksToWeigh);
    std::vector<QString> words;
    for (size_t i = 0; i < count; ++i)
        words.push_back(marked.matches[i].of(marked.text).toString().toCaseFolded());
    size_t best = 0;
    size_t most = 0;
    for (size_t i = 0; i < count; ++i) {
        std::set<QStringView> different;
        for (size_t j = i; j < count && marked.matches[j].end <= marked.matches[i].end + after; ++j)
            different.insert(words[j]);
        if (different.size() > most) {
            most = different.size();
            best = i;
        }
    }
    return count > 0 ? marked.matches[best] : Span{};
}

void addSnippet(SearchHit &hit, const Marked &marked, Span match)
{
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

class Search
{
public:
    Search(const Database &database, int limit, const Job &job)
        : m_visible(database, isVisible)
        , m_limit(static_cast<size_t>(std::max(limit, 1)))
        , m_job(job)
    {
    }

    // Puts the best documents of the query into best(). False: there are more than it read.
    Result<bool> rank(const Database &database, const QString &query)
    {
        Ranking ranking;
        ranking.threshold = worst();
        Statement rows(database, rankDocuments);
        rows.bind(query, &ranking);
        for (qint64 read = 0; rows.next(); ++read, ++m_read) {
            if (read == mostRead)
                return false;
            if (read % rowsBetweenLooks == 0 && m_job.cancelled())
                return Error{ErrorCode::Cancelled};
            if (const double score = rows.real(1); score > ranking.threshold) {
                consider({{rows.integer(0)}, score});
                ranking.threshold = worst();
            }
        }
        if (auto done = rows.result(); !done)
            return done.error();
        return true;
    }
    const std::vector<Candidate> &best() const { return m_best; }
    qint64 read() const { return m_read; }

private:
    double worst() const { return m_best.size() < m_limit ? 0 : m_best.back().score; }

    void consider(const Candidate &candidate)
    {
        const auto known = std::ranges::find(m_best, candidate.document, &Candidate::document);
        if (known != m_best.end() || !m_visible.bind(candidate.document).next())
            return;
        const auto place = std::ranges::upper_bound(m_best, candidate, [](const auto &a, const auto &b) {
            return a.score != b.score ? a.score > b.score : a.document < b.document;
        });
        m_best.insert(place, candidate);
        if (m_best.size() > m_limit)
            m_best.pop_back();
    }

    Statement m_visible;
    size_t m_limit;
    const Job &m_job;
    std::vector<Candidate> m_best;
    qint64 m_read = 0;
};

// A sound statement that SQLite rejects at its run: the query is at fault.
Error errorFor(const Error &error)
{
    if (error.code != ErrorCode::DatabaseFailed)
        return error;
    return {ErrorCode::BadQuery, {}, {}, error.fact};
}

// The row of a statement as the hit that it shows.
void read(const Statement &row, SearchHit &hit)
{
    const Marked text = takeMarks(row.text(2));
    hit.span = bestMatch(text);
    if (text.matches.empty()) {
        const Marked title = takeMarks(row.text(1));
        addSnippet(hit, title, title.matches.empty() ? Span{} : title.matches.front());
    } else {
        addSnippet(hit, text, hit.span);
    }
}

Result<void> showEach(const Database &database, const QString &query, std::vector<SearchHit> &hits)
{
    Statement row(database, showDocument);
    for (SearchHit &hit : hits)
        if (row.bind(query, hit.document).next())
            read(row, hit);
    return row.result();
}

Result<void> showTogether(const Database &database, const QString &query, std::vector<SearchHit> &hits)
{
    QString ids;
    for (const SearchHit &hit : hits)
        ids += (ids.isEmpty() ? u"["_s : u","_s) + QString::number(hit.document.value);
    Statement row(database, showDocuments);
    row.bind(query, QString(ids + u']'), static_cast<qint64>(hits.size()));
    while (row.next()) {
        const auto hit = std::ranges::find(hits, DocumentId{row.integer(0)}, &SearchHit::document);
        if (hit != hits.end())
            read(row, *hit);
    }
    return row.result();
}

} // namespace

Result<std::vector<SearchHit>> searchDocuments(const Database &database, const QString &typed, int limit,
                                               const Job &job, SearchEffort *effort)
{
    std::vector<SearchHit> hits;
    const Result<QString> query = ftsQueryOf(typed);
    if (!query)
        return query.error();
    if (query->isEmpty())
        return hits;
    Search search(database, limit, job);
    auto whole = search.rank(database, *query);
    if (!whole)
        return errorFor(whole.error());
    if (!*whole) { // a text full of common words may hide a title that says it
        const auto titles = search.rank(database, u"title : ("_s + *query + u')');
        if (!titles)
            return errorFor(titles.error());
    }
    if (effort)
        *effort = {search.read(), *whole};
    for (const Candidate &candidate : search.best())
        hits.push_back({candidate.document, {}, {}, {}, candidate.score});
    const bool hasPrefix = query->contains(u"\"*"_s);
    auto shown = hits.empty() ? Result<void>()
        : hasPrefix           ? showTogether(database, *query, hits)
                              : showEach(database, *query, hits);
    if (!shown)
        return shown.error();
    return hits;
}

} // namespace clew
