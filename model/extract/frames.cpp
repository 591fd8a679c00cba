#include "extract/frames.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace clew {

using namespace Qt::StringLiterals;

bool WordClasses::has(const QString &form, QLatin1StringView name) const
{
    const auto found = classesOf.constFind(form);
    return found != classesOf.cend()
        && std::ranges::any_of(*found, [&](const QString &each) { return each == name; });
}

namespace {

void indexTriggers(Lexicon &lexicon)
{
    for (int f = 0; f < int(lexicon.frames.size()); ++f) {
        const auto &triggers = lexicon.frames[size_t(f)].triggers;
        for (int t = 0; t < int(triggers.size()); ++t)
            for (const QString &first : triggers[size_t(t)].words.front())
                lexicon.index[first].emplace_back(f, t);
    }
}

} // namespace

Result<Lexicon> readLexicon(const QString &folder)
{
    Lexicon lexicon;
    const QString wordsName = u"words.txt"_s;
    QFile wordsFile(folder + u'/' + wordsName);
    if (!wordsFile.open(QIODevice::ReadOnly))
        return Error{ErrorCode::BadResource, wordsName, {}, wordsFile.errorString()};
    auto words = readWords(wordsFile, wordsName);
    if (!words)
        return words.error();
    lexicon.words = std::move(*words);
    for (const QString &name : QDir(folder).entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        if (name == wordsName || name.startsWith(u"tree-"_s))
            continue;
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::BadResource, name, {}, file.errorString()};
        auto frames = readFrames(file, name, lexicon.words);
        if (!frames)
            return frames.error();
        lexicon.frames.insert(lexicon.frames.end(), frames->begin(), frames->end());
    }
    indexTriggers(lexicon);
    return lexicon;
}

const Lexicon &shippedLexicon()
{
    static const Lexicon lexicon = [] {
        auto read = readLexicon(u":/frames"_s);
        // The files are compiled in and a test reads them: a failure here is a broken build.
        if (!read)
            qFatal("frames: %s %s %s", qUtf8Printable(read.error().file), qUtf8Printable(read.error().place),
                   qUtf8Printable(read.error().fact));
        return std::move(*read);
    }();
    return lexicon;
}

} // namespace clew
