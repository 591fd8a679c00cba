#include "support/dossierfixture.h"

#include "support/article.h"

#include <algorithm>
#include <map>

namespace clew::test {

using namespace Qt::StringLiterals;

namespace {

const QString maker = u"Vantor Photonics"_s;
const QString machine = u"LX-900"_s;
const QString trader = u"Brightwater Trading"_s;
const QString institute = u"Kestrel Institute"_s;
const QString office = u"Delmare Trade Office"_s;

ImportedDocument harbour()
{
    const QString employees = u"two former employees"_s;
    Article article(u"harbour.txt"_s,
                    {u"Laser cutters reach institute under sanctions"_s,
                     u"The Harbour Post"_s,
                     {u"Ada Lindqvist"_s, u"Bo Tran"_s},
                     u"2023-05-12"_s,
                     u"12 May 2023"_s,
                     u"https://harbourpost.example/lasers"_s,
                     u"en"_s},
                    SourceKind::WebPageText);
    article.cut(LedgerReason::Navigation, u"Home | World | Trade\n"_s);
    article.cut(LedgerReason::Offer, u"Subscribe for a month for free\n"_s);
    article.names(EntityType::Organization, maker).names(EntityType::Product, machine);
    article.names(EntityType::Organization, trader).names(EntityType::Organization, institute);
    article.names(EntityType::Government, office).names(EntityType::Person, u"Mara Olsen"_s);
    article.names(EntityType::Money, u"$12 million"_s)
        .placeholder(employees)
        .alias(institute, u"the institute"_s);

    article
        .says(
            u"Vantor Photonics makes the LX-900, a laser cutter that may not be exported without a licence."_s)
        .claims(Predicate::Produces, maker, machine, {.trigger = u"makes"_s, .confidence = 0.9});
    article
        .says(
            u"Brightwater Trading bought forty LX-900 machines from Vantor Photonics in March 2022 for $12 million."_s)
        .time(u"March 2022"_s, {u"2022-03"_s, u"2022-03"_s})
        .claims(Predicate::BuysFrom, trader, maker,
                {.item = machine,
                 .trigger = u"bought"_s,
                 .date = u"March 2022"_s,
                 .price = u"$12 million"_s,
                 .quantity = u"forty"_s});
    article.says(u"It resold the LX-900 machines to the Kestrel Institute, two former employees said."_s)
        .claims(Predicate::SellsTo, trader, institute,
                {.item = machine,
                 .trigger = u"resold"_s,
                 .speaker = employees,
                 .speakerKind = SpeakerKind::Count});
    article.paragraph();
    article.says(u"The Delmare Trade Office put the institute under sanctions in June 2021."_s)
        .time(u"June 2021"_s, {u"2021-06"_s, u"2021-06"_s})
        .claims(Predicate::Sanctions, office, institute,
                {.trigger = u"put the institute under sanctions"_s, .date = u"June 2021"_s});
    article
        .says(
            u"“We never sold a machine to the Kestrel Institute,” said Mara Olsen, a spokeswoman for Vantor Photonics."_s)
        .claims(Predicate::SellsTo, maker, institute,
                {.trigger = u"sold"_s,
                 .speaker = u"Mara Olsen"_s,
                 .speakerKind = SpeakerKind::Named,
                 .polarity = Polarity::Denied})
        .claims(Predicate::EmployedBy, u"Mara Olsen"_s, maker, {.trigger = u"spokeswoman for"_s});
    return article.imported();
}

ImportedDocument wire()
{
    const QString provider = u"A cloud provider"_s;
    Article article(u"wire.txt"_s,
                    {u"Listed institute got laser machines, report says"_s,
                     u"Norr Wire"_s,
                     {},
                     u"2023-05-13"_s,
                     u"May 13, 2023"_s,
                     u"https://norrwire.example/1"_s,
                     u"en"_s},
                    SourceKind::Newsletter);
    article.names(EntityType::Product, machine).names(EntityType::Organization, trader);
    article.names(EntityType::Organization, institute).placeholder(provider);
    article
        .says(
            u"Brightwater Trading has supplied the Kestrel Institute with LX-900 machines since 2022, the Harbour Post reported."_s)
        .time(u"since 2022"_s, {u"2022"_s, QString()})
        .credits(u"Harbour Post"_s, u"the Harbour Post reported"_s)
        .claims(Predicate::Supplies, trader, institute,
                {.item = machine,
                 .trigger = u"supplied"_s,
                 .date = u"since 2022"_s,
                 .speaker = u"the Harbour Post"_s,
                 .speakerKind = SpeakerKind::Named});
    article.paragraph();
    article.says(u"The Kestrel Institute did not respond to a request for comment."_s)
        .claims(Predicate::Responds, institute, {}, {.trigger = u"respond"_s, .polarity = Polarity::Negated});
    article.says(u"A cloud provider may also rent computing time to the Kestrel Institute."_s)
        .claims(Predicate::RentsTo, provider, institute,
                {.trigger = u"rent"_s, .polarity = Polarity::Possible, .confidence = 0.4});
    return article.imported();
}

ImportedDocument ledger()
{
    Article article(u"ledger.txt"_s,
                    {u"Who owns Brightwater?"_s, u"Trade Ledger"_s, {}, {}, {}, {}, u"en"_s});
    article.names(EntityType::Organization, u"Calder Holdings"_s).names(EntityType::Organization, trader);
    article.names(EntityType::Government, office).names(EntityType::Organization, u"Kestrel Inst"_s);
    article.names(EntityType::Place, u"Port Ansel"_s);
    article.says(u"Brightwater Trading, which has its seat in Port Ansel, belongs to Calder Holdings."_s)
        .claims(Predicate::OwnsOrParentOf, u"Calder Holdings"_s, trader, {.trigger = u"belongs to"_s})
        .claims(Predicate::LocatedIn, trader, u"Port Ansel"_s, {.trigger = u"has its seat in"_s});
    article.says(u"Late last year the Delmare Trade Office opened an inquiry into Brightwater Trading."_s)
        .time(u"Late last year"_s, {})
        .claims(Predicate::Investigates, office, trader,
                {.trigger = u"opened an inquiry"_s, .date = u"Late last year"_s});
    article.says(u"A freight list names Kestrel Inst as the receiver."_s);
    return article.imported();
}

// Entities of one name are one; the last documents carry the judgements.
std::vector<Judgement> sameNames(const std::vector<ImportedDocument> &documents)
{
    std::map<std::pair<EntityType, QString>, std::vector<EntityId>> bearers;
    for (const ImportedDocument &document : documents) {
        for (const Entity &entity : document.extraction.entities) {
            if (!entity.unnamed)
                bearers[{entity.type, entity.name}].push_back(entity.id);
        }
    }
    std::vector<Judgement> judgements;
    for (auto &[name, ids] : bearers) {
        std::sort(ids.begin(), ids.end());
        for (size_t i = 1; i < ids.size(); ++i)
            judgements.push_back({ids[0], ids[i], Verdict::Same, 1, u"same_name"_s, u"machine"_s, {}});
    }
    return judgements;
}

} // namespace

DossierFixture::DossierFixture()
    : m_documents{harbour(), wire(), ledger()}
{
    m_valid = m_folder.isValid() && save();
}

bool DossierFixture::save()
{
    auto store = DossierStore::create(path());
    if (!store)
        return false;
    ImportedDocument last = m_documents[2];
    last.judgements = sameNames(m_documents);
    const EntityId full = entity(institute), part = entity(u"Kestrel Inst"_s);
    last.judgements.push_back({std::min(full, part),
                               std::max(full, part),
                               Verdict::Unsure,
                               0.7,
                               u"short_form"_s,
                               u"machine"_s,
                               {}});
    const auto first = (*store)->saveImport({m_documents[0], m_documents[1]});
    const auto second = (*store)->saveImport({last});
    if (!first || !second)
        return false;
    m_imports = {*first, *second};
    return true;
}

QString DossierFixture::path() const
{
    return m_folder.filePath(u"fixture.clew"_s);
}

DocumentId DossierFixture::document(const QString &file) const
{
    for (const ImportedDocument &imported : m_documents) {
        if (imported.document.file == file)
            return imported.document.id;
    }
    return {};
}

EntityId DossierFixture::entity(const QString &name) const
{
    EntityId smallest;
    for (const ImportedDocument &imported : m_documents) {
        const EntityId id = entityIn(imported.document.file, name);
        if (id && (!smallest || id < smallest))
            smallest = id;
    }
    return smallest;
}

EntityId DossierFixture::entityIn(const QString &file, const QString &name) const
{
    for (const ImportedDocument &imported : m_documents) {
        if (imported.document.file != file)
            continue;
        for (const Entity &entity : imported.extraction.entities) {
            if (entity.name == name)
                return entity.id;
        }
    }
    return {};
}

ClaimId DossierFixture::claim(const QString &file, Predicate predicate) const
{
    for (const ImportedDocument &imported : m_documents) {
        if (imported.document.file != file)
            continue;
        for (const Claim &claim : imported.extraction.claims) {
            if (claim.predicate == predicate)
                return claim.id;
        }
    }
    return {};
}

Span DossierFixture::spanOf(const QString &file, const QString &words) const
{
    for (const ImportedDocument &imported : m_documents) {
        const qsizetype begin = imported.document.text.indexOf(words);
        if (imported.document.file == file && begin >= 0)
            return {begin, begin + words.size()};
    }
    return {};
}

} // namespace clew::test
