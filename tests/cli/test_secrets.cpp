#include "clewcli.h"

#include "support/article.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <set>

using namespace clew;
using namespace clew::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList modelFormats{u"gexf"_s,   u"graphml"_s, u"ftm"_s, u"neo4j"_s,
                               u"jsonld"_s, u"csv"_s,     u"dot"_s, u"json"_s};
const QStringList paintedFormats{u"svg"_s, u"png"_s, u"html"_s, u"pdf"_s};

QStringList askedFor(const QStringList &formats)
{
    QStringList words;
    for (const QString &format : formats)
        words << u"--format"_s << format;
    return words;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

// Every file as text, white space made one space: the words of a PDF as our own reader finds them; pictures
// left out. The name of a file is part of its text.
std::map<QString, QString> textsIn(const QString &folder)
{
    std::map<QString, QString> texts;
    QDirIterator each(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString path = each.next();
        if (path.endsWith(".png"_L1))
            continue;
        QByteArray bytes = bytesOf(path);
        if (path.endsWith(".pdf"_L1))
            bytes = clewCli({u"analyse"_s, path, u"--json"_s, u"-"_s}).out + bytes;
        const QString name = QDir(folder).relativeFilePath(path);
        texts[name] = QString(name + u' ' + QString::fromUtf8(bytes)).simplified().toLower();
    }
    return texts;
}

// A dossier with a word of its own for everything that a format may hold or leave out.
QString markedDossier(const QTemporaryDir &folder)
{
    Article first(u"marmoset-olsen.txt"_s,
                  {u"Marmoset: what Olsen saw"_s,
                   u"The Post"_s,
                   {u"Ada L"_s},
                   u"2023-05-12"_s,
                   {},
                   u"https://post.example/mara%20olsen/lasers"_s,
                   u"en"_s});
    first.cut(LedgerReason::Offer, u"Zebrafish offer, ask Mara Olsen\n"_s);
    first.names(EntityType::Organization, u"Orbel Works"_s).names(EntityType::Organization, u"Calder"_s);
    first.names(EntityType::Person, u"Mara Olsen"_s).names(EntityType::Product, u"LX-900"_s);
    first.placeholder(u"two former fitters"_s);
    first.says(u"Quillon weather was mild when it all began in the north."_s);
    first
        .says(
            u"Orbel Works sold the capybara grade LX-900 to Calder for $77 million in April 2019, two former "
            "fitters said."_s)
        .time(u"April 2019"_s, {u"2019-04"_s, u"2019-04"_s})
        .claims(Predicate::SellsTo, u"Orbel Works"_s, u"Calder"_s,
                {.item = u"LX-900"_s,
                 .date = u"April 2019"_s,
                 .price = u"77 mn dollars"_s,
                 .speaker = u"two former fitters"_s,
                 .speakerKind = SpeakerKind::Count});
    first.says(u"Two  former-fitters\nalso spoke of Calder, as did OLSEN herself."_s);
    first.says(u"Orbel Works owns Calder, according to Mara Olsen."_s)
        .claims(Predicate::OwnsOrParentOf, u"Orbel Works"_s, u"Calder"_s,
                {.speaker = u"Mara Olsen"_s, .speakerKind = SpeakerKind::Named});
    first.names(EntityType::Government, u"Delmare Office"_s);
    first.says(u"The Delmare Office put Calder under sanctions."_s)
        .claims(Predicate::Sanctions, u"Delmare Office"_s, u"Calder"_s);
    Article second(u"second.txt"_s, {u"Later"_s, u"Norr Wire"_s, {}, u"2023-05-13"_s, {}, {}, u"en"_s});
    second.names(EntityType::Organization, u"Orbelwerke"_s).names(EntityType::Organization, u"Calder"_s);
    second.says(u"Orbelwerke lies in the north."_s);
    second.says(u"It owns Calder, the Kinkajou Gazette reported."_s)
        .credits(u"Kinkajou Gazette"_s, u"the Kinkajou Gazette reported"_s)
        .claims(Predicate::OwnsOrParentOf, u"Orbelwerke"_s, u"Calder"_s,
                {.speaker = u"the Kinkajou Gazette"_s, .speakerKind = SpeakerKind::Publication});
    const QString path = folder.filePath(u"marked.clew"_s);
    auto store = DossierStore::create(path);
    if (!store || !(*store)->saveImport({first.imported(), second.imported()}))
        return {};
    const auto content = (*store)->content();
    std::map<QString, EntityId> ids;
    for (const Entity &entity : content->entities)
        ids.emplace(entity.name, entity.id);
    const DocumentId one = content->documents[0].id, two = content->documents[1].id;
    const std::vector<Change> changes{
        SetJudgement{ids[u"Orbel Works"_s], ids[u"Orbelwerke"_s],
                     Judgement{ids[u"Orbel Works"_s], ids[u"Orbelwerke"_s], Verdict::Same, 1,
                               u"tamarin reason, says Mara Olsen"_s, u"Ann"_s, u"2024-01-01T10:00:00Z"_s}},
        SetClaimStatus{content->claims[0].id, ClaimStatus::Confirmed},
        SetPin{ids[u"Calder"_s], Pin{ids[u"Calder"_s], 7, 9}},
        SetListVerdict{ids[u"Calder"_s], u"list:1"_s,
                       ListVerdict{ids[u"Calder"_s], u"list:1"_s, ListAnswer::Accepted,
                                   u"peccary, Olsen says"_s, u"Ann"_s, u"2024-01-01T10:00:00Z"_s}},
        SetRetelling{two,
                     one,
                     {},
                     RetellingDecision{Verdict::Same, RetellingKind::Retells, u"wombat editor"_s,
                                       u"2024-01-01T10:00:00Z"_s}},
        SetTags{ids[u"Mara Olsen"_s], {u"informant"_s}},
        SetNote{ids[u"Calder"_s], u"Mara Olsen told this on the phone"_s}};
    for (const Change &change : changes) {
        if (!(*store)->apply(change))
            return {};
    }
    return path;
}

} // namespace

// What was to be left out is nowhere, in no format; what a format leaves out, it says.
class TestSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_dossier = markedDossier(m_folder);
        QVERIFY(!m_dossier.isEmpty());
    }

    void informantsAreNowhere()
    {
        const auto plain = exported({});
        const auto hidden = exported({u"--redact-informants"_s});
        const QStringList secrets{
            u"two former fitters"_s, u"former fitters"_s, u"former-fitters"_s, u"olsen"_s, u"mara"_s,
            u"on the phone"_s};
        for (const QString &secret : secrets) {
            const bool told
                = std::ranges::any_of(plain, [&](const auto &file) { return file.second.contains(secret); });
            QVERIFY2(told || secret == "on the phone"_L1, qPrintable(secret)); // else nothing is shown
            for (const auto &[name, text] : hidden)
                QVERIFY2(!text.contains(secret), qPrintable(name + u": "_s + secret));
        }
        QCOMPARE(clewCli({u"verify"_s, m_out}).out, QByteArray());
    }

    // An id that is a hash of the name would confirm a guess.
    void noIdTellsAnInformant()
    {
        auto store = DossierStore::open(m_dossier);
        QVERIFY(store);
        std::set<QString> ids;
        const auto content = (*store)->content();
        for (const Entity &entity : content->entities) {
            if (entity.name == u"Mara Olsen"_s || entity.name == u"two former fitters"_s)
                ids.insert(QString::number(entity.id.value));
        }
        QCOMPARE(ids.size(), size_t(2));
        for (const auto &[name, text] : exported({u"--redact-informants"_s})) {
            for (const QString &id : ids)
                QVERIFY2(!text.contains(id), qPrintable(name));
        }
    }

    void noWordsOfATextWithoutQuotations()
    {
        const QStringList sentences{u"quillon weather was mild"_s, u"sold the capybara grade"_s,
                                    u"also spoke of calder"_s, u"zebrafish offer"_s,
                                    u"works owns calder, according"_s};
        const auto plain = exported({});
        for (const auto &[name, text] : exported({u"--no-quotations"_s})) {
            for (const QString &words : sentences)
                QVERIFY2(!text.contains(words), qPrintable(name + u": "_s + words));
        }
        QVERIFY(plain.at(u"analysis.json"_s).contains(sentences.front()));
        QVERIFY(plain.at(u"report.html"_s).contains(u"sold the capybara grade"_s));
    }

    // A word of its own for each thing: it is in a file of the format, or the manifest says that it is not.
    void whatAFormatLeavesOutItSays_data()
    {
        QTest::addColumn<QString>("format");
        for (const QString &format : modelFormats + QStringList{u"svg"_s})
            QTest::newRow(qPrintable(format)) << format;
    }
    void whatAFormatLeavesOutItSays()
    {
        QFETCH(QString, format);
        const std::map<QString, QString> markers{
            {u"text_left_out"_s, u"quillon"_s},     {u"ledger_left_out"_s, u"zebrafish"_s},
            {u"source_left_out"_s, u"marmoset:"_s}, {u"alias_left_out"_s, u"orbelwerke"_s},
            {u"words_left_out"_s, u"capybara"_s},   {u"speaker_left_out"_s, u"two former fitters"_s},
            {u"date_left_out"_s, u"2019-04"_s},     {u"detail_left_out"_s, u"77 mn dollars"_s},
            {u"review_left_out"_s, u"confirmed"_s}, {u"judgement_left_out"_s, u"tamarin"_s},
            {u"retelling_left_out"_s, u"wombat"_s}, {u"list_verdict_left_out"_s, u"peccary"_s}};
        const QString out = m_folder.filePath(u"one"_s);
        const Ran ran = clewCli({u"export"_s, m_dossier, u"--format"_s, format, out});
        QVERIFY2(ran.code == 0, ran.err);
        QString all;
        for (const auto &[name, text] : textsIn(out)) {
            if (name != "manifest.json"_L1 && !name.startsWith("record/"_L1))
                all += text;
        }
        std::set<QString> losses;
        const QJsonObject manifest = QJsonDocument::fromJson(bytesOf(out + u"/manifest.json"_s)).object();
        for (const QJsonValue &loss : manifest[u"cannotHold"_s].toArray()) {
            QVERIFY(!loss[u"explanation"_s].toString().isEmpty());
            QVERIFY(loss[u"count"_s].toInt() > 0);
            losses.insert(loss[u"what"_s].toString());
        }
        for (const auto &[loss, marker] : markers) {
            const bool held = all.contains(marker), said = losses.contains(loss);
            QVERIFY2(held != said,
                     qPrintable(loss + (held ? u" is said, but it is there"_s : u" is not said"_s)));
        }
        QVERIFY(losses.contains(u"note_left_out"_s));
        QCOMPARE(losses.contains(u"position_left_out"_s), format != "gexf"_L1 && format != "svg"_L1);
        QCOMPARE(losses.contains(u"identity_left_out"_s), format == "json"_L1);
        QCOMPARE(losses.contains(u"mention_left_out"_s), format != "json"_L1);
    }

private:
    // All formats, painted ones too.
    std::map<QString, QString> exported(const QStringList &options)
    {
        m_out = m_folder.filePath(u"all"_s);
        const Ran ran = clewCli(QStringList{u"export"_s, m_dossier} + askedFor(modelFormats + paintedFormats)
                                + options + QStringList{m_out});
        if (ran.code != 0)
            qWarning() << ran.err;
        auto texts = textsIn(m_out);
        if (texts.size() < 25)
            qWarning() << "only" << texts.size() << "files";
        return ran.code == 0 ? texts : std::map<QString, QString>{{u"failed"_s, u"olsen mara capybara"_s}};
    }

    QTemporaryDir m_folder;
    QString m_dossier, m_out;
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "test_secrets.moc"
