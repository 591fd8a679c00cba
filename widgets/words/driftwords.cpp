#include "words/driftwords.h"

#include "words/labels.h"

#include <QCoreApplication>

namespace clew {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(clew::DriftWords)
};

} // namespace

QString labelFor(DriftKind kind)
{
    switch (kind) {
    case DriftKind::SpeakerChanged: return Words::tr("another speaker");
    case DriftKind::SpeakerRelabelled: return Words::tr("informants called otherwise");
    case DriftKind::SpeakerCount: return Words::tr("more or fewer speakers");
    case DriftKind::SpeakerImpersonal: return Words::tr("nobody says it any more");
    case DriftKind::NumberRounded: return Words::tr("number rounded");
    case DriftKind::NumberChanged: return Words::tr("another number");
    case DriftKind::HedgeDropped: return Words::tr("possible became certain");
    case DriftKind::HedgeAdded: return Words::tr("certain became possible");
    case DriftKind::DenialDropped: return Words::tr("denial left out");
    case DriftKind::DenialReversed: return Words::tr("denial turned round");
    case DriftKind::RouteFused: return Words::tr("two channels made one");
    case DriftKind::RouteChanged: return Words::tr("by way of somebody else");
    case DriftKind::ChannelDropped: return Words::tr("go-between left out");
    case DriftKind::DateChanged: return Words::tr("another date");
    case DriftKind::ItemGeneralised: return Words::tr("goods told more broadly");
    case DriftKind::AnswerChanged: return Words::tr("another answer");
    case DriftKind::SpeakerDropped: return Words::tr("an informant's words told as a fact");
    case DriftKind::Added: return Words::tr("claim added");
    }
    return {};
}

QString sentenceFor(const Drift &drift)
{
    const QString label = labelFor(drift.kind);
    if (drift.kind == DriftKind::DenialDropped && !polarityFrom(drift.origin.value)
        && !drift.origin.value.isEmpty())
        return Words::tr("denial left out: %1", "who denied").arg(drift.origin.value);
    if (!drift.retelling || drift.origin.value.isEmpty() || drift.retelling->value.isEmpty())
        return label;
    return Words::tr("%1: “%2” became “%3”", "what changed, what it was, what it is now")
        .arg(label, valueFor(drift.origin.value), valueFor(drift.retelling->value));
}

QString labelFor(ContradictionKind kind)
{
    switch (kind) {
    case ContradictionKind::Polarity: return Words::tr("One says so, another says not");
    case ContradictionKind::Number: return Words::tr("Different numbers");
    case ContradictionKind::Post: return Words::tr("Different posts of one person");
    case ContradictionKind::Channel: return Words::tr("Goods went to different parties");
    case ContradictionKind::Wording: return Words::tr("One document says it in two ways");
    }
    return {};
}

QString labelFor(DateConflictKind kind)
{
    switch (kind) {
    case DateConflictKind::Publication: return Words::tr("Copies of one article bear different dates");
    case DateConflictKind::Record: return Words::tr("A record's date stands beside that of publication");
    case DateConflictKind::Undated: return Words::tr("A retelling without a date");
    case DateConflictKind::Event: return Words::tr("An event is dated differently");
    }
    return {};
}

QString valueFor(const QString &value)
{
    const auto polarity = polarityFrom(value);
    return polarity ? labelFor(*polarity) : value;
}

} // namespace clew
