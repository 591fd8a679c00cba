#include "store/retellingrows.h"

#include "store/documentrows.h"

#include <map>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

// The key of a decision: the document at hand, else the name of the publication.
QString keyOf(const SetRetelling &change)
{
    return change.origin ? QString() : change.publication.simplified().toCaseFolded();
}

Result<RetellingDecision> decisionAt(const Database &database, const Statement &row, int column)
{
    const auto kind = retellingKindFrom(row.text(column));
    const auto verdict = verdictFrom(row.text(column + 1));
    if (!kind || !verdict)
        return strangeCode(database, kind ? row.text(column + 1) : row.text(column));
    return RetellingDecision{*verdict, *kind, row.text(column + 2), row.text(column + 3)};
}

Result<void> saveCues(Statement &insert, const Retelling &retelling)
{
    int position = 0;
    for (const CueAt &cue : retelling.cues) {
        insert.bind(retelling.document, retelling.origin, position++, codeOf(cue.cue), qint64(cue.here.begin),
                    qint64(cue.here.end), qint64(cue.there.begin), qint64(cue.there.end), cue.words);
        if (auto done = insert.run(); !done)
            return done;
    }
    return {};
}

// Columns cue, here_begin, here_end, there_begin, there_end, words from `first` on.
Result<CueAt> cueAt(const Database &database, const Statement &row, int first)
{
    const auto cue = tieCueFrom(row.text(first));
    if (!cue)
        return strangeCode(database, row.text(first));
    return CueAt{*cue,
                 {row.integer(first + 1), row.integer(first + 2)},
                 {row.integer(first + 3), row.integer(first + 4)},
                 row.text(first + 5)};
}

using Cues = std::map<std::pair<DocumentId, DocumentId>, std::vector<CueAt>>;

Result<Cues> loadCues(const Database &database)
{
    Cues cues;
    Statement rows(database,
                   "SELECT document, origin, cue, here_begin, here_end, there_begin, there_end, words"
                   " FROM retelling_cue ORDER BY document, origin, position");
    while (rows.next()) {
        auto cue = cueAt(database, rows, 2);
        if (!cue)
            return cue.error();
        cues[{{rows.integer(0)}, {rows.integer(1)}}].push_back(*std::move(cue));
    }
    if (auto done = rows.result(); !done)
        return done.error();
    return cues;
}

} // namespace

Result<Performed> perform(const Database &database, const SetRetelling &given, Care care)
{
    SetRetelling change = given;
    change.publication = change.publication.simplified();
    if (change.document == change.origin || (!change.origin && change.publication.isEmpty()))
        return wrongUse(database, u"a document retells itself, or nothing"_s);
    for (const DocumentId id : {change.document, change.origin}) {
        if (id) {
            if (auto found = requireDocument(database, id, care); !found)
                return found.error();
        }
    }
    SetRetelling inverse = change;
    inverse.decision.reset();
    Statement row(database,
                  "SELECT name, kind, verdict, who, at FROM retelling_decision"
                  " WHERE document = ?1 AND origin = ?2 AND publication = ?3");
    if (row.bind(change.document, change.origin, keyOf(change)).next()) {
        auto before = decisionAt(database, row, 1);
        if (!before)
            return before.error();
        inverse.publication = row.text(0);
        inverse.decision = *std::move(before);
    }
    if (auto done = row.result(); !done)
        return done.error();
    Statement drop(database,
                   "DELETE FROM retelling_decision"
                   " WHERE document = ?1 AND origin = ?2 AND publication = ?3");
    if (!change.decision) {
        if (auto done = drop.bind(change.document, change.origin, keyOf(change)).run(); !done)
            return done.error();
        return Performed{change, inverse};
    }
    Statement write(database,
                    "INSERT INTO retelling_decision (document, origin, publication, name, kind, verdict, who,"
                    " at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (document, origin, publication)"
                    " DO UPDATE SET name = ?4, kind = ?5, verdict = ?6, who = ?7, at = ?8");
    write.bind(change.document, change.origin, keyOf(change), change.publication,
               codeOf(change.decision->kind), codeOf(change.decision->verdict), change.decision->who,
               change.decision->when);
    if (auto done = write.run(); !done)
        return done.error();
    return Performed{change, inverse};
}

Result<void> replaceRetellings(const Database &database, const std::vector<DocumentId> &documents,
                               const std::vector<Retelling> &retellings, const std::vector<OwnSentence> &own)
{
    for (const char *sql :
         {"DELETE FROM retelling WHERE document = ?1", "DELETE FROM retelling_cue WHERE document = ?1",
          "DELETE FROM own_sentence WHERE document = ?1"}) {
        Statement drop(database, sql);
        for (const DocumentId document : documents) {
            if (auto done = drop.bind(document).run(); !done)
                return done;
        }
    }
    Statement insert(database,
                     "INSERT INTO retelling (document, origin, publication, kind, verdict, score)"
                     " VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    Statement cue(database,
                  "INSERT INTO retelling_cue (document, origin, position, cue, here_begin, here_end,"
                  " there_begin, there_end, words) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
    for (const Retelling &one : retellings) {
        insert.bind(one.document, one.origin, one.publication, codeOf(one.kind), codeOf(one.verdict),
                    one.score);
        if (auto done = insert.run(); !done)
            return done;
        if (auto done = saveCues(cue, one); !done)
            return done;
    }
    Statement sentence(database,
                       "INSERT OR IGNORE INTO own_sentence (document, origin, span_begin, span_end)"
                       " VALUES (?1, ?2, ?3, ?4)");
    for (const OwnSentence &one : own) {
        sentence.bind(one.document, one.origin, qint64(one.span.begin), qint64(one.span.end));
        if (auto done = sentence.run(); !done)
            return done;
    }
    return sentence.result();
}

Result<std::vector<Retelling>> loadRetellings(const Database &database, WithCues withCues)
{
    auto cues = withCues == WithCues::Yes ? loadCues(database) : Result<Cues>(Cues());
    if (!cues)
        return cues.error();
    std::vector<Retelling> retellings;
    Statement rows(database,
                   "SELECT retelling.document, origin, publication, kind, verdict, score FROM retelling"
                   " JOIN visible_document AS here ON here.document = retelling.document"
                   " JOIN visible_document AS there ON there.document = retelling.origin"
                   " ORDER BY retelling.document, origin");
    while (rows.next()) {
        const auto kind = retellingKindFrom(rows.text(3));
        const auto verdict = verdictFrom(rows.text(4));
        if (!kind || !verdict)
            return strangeCode(database, kind ? rows.text(4) : rows.text(3));
        const DocumentId document{rows.integer(0)}, origin{rows.integer(1)};
        retellings.push_back({document, origin, rows.text(2), *kind, *verdict, rows.real(5),
                              std::move((*cues)[{document, origin}]), u"machine"_s, QString()});
    }
    if (auto done = rows.result(); !done)
        return done.error();
    return retellings;
}

Result<std::vector<Retelling>> loadRetellingsOf(const Database &database, DocumentId document)
{
    std::vector<Retelling> retellings;
    Statement rows(database,
                   "SELECT origin, publication, kind, verdict, score FROM retelling"
                   " WHERE document = ?1"
                   " AND EXISTS (SELECT 1 FROM import_document AS link JOIN import ON import.id = link.import"
                   "  WHERE link.document = retelling.origin AND import.withdrawn = 0)"
                   " ORDER BY origin");
    rows.bind(document);
    while (rows.next()) {
        const auto kind = retellingKindFrom(rows.text(2));
        const auto verdict = verdictFrom(rows.text(3));
        if (!kind || !verdict)
            return strangeCode(database, kind ? rows.text(3) : rows.text(2));
        retellings.push_back({document,
                              {rows.integer(0)},
                              rows.text(1),
                              *kind,
                              *verdict,
                              rows.real(4),
                              {},
                              u"machine"_s,
                              QString()});
    }
    if (auto done = rows.result(); !done)
        return done.error();
    Statement cues(database,
                   "SELECT cue, here_begin, here_end, there_begin, there_end, words FROM retelling_cue"
                   " WHERE document = ?1 AND origin = ?2 ORDER BY position");
    for (Retelling &one : retellings) {
        cues.bind(document, one.origin);
        while (cues.next()) {
            auto cue = cueAt(database, cues, 0);
            if (!cue)
                return cue.error();
            one.cues.push_back(*std::move(cue));
        }
    }
    if (auto done = cues.result(); !done)
        return done.error();
    return retellings;
}

Result<std::vector<OwnSentence>> loadOwnSentences(const Database &database)
{
    std::vector<OwnSentence> sentences;
    Statement rows(database,
                   "SELECT own.document, own.origin, span_begin, span_end FROM own_sentence AS own"
                   " JOIN visible_document AS here ON here.document = own.document"
                   " ORDER BY own.document, own.origin, span_begin, span_end");
    while (rows.next())
        sentences.push_back({{rows.integer(0)}, {rows.integer(1)}, {rows.integer(2), rows.integer(3)}});
    if (auto done = rows.result(); !done)
        return done.error();
    return sentences;
}

Result<std::vector<Retelling>> loadRetellingDecisions(const Database &database)
{
    std::vector<Retelling> decisions;
    Statement rows(database,
                   "SELECT document, origin, name, kind, verdict, who, at FROM retelling_decision"
                   " ORDER BY document, origin, publication");
    while (rows.next()) {
        const auto decision = decisionAt(database, rows, 3);
        if (!decision)
            return decision.error();
        Retelling retelling;
        retelling.document = {rows.integer(0)};
        retelling.origin = {rows.integer(1)};
        retelling.publication = rows.text(2);
        retelling.kind = decision->kind;
        retelling.verdict = decision->verdict;
        retelling.score = decision->verdict == Verdict::Same ? 1 : 0;
        retelling.cues = {{TieCue::Person, {}, {}, decision->who}};
        retelling.who = decision->who;
        retelling.when = decision->when;
        decisions.push_back(std::move(retelling));
    }
    if (auto done = rows.result(); !done)
        return done.error();
    return decisions;
}

} // namespace clew
