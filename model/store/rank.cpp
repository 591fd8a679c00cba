#include "store/rank.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace clew {

namespace {

constexpr double k1 = 1.2;
constexpr double b = 0.75;
constexpr std::array columnWeights{4.0, 1.0}; // title, text
constexpr int rowsToCount = 4096; // from where on the number of documents of a word is estimated
constexpr double idRange = 4611686018427387904.0; // 2^62: ids lie below it

struct Occurrence
{
    double documents = 0;
    bool whole = true;
    sqlite3_int64 last = 0;
};

int countRow(const Fts5ExtensionApi *api, Fts5Context *fts, void *data)
{
    auto *occurrence = static_cast<Occurrence *>(data);
    occurrence->documents += 1;
    occurrence->last = api->xRowid(fts);
    if (occurrence->documents < rowsToCount)
        return SQLITE_OK;
    occurrence->whole = false;
    return SQLITE_DONE;
}

// In how many documents a phrase of the query stands.
double documentsWith(const Fts5ExtensionApi *api, Fts5Context *fts, int phrase, double all)
{
    Occurrence occurrence;
    api->xQueryPhrase(fts, phrase, &occurrence, countRow);
    if (occurrence.whole || occurrence.last <= 0)
        return occurrence.documents;
    return std::min(all, occurrence.documents * idRange / static_cast<double>(occurrence.last));
}

int prepare(const Fts5ExtensionApi *api, Fts5Context *fts, Ranking &ranking)
{
    sqlite3_int64 rows = 0;
    sqlite3_int64 words = 0;
    if (const int code = api->xRowCount(fts, &rows); code != SQLITE_OK)
        return code;
    if (const int code = api->xColumnTotalSize(fts, -1, &words); code != SQLITE_OK)
        return code;
    const auto all = static_cast<double>(std::max<sqlite3_int64>(rows, 1));
    ranking.averageLength = std::max(1.0, static_cast<double>(words) / all);
    const int phrases = api->xPhraseCount(fts);
    for (int phrase = 0; phrase < phrases; ++phrase) {
        // a single word needs no weight
        const double with = phrases == 1 ? 0 : documentsWith(api, fts, phrase, all);
        ranking.words.push_back({std::log(1 + (all - with + 0.5) / (with + 0.5))});
    }
    ranking.counts.resize(static_cast<size_t>(phrases));
    return SQLITE_OK;
}

double scoreFor(const Ranking &ranking, double length)
{
    const double damping = k1 * (1 - b + b * length / ranking.averageLength);
    double score = 0;
    for (size_t i = 0; i < ranking.counts.size(); ++i)
        score += ranking.words[i].rarity * ranking.counts[i] * (k1 + 1) / (ranking.counts[i] + damping);
    return score;
}

// Counts the phrases of the row; gives the words that it has at least.
double countPhrases(const Fts5ExtensionApi *api, Fts5Context *fts, Ranking &ranking)
{
    std::array<int, columnWeights.size()> last{};
    for (size_t phrase = 0; phrase < ranking.counts.size(); ++phrase) {
        double count = 0;
        Fts5PhraseIter place;
        int column = -1;
        int offset = 0;
        api->xPhraseFirst(fts, static_cast<int>(phrase), &place, &column, &offset);
        for (; column >= 0; api->xPhraseNext(fts, &place, &column, &offset)) {
            const auto at = static_cast<size_t>(column);
            count += columnWeights[at];
            last[at] = std::max(last[at], offset + 1);
        }
        ranking.counts[phrase] = count;
    }
    return static_cast<double>(last[0]) + static_cast<double>(last[1]);
}

void rankRow(const Fts5ExtensionApi *api, Fts5Context *fts, sqlite3_context *context, int count,
             sqlite3_value **values)
{
    auto *ranking
        = count == 1 ? static_cast<Ranking *>(sqlite3_value_pointer(values[0], rankingPointer)) : nullptr;
    if (!ranking) {
        sqlite3_result_error(context, "clew_rank: no ranking", -1);
        return;
    }
    if (ranking->words.empty()) {
        if (const int code = prepare(api, fts, *ranking); code != SQLITE_OK) {
            sqlite3_result_error_code(context, code);
            return;
        }
    }
    const double atLeast = countPhrases(api, fts, *ranking);
    if (scoreFor(*ranking, atLeast) <= ranking->threshold) {
        sqlite3_result_double(context, 0);
        return;
    }
    int length = 0;
    if (const int code = api->xColumnSize(fts, -1, &length); code != SQLITE_OK)
        sqlite3_result_error_code(context, code);
    else
        sqlite3_result_double(context, scoreFor(*ranking, length));
}

// sqlite.org/fts5.html#extending_fts5
fts5_api *apiOf(sqlite3 *database)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

} // namespace

Result<void> registerRank(sqlite3 *database)
{
    fts5_api *api = apiOf(database);
    if (!api || api->xCreateFunction(api, "clew_rank", nullptr, rankRow, nullptr) != SQLITE_OK)
        return Error{ErrorCode::DatabaseFailed, {}, {}, QStringLiteral("SQLite was built without FTS5")};
    return {};
}

} // namespace clew
