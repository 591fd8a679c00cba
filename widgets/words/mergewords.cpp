#include "words/mergewords.h"

#include "words/claimwords.h"
#include "words/dates.h"
#include "words/labels.h"

#include <QCoreApplication>
#include <QStringList>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(clew::MergeWords)
};

// "Ann: one register number"; either may be missing.
QString signedReason(const QString &words, const QString &who, const QString &reason)
{
    if (who.isEmpty() && reason.isEmpty())
        return words;
    if (who.isEmpty() || reason.isEmpty())
        return Words::tr("%1 (%2)", "a decision; who or why").arg(words, who.isEmpty() ? reason : who);
    return Words::tr("%1 (%2: %3)", "a decision; who, why").arg(words, who, reason);
}

// Overloads instead of a switch, so that the compiler names the words that a new change still lacks.
struct DecisionWords
{
    const NameOf &nameOf;

    QString name(EntityId id) const
    {
        const QString known = nameOf ? nameOf(id) : QString();
        return known.isEmpty() ? Words::tr("a name that is not here") : known;
    }

    QString operator()(const SetClaimStatus &change) const { return labelFor(change.status); }
    QString operator()(const SetClaimDate &change) const
    {
        if (!change.date || change.date->isEmpty())
            return Words::tr("no date");
        return Words::tr("the date %1").arg(dateText(*change.date));
    }
    QString operator()(const SetEntityName &change) const
    {
        return Words::tr("the name “%1”").arg(change.name.value_or(QString()));
    }
    QString operator()(const SetEntityType &change) const
    {
        return Words::tr("the type “%1”").arg(change.type ? labelFor(*change.type) : QString());
    }
    QString operator()(const SetJudgement &change) const
    {
        if (!change.judgement)
            return Words::tr("no judgement");
        const QString other = name(change.right);
        const QString words = change.judgement->verdict == Verdict::Same
            ? Words::tr("the same as %1").arg(other)
            : change.judgement->verdict == Verdict::Different ? Words::tr("not the same as %1").arg(other)
                                                              : Words::tr("perhaps %1").arg(other);
        return signedReason(words, change.judgement->who, change.judgement->reason);
    }
    QString operator()(const AddMention &change) const
    {
        return Words::tr("the words at %1 name %2")
            .arg(change.mention.span.begin)
            .arg(name(change.mention.entity));
    }
    QString operator()(const RemoveMention &change) const
    {
        return Words::tr("the words at %1 are no name").arg(change.mention.span.begin);
    }
    // what two claims with one id may differ in
    QString operator()(const AddClaim &change) const
    {
        const Claim &claim = change.claim;
        QStringList parts{labelFor(claim.polarity)};
        if (claim.date && !claim.date->isEmpty())
            parts << dateText(*claim.date);
        for (const QString &part : {claim.price, claim.quantity}) {
            if (!part.isEmpty())
                parts << part;
        }
        parts << wordsFor(claim.speaker);
        return parts.join(u" · "_s);
    }
    QString operator()(const SetListVerdict &change) const
    {
        if (!change.verdict)
            return Words::tr("no answer");
        const QString words = change.verdict->answer == ListAnswer::Accepted
            ? Words::tr("is the one on the list: %1").arg(change.entry)
            : Words::tr("is not the one on the list: %1").arg(change.entry);
        return signedReason(words, change.verdict->who, change.verdict->reason);
    }
    QString operator()(const SetRetelling &change) const
    {
        if (!change.decision)
            return Words::tr("no decision");
        const QString origin
            = change.publication.isEmpty() ? Words::tr("the other document") : change.publication;
        QString words = Words::tr("retells %1").arg(origin);
        if (change.decision->verdict == Verdict::Different)
            words = change.decision->kind == RetellingKind::SameArticle
                ? Words::tr("is not the same article as %1").arg(origin)
                : Words::tr("does not retell %1").arg(origin);
        else if (change.decision->kind == RetellingKind::SameArticle)
            words = Words::tr("is the same article as %1").arg(origin);
        return signedReason(words, change.decision->who, {});
    }
    // the last one says what is to be
    QString operator()(const Together &change) const
    {
        return change.changes.empty() ? QString() : decisionWords(change.changes.back(), nameOf);
    }
    QString operator()(const WithdrawImport &change) const { return labelFor(Change(change)); }
    QString operator()(const RestoreImport &change) const { return labelFor(Change(change)); }
    QString operator()(const SetPin &change) const { return labelFor(Change(change)); }
    QString operator()(const AddEntity &change) const { return labelFor(Change(change)); }
    QString operator()(const RemoveEntity &change) const { return labelFor(Change(change)); }
    QString operator()(const RemoveClaim &change) const { return labelFor(Change(change)); }
    QString operator()(const SetNote &change) const { return change.text.value_or(QString()); }
    QString operator()(const SetTags &change) const
    {
        return QStringList(change.tags.begin(), change.tags.end()).join(u", "_s);
    }
    QString operator()(const SetRead &change) const { return labelFor(Change(change)); }
    QString operator()(const SaveSearch &change) const { return change.query.value_or(QString()); }
    QString operator()(const SetSentenceDismissed &change) const { return labelFor(Change(change)); }
    QString operator()(const SetListLoaded &change) const { return labelFor(Change(change)); }
};

} // namespace

QString decisionWords(const Change &change, const NameOf &nameOf)
{
    return std::visit(DecisionWords{nameOf}, change);
}

QString keptWords(const Change &theirs, const NameOf &nameOf)
{
    return Words::tr("A colleague decided otherwise: %1").arg(decisionWords(theirs, nameOf));
}

} // namespace clew
