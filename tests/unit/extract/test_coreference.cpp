#include "extract/coreference.h"
#include "extract/mentions.h"
#include "unit/extract/claimsmarked.h"

#include <QElapsedTimer>
#include <QTest>

using namespace clew;
using namespace clew::test;
using namespace Qt::StringLiterals;

// What the expression between braces stands for, or "-": "[Orlo|Organization] said {it} paid."
class TestCoreference : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pronouns_data();
    void pronouns();
    void sieves_data();
    void sieves();
    void manySentencesStayFast();
};

namespace {

struct Question
{
    Marked article;
    Span expression;
};

Question questionOf(QString source)
{
    const qsizetype open = source.indexOf(u'{');
    const qsizetype close = source.indexOf(u'}');
    Question question;
    const QString expression = source.mid(open + 1, close - open - 1);
    const Marked before = marked(source.left(open));
    source.remove(close, 1).remove(open, 1);
    question.article = marked(source);
    const qsizetype at = before.document.text.size();
    question.expression = {at, at + expression.size()};
    return question;
}

std::vector<Reference> linksIn(const Marked &article)
{
    const Analysis analysis = analyse(article.document.text);
    return linksOf(article.document, analysis, article.mentions,
                   findAttributions(article.document, analysis, article.mentions));
}

} // namespace

void TestCoreference::pronouns_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("entity");
    const auto row = [](const char *name, const char16_t *source, const char16_t *entity) {
        QTest::newRow(name) << QStringView(source).toString() << QStringView(entity).toString();
    };
    // its clause, the clause above
    row("it said it", u"[Orlo|Organization] said {it} paid for the pumps.", u"Orlo");
    row("its", u"[Orlo|Organization] sold {its} pumps to [Tern|Organization].", u"Orlo");
    row("its, of the object",
        u"[Orlo|Organization] sold pumps to [Tern|Organization]. {Its} director is here.", u"Orlo");
    row("sentence before", u"[Orlo|Organization] sold pumps to [Tern|Organization]. {It} denied this.",
        u"Orlo");
    row("two sentences before", u"[Orlo|Organization] sold pumps. That was in May. {It} denied this.",
        u"Orlo");
    row("firm, not the ministry",
        u"[Orlo|Organization] made pumps. [Orland|Government] listed the firm. {It} denied the charge.",
        u"Orlo");
    row("ministry said it", u"[The ministry|Government] said {it} would check the pumps.", u"The ministry");
    row("not the paper", u"[Orlo|Organization] told the [Baltic Gazette|Organization] that {it} paid.",
        u"Orlo");
    row("infinitive", u"[Orlo|Organization] wants to sell {its} pumps.", u"Orlo");
    row("coordination", u"[Orlo|Organization] bought pumps and sold {its} boats.", u"Orlo");
    row("passive", u"[Orlo|Organization] was listed by [Orland|Government] last year. {It} appealed.",
        u"Orlo");
    row("goods that are sold",
        u"[Orlo|Organization] has [an LX-9|Product]. [Tern|Organization] sold {it} in May.", u"an LX-9");
    row("goods, plural",
        u"[Orlo|Organization] bought [pumps|Product]. [Tern|Organization] shipped {them} in May.", u"pumps");
    row("itself", u"[Orlo|Organization] built the pump {itself}.", u"Orlo");
    // persons
    row("she", u"[Maria Ternova|Person] runs [Orlo|Organization]. {She} denied this.", u"Maria Ternova");
    row("he", u"[Ivan Ternov|Person] runs [Orlo|Organization]. {He} denied this.", u"Ivan Ternov");
    row("he, not she", u"[Ivan Ternov|Person] met [Maria Vane|Person]. {She} paid.", u"Maria Vane");
    row("by the noun", u"[A spokeswoman|Person] met [Ivan Ternov|Person]. {She} paid.", u"A spokeswoman");
    row("by the title", u"[Ms Quarrel|Person] met [Mr Vane|Person]. {He} paid.", u"Mr Vane");
    row("his", u"[Ivan Ternov|Person] sold {his} shares in [Orlo|Organization].", u"Ivan Ternov");
    row("her, possessive", u"[Maria Vane|Person] sold {her} shares.", u"Maria Vane");
    row("he said he", u"[A technician|Person] said {he} had seen the pumps.", u"A technician");
    row("after the firm", u"[Orlo|Organization] hired [Ivan Ternov|Person]. {It} paid him well.", u"Orlo");
    row("person after the firm", u"[Orlo|Organization] hired [Ivan Ternov|Person]. {He} left in May.",
        u"Ivan Ternov");
    row("unnamed officer", u"[An officer|Person] left [Orlo|Organization] last year. {She} works at a bank.",
        u"An officer");
    // groups
    row("they", u"[Two engineers|Group] sold [pumps|Product]. {They} denied this.", u"Two engineers");
    row("their", u"[Two engineers|Group] sold {their} shares.", u"Two engineers");
    row("they said they", u"[Three clerks|Group] said {they} saw the pumps.", u"Three clerks");
    row("they, not the firm", u"[Orlo|Organization] paid [two clerks|Group]. {They} left.", u"two clerks");
    // traps: nobody
    row("it rained", u"[Orlo|Organization] paid. {It} rained.", u"-");
    row("it is likely that", u"[Orlo|Organization] paid. {It} is likely that the pumps leaked.", u"-");
    row("it was reported that", u"[Orlo|Organization] paid. {It} was reported that the pumps leaked.", u"-");
    row("it is illegal to", u"[Orlo|Organization] paid. {It} is illegal to sell pumps.", u"-");
    row("it seems", u"[Orlo|Organization] paid. {It} seems that the pumps leaked.", u"-");
    row("nobody before", u"It rained. {They} left.", u"-");
    row("no person", u"[Orlo|Organization] paid. {He} left.", u"-");
    row("no woman", u"[Ivan Ternov|Person] paid. {She} left.", u"-");
    row("no plural", u"[Ivan Ternov|Person] paid. {They} left.", u"-");
    row("a person is no it", u"[Ivan Ternov|Person] paid. {It} leaked.", u"-");
    row("too far", u"[Orlo|Organization] paid. Rain fell. Snow fell. Wind blew. Dust rose. {It} left.", u"-");
    row("other subject within the clause",
        u"[Two engineers|Group] met in May. [The engineers|Group=Two engineers] warned that "
        "[Orlo|Organization] had hired {them}.",
        u"Two engineers");
    row("only the paper", u"The [Baltic Gazette|Organization] came. {It} rained.", u"-");
    row("not the subject of its own verb", u"[Orlo|Organization] paid. [Tern|Organization] sued {it}.",
        u"Orlo");
    // quotations
    row("I", u"\"{I} saw the pumps,\" said [Maria Vane|Person].", u"Maria Vane");
    row("we of a firm", u"\"{We} never sold pumps,\" [Orlo|Organization] said.", u"Orlo");
    row("our of a firm", u"\"It is {our} pump,\" [Orlo|Organization] said.", u"Orlo");
    row("us of a firm", u"[Orlo|Organization] said: \"They bought pumps from {us}.\"", u"Orlo");
    row("we of an engineer's firm", u"\"{We} rent pumps,\" said an engineer at [Orlo|Organization].",
        u"Orlo");
    row("we of a director of a firm",
        u"\"{We} never sold pumps,\" said [Maria Vane|Person], the director of [Orlo|Organization].",
        u"Orlo");
    row("we by the possessive",
        u"\"{We} never sold pumps,\" said [Orlo|Organization]'s director, [Maria Vane|Person].", u"Orlo");
    row("we of somebody without a firm", u"\"{We} saw the pumps,\" said [Maria Vane|Person].", u"-");
    row("I of a firm", u"\"{I} saw the pumps,\" [Orlo|Organization] said.", u"-");
    row("we outside quotations", u"[Orlo|Organization] paid. {We} asked why.", u"-");
    row("we of the next sentence of a quotation",
        u"\"It is late,\" [Orlo|Organization] said. \"{We} never sold pumps.\"", u"Orlo");
    row("we in a statement", u"[Orlo|Organization] sent a statement.\n\n\"{We} never sold pumps.\"", u"Orlo");
    row("he is not who speaks", u"[Ivan Ternov|Person] left. \"{He} was late,\" said [Boris Vane|Person].",
        u"Ivan Ternov");
    // kinds of thing
    row("the company", u"[Orlo|Organization] paid [Tern|Organization]. {The company} left.", u"Orlo");
    row("the firm, not the paper",
        u"[Orlo|Organization] told the [Baltic Gazette|Organization] it paid. {The firm} left.", u"Orlo");
    row("the agency", u"[The Port Office|Government] came. {The agency} left.", u"The Port Office");
    row("the government", u"[Orland|Government] came. {The government} left.", u"Orland");
    row("the company that", u"[Orlo|Organization] paid. {The company} that sued is here.", u"-");
    row("the company car", u"[Orlo|Organization] paid. {The company} car is here.", u"-");
    row("no company", u"[Ivan Ternov|Person] paid. {The company} left.", u"-");
    row("a company is new", u"[Orlo|Organization] paid. {A company} left.", u"-");
}

void TestCoreference::pronouns()
{
    QFETCH(QString, source);
    const Question question = questionOf(source);
    const std::vector<Reference> links = linksIn(question.article);
    const EntityId found = antecedentOf(links, question.expression);
    QString entity = found ? nameOf(question.article.mentions, found) : u"-"_s;
    QTEST(entity, "entity");
}

void TestCoreference::sieves_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("sieve");
    const auto row
        = [](const char *name, const char16_t *text, const char16_t *expression, const char16_t *sieve) {
              QTest::newRow(name) << QStringView(text).toString() << QStringView(expression).toString()
                                  << QStringView(sieve).toString();
          };
    row("same name", u"Quarrel Freight Ltd paid. Now Quarrel Freight Ltd sues.", u"Quarrel Freight Ltd",
        u"same-name");
    row("short form", u"Quarrel Freight Ltd paid. Now Quarrel sues.", u"Quarrel", u"short-form");
    row("acronym", u"He left the National Valve Office. Now the NVO sues.", u"NVO", u"acronym");
    row("alias", u"Quarrel Freight, also known as Tern Lines, paid.", u"Tern Lines", u"alias");
    row("apposition", u"They paid Orlo Marine, a shipyard.", u"a shipyard", u"apposition");
    row("predicate", u"Orlo Marine is a shipyard.", u"a shipyard", u"predicate");
    row("same phrase", u"They bought steel valves. The valves leaked.", u"The valves", u"definite");
    row("the company", u"Quarrel Freight Ltd paid. The company is here.", u"The company", u"definite");
    row("pronoun", u"Quarrel Freight Ltd paid. It denied this.", u"It", u"pronoun");
    row("quotation", u"\"We paid,\" Quarrel Freight Ltd said.", u"We", u"quotation");
}

void TestCoreference::sieves()
{
    QFETCH(QString, text);
    QFETCH(QString, expression);
    Document document;
    document.text = text;
    const Analysis analysis = analyse(text);
    const Mentions mentions = findMentions(document, analysis);
    const auto links = linksOf(document, analysis, mentions, findAttributions(document, analysis, mentions));
    const qsizetype at = text.lastIndexOf(expression);
    const auto found = std::ranges::find(links, Span{at, at + expression.size()}, &Reference::mention);
    QVERIFY(found != links.end());
    QTEST(codeOf(found->sieve), "sieve");
    QVERIFY(found->confidence > 0 && found->confidence <= 1);
}

// Four times the text takes about four times as long, not sixteen.
void TestCoreference::manySentencesStayFast()
{
    Marked article = marked(u"[Orlo|Organization] said it paid. \"We left,\" it said. He left. "_s);
    const Mention first = article.mentions.mentions.front();
    const QString once = article.document.text;
    for (int i = 1; i < 2000; ++i) {
        Mention next = first;
        next.span = {article.document.text.size(), article.document.text.size() + 4};
        article.document.text += once;
        article.mentions.mentions.push_back(next);
    }
    const Analysis analysis = analyse(article.document.text);
    QElapsedTimer timer;
    timer.start();
    const auto links = linksOf(article.document, analysis, article.mentions,
                               findAttributions(article.document, analysis, article.mentions));
    QVERIFY(links.size() > 2000);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestCoreference)
#include "test_coreference.moc"
