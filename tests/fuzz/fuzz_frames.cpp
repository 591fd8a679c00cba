// Whatever the bytes: frames are read or an error says why not.
#include "extract/frames.h"
#include "extract/framestrees.h"

#include <QBuffer>

extern "C" int LLVMFuzzerTestOneInput(const char *data, std::size_t size)
{
    QByteArray bytes(data, qsizetype(size));
    const auto open = [&](QBuffer &buffer) {
        buffer.setBuffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
    };
    QBuffer words;
    QBuffer frames;
    QBuffer trees;
    open(words);
    open(frames);
    open(trees);
    const QString name = QStringLiteral("fuzz");
    const auto classes = clew::readWords(words, name);
    const auto read = clew::readFrames(frames, name, classes ? *classes : clew::WordClasses());
    const auto readTrees = clew::readTreeFrames(trees, name);
    if ((!read && read.error().file.isEmpty()) || (!readTrees && readTrees.error().file.isEmpty()))
        std::abort();
    return 0;
}
