#include "report/reporthtml.h"

#include "export/textout.h"
#include "report/htmlpage.h"
#include "report/listinghtml.h"
#include "words/citation.h"
#include "words/claimwords.h"
#include "words/dates.h"
#include "words/labels.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(clew)
};

QString paragraph(const QString &words)
{
    return u"<p>"_s + escaped(words) + u"</p>\n"_s;
}

QString heading(const QString &words)
{
    return u"<h2>"_s + escaped(words) + u"</h2>\n"_s;
}

// On a page of its own: a picture takes most of one.
QString pageHeading(const QString &words)
{
    return u"<h2 style=\"page-break-before:always\">"_s + escaped(words) + u"</h2>\n"_s;
}

class ReportWriter
{
public:
    ReportWriter(const ExportTables &tables, const ReportPictures &pictures, ReportMedium medium)
        : m_tables(tables)
        , m_quotes(tables)
        , m_pictures(pictures)
        , m_medium(medium)
    {
        for (const Claim &claim : tables.content().claims)
            m_claims.emplace(claim.id, &claim);
    }

    Result<QString> write(const std::vector<ReportQuestion> &questions, const QString &version)
    {
        const QString title = Words::tr("What the documents say");
        m_body = u"<h1>"_s + escaped(title) + u"</h1>\n"_s;
        writeFacts();
        writeSummary(questions);
        writeQuestions(questions);
        writeCounter(questions);
        writeListing(questions);
        writeOrigins();
        writePicture(Words::tr("Timeline"), m_pictures.timeline,
                     Words::tr("When it happened, as the documents say; a pale bar has an open end."));
        writePicture(Words::tr("Network"), m_pictures.network,
                     Words::tr("Who stands in which relation to whom, as the documents say."));
        writeSources();
        writeMethod(version);
        if (auto done = writeNotes(); !done)
            return done.error();
        if (m_failed)
            return *m_failed;
        return htmlPage(title, QLocale().bcp47Name(), m_body);
    }

private:
    QString nameOf(EntityId id) const
    {
        const QString name = m_tables.nameOf(id);
        return name.isEmpty() ? Words::tr("an unnamed party") : name;
    }

    QString cleanName(EntityId id) const
    {
        Losses ignored;
        return cleanText(m_tables.nameOf(id), ignored);
    }

    // A number that leads to the words on which the claim stands.
    QString note(ClaimId claim)
    {
        const auto [place, isNew] = m_numbers.emplace(claim, m_notes.size() + 1);
        if (isNew)
            m_notes.push_back(claim);
        const QString number = QString::number(place->second);
        const QString mark = isNew && m_medium == ReportMedium::Screen
            ? QString(u" id=\"mark"_s + number + u'"')
            : QString();
        return u"<sup><a"_s + mark + u" href=\"#note"_s + number + u"\">"_s + number + u"</a></sup> "_s;
    }

    QString notes(const std::vector<ClaimId> &claims)
    {
        constexpr size_t most = 5; // the rest is in the dossier
        QString marks;
        for (size_t i = 0; i < claims.size() && i < most; ++i)
            marks += note(claims[i]);
        return marks;
    }

    void writeFacts()
    {
        const DossierContent &content = m_tables.content();
        const QStringList facts{
            Words::tr("%n documents", nullptr, static_cast<int>(content.documents.size())),
            Words::tr("%n entities", nullptr, static_cast<int>(m_tables.graph().nodes().size())),
            Words::tr("%n claims", nullptr, static_cast<int>(content.claims.size()))};
        m_body += u"<p class=\"facts\">"_s + escaped(facts.join(u" · "_s)) + u"</p>\n"_s;
    }

    // The answers in short: how many routes, on how many independent origins the best one rests, and where it
    // is weakest.
    void writeSummary(const std::vector<ReportQuestion> &questions)
    {
        if (questions.empty())
            return;
        m_body += heading(Words::tr("In short")) + u"<table>\n<thead><tr><th>"_s
            + escaped(Words::tr("Question")) + u"</th><th>"_s + escaped(Words::tr("Routes")) + u"</th><th>"_s
            + escaped(Words::tr("The best one")) + u"</th></tr></thead>\n"_s;
        for (const ReportQuestion &question : questions) {
            m_body += u"<tr><td>"_s
                + escaped(Words::tr("%1 → %2").arg(nameOf(question.from), nameOf(question.to)))
                + u"</td><td>"_s + QLocale().toString(question.routes.size()) + u"</td><td>"_s
                + bestOf(question) + u"</td></tr>\n"_s;
        }
        m_body += u"</table>\n"_s;
    }

    QString bestOf(const ReportQuestion &question) const
    {
        if (question.routes.empty() || question.routes.front().hops.empty())
            return escaped(Words::tr("No supported path is in these documents."));
        const Route &best = question.routes.front();
        QStringList names{nameOf(best.hops.front().from)};
        for (const Hop &hop : best.hops) {
            if (const QString name = nameOf(hop.from); name != names.back())
                names << name;
            if (const QString name = nameOf(hop.to); name != names.back())
                names << name;
        }
        const Hop &weakest = best.hops[static_cast<size_t>(std::max(0, best.weakest))];
        std::set<QString> origins;
        for (const ClaimId claim : weakest.claims) {
            for (const QString &origin : m_tables.originsOf(claim))
                origins.insert(origin);
        }
        return escaped(names.join(u" → "_s)) + u"<br><span class=\"quiet\">"_s
            + escaped(Words::tr("Its weakest step rests on %n independent origins: %1.", nullptr,
                                static_cast<int>(origins.size()))
                          .arg(QStringList(origins.begin(), origins.end()).join(u", "_s)))
            + u"</span>"_s;
    }

    void writeQuestions(const std::vector<ReportQuestion> &questions)
    {
        if (questions.empty()) {
            m_body += heading(Words::tr("Routes"));
            m_body += paragraph(
                Words::tr("No supported path to a party under sanctions is in these documents."));
        }
        for (const ReportQuestion &question : questions) {
            m_body += heading(Words::tr("By which routes did %1 reach %2?")
                                  .arg(nameOf(question.from), nameOf(question.to)));
            if (question.routes.empty())
                m_body += paragraph(Words::tr("No supported path is in these documents."));
            int number = 0;
            for (const Route &route : question.routes)
                writeRoute(route, ++number);
        }
    }

    void writeRoute(const Route &route, int number)
    {
        m_body += u"<h3>"_s + escaped(Words::tr("Route %1").arg(number)) + u"</h3>\n<ol class=\"route\">\n"_s;
        for (size_t i = 0; i < route.hops.size(); ++i) {
            const Hop &hop = route.hops[i];
            const bool weakest = static_cast<int>(i) == route.weakest && route.hops.size() > 1;
            m_body += weakest ? u"<li class=\"weakest\">"_s : u"<li>"_s;
            //: %1 and %2 are parties, %3 is a relation such as "rents to"
            m_body += escaped(
                Words::tr("%1 → %2: %3").arg(nameOf(hop.from), nameOf(hop.to), labelFor(hop.predicate)));
            if (hop.item && hop.item != hop.from && hop.item != hop.to)
                m_body += u" ("_s + escaped(nameOf(hop.item)) + u')';
            if (hop.polarity != Polarity::Asserted)
                m_body += u", "_s + escaped(labelFor(hop.polarity));
            m_body += notes(hop.claims);
            if (weakest)
                m_body += u"<span class=\"quiet\">"_s + escaped(Words::tr("the weakest step")) + u"</span>"_s;
            m_body += quotationOf(hop.claims) + u"</li>\n"_s;
        }
        m_body += u"</ol>\n"_s;
        QStringList missing;
        for (const Gap &gap : route.missing)
            missing << sentenceFor(gap, nameOf(gap.entity), nameOf(gap.item));
        if (!missing.isEmpty())
            m_body += u"<p class=\"facts\">"_s + escaped(Words::tr("Missing: %1").arg(missing.join(u' ')))
                + u"</p>\n"_s;
    }

    // The words of the first claim, where a step is told for the first time.
    QString quotationOf(const std::vector<ClaimId> &claims)
    {
        constexpr qsizetype most = 320; // characters; all of it stands in the note
        const auto claim = claims.empty() ? m_claims.end() : m_claims.find(claims.front());
        if (claim == m_claims.end() || !m_quoted.insert(claims.front()).second)
            return {};
        const auto quote = m_quotes.of(*claim->second);
        if (!quote)
            m_failed = quote.error();
        if (!quote || quote->exact.isEmpty())
            return {};
        const DocumentSummary *document = m_tables.document(claim->second->document);
        const QString words = excerpt(quote->exact, Span{0, 0}, most);
        const QString publisher = document ? document->metadata.publisher : QString();
        return u"<br><span class=\"quote\">“"_s + escaped(words) + u"”"_s
            + (publisher.isEmpty() ? QString() : QString(u" ("_s + escaped(publisher) + u')')) + u"</span>"_s;
    }

    // Claims that say the same in the same words are one line with several notes.
    void listClaims(const std::vector<ClaimId> &claims)
    {
        std::vector<std::pair<QString, QString>> lines;
        for (const ClaimId id : claims) {
            const auto found = m_claims.find(id);
            if (found == m_claims.end())
                continue;
            const Claim &claim = *found->second;
            QString line = sentenceFor(
                claim, [this](EntityId end) { return cleanName(end); }, NameStyle::BoldHtml);
            if (claim.polarity != Polarity::Asserted)
                line += u" ("_s + escaped(labelFor(claim.polarity)) + u')';
            const auto same = std::ranges::find(lines, line, &std::pair<QString, QString>::first);
            if (same == lines.end())
                lines.emplace_back(line, note(id));
            else
                same->second += note(id);
        }
        m_body += u"<ul class=\"plain\">\n"_s;
        for (const auto &[line, marks] : lines)
            m_body += u"<li>"_s + line + marks + u"</li>\n"_s;
        m_body += u"</ul>\n"_s;
    }

    std::set<EntityId> partiesOf(const std::vector<ReportQuestion> &questions) const
    {
        std::set<EntityId> parties;
        for (const ReportQuestion &question : questions) {
            parties.insert({question.from, question.to});
            for (const Route &route : question.routes)
                for (const Hop &hop : route.hops)
                    parties.insert({hop.from, hop.to});
        }
        parties.erase(EntityId{});
        return parties;
    }

    void writeCounter(const std::vector<ReportQuestion> &questions)
    {
        constexpr size_t most = 60;
        std::vector<ClaimId> counter;
        const auto add = [&](ClaimId id) {
            if (std::ranges::find(counter, id) == counter.end() && counter.size() < most)
                counter.push_back(id);
        };
        for (const ReportQuestion &question : questions)
            for (const Route &route : question.routes)
                std::ranges::for_each(route.counter, add);
        const std::set<EntityId> parties = partiesOf(questions);
        for (const Claim &claim : m_tables.content().claims) {
            const bool against = claim.polarity == Polarity::Denied || claim.polarity == Polarity::Negated;
            const bool concerns = parties.empty() || parties.contains(m_tables.headOf(claim.from))
                || parties.contains(m_tables.headOf(claim.to));
            if (against && concerns && claim.status != ClaimStatus::Rejected)
                add(claim.id);
        }
        m_body += heading(Words::tr("What speaks against it"));
        if (counter.empty())
            m_body += paragraph(Words::tr("Nothing in these documents is denied or negated."));
        else
            listClaims(counter);
    }

    // What lists say, where some were loaded, and what documents say.
    void writeListing(const std::vector<ReportQuestion> &questions)
    {
        m_body += heading(Words::tr("Listing status"));
        std::set<EntityId> parties = partiesOf(questions);
        const ListedFacts *facts = m_tables.source().listed.get();
        const bool compared = facts && !facts->files.empty();
        if (compared) {
            // without a question: whoever stands on a list
            for (size_t i = 0; questions.empty() && i < facts->parties.size(); ++i)
                parties.insert(facts->parties[i].party);
            m_body += listingHtml(m_tables, *facts, parties, claimsOf(questions),
                                  [this](ClaimId claim) { return note(claim); });
        } else {
            m_body += paragraph(Words::tr("No list of an authority was compared for this report."));
        }
        writeSaidListings(partiesOf(questions));
    }

    std::vector<const Claim *> claimsOf(const std::vector<ReportQuestion> &questions) const
    {
        constexpr size_t most = 40;
        std::vector<const Claim *> claims;
        for (const ReportQuestion &question : questions)
            for (const Route &route : question.routes)
                for (const Hop &hop : route.hops)
                    for (const ClaimId id : hop.claims) {
                        const auto found = m_claims.find(id);
                        const bool fresh = found != m_claims.end()
                            && std::ranges::find(claims, found->second) == claims.end();
                        if (fresh && claims.size() < most)
                            claims.push_back(found->second);
                    }
        return claims;
    }

    void writeSaidListings(const std::set<EntityId> &parties)
    {
        std::vector<ClaimId> listings;
        for (const Claim &claim : m_tables.content().claims) {
            const bool concerns = parties.empty() || parties.contains(m_tables.headOf(claim.to));
            const bool lists
                = claim.predicate == Predicate::Sanctions || claim.predicate == Predicate::Restricts;
            if (lists && concerns && claim.status != ClaimStatus::Rejected)
                listings.push_back(claim.id);
        }
        if (listings.empty()) {
            m_body += paragraph(Words::tr("No document says that one of the parties is on a list."));
            return;
        }
        m_body += paragraph(Words::tr("What the documents say:"));
        listClaims(listings);
    }

    void writeOrigins()
    {
        std::map<QString, QStringList> documents;
        for (const DocumentSummary &document : m_tables.content().documents)
            for (const QString &origin : m_tables.originsOf(document.id))
                documents[origin] << (document.metadata.title.isEmpty() ? document.file
                                                                        : document.metadata.title);
        m_body += heading(Words::tr("Origins"));
        m_body += paragraph(
            Words::tr("Documents that retell one report are one origin, however many they are."));
        m_body += u"<table>\n<thead><tr><th>"_s + escaped(Words::tr("Origin")) + u"</th><th>"_s
            + escaped(Words::tr("Documents")) + u"</th></tr></thead>\n"_s;
        for (const auto &[origin, titles] : documents) {
            QStringList lines;
            for (const QString &title : titles)
                lines << escaped(title);
            m_body += u"<tr><td>"_s + escaped(origin) + u"</td><td>"_s + lines.join(u"<br>"_s)
                + u"</td></tr>\n"_s;
        }
        m_body += u"</table>\n"_s;
    }

    void writePicture(const QString &title, const QByteArray &picture, const QString &caption)
    {
        if (picture.isEmpty())
            return;
        const QString size = m_medium == ReportMedium::Print ? u" width=\"640\""_s : QString();
        m_body += (m_medium == ReportMedium::Print ? pageHeading(title) : heading(title)) + u"<p><img"_s
            + size + u" alt=\""_s + caption.toHtmlEscaped() + u"\" src=\"data:"_s + m_pictures.type
            + u";base64,"_s + QString::fromLatin1(picture.toBase64()) + u"\"></p>\n<p class=\"quiet\">"_s
            + escaped(caption) + u"</p>\n"_s;
    }

    // An address in the source leads there; nothing but the web is linked.
    static QString linked(const QString &source, const DocumentSummary &document)
    {
        const QUrl url(document.metadata.url, QUrl::StrictMode);
        Losses ignored;
        const QString words = cleanText(document.metadata.url, ignored).toHtmlEscaped();
        const qsizetype at = words.isEmpty() ? -1 : source.lastIndexOf(words);
        if (at < 0 || !url.isValid() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
            return source;
        return source.left(at) + u"<a rel=\"noopener noreferrer\" href=\""_s
            + QString::fromLatin1(url.toEncoded()).toHtmlEscaped() + u"\">"_s + words + u"</a>"_s
            + source.mid(at + words.size());
    }

    void writeSources()
    {
        m_body += heading(Words::tr("Sources")) + u"<ol>\n"_s;
        for (const DocumentSummary &document : m_tables.content().documents) {
            m_body += u"<li>"_s + linked(escaped(sourceOf(document.metadata, document.file)), document);
            m_body += u"</li>\n"_s;
        }
        m_body += u"</ol>\n"_s;
    }

    void writeMethod(const QString &version)
    {
        m_body += heading(Words::tr("Method and limits"));
        m_body += paragraph(
            Words::tr("Clew %1 read the documents on one computer, without a network. It proposes claims by "
                      "rules over the grammar of each sentence; persons confirm, correct and reject them. "
                      "Every claim rests on the sentence that is quoted for it.")
                .arg(version));
        m_body += paragraph(
            Words::tr("The report holds what these documents say, not what is true. A claim that the "
                      "program did not find is missing here, and one that it misread may be wrong unless a "
                      "person has confirmed it. That a name is on no list does not clear it."));
    }

    QString noteText(const Claim &claim, const Quotes::Quote &quote) const
    {
        const DocumentSummary *document = m_tables.document(claim.document);
        QString text;
        if (!quote.exact.isEmpty())
            text += u"“"_s + escaped(quote.exact) + u"” "_s;
        if (document)
            text += escaped(withPage(sourceOf(document->metadata, document->file), quote.page)) + u". "_s;
        if (!claim.speaker.text.isEmpty())
            text += escaped(Words::tr("According to: %1.").arg(claim.speaker.text)) + u' ';
        if (const QString date = claim.date ? dateText(*claim.date) : QString(); !date.isEmpty())
            text += escaped(Words::tr("Date: %1.").arg(date)) + u' ';
        if (claim.status == ClaimStatus::Confirmed)
            text += escaped(Words::tr("Confirmed by a person.")) + u' ';
        if (claim.evidence.isEmpty())
            text += escaped(Words::tr("An inference of a person; no sentence says so.")) + u' ';
        else if (!quote.points.isEmpty())
            text += u"<span class=\"quiet\">"_s
                + escaped(Words::tr("Characters %1 to %2").arg(quote.points.begin).arg(quote.points.end))
                + u"</span>"_s;
        return text;
    }

    // To where the words were first noted.
    QString wayBack(const QString &number) const
    {
        if (m_medium == ReportMedium::Print)
            return {};
        return u" <a class=\"back\" href=\"#mark"_s + number + u"\" aria-label=\""_s
            + Words::tr("Back to the text").toHtmlEscaped() + u"\">↩</a>"_s;
    }

    Result<void> writeNotes()
    {
        if (m_notes.empty())
            return {};
        m_body += heading(Words::tr("Quotations")) + u"<ol class=\"notes\">\n"_s;
        for (size_t i = 0; i < m_notes.size(); ++i) {
            const auto claim = m_claims.find(m_notes[i]);
            if (claim == m_claims.end())
                continue;
            const auto quote = m_quotes.of(*claim->second);
            if (!quote)
                return quote.error();
            const QString number = QString::number(i + 1);
            m_body += u"<li id=\"note"_s + number + u"\"><a name=\"note"_s + number + u"\"></a>"_s
                + noteText(*claim->second, *quote) + wayBack(number) + u"</li>\n"_s;
        }
        m_body += u"</ol>\n"_s;
        return {};
    }

    const ExportTables &m_tables;
    Quotes m_quotes;
    std::set<ClaimId> m_quoted; // beside a step
    std::optional<Error> m_failed;
    const ReportPictures &m_pictures;
    ReportMedium m_medium;
    std::map<ClaimId, const Claim *> m_claims;
    std::map<ClaimId, size_t> m_numbers;
    std::vector<ClaimId> m_notes;
    QString m_body;
};

} // namespace

Result<QString> reportHtml(const ExportTables &tables, const std::vector<ReportQuestion> &questions,
                           const ReportPictures &pictures, const QString &version, ReportMedium medium)
{
    return ReportWriter(tables, pictures, medium).write(questions, version);
}

} // namespace clew
