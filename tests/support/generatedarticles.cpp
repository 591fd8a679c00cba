#include "support/generatedarticles.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QStringList>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace clew::test {

namespace {

// SplitMix64 (Steele, Lea and Flood 2014): a number for each place, the same everywhere.
class Draws
{
public:
    explicit Draws(quint64 seed)
        : m_state(seed * 0x9E3779B97F4A7C15ull + 0x1234567)
    {
    }
    quint64 next()
    {
        quint64 z = (m_state += 0x9E3779B97F4A7C15ull);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
        return z ^ (z >> 31);
    }
    int below(int end) { return static_cast<int>(next() % static_cast<quint64>(end)); }
    // Of `end` things the first ones often, the last ones hardly ever.
    int zipf(int end)
    {
        const double share = static_cast<double>(next() >> 11) / 9007199254740992.0;
        return std::min(static_cast<int>(std::pow(end + 1.0, share)) - 1, end - 1);
    }

private:
    quint64 m_state;
};

constexpr std::array<QStringView, 24> openings{
    u"Al",  u"Bren", u"Cal", u"Dor", u"Ester", u"Fal", u"Gar", u"Hol", u"Iver", u"Jas",  u"Kel", u"Lor",
    u"Mar", u"Nor",  u"Orl", u"Pel", u"Quar",  u"Ros", u"Sel", u"Tor", u"Ul",   u"Vant", u"Wes", u"Zel"};
constexpr std::array<QStringView, 20> middles{u"a",  u"an", u"ber", u"da", u"e",   u"en", u"i",
                                              u"il", u"ka", u"la",  u"mo", u"na",  u"o",  u"or",
                                              u"ra", u"ri", u"sto", u"ta", u"ven", u"vi"};
constexpr std::array<QStringView, 16> closings{u"by",   u"dale", u"den",  u"dor", u"fell", u"ger",
                                               u"lin",  u"mar",  u"mont", u"nau", u"ris",  u"sen",
                                               u"stad", u"ton",  u"ver",  u"wick"};
constexpr std::array<QStringView, 12> trades{u"Photonics", u"Trading",   u"Logistics", u"Instruments",
                                             u"Holdings",  u"Shipping",  u"Systems",   u"Machines",
                                             u"Analytics", u"Materials", u"Computing", u"Electric"};
constexpr std::array<QStringView, 16> givens{u"Ada",    u"Boris", u"Clara", u"Daniel", u"Elena", u"Felix",
                                             u"Greta",  u"Henry", u"Irene", u"Jonas",  u"Karin", u"Laura",
                                             u"Martin", u"Nina",  u"Oscar", u"Paula"};
constexpr std::array<QStringView, 12> goods{u"lithography machines", u"laser cutters", u"server chips",
                                            u"vacuum pumps",         u"gyroscopes",    u"thermal cameras",
                                            u"turbine blades",       u"radio modems",  u"bearing rings",
                                            u"graphics processors",  u"sonar buoys",   u"milling heads"};
constexpr std::array<QStringView, 8> papers{u"Harbour Post",  u"Orland Gazette",    u"Vesk Courier",
                                            u"Northern Wire", u"Delmare Chronicle", u"Kestrel Times",
                                            u"Tideline Wire", u"Ansel Herald"};
constexpr std::array<QStringView, 12> months{u"January",   u"February", u"March",    u"April",
                                             u"May",       u"June",     u"July",     u"August",
                                             u"September", u"October",  u"November", u"December"};

template<size_t Size>
QString of(const std::array<QStringView, Size> &words, int at)
{
    return words[static_cast<size_t>(at) % Size].toString();
}

constexpr std::array<QStringView, 28> nouns{
    u"licence",  u"ledger",   u"contract", u"warehouse", u"invoice", u"convoy",    u"auditor",
    u"workshop", u"terminal", u"permit",   u"broker",    u"crate",   u"engineer",  u"customs officer",
    u"lawyer",   u"bank",     u"quay",     u"ministry",  u"buyer",   u"catalogue", u"depot",
    u"manager",  u"register", u"tender",   u"freighter", u"gallery", u"pipeline",  u"laboratory"};
constexpr std::array<QStringView, 24> deeds{u"checked", u"signed",     u"opened",    u"closed",   u"lost",
                                            u"hid",     u"copied",     u"moved",     u"repaired", u"counted",
                                            u"refused", u"returned",   u"inspected", u"weighed",  u"painted",
                                            u"sealed",  u"followed",   u"recorded",  u"replaced", u"delayed",
                                            u"praised", u"questioned", u"renewed",   u"described"};
constexpr std::array<QStringView, 20> manners{
    u"quietly", u"at night", u"twice",      u"in a hurry",  u"by hand",   u"on Sundays", u"without a word",
    u"at last", u"again",    u"by mistake", u"in public",   u"for years", u"in secret",  u"as usual",
    u"by rail", u"on paper", u"in spring",  u"under guard", u"for cash",  u"at a loss"};
constexpr std::array<QStringView, 20> kinds{u"old",    u"rusty",  u"foreign", u"private", u"northern",
                                            u"empty",  u"costly", u"second",  u"nervous", u"local",
                                            u"young",  u"sealed", u"missing", u"retired", u"painted",
                                            u"narrow", u"busy",   u"former",  u"quiet",   u"inland"};

// A name for each number; none twice below 150,000.
QString rootName(int number)
{
    const int part = number / 24;
    return of(openings, number) + of(middles, part) + of(closings, part / 20)
        + (part / 320 > 0 ? of(middles, part / 320) : QString());
}

QString firmName(int number)
{
    return rootName(number * 7 + 3) + u' ' + of(trades, number);
}
QString townName(int number)
{
    return u"Port "_s + rootName(number * 11 + 5);
}
QString personName(int number)
{
    return of(givens, number) + u' ' + rootName(number / 16 * 13 + 1);
}
QString modelName(int number)
{
    return QChar(u'A' + number % 26) + QChar(u'A' + number / 26 % 26) + u"-"_s
        + QString::number(100 + number % 900);
}
QString monthOf(const QDate &day)
{
    return of(months, day.month() - 1) + u' ' + QString::number(day.year());
}

struct Story
{
    QString title, author, paper, retold;
    QDate day;
    QStringList paragraphs;
};

QString sentence(Draws &draws, const QDate &day, const QStringList &firms)
{
    const auto firm = [&] {
        return firms[draws.below(static_cast<int>(firms.size()))];
    };
    const QString from = firm(), model = modelName(draws.zipf(4000)), item = of(goods, draws.below(12));
    QString to = firm();
    if (to == from)
        to = firmName(draws.zipf(6000));
    const QString when = monthOf(day.addDays(-draws.below(900))), town = townName(draws.zipf(900));
    const QString count = QString::number(2 + draws.below(400)), who = personName(draws.zipf(8000));
    const auto thing = [&draws]() -> QString {
        return of(kinds, draws.below(20)) + u' ' + of(nouns, draws.below(28));
    };
    const auto deed = [&draws] {
        return of(deeds, draws.below(24));
    };
    const auto manner = [&draws] {
        return of(manners, draws.below(20));
    };
    switch (draws.below(16)) {
    case 0: return u"%1 sold %2 %3 machines to %4 in %5."_s.arg(from, count, model, to, when);
    case 1: return u"%1 %2 bought the %3 from %4, papers show."_s.arg(from, manner(), model, to);
    case 2:
        return u"\"The %1 %2 our %3 %4,\" said %5, who speaks for %6."_s.arg(thing(), deed(), thing(),
                                                                             manner(), who, from);
    case 3: return u"%1 is a subsidiary of %2, a %3 in %4 shows."_s.arg(from, to, thing(), town);
    case 4: return u"The %1 %2 %3 in %4 %5."_s.arg(thing(), deed(), item, town, manner());
    case 5: return u"%1 declined to comment on the %2."_s.arg(from, thing());
    case 6: return u"In %1, %2 supplied %3 with %4 worth $%5 million."_s.arg(when, from, to, item, count);
    case 7:
        return u"%1, once %2 of the firm, %3 the %4 in %5."_s.arg(who, of(nouns, draws.below(28)), deed(),
                                                                  thing(), when);
    case 8: return u"%1 rents %2 servers to %3, said a %4."_s.arg(from, model, to, thing());
    case 9:
        return u"A %1 %2 the %3, and the %4 %5 it %6."_s.arg(thing(), deed(), thing(), thing(), deed(),
                                                             manner());
    case 10: return u"%1 makes the %2 beside a %3."_s.arg(from, model, thing());
    case 11:
        return u"%1 put %2 on a control list in %3."_s.arg(of(nouns, draws.below(28)).toUpper(), from, when);
    case 12: return u"%1 denied having sold %2 to %3."_s.arg(from, item, to);
    case 13: return u"%1 owns %2 and a %3 in %4."_s.arg(from, to, thing(), town);
    case 14:
        return u"The %1 of %2 %3 each %4 %5."_s.arg(of(nouns, draws.below(28)), town, deed(), thing(),
                                                    manner());
    default: return u"%1 %2, the %3 %4 a %5 near %6."_s.arg(manner(), when, thing(), deed(), thing(), town);
    }
}

Story storyOf(int number)
{
    Draws draws(static_cast<quint64>(number) + 1);
    Story story;
    story.day = QDate(2014, 1, 1).addDays(draws.below(4400));
    story.author = personName(draws.zipf(300));
    story.paper = of(papers, draws.below(8));
    QStringList firms;
    for (int i = 0; i < 4; ++i)
        firms.append(firmName(draws.zipf(6000)));
    story.title = u"%1 %2 of %3 %4"_s.arg(firms[0], of(deeds, draws.below(24)), of(kinds, draws.below(20)),
                                          of(nouns, draws.below(28)));
    if (draws.below(8) == 0)
        story.retold = of(papers, draws.below(8));
    const int paragraphs = 8 + draws.below(12);
    for (int i = 0; i < paragraphs; ++i) {
        QStringList sentences;
        const int many = 2 + draws.below(3);
        if (i == 1 && !story.retold.isEmpty() && story.retold != story.paper)
            sentences.append(u"The %1 first reported the deal."_s.arg(story.retold));
        for (int j = 0; j < many; ++j)
            sentences.append(sentence(draws, story.day, firms));
        story.paragraphs.append(sentences.join(u' '));
    }
    return story;
}

QString dateLine(const QDate &day)
{
    return of(months, day.month() - 1) + u' ' + QString::number(day.day()) + u", "_s
        + QString::number(day.year());
}

QByteArray asHtml(const Story &story)
{
    QString html = u"<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>%1</title>"
                   "<meta property=\"og:site_name\" content=\"%2\"><meta name=\"author\" content=\"%3\">"
                   "<meta property=\"article:published_time\" content=\"%4\"></head>\n<body><nav><a "
                   "href=\"/\">Home</a> <a href=\"/world\">World</a></nav><article><h1>%1</h1>\n"_s.arg(
                       story.title, story.paper, story.author, story.day.toString(Qt::ISODate));
    for (const QString &paragraph : story.paragraphs)
        html += u"<p>"_s + paragraph.toHtmlEscaped() + u"</p>\n"_s;
    html += u"</article><footer>All rights reserved</footer></body></html>\n"_s;
    return html.toUtf8();
}

QByteArray asText(const Story &story, const QString &heading)
{
    return QString(heading + story.title + u"\n\n"_s + story.paper + u"\n\nBy "_s + story.author + u"\n\n"_s
                   + dateLine(story.day) + u"\n\n"_s + story.paragraphs.join(u"\n\n"_s) + u'\n')
        .toUtf8();
}

} // namespace

GeneratedArticle generatedArticle(int number)
{
    const Story story = storyOf(number);
    const QString stem = QString::number(number).rightJustified(7, u'0');
    if (number % 3 == 1)
        return {stem + u".html"_s, asHtml(story)};
    if (number % 7 == 0)
        return {stem + u".md"_s, asText(story, u"# "_s)};
    return {stem + u".txt"_s, asText(story, {})};
}

bool writeGeneratedArticles(const QString &folder, int count)
{
    for (int number = 0; number < count; ++number) {
        const QString place = folder + u'/' + QString::number(number / 1000).rightJustified(4, u'0');
        if (number % 1000 == 0 && !QDir().mkpath(place))
            return false;
        const GeneratedArticle article = generatedArticle(number);
        QFile file(place + u'/' + article.name);
        if (!file.open(QIODevice::WriteOnly) || file.write(article.bytes) != article.bytes.size())
            return false;
    }
    return true;
}

} // namespace clew::test
