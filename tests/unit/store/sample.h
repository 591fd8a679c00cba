#pragma once

#include "store/dossierstore.h"

#include <QCryptographicHash>

// Documents of invented firms, every field of every struct set to a value of its own.
namespace clew::sample {

using namespace Qt::StringLiterals;

inline Document document(const QString &text
                         = u"Orrin Optics sold lasers to Café Délft. A spokesman denied it."_s)
{
    Document document;
    document.original = text.toUtf8() + '\0' + QByteArray("tail");
    document.id = {contentId(document.original)};
    document.file = u"orrin.txt"_s;
    document.sha256 = QCryptographicHash::hash(document.original, QCryptographicHash::Sha256).toHex();
    document.kind = SourceKind::DatabaseExport;
    document.charset = u"windows-1252"_s;
    document.metadata = {u"Lasers: who “bought” them?"_s,
                         u"The Harbour Post"_s,
                         {u"Ada Lindqvist"_s, u"Bo Tran"_s},
                         u"2021-04"_s,
                         u"Published: April 2021"_s,
                         u"https://example.org/a?b=1"_s,
                         u"en-GB"_s};
    document.text = text;
    document.headlineOnly = true;
    document.ledger = {{{0, 4}, LedgerReason::Navigation, u"Menu"_s, {}},
                       {{9, 11}, LedgerReason::OcrRepair, u"Al"_s, u"AI"_s}};
    return document;
}

inline ImportedDocument imported(const Document &document = sample::document())
{
    ImportedDocument result{document, {}, {}};
    Extraction &extraction = result.extraction;
    const DocumentId id = document.id;
    const EntityId seller = entityId(id, EntityType::Organization, u"Orrin Optics");
    const EntityId buyer = entityId(id, EntityType::Organization, u"Café Délft");
    const EntityId item = entityId(id, EntityType::Product, u"lasers");
    const EntityId spokesman = entityId(id, EntityType::Group, u"A spokesman", 41);
    extraction.entities = {{seller, id, EntityType::Organization, u"Orrin Optics"_s, false},
                           {item, id, EntityType::Product, u"lasers"_s, false, u"laser"_s},
                           {buyer, id, EntityType::Organization, u"Café Délft"_s, false},
                           {spokesman, id, EntityType::Group, u"A spokesman"_s, true}};
    extraction.mentions = {
        {mentionId(id, {0, 12}, EntityType::Organization),
         id,
         seller,
         {0, 12},
         EntityType::Organization,
         u"gazetteer"_s,
         0.875},
        {mentionId(id, {18, 24}, EntityType::Product),
         id,
         item,
         {18, 24},
         EntityType::Product,
         u"noun"_s,
         0.1},
    };
    Claim sale;
    sale.document = id;
    sale.predicate = Predicate::SellsTo;
    sale.from = seller;
    sale.to = buyer;
    sale.via = spokesman;
    sale.item = item;
    sale.date = DateRange{u"2020-11"_s, u"2021"_s};
    sale.dateText = u"since November"_s;
    sale.price = u"$3 million"_s;
    sale.quantity = u"two dozen"_s;
    sale.polarity = Polarity::Possible;
    sale.speaker = {SpeakerKind::Count, u"A spokesman"_s, spokesman};
    sale.evidence = {0, 38};
    sale.trigger = {13, 17};
    sale.rule = u"sell.active"_s;
    sale.confidence = 0.7;
    sale.status = ClaimStatus::Confirmed;
    sale.id = claimId(sale);
    Claim inference;
    inference.document = id;
    inference.predicate = Predicate::Responds;
    inference.polarity = Polarity::Denied;
    inference.date = DateRange{};
    inference.maker = ClaimMaker::Person;
    inference.id = claimId(inference);
    extraction.claims = {sale, inference};
    extraction.times
        = {{id, {3, 9}, {u"2020-11"_s, u"2020-11"_s}, u"month"_s}, {id, {12, 20}, {}, u"late"_s}};
    extraction.derivations = {{id, u"Harbour Post"_s, {4, 16}, u"the Harbour Post reported"_s},
                              {id, u"Second Paper"_s, {}, u"https://second.example"_s}};
    extraction.openSentences = {{39, 64}};
    result.judgements = {{std::min(seller, buyer),
                          std::max(seller, buyer),
                          Verdict::Unsure,
                          0.4,
                          u"edit_distance,type"_s,
                          u"machine"_s,
                          {}}};
    return result;
}

} // namespace clew::sample
