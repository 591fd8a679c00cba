#include "workspace/merging.h"

#include "resolve/identities.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

// Two texts as one, neither twice.
QString joined(const QString &ours, const QString &theirs)
{
    if (ours.isEmpty() || theirs.contains(ours))
        return theirs;
    return ours.contains(theirs) ? ours : QString(ours + u"\n\n"_s + theirs);
}

template<typename Row, typename Key>
auto byKey(const std::vector<Row> &rows, Key key)
{
    std::map<std::decay_t<decltype(std::invoke(key, rows.front()))>, const Row *> table;
    for (const Row &row : rows)
        table.emplace(std::invoke(key, row), &row);
    return table;
}

class Planner
{
public:
    Planner(const Decisions &ours, const Decisions &theirs)
        : m_ours(ours)
        , m_theirs(theirs)
    {
    }

    void run(MergePlan &plan)
    {
        addMissing(
            &Decisions::entities, [](const Entity &row) { return Change(AddEntity{row}); }, plan);
        addMissing(
            &Decisions::mentions, [](const Mention &row) { return Change(AddMention{row}); }, plan);
        addMissing(
            &Decisions::claims, [](const Claim &row) { return Change(AddClaim{row}); }, plan);
        compare(
            &Decisions::reviews, &std::pair<ClaimId, ClaimStatus>::first,
            [](const auto &row) {
                return Change(SetClaimStatus{row.first, row.second});
            },
            plan);
        compare(
            &Decisions::dates, &ClaimDate::claim,
            [](const ClaimDate &row) {
                return Change(SetClaimDate{row.claim, row.date, row.text});
            },
            plan);
        compare(
            &Decisions::names, &EntityName::entity,
            [](const EntityName &row) {
                return Change(SetEntityName{row.entity, row.name});
            },
            plan);
        compare(
            &Decisions::types, &EntityTyping::entity,
            [](const EntityTyping &row) {
                return Change(SetEntityType{row.entity, row.type});
            },
            plan);
        uniteNotes(plan);
        uniteTags(plan);
        addSearches(plan);
    }

private:
    template<typename Row, typename Make>
    void addMissing(std::vector<Row> Decisions::*part, const Make &make, MergePlan &plan)
    {
        const auto known = byKey(m_ours.*part, &Row::id);
        for (const Row &row : m_theirs.*part) {
            if (!known.contains(row.id))
                plan.changes.push_back(make(row));
        }
    }

    template<typename Row, typename Key, typename Make>
    void compare(std::vector<Row> Decisions::*part, Key key, const Make &make, MergePlan &plan)
    {
        const auto known = byKey(m_ours.*part, key);
        for (const Row &row : m_theirs.*part) {
            const auto own = known.find(std::invoke(key, row));
            if (own == known.end())
                plan.changes.push_back(make(row));
            else if (!(*own->second == row))
                plan.conflicts.push_back({std::invoke(key, row), make(*own->second), make(row)});
        }
    }

    void uniteNotes(MergePlan &plan)
    {
        const auto known = byKey(m_ours.notes, &Note::target);
        for (const Note &note : m_theirs.notes) {
            const auto own = known.find(note.target);
            const QString present = own == known.end() ? QString() : own->second->text;
            if (const QString text = joined(present, note.text); text != present)
                plan.changes.push_back(SetNote{note.target, text});
        }
    }

    void uniteTags(MergePlan &plan)
    {
        const auto known = byKey(m_ours.tags, &TagList::target);
        for (const TagList &list : m_theirs.tags) {
            const auto own = known.find(list.target);
            std::set<QString> tags(list.tags.begin(), list.tags.end());
            if (own != known.end())
                tags.insert(own->second->tags.begin(), own->second->tags.end());
            if (own == known.end() || tags.size() != own->second->tags.size())
                plan.changes.push_back(SetTags{list.target, {tags.begin(), tags.end()}});
        }
    }

    void addSearches(MergePlan &plan)
    {
        const auto known = byKey(m_ours.searches, &SavedSearch::name);
        for (const SavedSearch &search : m_theirs.searches) {
            if (!known.contains(search.name))
                plan.changes.push_back(SaveSearch{search.name, search.query});
        }
    }

    const Decisions &m_ours;
    const Decisions &m_theirs;
};

bool isByMachine(const Judgement &judgement)
{
    return judgement.who == "machine"_L1;
}

void planJudgements(const std::vector<Judgement> &ours, const std::vector<Judgement> &theirs, MergePlan &plan)
{
    const auto pair = [](const Judgement &one) {
        return std::pair(one.left, one.right);
    };
    const auto known = byKey(ours, pair);
    for (const Judgement &one : theirs) {
        if (isByMachine(one))
            continue;
        const auto own = known.find(pair(one));
        const SetJudgement change{one.left, one.right, one};
        if (own == known.end() || isByMachine(*own->second))
            plan.changes.push_back(change);
        else if (own->second->verdict != one.verdict)
            plan.conflicts.push_back({one.left, SetJudgement{one.left, one.right, *own->second}, change});
    }
}

// A document with what the machine read out of it there.
std::vector<ImportedDocument> readingsOf(const DossierContent &machine, std::vector<Document> documents)
{
    std::unordered_map<DocumentId, Extraction> extractions;
    const auto deal = [&](const auto &rows, auto part) {
        for (const auto &row : rows)
            (extractions[row.document].*part).push_back(row);
    };
    deal(machine.entities, &Extraction::entities);
    deal(machine.mentions, &Extraction::mentions);
    deal(machine.claims, &Extraction::claims);
    deal(machine.times, &Extraction::times);
    deal(machine.derivations, &Extraction::derivations);
    for (const SentenceAt &sentence : machine.openSentences)
        extractions[sentence.document].openSentences.push_back(sentence.span);
    std::vector<ImportedDocument> readings;
    for (Document &document : documents) {
        const DocumentId id = document.id;
        readings.push_back({std::move(document), std::move(extractions[id]), {}});
    }
    for (const Judgement &judgement : machine.judgements) {
        if (isByMachine(judgement) && !readings.empty())
            readings.back().judgements.push_back(judgement);
    }
    return readings;
}

// Which names of the new documents are those of documents that are here.
Result<void> judgeNewcomers(const DossierStore &ours, std::vector<ImportedDocument> &readings)
{
    const auto here = ours.content();
    if (!here)
        return here.error();
    std::vector<Entity> added;
    for (const ImportedDocument &reading : readings)
        added.insert(added.end(), reading.extraction.entities.begin(), reading.extraction.entities.end());
    std::vector<Judgement> &judgements = readings.back().judgements;
    std::vector<Judgement> decided = here->judgements;
    decided.insert(decided.end(), judgements.begin(), judgements.end());
    const std::vector<Judgement> found = judgeIdentities(here->entities, added, decided);
    judgements.insert(judgements.end(), found.begin(), found.end());
    return {};
}

Result<int> importNew(DossierStore &ours, const DossierStore &theirs, const std::vector<DocumentId> &wanted,
                      const Job &job)
{
    if (wanted.empty())
        return 0;
    const auto machine = theirs.machineContent();
    if (!machine)
        return machine.error();
    std::vector<Document> documents;
    for (const DocumentId id : wanted) {
        if (job.cancelled())
            return Error{ErrorCode::Cancelled};
        job.report(static_cast<int>(documents.size()), static_cast<int>(wanted.size()));
        auto document = theirs.document(id);
        if (!document)
            return document.error();
        documents.push_back(*std::move(document));
    }
    std::vector<ImportedDocument> readings = readingsOf(*machine, std::move(documents));
    if (auto done = judgeNewcomers(ours, readings); !done)
        return done.error();
    const auto saved = ours.saveImport(readings);
    return saved ? Result<int>(static_cast<int>(wanted.size())) : saved.error();
}

// One step of undo where all of it fits; else one by one, and what speaks of rows that are not here is told.
Result<void> applyAll(DossierStore &ours, std::vector<Change> changes, MergeReport &report)
{
    if (changes.empty())
        return {};
    report.changes = static_cast<int>(changes.size());
    const auto done = ours.apply(Together{u"merge_dossier"_s, changes});
    if (done || done.error().code != ErrorCode::WrongUse)
        return done;
    for (const Change &change : changes) {
        const auto one = ours.apply(change);
        if (!one && one.error().code != ErrorCode::WrongUse)
            return one;
        if (!one)
            report.refused.push_back(change);
    }
    report.changes -= static_cast<int>(report.refused.size());
    return {};
}

} // namespace

Result<MergePlan> planMerge(const DossierStore &ours, const DossierStore &theirs, const Job &job)
{
    const auto here = ours.content(), there = theirs.content();
    const auto decidedHere = ours.decisions(), decidedThere = theirs.decisions();
    if (!here || !there)
        return here ? there.error() : here.error();
    if (!decidedHere || !decidedThere)
        return decidedHere ? decidedThere.error() : decidedHere.error();
    if (job.cancelled())
        return Error{ErrorCode::Cancelled};
    MergePlan plan;
    const auto known = byKey(here->documents, &DocumentSummary::id);
    for (const DocumentSummary &document : there->documents) {
        if (!known.contains(document.id))
            plan.documents.push_back(document.id);
    }
    Planner(*decidedHere, *decidedThere).run(plan);
    planJudgements(here->judgements, there->judgements, plan);
    std::ranges::stable_sort(plan.conflicts, {}, &MergeConflict::target);
    return plan;
}

Result<MergeReport> mergeDossier(DossierStore &ours, const DossierStore &theirs, const MergePlan &plan,
                                 const std::function<bool(const MergeConflict &)> &takesTheirs,
                                 const std::function<QString(const MergeConflict &)> &keptAs, const Job &job)
{
    MergeReport report;
    const auto imported = importNew(ours, theirs, plan.documents, job);
    if (!imported)
        return imported.error();
    report.documents = *imported;
    const auto decisions = ours.decisions();
    if (!decisions)
        return decisions.error();
    std::vector<Change> changes = plan.changes;
    std::map<Target, QString> notes;
    for (const Note &note : decisions->notes)
        notes[note.target] = note.text;
    for (const Change &change : changes) {
        if (const auto *note = std::get_if<SetNote>(&change); note && note->text)
            notes[note->target] = *note->text;
    }
    for (const MergeConflict &conflict : plan.conflicts) {
        if (takesTheirs(conflict)) {
            changes.push_back(conflict.theirs);
            ++report.taken;
        } else {
            const QString text = joined(notes[conflict.target], keptAs(conflict));
            if (text != notes[conflict.target])
                changes.push_back(SetNote{conflict.target, text});
            notes[conflict.target] = text;
        }
    }
    if (auto done = applyAll(ours, std::move(changes), report); !done)
        return done.error();
    return report;
}

} // namespace clew
