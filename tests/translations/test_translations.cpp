// Every language says everything: no entry is unfinished, and none loses what is put into it.

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <map>
#include <set>

namespace {

struct Entry
{
    QString context;
    QString source;
    std::vector<QString> forms; // one, or as many as the language has numbers
    bool numerus = false;
    bool finished = true;
};

std::vector<Entry> entriesOf(const QString &path)
{
    QFile file(path);
    std::vector<Entry> entries;
    if (!file.open(QIODevice::ReadOnly))
        return entries;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            const bool numerus = xml.attributes().value(QLatin1StringView("numerus")) == u"yes";
            entries.push_back({context, {}, {}, numerus, true});
        } else if (xml.name() == u"source") {
            entries.back().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            entries.back().finished = !xml.attributes().hasAttribute(QLatin1StringView("type"));
            if (!entries.back().numerus)
                entries.back().forms.push_back(xml.readElementText());
        } else if (xml.name() == u"numerusform") {
            entries.back().forms.push_back(xml.readElementText());
        }
    }
    return xml.hasError() ? std::vector<Entry>() : entries;
}

// "%1", "%2", "%n": what the program puts into a text.
std::set<QString> placesIn(const QString &text)
{
    static const QRegularExpression place(u"%(?:\\d+|n)"_qs);
    std::set<QString> places;
    for (auto found = place.globalMatch(text); found.hasNext();)
        places.insert(found.next().captured());
    return places;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsUnfinished_data() { languages(); }
    void nothingIsUnfinished();
    void englishHasItsSingulars();
    void nothingIsLost_data() { languages(); }
    void nothingIsLost();
    void allLanguagesSayTheSame();

private:
    static QString pathOf(const QString &language)
    {
        return QStringLiteral(CLEW_SOURCE_DIR "/translations/clew_") + language + u".ts"_qs;
    }
    static void languages();
};

void TestTranslations::languages()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<size_t>("numbers"); // grammatical: one, two or more forms
    QTest::newRow("German") << u"de"_qs << size_t(2);
    QTest::newRow("French") << u"fr"_qs << size_t(2);
    QTest::newRow("Simplified Chinese") << u"zh_CN"_qs << size_t(1);
}

void TestTranslations::nothingIsUnfinished()
{
    QFETCH(QString, language);
    QStringList unfinished;
    const std::vector<Entry> entries = entriesOf(pathOf(language));
    for (const Entry &entry : entries) {
        const bool empty = entry.forms.empty()
            || std::ranges::any_of(entry.forms, [](const QString &form) { return form.isEmpty(); });
        if (!entry.finished || empty)
            unfinished.append(entry.context + u": "_qs + entry.source);
    }
    QVERIFY2(unfinished.isEmpty(), qPrintable(unfinished.join(u'\n')));
    QVERIFY(entries.size() > 400);
}

// English has its singulars in a file: whatever counts in another language counts there too.
void TestTranslations::englishHasItsSingulars()
{
    std::set<QString> singulars;
    for (const Entry &entry : entriesOf(pathOf(u"en"_qs))) {
        QVERIFY2(entry.finished && entry.forms.size() == 2, qPrintable(entry.source));
        singulars.insert(entry.context + entry.source);
    }
    QStringList missing;
    for (const Entry &entry : entriesOf(pathOf(u"de"_qs)))
        if (entry.numerus && !singulars.contains(entry.context + entry.source))
            missing.append(entry.source);
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void TestTranslations::nothingIsLost()
{
    QFETCH(QString, language);
    QFETCH(size_t, numbers);
    QStringList wrong;
    for (const Entry &entry : entriesOf(pathOf(language))) {
        if (entry.numerus && entry.forms.size() != numbers)
            wrong.append(u"forms: "_qs + entry.source);
        for (const QString &form : entry.forms) {
            std::set<QString> expected = placesIn(entry.source), found = placesIn(form);
            if (entry.numerus) { // "one article" may do without the number
                expected.erase(u"%n"_qs);
                found.erase(u"%n"_qs);
            }
            if (expected != found)
                wrong.append(entry.source + u" -> "_qs + form);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestTranslations::allLanguagesSayTheSame()
{
    std::map<QString, int> said;
    const QStringList languages{u"de"_qs, u"fr"_qs, u"zh_CN"_qs};
    for (const QString &language : languages)
        for (const Entry &entry : entriesOf(pathOf(language)))
            ++said[entry.context + u": "_qs + entry.source];
    QStringList missing;
    for (const auto &[text, times] : said)
        if (times % languages.size() != 0)
            missing.append(text);
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "test_translations.moc"
