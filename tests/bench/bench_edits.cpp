#include "workspace/workspace.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace clew;
using namespace Qt::StringLiterals;

namespace {

constexpr int documents = 250;
constexpr int claimsEach = 40; // 10,000 together

ImportedDocument article(int number)
{
    ImportedDocument imported;
    Document &document = imported.document;
    document.original = "Article number " + QByteArray::number(number) + QByteArray(4000, 'x');
    document.text = QString::fromUtf8(document.original);
    document.id = {contentId(document.original)};
    document.sha256 = QByteArray::number(number);
    document.file = u"a%1.txt"_s.arg(number);
    Extraction &extraction = imported.extraction;
    for (int i = 0; i < claimsEach; ++i) {
        const QString name = u"Firm %1"_s.arg((number * 7 + i * 13) % 2000);
        const EntityId id = entityId(document.id, EntityType::Organization, name, i);
        const Span span{i * 50, i * 50 + 9};
        extraction.entities.push_back({id, document.id, EntityType::Organization, name});
        extraction.mentions.push_back({mentionId(document.id, span, EntityType::Organization), document.id,
                                       id, span, EntityType::Organization, u"name"_s, 0.9});
        Claim claim;
        claim.document = document.id;
        claim.predicate = Predicate::SellsTo;
        claim.from = id;
        claim.to = extraction.entities[static_cast<size_t>(i / 2)].id;
        claim.price = u"$%1"_s.arg(i);
        claim.evidence = {i * 50, i * 50 + 48};
        claim.rule = u"sell.active"_s;
        claim.id = claimId(claim);
        extraction.claims.push_back(claim);
    }
    return imported;
}

template<typename Act>
double best(int rounds, Act act)
{
    double least = 1e9;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        act(round);
        least = std::min(least, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return least;
}

} // namespace

// One edit at 10,000 claims, beside loading the dossier anew. Milliseconds are printed, ratios asserted.
class BenchEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneEdit()
    {
        QTemporaryDir folder;
        auto workspace = Workspace::create(folder.filePath(u"a.clew"_s));
        QVERIFY(workspace);
        std::vector<ImportedDocument> articles;
        for (int i = 0; i < documents; ++i)
            articles.push_back(article(i));
        QVERIFY((*workspace)->store().saveImport(articles));
        QVERIFY((*workspace)->reload());
        QCOMPARE((*workspace)->content()->claims.size(), size_t(documents * claimsEach));
        const ClaimId claim = (*workspace)->content()->claims[5000].id;
        const auto apply = [&](const Change &change) {
            QVERIFY((*workspace)->apply(change));
        };
        const double load = best(5, [&](int) { QVERIFY((*workspace)->reload()); });
        const double verdict = best(6, [&](int round) {
            apply(SetClaimStatus{claim, round % 2 ? ClaimStatus::Rejected : ClaimStatus::Confirmed});
        });
        const double note = best(6, [&](int round) { apply(SetNote{claim, u"note %1"_s.arg(round)}); });
        qInfo("loading %.1f ms, a verdict %.1f ms (%.2f), a note %.1f ms (%.2f)", load, verdict,
              verdict / load, note, note / load);
        QVERIFY(verdict < load * 0.75);
        QVERIFY(note < load * 0.5);
    }
};

QTEST_GUILESS_MAIN(BenchEdits)
#include "bench_edits.moc"
