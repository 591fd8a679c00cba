#include "drift/drift.h"

namespace clew {

using namespace Qt::StringLiterals;

QString codeOf(DriftKind kind)
{
    switch (kind) {
    case DriftKind::SpeakerChanged: return u"speaker_changed"_s;
    case DriftKind::SpeakerRelabelled: return u"informants_relabelled"_s;
    case DriftKind::SpeakerCount: return u"number_of_speakers"_s;
    case DriftKind::SpeakerImpersonal: return u"speaker_impersonal"_s;
    case DriftKind::NumberRounded: return u"number_rounded"_s;
    case DriftKind::NumberChanged: return u"number_changed"_s;
    case DriftKind::HedgeDropped: return u"hedge_dropped"_s;
    case DriftKind::HedgeAdded: return u"hedge_added"_s;
    case DriftKind::DenialDropped: return u"denial_dropped"_s;
    case DriftKind::DenialReversed: return u"denial_reversed"_s;
    case DriftKind::RouteFused: return u"route_fused"_s;
    case DriftKind::RouteChanged: return u"actor_changed"_s;
    case DriftKind::ChannelDropped: return u"channel_dropped"_s;
    case DriftKind::DateChanged: return u"date_changed"_s;
    case DriftKind::ItemGeneralised: return u"item_generalised"_s;
    case DriftKind::AnswerChanged: return u"answer_changed"_s;
    case DriftKind::SpeakerDropped: return u"speaker_dropped"_s;
    case DriftKind::Added: return u"added"_s;
    }
    return {};
}

QString codeOf(ContradictionKind kind)
{
    switch (kind) {
    case ContradictionKind::Polarity: return u"polarity"_s;
    case ContradictionKind::Number: return u"number"_s;
    case ContradictionKind::Post: return u"post"_s;
    case ContradictionKind::Channel: return u"channel"_s;
    case ContradictionKind::Wording: return u"wording"_s;
    }
    return {};
}

QString codeOf(DateConflictKind kind)
{
    switch (kind) {
    case DateConflictKind::Publication: return u"publication"_s;
    case DateConflictKind::Record: return u"record"_s;
    case DateConflictKind::Undated: return u"undated"_s;
    case DateConflictKind::Event: return u"event"_s;
    }
    return {};
}

} // namespace clew
