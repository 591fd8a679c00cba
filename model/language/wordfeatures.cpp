#include "language/wordfeatures.h"

#include "text/lower.h"

#include <QString>

namespace clew {

namespace {

// Runs of one class count as two at most, so that long words share their shape.
QString shapeOf(QStringView word)
{
    QString shape;
    for (QChar c : word) {
        const QChar kind = c.isUpper() ? u'X' : c.isLetter() ? u'x' : c.isDigit() ? u'0' : c;
        const qsizetype n = shape.size();
        const bool third = n >= 2 && shape[n - 1] == kind && shape[n - 2] == kind;
        if (!third && n < 12)
            shape += kind;
    }
    return shape;
}

} // namespace

quint64 hashOf(QStringView text)
{
    quint64 hash = 0xcbf29ce484222325ull;
    for (QChar c : text) {
        hash ^= c.unicode();
        hash *= 0x100000001b3ull;
    }
    hash ^= hash >> 32;
    hash *= 0xd6e8feb86659fd93ull;
    return hash ^ (hash >> 32);
}

QString tableForm(QStringView word)
{
    QString form = lowerCased(word);
    for (QChar &c : form) {
        if (c == u'\u2019' || c == u'\u2018')
            c = u'\'';
        else if (c == u'\u201c' || c == u'\u201d')
            c = u'"';
        else if (c == u'\u2013' || c == u'\u2014')
            c = u'-';
    }
    return form;
}

WordFeatures featuresOf(QStringView word, QString form)
{
    for (QChar &c : form) {
        if (c.isDigit())
            c = u'0';
    }
    const QStringView view(form);
    const auto part = [](QStringView text) {
        return static_cast<quint32>(hashOf(text) >> 32);
    };
    return {hashOf(view), part(view.left(3)), part(view.right(2)), part(view.right(3)), part(shapeOf(word))};
}

} // namespace clew
