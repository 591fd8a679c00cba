#include "drift/drift.h"
#include "graph/graph.h"
#include "graph/origins.h"
#include "workspace/pipeline.h"
#include "workspace/workspace.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace clew;
using namespace Qt::StringLiterals;

namespace {

const QString report
    = u"Saws for a yard\n\nBy Ada Brodin\nThe Harbour Post, 2 March 2024\n\n"
      "Norr Mill of Velmar makes the KT-8, a band saw that cuts titanium. The Tessel Yard, which was put "
      "under "
      "sanctions in 2019, rents two KT-8 saws from Ostrow Dealers, two technicians of the yard said.\n\n"
      "Ostrow Dealers did not reply to questions. The Tessel Yard declined to comment on its machines.\n\n"
      "A clerk at Ostrow Dealers said the yard paid 900 euros a day for each saw. One person close to Norr "
      "Mill "
      "said the mill had known of the Tessel Yard since May 2021.\n"_s;

// What comes before the sentence that is told otherwise.
const QString head = u"How saws reach a yard\n\nBy Karel Lund\nInland News, 5 March 2024\n\n"
                     "The Tessel Yard gets its saws from Ostrow Dealers, the Harbour Post reported. "_s;

} // namespace

// A report and its retelling in, what changed on the way out: goods that become vague, answers that become
// others, informants that become somebody else; and what is no change.
class TestDrift : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatChanges_data();
    void whatChanges();
    void whatDoesNot_data();
    void whatDoesNot();
    void aSpokesmansDenialTurnedRound();

private:
    QTemporaryDir m_folder;
    int m_count = 0;

    QString write(const QString &text)
    {
        QFile file(m_folder.filePath(QString::number(++m_count) + u".txt"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(text.toUtf8());
        return file.fileName();
    }
    // "item_generalised: KT-8 -> band saws"
    QStringList changesIn(const QString &sentence, const QString &origin = report)
    {
        const QString path = m_folder.filePath(QString::number(++m_count) + u".clew"_s);
        {
            auto store = DossierStore::create(path);
            if (!store || !importPaths(**store, {write(origin), write(QString(head + sentence + u'\n'))}))
                return {u"not imported"_s};
        }
        const auto opened = Workspace::open(path);
        if (!opened)
            return {u"not opened"_s};
        const Workspace &workspace = **opened;
        const auto found = findDrift(*workspace.content(), workspace.graph()->clusters(), workspace.origins(),
                                     [&](DocumentId id) { return workspace.document(id); });
        QStringList lines;
        for (const Drift &one : found ? found->drift : std::vector<Drift>())
            lines << codeOf(one.kind) + u": "_s + one.origin.value + u" -> "_s
                    + (one.retelling ? one.retelling->value : u"nothing"_s);
        return lines;
    }
};

void TestDrift::whatChanges_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("change"); // how a line begins
    QTest::newRow("a model becomes goods")
        << u"The Tessel Yard, which is under sanctions, rents two band saws from Ostrow Dealers."_s
        << u"item_generalised: KT-8"_s;
    QTest::newRow("no reply becomes a refusal")
        << u"Ostrow Dealers declined to comment on the questions."_s << u"answer_changed"_s;
    QTest::newRow("a refusal becomes no reply")
        << u"The Tessel Yard did not reply to questions about its machines."_s << u"answer_changed"_s;
    QTest::newRow("two become several")
        << u"The Tessel Yard rents two KT-8 saws from Ostrow Dealers, several technicians of the yard said."_s
        << u"number_of_speakers: two technicians"_s;
    QTest::newRow("technicians become a buyer")
        << u"The Tessel Yard rents two KT-8 saws from Ostrow Dealers, a former buyer said."_s
        << u"speaker_changed: two technicians"_s;
    QTest::newRow("a clerk becomes nobody")
        << u"It is said that the yard paid 900 euros a day for each saw."_s
        << u"speaker_impersonal: A clerk"_s;
    QTest::newRow("whoever was silent speaks")
        << u"Ostrow Dealers reports that the yard paid 900 euros a day for each saw."_s
        << u"speaker_changed"_s;
}

void TestDrift::whatChanges()
{
    QFETCH(QString, sentence);
    QFETCH(QString, change);
    const QStringList lines = changesIn(sentence);
    QVERIFY2(std::ranges::any_of(lines, [&](const QString &line) { return line.startsWith(change); }),
             qPrintable(lines.join(u'\n')));
}

void TestDrift::aSpokesmansDenialTurnedRound()
{
    const QString denied = report
        + u"\nA spokesman for the Tessel Yard denied that the company had received any machines of Norr Mill.\n"_s;
    QVERIFY(
        changesIn(u"The Tessel Yard admitted that it had received the machines, the report said."_s, denied)
            .contains(u"denial_reversed: denied -> asserted"_s));
    // that nobody asked is no denial that a retelling leaves out
    const QString unasked
        = report + u"\nAn executive at Norr Mill said that nobody had asked for papers.\n"_s;
    QVERIFY(changesIn(u"Norr Mill makes band saws."_s, unasked).filter(u"denial"_s).isEmpty());
    QVERIFY(changesIn(u"Norr Mill makes band saws."_s, denied)
                .contains(u"denial_dropped: A spokesman for the Tessel Yard -> nothing"_s));
}

void TestDrift::whatDoesNot_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::newRow("word for word")
        << u"The Tessel Yard rents two KT-8 saws from Ostrow Dealers, two technicians of the yard said."_s;
    QTest::newRow("the same answer") << u"Ostrow Dealers gave no reply to questions."_s;
    QTest::newRow("the same informants by another word")
        << u"The Tessel Yard rents two KT-8 saws from Ostrow Dealers, two of its technicians said."_s;
}

void TestDrift::whatDoesNot()
{
    QFETCH(QString, sentence);
    const QStringList lines = changesIn(sentence);
    for (const char *kind : {"item_generalised", "answer_changed", "speaker", "number_of_speakers", "added"})
        QVERIFY2(std::ranges::none_of(
                     lines, [&](const QString &line) { return line.startsWith(QString::fromLatin1(kind)); }),
                 qPrintable(lines.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestDrift)
#include "test_drift.moc"
