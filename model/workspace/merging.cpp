#include "workspace/merging.h"

#include "core/signatures.h"
#include "resolve/identities.h"
#include "store/receive.h"
#include "workspace/retellings.h"

#include <map>
#include <set>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

using Readings = std::map<DocumentId, Extraction>;

Readings readingsOf(const DossierContent &machine)
{
    Readings readings = extractionsOf(machine);
    for (const TimeExpression &time : machine.times)
        readings[time.document].times.push_back(time);
    for (const SentenceAt &sentence : machine.openSentences)
        readings[sentence.document].openSentences.push_back(sentence.span);
    return readings;
}

// Who retells whom, among the new documents and those that are here.
Result<RetellingsRead> retellingsOf(const DossierStore &ours, const DossierContent &here,
                                    const DossierStore &theirs, const DossierContent &there,
                                    const Readings &readings, const std::vector<DocumentId> &documents,
                                    const Job &job)
{
    const Readings known = extractionsOf(here);
    const std::set<DocumentId> fresh(documents.begin(), documents.end());
    std::vector<Teller> tellers;
    for (const DocumentSummary &summary : here.documents)
        tellers.push_back({summary.id, &summary.metadata, &known.at(summary.id), nullptr});
    for (const DocumentSummary &summary : there.documents) {
        if (fresh.contains(summary.id))
            tellers.push_back({summary.id, &summary.metadata, &readings.at(summary.id), nullptr});
    }
    const auto load = [&](DocumentId id) {
        return fresh.contains(id) ? theirs.document(id) : ours.document(id);
    };
    return readRetellings(std::move(tellers), fresh, load, job);
}

// What the machine there says of the new documents, and which of their names are those of documents here.
std::vector<Judgement> judgementsOf(const DossierContent &here, const DossierContent &there,
                                    const Readings &readings, const std::vector<DocumentId> &documents)
{
    std::vector<Entity> added;
    std::set<EntityId> ids;
    for (const DocumentId document : documents) {
        for (const Entity &entity : readings.at(document).entities) {
            added.push_back(entity);
            ids.insert(entity.id);
        }
    }
    std::vector<Judgement> judgements;
    for (const Judgement &judgement : there.judgements) {
        if (judgement.who == "machine"_L1 && (ids.contains(judgement.left) || ids.contains(judgement.right)))
            judgements.push_back(judgement);
    }
    std::vector<Judgement> decided = here.judgements;
    decided.insert(decided.end(), judgements.begin(), judgements.end());
    const std::vector<Judgement> found = judgeIdentities(here.entities, added, decided);
    judgements.insert(judgements.end(), found.begin(), found.end());
    return judgements;
}

// Theirs where it is wanted; else a word on it in the note, each target's once.
class Conflicts
{
public:
    Conflicts(const Decisions &ours, const MergePlan &plan)
    {
        for (const Note &note : ours.notes)
            m_notes[note.target] = note.text;
        for (const Change &change : plan.changes) {
            if (const auto *note = std::get_if<SetNote>(&change); note && note->text)
                m_notes[note->target] = *note->text;
        }
    }

    void keep(const Target &target, const QString &words, std::vector<Change> &changes)
    {
        QString &note = m_notes[target];
        if (words.isEmpty() || note.contains(words))
            return;
        note = note.isEmpty() ? words : QString(note + u"\n\n"_s + words);
        changes.push_back(SetNote{target, note});
    }

private:
    std::map<Target, QString> m_notes;
};

// Who decided this there; null: nobody signed it.
struct SignatureOf
{
    const Signatures &signatures;

    template<typename Id>
    static const Signed *in(const std::map<Id, Signed> &table, Id id)
    {
        const auto found = table.find(id);
        return found == table.end() ? nullptr : &found->second;
    }

    const Signed *operator()(const SetClaimStatus &change) const
    {
        return in(signatures.reviews, change.claim);
    }
    const Signed *operator()(const AddClaim &change) const { return in(signatures.reviews, change.claim.id); }
    const Signed *operator()(const SetClaimDate &change) const { return in(signatures.dates, change.claim); }
    const Signed *operator()(const SetEntityName &change) const
    {
        return in(signatures.names, change.entity);
    }
    const Signed *operator()(const SetEntityType &change) const
    {
        return in(signatures.types, change.entity);
    }
    const Signed *operator()(const AddEntity &change) const
    {
        return in(signatures.entities, change.entity.id);
    }
    const Signed *operator()(const AddMention &change) const
    {
        return in(signatures.mentions, change.mention.entity);
    }
    const Signed *operator()(const RemoveMention &change) const
    {
        return in(signatures.mentions, change.mention.entity);
    }
    const Signed *operator()(const Together &change) const
    {
        return change.changes.empty() ? nullptr : std::visit(*this, change.changes.back());
    }
    template<typename Other>
    const Signed *operator()(const Other &) const
    {
        return nullptr; // bears its own, or is nobody's in particular
    }
};

// A colleague's decision stays the colleague's.
Change signedChange(const Change &change, const Signatures &signatures)
{
    const Signed *signature = std::visit(SignatureOf{signatures}, change);
    if (!signature)
        return change;
    Together together{{}, {change}, signature->who, signature->when};
    if (const auto *several = std::get_if<Together>(&change))
        together = {several->what, several->changes, signature->who, signature->when};
    return together;
}

Result<Incoming> incomingOf(const DossierStore &ours, const DossierStore &theirs, const MergePlan &plan,
                            const Signatures &signatures, const std::shared_ptr<Readings> &readings,
                            const Job &job)
{
    Incoming incoming;
    incoming.documents = plan.documents;
    for (const Change &change : plan.changes)
        incoming.changes.push_back(signedChange(change, signatures));
    for (const QString &sha256 : plan.lists) {
        auto list = theirs.controlList(sha256);
        if (!list)
            return list.error();
        incoming.lists.push_back(*std::move(list));
    }
    if (plan.documents.empty())
        return incoming;
    const auto here = ours.machineContent(), there = theirs.machineContent();
    if (!here || !there)
        return here ? there.error() : here.error();
    *readings = readingsOf(*there);
    auto retellings = retellingsOf(ours, *here, theirs, *there, *readings, plan.documents, job);
    if (!retellings)
        return retellings.error();
    incoming.retellings = *std::move(retellings);
    incoming.judgements = judgementsOf(*here, *there, *readings, plan.documents);
    incoming.load = [&theirs, readings](DocumentId id) -> Result<ImportedDocument> {
        auto document = theirs.document(id);
        if (!document)
            return document.error();
        return ImportedDocument{*std::move(document), std::move((*readings)[id]), {}};
    };
    return incoming;
}

} // namespace

Result<MergeReport> mergeDossier(DossierStore &ours, const DossierStore &theirs, const MergePlan &plan,
                                 const std::function<bool(const MergeConflict &)> &takesTheirs,
                                 const std::function<QString(const MergeConflict &)> &keptAs, const Job &job)
{
    const auto decisions = ours.decisions();
    if (!decisions)
        return decisions.error();
    const auto journal = theirs.journal();
    if (!journal)
        return journal.error();
    const Signatures signatures = signaturesOf(*journal);
    auto incoming = incomingOf(ours, theirs, plan, signatures, std::make_shared<Readings>(), job);
    if (!incoming)
        return incoming.error();
    MergeReport report;
    Conflicts conflicts(*decisions, plan);
    for (const MergeConflict &conflict : plan.conflicts) {
        if (takesTheirs(conflict)) {
            incoming->changes.push_back(signedChange(conflict.theirs, signatures));
            ++report.taken;
        } else {
            conflicts.keep(conflict.target, keptAs(conflict), incoming->changes);
        }
    }
    auto received = receive(ours.path(), *incoming, job);
    if (!received)
        return received.error();
    report.documents = static_cast<int>(plan.documents.size());
    report.changes = static_cast<int>(received->made.size());
    report.refused = std::move(received->refused);
    return report;
}

} // namespace clew
