// Posts that a person holds here and left there.

#include "drift/sides.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

struct PostAt
{
    Side side;
    EntityId person;
    EntityId firm;
    int year = 0; // until when; 0: he holds it
    QString words;
};

// "left", "resigned from"; empty: neither
QString leaving(const QString &words)
{
    static const QRegularExpression left(
        u"\\b(left|quit|resigned|retired|stepped down|was (?:dismissed|fired|sacked|removed)|no longer works|"
        "has not worked|departed)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return left.match(words).captured();
}

int yearIn(const QString &words)
{
    static const QRegularExpression year(u"\\b((?:19|20)\\d\\d)\\b"_s);
    return year.match(words).captured(1).toInt();
}

// "X, the bureau's deputy head", of which no claim may have been made; not "its former head".
bool namesPost(const QString &words)
{
    static const QString posts
        = u"(?:director|head|manager|chief|officer|president|chair(?:man|woman|person)?|secretary|"
          "executive|partner|spokes(?:man|woman|person)|engineer|treasurer|deputy)\\b"_s;
    static const QRegularExpression post(QString(u"\\b"_s + posts),
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression former(
        QString(u"\\b(?:former|formerly|once|then|ex|until)[ -](?:[\\w'-]+ ){0,2}?"_s + posts),
        QRegularExpression::CaseInsensitiveOption);
    return post.match(words).hasMatch() && !former.match(words).hasMatch();
}

void readPosts(const Side &side, const std::set<EntityId> &people, std::vector<PostAt> &posts)
{
    const QString words = side.document->words(side.statement->sentence.span);
    const QString left = leaving(words);
    const int year = yearIn(words);
    for (const EntityId person : side.statement->parties) {
        if (!people.contains(person))
            continue;
        for (const EntityId firm : side.statement->parties) {
            if (people.contains(firm))
                continue;
            if (!left.isEmpty() && year > 0)
                posts.push_back({side, person, firm, year, left});
            else if (left.isEmpty() && namesPost(words))
                posts.push_back({side, person, firm, 0, {}});
        }
    }
}

} // namespace

// He left before the other document calls him the head of it.
std::vector<Contradiction> postContradictions(const Compared &all)
{
    std::vector<PostAt> posts;
    for (const Utterances &document : all.documents)
        for (const Utterance &statement : document.all)
            readPosts({&document, &statement, nullptr}, document.people, posts);
    std::vector<Contradiction> found;
    for (const PostAt &gone : posts)
        for (const PostAt &there : posts) {
            if (gone.year == 0 || there.year > 0 || gone.person != there.person || gone.firm != there.firm
                || !all.isIndependent(*gone.side.document, *there.side.document))
                continue;
            const int published = there.side.document->document->metadata.published.left(4).toInt();
            if (published > gone.year)
                found.push_back(
                    {ContradictionKind::Post, {toldBy(there.side, {}), toldBy(gone.side, gone.words)}});
        }
    return found;
}

} // namespace clew
