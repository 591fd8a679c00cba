#include "words/labels.h"

#include <QCoreApplication>

namespace clew {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(clew)
};

} // namespace

QString labelFor(EntityType type)
{
    switch (type) {
    case EntityType::Person: return Words::tr("Person");
    case EntityType::Organization: return Words::tr("Organization");
    case EntityType::Government: return Words::tr("Government");
    case EntityType::Place: return Words::tr("Place");
    case EntityType::Product: return Words::tr("Product");
    case EntityType::Document: return Words::tr("Document");
    case EntityType::Group: return Words::tr("Group");
    case EntityType::Money: return Words::tr("Money");
    case EntityType::Quantity: return Words::tr("Quantity");
    }
    return {};
}

//: One letter for a type of entity; no two types of the list may share one.
QString letterFor(EntityType type)
{
    switch (type) {
    case EntityType::Person: return Words::tr("H", "letter for Person (human)");
    case EntityType::Organization: return Words::tr("O", "letter for Organization");
    case EntityType::Government: return Words::tr("G", "letter for Government");
    case EntityType::Place: return Words::tr("L", "letter for Place (location)");
    case EntityType::Product: return Words::tr("P", "letter for Product");
    case EntityType::Document: return Words::tr("D", "letter for Document");
    case EntityType::Group: return Words::tr("U", "letter for Group (unnamed people or firms)");
    case EntityType::Money: return Words::tr("M", "letter for Money");
    case EntityType::Quantity: return Words::tr("Q", "letter for Quantity");
    }
    return {};
}

QString labelFor(Predicate predicate)
{
    switch (predicate) {
    case Predicate::Produces: return Words::tr("produces");
    case Predicate::SellsTo: return Words::tr("sells to");
    case Predicate::BuysFrom: return Words::tr("buys from");
    case Predicate::BuysThrough: return Words::tr("buys through");
    case Predicate::RentsTo: return Words::tr("rents to");
    case Predicate::ProvidesAccessTo: return Words::tr("provides access to");
    case Predicate::OwnsOrParentOf: return Words::tr("owns or is parent of");
    case Predicate::FoundedBy: return Words::tr("founded by");
    case Predicate::EmployedBy: return Words::tr("employed by");
    case Predicate::LocatedIn: return Words::tr("located in");
    case Predicate::Sanctions: return Words::tr("sanctions");
    case Predicate::Restricts: return Words::tr("restricts");
    case Predicate::Stockpiles: return Words::tr("stockpiles");
    case Predicate::Builds: return Words::tr("builds");
    case Predicate::Funds: return Words::tr("funds");
    case Predicate::Supplies: return Words::tr("supplies");
    case Predicate::EvadesThrough: return Words::tr("evades through");
    case Predicate::ControlsViaShell: return Words::tr("controls via shell");
    case Predicate::Investigates: return Words::tr("investigates");
    case Predicate::Responds: return Words::tr("responds to");
    case Predicate::PartnerOf: return Words::tr("partner of");
    case Predicate::RelatedTo: return Words::tr("related to");
    }
    return {};
}

QString labelFor(Polarity polarity)
{
    switch (polarity) {
    case Polarity::Asserted: return Words::tr("asserted");
    case Polarity::Negated: return Words::tr("negated");
    case Polarity::Denied: return Words::tr("denied");
    case Polarity::Possible: return Words::tr("possible");
    }
    return {};
}

QString labelFor(SpeakerKind kind)
{
    switch (kind) {
    case SpeakerKind::Publication: return Words::tr("the publication itself");
    case SpeakerKind::Named: return Words::tr("named source");
    case SpeakerKind::Role: return Words::tr("source known by role");
    case SpeakerKind::Count: return Words::tr("several unnamed sources");
    case SpeakerKind::Anonymous: return Words::tr("anonymous source");
    }
    return {};
}

QString labelFor(ClaimStatus status)
{
    switch (status) {
    case ClaimStatus::Proposed: return Words::tr("proposed");
    case ClaimStatus::Confirmed: return Words::tr("confirmed");
    case ClaimStatus::Rejected: return Words::tr("rejected");
    }
    return {};
}

QString labelFor(LedgerReason reason)
{
    switch (reason) {
    case LedgerReason::Markup: return Words::tr("markup");
    case LedgerReason::LineJoin: return Words::tr("lines joined");
    case LedgerReason::WhiteSpace: return Words::tr("white space");
    case LedgerReason::Navigation: return Words::tr("navigation");
    case LedgerReason::Teaser: return Words::tr("related story");
    case LedgerReason::Offer: return Words::tr("offer or notice");
    case LedgerReason::PageFurniture: return Words::tr("page furniture");
    case LedgerReason::Metadata: return Words::tr("metadata");
    case LedgerReason::Abstract: return Words::tr("abstract");
    case LedgerReason::IndexTerms: return Words::tr("index terms");
    case LedgerReason::Encrypted: return Words::tr("encrypted data");
    case LedgerReason::Caption: return Words::tr("picture caption");
    case LedgerReason::Credit: return Words::tr("credit line");
    case LedgerReason::OcrRepair: return Words::tr("misread letters repaired");
    case LedgerReason::Encoding: return Words::tr("unreadable bytes replaced");
    }
    return {};
}

QString labelFor(SourceKind kind)
{
    switch (kind) {
    case SourceKind::PlainText: return Words::tr("plain text");
    case SourceKind::Markdown: return Words::tr("Markdown");
    case SourceKind::FrontMatter: return Words::tr("front matter record");
    case SourceKind::WebPageText: return Words::tr("text of a web page");
    case SourceKind::DatabaseExport: return Words::tr("database export");
    case SourceKind::Newsletter: return Words::tr("newsletter");
    case SourceKind::Html: return Words::tr("web page");
    case SourceKind::Selection: return Words::tr("selected text");
    case SourceKind::Pdf: return Words::tr("PDF");
    case SourceKind::Office: return Words::tr("word processor document");
    case SourceKind::Book: return Words::tr("book");
    case SourceKind::Mail: return Words::tr("e-mail");
    case SourceKind::Feed: return Words::tr("entry of a feed");
    case SourceKind::Json: return Words::tr("JSON article");
    }
    return {};
}

QString labelFor(TieCue cue)
{
    switch (cue) {
    case TieCue::Credit: return Words::tr("credits it");
    case TieCue::Link: return Words::tr("links to it");
    case TieCue::SameAddress: return Words::tr("has the same address");
    case TieCue::Byline: return Words::tr("has or names the same reporter");
    case TieCue::Headline: return Words::tr("has the same headline");
    case TieCue::Quotation: return Words::tr("has the same quotation");
    case TieCue::Order: return Words::tr("tells as many things in the same order");
    case TieCue::Duplicate: return Words::tr("shares runs of words");
    case TieCue::Person: return Words::tr("decided by a person");
    }
    return {};
}

QString labelFor(HopKind kind)
{
    switch (kind) {
    case HopKind::Makes: return Words::tr("is the maker", "how a hop of a route is known");
    case HopKind::Holds: return Words::tr("is said to have it", "how a hop of a route is known");
    case HopKind::Possession: return Words::tr("changes hands", "how a hop of a route is known");
    case HopKind::Access: return Words::tr("use only, not possession", "how a hop of a route is known");
    case HopKind::Evasion: return Words::tr("got by way of", "how a hop of a route is known");
    case HopKind::Belonging: return Words::tr("belongs to the receiver", "how a hop of a route is known");
    }
    return {};
}

QString labelFor(BesideKind kind)
{
    switch (kind) {
    case BesideKind::Law: return Words::tr("The law");
    case BesideKind::Finance: return Words::tr("The money");
    case BesideKind::Belonging: return Words::tr("Who stands behind");
    case BesideKind::Means: return Words::tr("Under whose name");
    case BesideKind::Onward: return Words::tr("Passed on");
    case BesideKind::Within: return Words::tr("What it is part of");
    }
    return {};
}

QString sentenceFor(const Gap &gap, const std::function<QString(EntityId)> &nameOf)
{
    const QString entity = gap.entity ? nameOf(gap.entity) : QString();
    const QString item = gap.item ? nameOf(gap.item) : QString();
    const QString claimed = gap.claimed ? nameOf(gap.claimed) : QString();
    switch (gap.kind) {
    case GapKind::SupplierUnknown:
        if (entity.isEmpty())
            return Words::tr("Who supplied %1 is not in these documents.").arg(item);
        return Words::tr("Who supplied %1 to %2 is not in these documents.").arg(item, entity);
    case GapKind::EndUnnamed:
        if (entity.isEmpty())
            return Words::tr("The text leaves a party of this route unnamed.");
        return Words::tr("Who is meant by “%1” is not said.").arg(entity);
    case GapKind::ItemWithin:
        return Words::tr("What reached %1 is %2, which holds %3, as these documents say.")
            .arg(entity.isEmpty() ? Words::tr("an unnamed party") : entity, claimed, item);
    case GapKind::ItemAssumed:
        if (!claimed.isEmpty())
            return Words::tr("What reached %1 is called “%2”; that this means %3 is assumed.")
                .arg(entity.isEmpty() ? Words::tr("an unnamed party") : entity, claimed, item);
        return Words::tr("That what reached %1 was %2 is assumed: the sentence does not name it.")
            .arg(entity.isEmpty() ? Words::tr("an unnamed party") : entity, item);
    case GapKind::OnlyPossible: return Words::tr("A step of this route is only said to be possible.");
    case GapKind::OwnerAssumed:
        if (claimed.isEmpty())
            return Words::tr("That it went on to %1, to whom the receiver belongs, is not said.").arg(entity);
        return Words::tr("%1 belongs to %2; that %3 went on from one to the other is not said.")
            .arg(claimed, entity, item);
    case GapKind::DatesConflict:
        return Words::tr("What brings it to %1 is dated before the step that must come first.").arg(entity);
    }
    return {};
}

QString sentenceFor(const Gap &gap, const QString &entity, const QString &item)
{
    return sentenceFor(gap, [&](EntityId id) {
        return id == gap.entity ? entity : id == gap.item ? item : QString();
    });
}

QString sentenceFor(const NearMiss &miss, const std::function<QString(EntityId)> &nameOf)
{
    const QString from = miss.from ? nameOf(miss.from) : QString();
    const QString to = miss.to ? nameOf(miss.to) : QString();
    switch (miss.kind) {
    case BreakKind::Unsaid:
        return Words::tr("The evidence leads as far as %1, and from %2 to the end. Nothing joins the two.")
            .arg(from, to);
    case BreakKind::Negated: return Words::tr("That %1 passed it on to %2 is negated.").arg(from, to);
    case BreakKind::Denied:
        return Words::tr("That %1 passed it on to %2 is only denied, and nobody says that it did.")
            .arg(from, to);
    case BreakKind::OnlyRetold:
        return Words::tr("Only a retelling joins %1 and %2; the report that it retells does not.")
            .arg(from, to);
    case BreakKind::OtherItem: return Words::tr("%1 passed other goods on to %2.").arg(from, to);
    }
    return {};
}

} // namespace clew
