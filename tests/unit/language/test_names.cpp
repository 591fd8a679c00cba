#include "language/names.h"

#include "language/models.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

class TestNames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void standsOnThisSyntax();
    void found_data();
    void found();
    void nothing();
    void longSentence();
    void longDocument();
    void oddWords();
    void sameOnEveryRun();
    void documentMatters();

private:
    const LanguageModels *m_models = nullptr;
    std::vector<std::vector<FoundName>> namesIn(const QStringList &sentences, QString *shown = nullptr) const;
};

void TestNames::initTestCase()
{
    const auto &models = languageModels();
    QVERIFY2(models, models ? "" : qPrintable(models.error().fact));
    m_models = &*models;
}

// Whoever trains the syntax model again has to train that of names, too.
void TestNames::standsOnThisSyntax()
{
    const auto names = openModel(u"names-en.model"_s);
    const auto syntax = openModel(u"syntax-en.model"_s);
    QVERIFY(names && syntax);
    QFile file(syntax->path());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QVERIFY(file.open(QIODevice::ReadOnly) && hash.addData(&file));
    QCOMPARE(names->value(u"syntax"), QString::fromLatin1(hash.result().toHex()));
}

namespace {

QString shownAs(NameKind kind)
{
    switch (kind) {
    case NameKind::Person: return u"PER"_s;
    case NameKind::Organization: return u"ORG"_s;
    case NameKind::Place: return u"LOC"_s;
    case NameKind::Other: return u"OTHER"_s;
    }
    return {};
}

} // namespace

std::vector<std::vector<FoundName>> TestNames::namesIn(const QStringList &sentences, QString *shown) const
{
    std::vector<SentenceWords> words;
    for (const QString &sentence : sentences) {
        SentenceWords &of = words.emplace_back();
        for (QStringView word : QStringView(sentence).split(u' ', Qt::SkipEmptyParts))
            of.push_back(word);
    }
    const auto found = findNames(m_models->names, m_models->syntax, words);
    for (size_t s = 0; s < found.size() && shown; ++s) {
        for (const FoundName &name : found[s]) {
            QString text;
            for (int i = name.begin; i < name.end; ++i)
                text += (text.isEmpty() ? QString() : u" "_s) % words[s][static_cast<size_t>(i)];
            *shown += (shown->isEmpty() ? QString() : u"; "_s) % text % u'=' % shownAs(name.kind);
        }
    }
    return found;
}

void TestNames::found_data()
{
    QTest::addColumn<QStringList>("sentences");
    QTest::addColumn<QString>("names");
    QTest::newRow("firm and place") << QStringList{u"Brightwater Holdings Ltd. sold its mine in Peru ."_s}
                                    << u"Brightwater Holdings Ltd.=ORG; Peru=LOC"_s;
    QTest::newRow("person with title")
        << QStringList{u"Mr. Anselm Trevithick , a director , spoke in Oslo on Monday ."_s}
        << u"Anselm Trevithick=PER; Oslo=LOC"_s;
    QTest::newRow("ministry") << QStringList{u"The Ministry of Finance said so ."_s}
                              << u"Ministry of Finance=ORG"_s;
    QTest::newRow("none") << QStringList{u"The engines were sold for a good price last year ."_s}
                          << QString();
    QTest::newRow("no nationality") << QStringList{u"Norwegian trawlers fish there ."_s} << QString();
    QTest::newRow("two sentences")
        << QStringList{u"Marta Olufsen lives in Denmark ."_s, u"Olufsen works at Karlstad University ."_s}
        << u"Marta Olufsen=PER; Denmark=LOC; Olufsen=PER; Karlstad University=ORG"_s;
}

void TestNames::found()
{
    QFETCH(QStringList, sentences);
    QString shown;
    const auto names = namesIn(sentences, &shown);
    QTEST(shown, "names");
    for (const auto &ofSentence : names) {
        for (const FoundName &name : ofSentence)
            QVERIFY(name.probability > 0.2f && name.probability <= 1.0f);
    }
}

void TestNames::nothing()
{
    QVERIFY(findNames(m_models->names, m_models->syntax, {}).empty());
    const auto empty = namesIn({QString(), u"Lima"_s, QString()});
    QCOMPARE(empty.size(), size_t(3));
    QVERIFY(empty[0].empty());
    QVERIFY(empty[2].empty());
}

void TestNames::longSentence()
{
    QStringList words;
    for (int i = 0; i < 3000; ++i)
        words << u"Anna Berg met them in Lisbon and"_s;
    const auto names = namesIn({words.join(u' ')});
    QVERIFY(names[0].size() > 5000);
    int end = 0;
    for (const FoundName &name : names[0]) {
        QVERIFY(name.begin >= end && name.end > name.begin);
        end = name.end;
    }
    QVERIFY(end <= 21000);
}

void TestNames::longDocument()
{
    QStringList sentences;
    for (int i = 0; i < 2000; ++i)
        sentences << u"Anna Berg met them in Lisbon ."_s;
    const auto names = namesIn(sentences);
    QCOMPARE(names.size(), size_t(2000));
    QCOMPARE(names[0], names[1999]);
}

void TestNames::oddWords()
{
    const QString lone{QChar(0xd800)};
    const QString many(5000, u'A');
    const auto names = namesIn({lone % u" , "_s % many % u" \u202e \U0001f600 \u00df \u0130"_s});
    for (const FoundName &name : names[0])
        QVERIFY(name.begin >= 0 && name.end <= 7 && name.begin < name.end);
}

void TestNames::sameOnEveryRun()
{
    const QStringList text{u"Brightwater Holdings Ltd. sold its mine in Peru ."_s, u"Ana Berg said so ."_s};
    QCOMPARE(namesIn(text), namesIn(text));
}

// A surname at the begin of a sentence is one because the document has the whole name elsewhere.
void TestNames::documentMatters()
{
    QString shown;
    namesIn({u"Will Carver , a spokesman , declined to comment ."_s, u"Carver spoke later ."_s}, &shown);
    QCOMPARE(shown, u"Will Carver=PER; Carver=PER"_s);
}

QTEST_GUILESS_MAIN(TestNames)
#include "test_names.moc"
