#include "origins/retellings.h"

#include "language/analyse.h"
#include "origins/derivations.h"
#include "text/fold.h"

#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

namespace {

// An article with the names that stand in it, as if the language engine had found them.
struct Told
{
    Document document;
    Extraction extraction;

    Told(qint64 id, const QString &publisher, const QString &published, const QString &title,
         const QString &text, const QStringList &names = {})
    {
        document.id = {id};
        document.metadata.publisher = publisher;
        document.metadata.published = published;
        document.metadata.title = title;
        document.text = text;
        extraction.derivations = findDerivations(document, analyse(text));
        for (const QString &name : names) {
            const EntityId entity = entityId(document.id, EntityType::Organization, name);
            extraction.entities.push_back({entity, document.id, EntityType::Organization, name});
            for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
                extraction.mentions.push_back({{at + 1},
                                               document.id,
                                               entity,
                                               {at, at + name.size()},
                                               EntityType::Organization,
                                               u"test"_s,
                                               1});
        }
    }
    ComparedDocument compared() const { return {document, extraction}; }
};

const QString report
    = u"Norr Mill of Velmar sold nine KT-8 saws to Ostrow Dealers in 2021, invoices show.\n\n"
      "Ostrow Dealers passed six of the saws on to the Tessel Yard, a shipyard under sanctions. "
      "\"Nobody asked where the machines went,\" said a clerk of Ostrow Dealers.\n\n"
      "The Tessel Yard denied that it has any saw of Norr Mill. Norr Mill stopped its deliveries in 2023."_s;

const Told original(1, u"The Harbour Post"_s, u"2024-03-02"_s,
                    u"Nine saws for a yard that may not have one"_s, report);

QStringList wordsOf(const Told &told, const std::vector<OwnSentence> &own)
{
    QStringList words;
    for (const OwnSentence &sentence : own)
        words << sentence.span.of(told.document.text).toString();
    return words;
}

} // namespace

class TestRetellings : public QObject
{
    Q_OBJECT

private:
    Retold against(const Told &told)
    {
        const ComparedDocument one = told.compared(), other = original.compared();
        return retold(one, {&other});
    }

private Q_SLOTS:
    void aCreditCounts()
    {
        const Told digest(
            2, u"Inland News"_s, u"2024-03-05"_s, u"Saws went astray"_s,
            u"Nine KT-8 saws of Norr Mill reached the Tessel Yard by way of Ostrow Dealers, the "
            "Harbour Post reported on Saturday. The yard denied it."_s);
        const Retold told = against(digest);
        QCOMPARE(told.retellings.size(), size_t(1));
        QCOMPARE(told.retellings[0].verdict, Verdict::Same);
        QCOMPARE(told.retellings[0].kind, RetellingKind::Retells);
        QCOMPARE(told.retellings[0].cues[0].cue, TieCue::Credit);
        QVERIFY(told.own.empty());
    }

    void anArticleRetellsNoRecordOfItself()
    {
        const QString address = u"https://harbourpost.example/world/nine-saws"_s;
        Told full(1, u"The Harbour Post"_s, u"2024-03-02"_s, u"Nine saws for a yard"_s,
                  QString(report + u"\n\nharbourpost.example/world/nine-saws"_s));
        Told record(2, u"The Harbour Post"_s, u"2024-03-02"_s, u"Nine saws for a yard"_s,
                    u"Nine saws for a yard"_s);
        record.document.headlineOnly = true;
        record.document.metadata.url = address;
        const ComparedDocument article = full.compared(), headline = record.compared();
        QVERIFY(retold(article, {&headline}).retellings.empty());
        const Retold told = retold(headline, {&article});
        QCOMPARE(told.retellings.size(), size_t(1));
        QCOMPARE(told.retellings[0].kind, RetellingKind::SameArticle);
        // nor does the first of two copies of one address, which bears it
        full.document.metadata.url = address;
        Told copy(3, u"Inland News"_s, u"2024-03-05"_s, u"Saws"_s, report);
        copy.document.metadata.url = address;
        const ComparedDocument first = full.compared(), second = copy.compared();
        QVERIFY(retold(first, {&second}).retellings.empty());
    }

    void aCreditForAnotherStoryDoesNot()
    {
        const Told other(
            2, u"Inland News"_s, u"2024-03-05"_s, u"Herring"_s,
            u"The herring of Lake Orm is back, the Harbour Post reported. Fishers in Gunde say that "
            "Karel Lund of the Lake Office was right to wait."_s);
        const Retold told = against(other);
        QCOMPARE(told.retellings.size(), size_t(1));
        QCOMPARE(told.retellings[0].verdict, Verdict::Unsure);
    }

    void aSharedQuotationIsAProposalOnly()
    {
        const Told other(
            2, u"Inland News"_s, u"2024-03-05"_s, u"Where saws go"_s,
            u"Customs in Velmar know little. \"Nobody asked where the machines went,\" a clerk told "
            "Inland News. The Tessel Yard has its saws all the same."_s);
        const Retold told = against(other);
        QVERIFY(told.retellings.size() <= 1);
        for (const Retelling &tie : told.retellings)
            QCOMPARE(tie.verdict, Verdict::Unsure);
    }

    void whoeverWasLaterIsNoOrigin()
    {
        const Told earlier(2, u"Inland News"_s, u"2023-11-01"_s,
                           u"Nine saws for a yard that may not have one"_s, report);
        QVERIFY(against(earlier).retellings.empty());
    }

    void nobodyCreditsWhatAppearsDaysLater_data()
    {
        QTest::addColumn<bool>("retells");
        QTest::newRow("2024-03-05") << true;
        QTest::newRow("2024-03-01") << true; // by the clock of another time zone
        QTest::newRow("2024-01-05") << false;
        QTest::newRow("2024") << true; // not known to be earlier
    }

    void nobodyCreditsWhatAppearsDaysLater()
    {
        const Told digest(
            2, u"Inland News"_s, QString::fromLatin1(QTest::currentDataTag()), u"Saws went astray"_s,
            u"Nine KT-8 saws of Norr Mill reached the Tessel Yard by way of Ostrow Dealers, the "
            "Harbour Post reported on Saturday. The yard denied it."_s);
        QFETCH(const bool, retells);
        QCOMPARE(!against(digest).retellings.empty(), retells);
    }

    void aReprintIsTheSameArticle_data()
    {
        QTest::addColumn<QString>("publisher");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("text");
        QTest::newRow("copied under another name")
            << u"Coast Reprints"_s << u"Saws, saws"_s << QString(report + u" Copied with thanks."_s);
        QTest::newRow("record of the page")
            << u"Harbour Post"_s << u"Nine saws for a yard that may not have one"_s
            << u"Nine saws for a yard that may not have one"_s;
        QTest::newRow("the headline with its deck")
            << u"Harbour Post"_s << u"Nine saws for a yard that may not have one: how they got there"_s
            << u"How they got there."_s;
    }
    void aReprintIsTheSameArticle()
    {
        QFETCH(QString, publisher);
        QFETCH(QString, title);
        QFETCH(QString, text);
        const Told copy(2, publisher, u"2024-06-01"_s, title, text);
        const Retold told = against(copy);
        QCOMPARE(told.retellings.size(), size_t(1));
        QCOMPARE(told.retellings[0].kind, RetellingKind::SameArticle);
        QCOMPARE(told.retellings[0].verdict, Verdict::Same);
        QVERIFY(told.own.empty());
    }

    // It copies the report and goes on by itself: what it adds stays its own.
    void whoeverCopiesAndAddsRetells_data()
    {
        QTest::addColumn<QString>("publisher");
        QTest::addColumn<RetellingKind>("kind");
        QTest::newRow("another house") << u"Inland News"_s << RetellingKind::Retells;
        QTest::newRow("the house itself, later") << u"Harbour Post"_s << RetellingKind::SameArticle;
    }
    void whoeverCopiesAndAddsRetells()
    {
        QFETCH(QString, publisher);
        QFETCH(RetellingKind, kind);
        QString more;
        for (int i = 0; i < 12; ++i)
            more += u" Gravel Bank of Lunde paid for journey %1, and clerk %2 wrote it into book %3."_s.arg(i)
                        .arg(i + 50)
                        .arg(i + 90);
        const Told copy(2, publisher, u"2024-06-01"_s, u"Who paid for the saws"_s,
                        QString(report + u"\n\n" + more), {u"Gravel Bank"_s, u"Norr Mill"_s});
        const Retold told = against(copy);
        QCOMPARE(told.retellings.size(), size_t(1));
        QCOMPARE(told.retellings[0].verdict, Verdict::Same);
        QCOMPARE(told.retellings[0].kind, kind);
        QCOMPARE(told.own.empty(), kind == RetellingKind::SameArticle);
    }

    // Two editions of a column are two articles.
    void aHeadlineAloneMakesNoCopy_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<RetellingKind>("kind");
        QTest::newRow("of another day") << u"2024-03-09"_s << RetellingKind::Retells;
        QTest::newRow("of the same day") << u"2024-03-02"_s << RetellingKind::SameArticle;
    }
    void aHeadlineAloneMakesNoCopy()
    {
        QFETCH(QString, date);
        QFETCH(RetellingKind, kind);
        QString text = u"Fishers of Gunde have sold their boats."_s;
        for (int i = 0; i < 12; ++i)
            text += u" Boat %1 went to owner %2, whom nobody in harbour %3 had met before."_s.arg(i)
                        .arg(i + 50)
                        .arg(i + 90);
        const Told other(2, u"Harbour Post"_s, date, u"Nine saws for a yard that may not have one"_s, text);
        const Retold told = against(other);
        QVERIFY(told.retellings.size() <= 1);
        for (const Retelling &tie : told.retellings) {
            QCOMPARE(tie.verdict, Verdict::Unsure);
            QCOMPARE(tie.kind, kind);
        }
    }

    void whatItAddsIsItsOwn_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<bool>("own");
        const QStringList known{u"Norr Mill"_s, u"Ostrow Dealers"_s, u"Tessel Yard"_s};
        QTest::newRow("in other words")
            << u"Six machines ended with the Tessel Yard, which denies it."_s << known << false;
        QTest::newRow("another number")
            << u"Norr Mill sold ten KT-8 saws to Ostrow Dealers."_s << known << false;
        QTest::newRow("a party that the origin does not know")
            << u"Gravel Bank of Lunde lent the money for the journey."_s << QStringList{u"Gravel Bank"_s}
            << true;
        QTest::newRow("the same, credited")
            << u"Gravel Bank of Lunde lent the money, according to the newspaper."_s
            << QStringList{u"Gravel Bank"_s} << false;
        QTest::newRow("in the first person")
            << u"We found six saws on the website of the Tessel Yard."_s << known << true;
        QTest::newRow("the first person of a quotation")
            << u"\"We never asked where the machines went,\" a clerk of Ostrow Dealers said."_s << known
            << false;
        QTest::newRow("told to itself")
            << u"Norr Mill told Inland News that its saws were sold by dealers."_s << known << true;
    }
    void whatItAddsIsItsOwn()
    {
        QFETCH(QString, sentence);
        QFETCH(QStringList, names);
        QFETCH(bool, own);
        const Told digest(
            2, u"Inland News"_s, u"2024-03-05"_s, u"Saws went astray"_s,
            QString(u"Nine KT-8 saws of Norr Mill reached the Tessel Yard by way of Ostrow Dealers, "
                    "the Harbour Post reported on Saturday.\n\n"
                    + sentence),
            names);
        const Retold told = against(digest);
        QCOMPARE(wordsOf(digest, told.own).contains(sentence), own);
    }

    void ofSeveralReportsTheLikestCounts()
    {
        const Told second(
            4, u"Harbour Post"_s, u"2024-04-10"_s, u"Inquiry into saws"_s,
            u"A prosecutor in Lunde opened an inquiry into Norr Mill and Ostrow Dealers. Judge Ada "
            "Brodin will hear the Tessel Yard in May."_s);
        const Told digest(
            2, u"Inland News"_s, u"2024-04-12"_s, u"Inquiry"_s,
            u"Judge Ada Brodin in Lunde will hear the Tessel Yard in May about the saws of Norr Mill, "
            "the Harbour Post reported."_s);
        const ComparedDocument one = digest.compared(), first = original.compared(),
                               later = second.compared();
        for (const auto &others : {std::vector{&first, &later}, std::vector{&later, &first}}) {
            const Retold told = retold(one, others);
            for (const Retelling &tie : told.retellings)
                QCOMPARE(tie.verdict == Verdict::Same, tie.origin == second.document.id);
        }
    }
};

QTEST_GUILESS_MAIN(TestRetellings)
#include "test_retellings.moc"
