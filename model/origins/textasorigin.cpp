#include "origins/textasorigin.h"

#include "text/fold.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

QSet<QString> initialsIn(const QString &text)
{
    static const QRegularExpression run(u"\\b\\p{Lu}[\\w']*(?:[ -](?:of |for |and |the )*\\p{Lu}[\\w']*)+"_s);
    QSet<QString> initials;
    for (auto match = run.globalMatch(text); match.hasNext();) {
        QString letters;
        const QString words = match.next().captured();
        for (const QStringView word : QStringView(words).split(u' '))
            if (!word.isEmpty() && word[0].isUpper())
                letters += word[0];
        initials.insert(letters.toCaseFolded());
    }
    return initials;
}

} // namespace

TextAsOrigin toldBy(const Document &document, const ComparedText &text)
{
    TextAsOrigin told;
    told.initials = initialsIn(document.text);
    for (const QString &stem : text.stems)
        told.beginnings.insert(stem.left(knownBy));
    told.folded = u' ' + foldName(document.text) + u' ';
    Span around;
    for (const ComparedSentence &sentence : text.sentences) {
        told.sentences.push_back(u' ' + foldName(sentence.span.of(document.text)) + u' ');
        const bool same = !told.paragraphs.empty() && sentence.paragraph == around;
        around = sentence.paragraph;
        told.paragraphs.push_back(same ? told.paragraphs.back()
                                       : foldName(around.of(document.text)).split(u' '));
    }
    return told;
}

} // namespace clew
