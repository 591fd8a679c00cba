#include "words/claimwords.h"

#include "words/labels.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(clew)
};

QString styled(const QString &name, NameStyle style)
{
    return style == NameStyle::BoldHtml ? QString(u"<b>"_s + name.toHtmlEscaped() + u"</b>"_s) : name;
}

// "Acme stockpiles lathes", but "Acme sells to an unnamed party (lathes)".
bool takesGoods(Predicate predicate)
{
    switch (predicate) {
    case Predicate::SellsTo:
    case Predicate::BuysFrom:
    case Predicate::BuysThrough:
    case Predicate::RentsTo:
    case Predicate::ProvidesAccessTo: return false;
    default: return true;
    }
}

} // namespace

QString sentenceFor(const Claim &claim, const std::function<QString(EntityId)> &nameOf, NameStyle style)
{
    const auto party = [&](EntityId id) {
        const QString name = id ? nameOf(id) : QString();
        return name.isEmpty() ? Words::tr("an unnamed party") : styled(name, style);
    };
    const bool itemIsObject = !claim.to && claim.item && takesGoods(claim.predicate);
    QString sentence
        = Words::tr("%1 %2 %3", "subject, predicate, object")
              .arg(party(claim.from), labelFor(claim.predicate), party(itemIsObject ? claim.item : claim.to));
    if (claim.item && !itemIsObject)
        sentence = Words::tr("%1 (%2)", "a claim and the item that it is about")
                       .arg(sentence, styled(nameOf(claim.item), style));
    if (claim.via)
        sentence = Words::tr("%1, through %2", "a claim and a go-between")
                       .arg(sentence, styled(nameOf(claim.via), style));
    return sentence;
}

QString wordsFor(const Speaker &speaker)
{
    return speaker.text.isEmpty() ? labelFor(speaker.kind) : speaker.text.simplified();
}

QString excerpt(const QString &sentence, Span keep, qsizetype most)
{
    if (sentence.size() <= most)
        return sentence;
    const qsizetype middle = std::clamp((keep.begin + keep.end) / 2, qsizetype(0), sentence.size());
    qsizetype begin = std::clamp(middle - most / 2, qsizetype(0), sentence.size() - most);
    qsizetype end = begin + most;
    if (begin > 0) {
        const qsizetype space = sentence.indexOf(u' ', begin);
        begin = space >= 0 && space < middle ? space + 1 : begin;
        if (sentence.at(begin).isLowSurrogate())
            ++begin;
    }
    if (end < sentence.size()) {
        const qsizetype space = sentence.lastIndexOf(u' ', end);
        end = space > middle ? space : end;
        if (sentence.at(end - 1).isHighSurrogate())
            --end;
    }
    QString cut = sentence.mid(begin, end - begin);
    if (begin > 0)
        cut.prepend(u"… "_s);
    if (end < sentence.size())
        cut.append(u" …"_s);
    return cut;
}

} // namespace clew
