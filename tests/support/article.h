#pragma once

#include "store/dossierstore.h"

namespace clew::test {

// The parts of a claim that not every claim has. Names are those of entities declared in the article.
struct ClaimParts
{
    QString via = {};
    QString item = {};
    QString trigger = {}; // words of the sentence
    QString date = {}; // words of the sentence that were declared as a time
    QString price = {};
    QString quantity = {};
    QString speaker = {}; // words of the sentence; the entity of that name vouches for it
    SpeakerKind speakerKind = SpeakerKind::Publication;
    Polarity polarity = Polarity::Asserted;
    double confidence = 0.8;
};

// An article put together by hand, with what a machine would read out of it: no language engine takes part.
//
//     Article article(u"a.txt"_s, metadata);
//     article.names(EntityType::Organization, u"Acme"_s).names(EntityType::Organization, u"Beta"_s);
//     article.says(u"Acme sold two saws to Beta."_s);
//     article.claims(Predicate::SellsTo, u"Acme"_s, u"Beta"_s, {.trigger = u"sold"_s});
class Article
{
public:
    Article(const QString &file, const Metadata &metadata, SourceKind kind = SourceKind::PlainText);

    Article &names(EntityType type, const QString &name); // every occurrence becomes a mention
    Article &placeholder(const QString &words); // an unnamed group
    Article &alias(const QString &name, const QString &form); // another form of a named entity
    Article &says(const QString &sentence);
    Article &paragraph(); // what follows starts a new one
    // Of the last sentence. An empty name: an unnamed end.
    Article &claims(Predicate predicate, const QString &from, const QString &to,
                    const ClaimParts &parts = {});
    Article &time(const QString &words, const DateRange &value); // in the last sentence; empty: not resolved
    Article &credits(const QString &publication, const QString &cue); // in the last sentence
    Article &cut(LedgerReason reason, const QString &original); // something before the text

    ImportedDocument imported() const;

private:
    struct Named
    {
        EntityType type = EntityType::Organization;
        QString name;
        bool unnamed = false;
        std::vector<QString> forms;
    };
    struct Said
    {
        Span evidence;
        Predicate predicate = Predicate::RelatedTo;
        QString from, to;
        ClaimParts parts;
    };
    Span within(Span sentence, const QString &words) const;
    EntityId idOf(DocumentId document, const QString &name) const;
    void addMentions(ImportedDocument &imported) const;
    Claim claimOf(DocumentId document, const Said &said) const;

    Document m_document;
    std::vector<Named> m_names;
    std::vector<Said> m_claims;
    std::vector<TimeExpression> m_times;
    std::vector<Derivation> m_derivations;
    Span m_sentence;
};

} // namespace clew::test
