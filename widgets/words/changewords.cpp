#include "words/changewords.h"

#include "words/labels.h"

#include <QCoreApplication>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(clew::ChangeWords)
};

QString shortened(const QString &text)
{
    constexpr qsizetype longest = 40; // a menu entry should stay one line
    return text.size() > longest ? text.left(longest - 1).trimmed() + u'…' : text;
}

// Overloads instead of a switch, so that the compiler names the words that a new change still lacks.
struct ChangeLabel
{
    const NameOf &nameOf;

    QString name(EntityId id) const { return nameOf ? shortened(nameOf(id)) : QString(); }

    QString operator()(const WithdrawImport &) const { return Words::tr("withdrawing an import"); }
    QString operator()(const RestoreImport &) const { return Words::tr("importing documents"); }
    QString operator()(const SetPin &change) const
    {
        return change.pin ? Words::tr("placing a node") : Words::tr("freeing a node");
    }
    QString operator()(const SetClaimStatus &change) const
    {
        switch (change.status) {
        case ClaimStatus::Proposed: return Words::tr("setting a claim back to proposed");
        case ClaimStatus::Confirmed: return Words::tr("confirming a claim");
        case ClaimStatus::Rejected: return Words::tr("rejecting a claim");
        }
        return {};
    }
    QString operator()(const SetJudgement &change) const
    {
        const QString left = name(change.left), right = name(change.right);
        const bool named = !left.isEmpty() && !right.isEmpty();
        if (!change.judgement)
            return named ? Words::tr("withdrawing the judgement on %1 and %2").arg(left, right)
                         : Words::tr("withdrawing a judgement");
        switch (change.judgement->verdict) {
        case Verdict::Same:
            return named ? Words::tr("merging %1 and %2").arg(left, right)
                         : Words::tr("merging two entities");
        case Verdict::Different:
            return named ? Words::tr("keeping %1 and %2 apart").arg(left, right)
                         : Words::tr("keeping two entities apart");
        case Verdict::Unsure: return Words::tr("leaving open whether two entities are one");
        }
        return {};
    }
    QString operator()(const AddEntity &change) const
    {
        return Words::tr("adding the entity %1").arg(shortened(change.entity.name));
    }
    QString operator()(const RemoveEntity &change) const
    {
        return Words::tr("removing the entity %1").arg(shortened(change.entity.name));
    }
    QString operator()(const AddMention &) const { return Words::tr("marking a mention"); }
    QString operator()(const RemoveMention &) const { return Words::tr("removing a mention"); }
    QString operator()(const AddClaim &change) const
    {
        return Words::tr("adding the claim “%1”").arg(labelFor(change.claim.predicate));
    }
    QString operator()(const RemoveClaim &change) const
    {
        return Words::tr("removing the claim “%1”").arg(labelFor(change.claim.predicate));
    }
    QString operator()(const SetClaimDate &change) const
    {
        return change.date ? Words::tr("dating a claim") : Words::tr("taking back the date of a claim");
    }
    QString operator()(const SetEntityName &change) const
    {
        const QString old = name(change.entity);
        if (!change.name)
            return Words::tr("giving an entity back its name from the texts");
        return old.isEmpty() ? Words::tr("renaming an entity to %1").arg(shortened(*change.name))
                             : Words::tr("renaming %1 to %2").arg(old, shortened(*change.name));
    }
    QString operator()(const SetEntityType &change) const
    {
        const QString who = name(change.entity);
        return who.isEmpty() ? Words::tr("changing the type of an entity")
                             : Words::tr("changing the type of %1").arg(who);
    }
    QString operator()(const SetNote &change) const
    {
        return change.text ? Words::tr("writing a note") : Words::tr("deleting a note");
    }
    QString operator()(const SetTags &) const { return Words::tr("changing tags"); }
    QString operator()(const SetRead &change) const
    {
        return change.read ? Words::tr("marking a document as read")
                           : Words::tr("marking a document as unread");
    }
    QString operator()(const SaveSearch &change) const
    {
        return change.query ? Words::tr("saving the search “%1”").arg(shortened(change.name))
                            : Words::tr("forgetting the search “%1”").arg(shortened(change.name));
    }
    QString operator()(const SetSentenceDismissed &change) const
    {
        return change.dismissed ? Words::tr("dismissing a sentence from the review")
                                : Words::tr("offering a sentence for review again");
    }
    QString operator()(const SetListLoaded &change) const
    {
        return change.loaded ? Words::tr("loading a control list") : Words::tr("unloading a control list");
    }
    QString operator()(const SetListVerdict &change) const
    {
        const QString who = name(change.entity);
        if (!change.verdict)
            return who.isEmpty() ? Words::tr("taking back a verdict on a list hit")
                                 : Words::tr("taking back the verdict on a list hit of %1").arg(who);
        if (change.verdict->answer == ListAnswer::Accepted)
            return who.isEmpty() ? Words::tr("accepting a list hit")
                                 : Words::tr("accepting a list hit of %1").arg(who);
        return who.isEmpty() ? Words::tr("dismissing a list hit")
                             : Words::tr("dismissing a list hit of %1").arg(who);
    }
    QString operator()(const SetRetelling &change) const
    {
        if (!change.decision)
            return Words::tr("withdrawing a decision on who retells whom");
        if (change.decision->kind == RetellingKind::SameArticle)
            return change.decision->verdict == Verdict::Different
                ? Words::tr("deciding that two documents are not the same article")
                : Words::tr("deciding that two documents are the same article");
        return change.decision->verdict == Verdict::Different
            ? Words::tr("deciding that a document does not retell another")
            : Words::tr("deciding that a document retells another");
    }
    QString operator()(const Together &change) const
    {
        if (change.what == "edit_claim"_L1)
            return Words::tr("correcting a claim");
        if (change.what == "merge"_L1 || change.what == "apart"_L1) {
            for (const Change &part : change.changes)
                if (std::holds_alternative<SetJudgement>(part))
                    return labelFor(part, nameOf);
            return Words::tr("merging two entities");
        }
        if (change.what == "merge_dossier"_L1)
            return Words::tr("merging a dossier");
        if (change.what == "split"_L1)
            return Words::tr("splitting an entity");
        if (change.what == "add_entity"_L1)
            return Words::tr("adding an entity");
        // of changes of one kind the last one says enough
        return change.changes.empty() ? Words::tr("several changes")
                                      : labelFor(change.changes.back(), nameOf);
    }
};

} // namespace

QString labelFor(const Change &change, const NameOf &nameOf)
{
    return std::visit(ChangeLabel{nameOf}, change);
}

} // namespace clew
