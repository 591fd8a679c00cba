// What a colleague's dossier would add: planMerge.

#include "workspace/merging.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_set>

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

bool isByMachine(const Judgement &judgement)
{
    return judgement.who == "machine"_L1;
}

std::pair<EntityId, EntityId> pairOf(const Judgement &judgement)
{
    return {judgement.left, judgement.right};
}

// The key of a decision, as the store has it.
std::tuple<DocumentId, DocumentId, QString> keyOf(const Retelling &one)
{
    return {one.document, one.origin, one.origin ? QString() : one.publication.simplified().toCaseFolded()};
}

Change changeOf(const Retelling &one)
{
    return SetRetelling{one.document, one.origin, one.publication,
                        RetellingDecision{one.verdict, one.kind, one.who, one.when}};
}

// One of the two dossiers.
struct Side
{
    DossierContent machine; // what the machine reads
    DossierContent content;
    Decisions decisions;
};

Result<Side> sideOf(const DossierStore &store)
{
    auto machine = store.machineContent();
    if (!machine)
        return machine.error();
    auto decisions = store.decisions();
    if (!decisions)
        return decisions.error();
    Side side;
    side.content = withDecisions(*machine, *decisions);
    side.machine = *std::move(machine);
    side.decisions = *std::move(decisions);
    return side;
}

class Planner
{
public:
    Planner(const DossierStore &store, const Side &ours, const Side &theirs)
        : m_store(store)
        , m_ours(ours)
        , m_theirs(theirs)
    {
        for (const DocumentSummary &document : ours.content.documents)
            m_documents.insert(document.id);
    }

    MergePlan run() &&
    {
        for (const DocumentSummary &document : m_theirs.content.documents) {
            if (!m_documents.contains(document.id))
                m_plan.documents.push_back(document.id);
        }
        planHandRows();
        planOpinions();
        planJudgements();
        planAnnotations();
        planLists();
        planRetellings();
        keepWhatIsDecided();
        std::ranges::stable_sort(m_plan.conflicts, {}, &MergeConflict::target);
        return std::move(m_plan);
    }

private:
    const Decisions &here() const { return m_ours.decisions; }
    const Decisions &there() const { return m_theirs.decisions; }

    void planHandRows()
    {
        const auto entities = byKey(m_ours.content.entities, &Entity::id);
        const auto own = byKey(here().entities, &Entity::id);
        for (const Entity &entity : there().entities) {
            if (!own.contains(entity.id) && !entities.contains(entity.id))
                m_plan.changes.push_back(AddEntity{entity});
        }
        planMentions();
        const auto claims = byKey(here().claims, &Claim::id);
        for (const Claim &claim : there().claims) {
            const auto same = claims.find(claim.id);
            if (same == claims.end())
                m_plan.changes.push_back(AddClaim{claim});
            else if (!(*same->second == claim) && claim.maker == ClaimMaker::Person)
                m_plan.conflicts.push_back(
                    {claim.id, AddClaim{*same->second},
                     Together{u"edit_claim"_s, {RemoveClaim{*same->second}, AddClaim{claim}}}});
        }
    }

    void planMentions()
    {
        const auto own = byKey(here().mentions, &Mention::id);
        const auto machine = byKey(m_theirs.machine.mentions, &Mention::id);
        const std::set<MentionId> removed(here().removedMentions.begin(), here().removedMentions.end());
        for (const Mention &mention : there().mentions) {
            const auto present = own.find(mention.id);
            if (present == own.end())
                m_plan.changes.push_back(AddMention{mention});
            else if (!(present->second->entity == mention.entity))
                m_plan.conflicts.push_back(
                    {mention.entity, AddMention{*present->second},
                     Together{u"merge_dossier"_s, {RemoveMention{*present->second}, AddMention{mention}}}});
        }
        for (const MentionId id : there().removedMentions) {
            const auto mention = machine.find(id);
            if (mention == machine.end() || removed.contains(id))
                continue;
            const RemoveMention change{*mention->second};
            if (const auto present = own.find(id); present != own.end())
                m_plan.conflicts.push_back({present->second->entity, AddMention{*present->second}, change});
            else
                m_plan.changes.push_back(change);
        }
    }

    // What is decided about one thing, once.
    template<typename Row, typename Key, typename Make>
    void compare(std::vector<Row> Decisions::*part, Key key, const Make &make)
    {
        const auto known = byKey(here().*part, key);
        for (const Row &row : there().*part) {
            const auto own = known.find(std::invoke(key, row));
            if (own == known.end())
                m_plan.changes.push_back(make(row));
            else if (!(*own->second == row))
                m_plan.conflicts.push_back({std::invoke(key, row), make(*own->second), make(row)});
        }
    }

    void planOpinions()
    {
        compare(&Decisions::reviews, &std::pair<ClaimId, ClaimStatus>::first, [](const auto &row) {
            return Change(SetClaimStatus{row.first, row.second});
        });
        compare(&Decisions::dates, &ClaimDate::claim, [](const ClaimDate &row) {
            return Change(SetClaimDate{row.claim, row.date, row.text});
        });
        compare(&Decisions::names, &EntityName::entity, [](const EntityName &row) {
            return Change(SetEntityName{row.entity, row.name});
        });
        compare(&Decisions::types, &EntityTyping::entity, [](const EntityTyping &row) {
            return Change(SetEntityType{row.entity, row.type});
        });
    }

    void planJudgements()
    {
        const auto known = byKey(m_ours.machine.judgements, pairOf);
        for (const Judgement &one : m_theirs.machine.judgements) {
            if (isByMachine(one))
                continue;
            const auto own = known.find(pairOf(one));
            const SetJudgement change{one.left, one.right, one};
            if (own == known.end() || isByMachine(*own->second))
                m_plan.changes.push_back(change);
            else if (own->second->verdict != one.verdict)
                m_plan.conflicts.push_back(
                    {one.left, SetJudgement{one.left, one.right, *own->second}, change});
        }
    }

    void planAnnotations()
    {
        uniteNotes();
        uniteTags();
        addSearches();
        const auto pinned = byKey(here().pins, &Pin::entity);
        for (const Pin &pin : there().pins) {
            if (!pinned.contains(pin.entity))
                m_plan.changes.push_back(SetPin{pin.entity, pin});
        }
        const std::set<SentenceAt> dismissed(here().dismissed.begin(), here().dismissed.end());
        for (const SentenceAt &sentence : there().dismissed) {
            if (!dismissed.contains(sentence))
                m_plan.changes.push_back(SetSentenceDismissed{sentence.document, sentence.span, true});
        }
    }

    void uniteNotes()
    {
        const auto known = byKey(here().notes, &Note::target);
        for (const Note &note : there().notes) {
            const auto own = known.find(note.target);
            const QString present = own == known.end() ? QString() : own->second->text;
            if (const QString text = joined(present, note.text); text != present)
                m_plan.changes.push_back(SetNote{note.target, text});
        }
    }

    void uniteTags()
    {
        const auto known = byKey(here().tags, &TagList::target);
        for (const TagList &list : there().tags) {
            const auto own = known.find(list.target);
            std::set<QString> tags(list.tags.begin(), list.tags.end());
            if (own != known.end())
                tags.insert(own->second->tags.begin(), own->second->tags.end());
            if (own == known.end() || tags.size() != own->second->tags.size())
                m_plan.changes.push_back(SetTags{list.target, {tags.begin(), tags.end()}});
        }
    }

    // "Trawlers", and "Trawlers 2" where the name stands for another question here.
    void addSearches()
    {
        std::map<QString, QString> taken;
        for (const SavedSearch &search : here().searches)
            taken[search.name] = search.query;
        for (const SavedSearch &search : there().searches) {
            QString name = search.name;
            for (int number = 2; taken.contains(name) && taken[name] != search.query; ++number)
                name = search.name + u' ' + QString::number(number);
            if (taken.contains(name))
                continue;
            taken[name] = search.query;
            m_plan.changes.push_back(SaveSearch{name, search.query});
        }
    }

    // A list that was unloaded here stays so: it is here, and somebody put it aside.
    void planLists()
    {
        for (const QString &sha256 : there().lists) {
            if (m_store.controlList(sha256))
                continue;
            m_plan.lists.push_back(sha256);
            m_plan.changes.push_back(SetListLoaded{sha256, true});
        }
        const auto key = [](const ListVerdict &verdict) {
            return std::pair(verdict.entity, verdict.entry);
        };
        const auto known = byKey(here().listVerdicts, key);
        for (const ListVerdict &verdict : there().listVerdicts) {
            const auto own = known.find(key(verdict));
            const SetListVerdict change{verdict.entity, verdict.entry, verdict};
            if (own == known.end())
                m_plan.changes.push_back(change);
            else if (own->second->answer != verdict.answer)
                m_plan.conflicts.push_back(
                    {verdict.entity, SetListVerdict{verdict.entity, verdict.entry, *own->second}, change});
        }
    }

    void planRetellings()
    {
        const auto known = byKey(here().retellings, keyOf);
        for (const Retelling &decision : there().retellings) {
            const auto own = known.find(keyOf(decision));
            if (own == known.end())
                m_plan.changes.push_back(changeOf(decision));
            else if (own->second->verdict != decision.verdict || own->second->kind != decision.kind)
                m_plan.conflicts.push_back({decision.document, changeOf(*own->second), changeOf(decision)});
        }
    }

    // Rows that the machine reads there and not here (another version of it), and that decisions speak of.
    void keepWhatIsDecided()
    {
        std::set<ClaimId> claims;
        for (const auto &[claim, status] : there().reviews)
            claims.insert(claim);
        for (const ClaimDate &date : there().dates)
            claims.insert(date.claim);
        std::set<EntityId> entities = decidedEntities();
        for (const Target &target : annotated()) {
            if (const auto *claim = std::get_if<ClaimId>(&target))
                claims.insert(*claim);
            if (const auto *entity = std::get_if<EntityId>(&target))
                entities.insert(*entity);
        }
        const auto ownClaims = byKey(m_ours.content.claims, &Claim::id);
        for (const Claim &claim : m_theirs.machine.claims) {
            if (claims.contains(claim.id) && m_documents.contains(claim.document)
                && !ownClaims.contains(claim.id)) {
                m_plan.changes.push_back(AddClaim{claim});
                entities.insert({claim.from, claim.to, claim.via, claim.item, claim.speaker.entity});
            }
        }
        const auto ownEntities = byKey(m_ours.content.entities, &Entity::id);
        for (const Entity &entity : m_theirs.machine.entities) {
            if (entities.contains(entity.id) && m_documents.contains(entity.document)
                && !ownEntities.contains(entity.id))
                m_plan.changes.push_back(AddEntity{entity});
        }
    }

    std::set<EntityId> decidedEntities() const
    {
        std::set<EntityId> entities;
        for (const Mention &mention : there().mentions)
            entities.insert(mention.entity);
        for (const Claim &claim : there().claims)
            entities.insert({claim.from, claim.to, claim.via, claim.item, claim.speaker.entity});
        for (const Judgement &judgement : m_theirs.machine.judgements) {
            if (!isByMachine(judgement))
                entities.insert({judgement.left, judgement.right});
        }
        for (const EntityName &name : there().names)
            entities.insert(name.entity);
        for (const EntityTyping &type : there().types)
            entities.insert(type.entity);
        for (const Pin &pin : there().pins)
            entities.insert(pin.entity);
        for (const ListVerdict &verdict : there().listVerdicts)
            entities.insert(verdict.entity);
        return entities;
    }

    std::vector<Target> annotated() const
    {
        std::vector<Target> targets;
        for (const Note &note : there().notes)
            targets.push_back(note.target);
        for (const TagList &tags : there().tags)
            targets.push_back(tags.target);
        return targets;
    }

    const DossierStore &m_store;
    const Side &m_ours;
    const Side &m_theirs;
    std::unordered_set<DocumentId> m_documents; // ours
    MergePlan m_plan;
};

} // namespace

Result<MergePlan> planMerge(const DossierStore &ours, const DossierStore &theirs, const Job &job)
{
    job.report(0, 3);
    const auto here = sideOf(ours);
    if (!here)
        return here.error();
    if (job.cancelled())
        return Error{ErrorCode::Cancelled};
    job.report(1, 3);
    const auto there = sideOf(theirs);
    if (!there)
        return there.error();
    if (job.cancelled())
        return Error{ErrorCode::Cancelled};
    job.report(2, 3);
    return Planner(ours, *here, *there).run();
}

} // namespace clew
