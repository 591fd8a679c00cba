#pragma once

#include <QStringView>

namespace clew {

// 64 bits that stand for a word in model files, which hold no strings. Part of the format of these files: a
// change makes all of them void.
constexpr quint64 mixed(quint64 hash)
{
    // finaliser of MurmurHash3 (Appleby, public domain)
    hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccdULL;
    hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53ULL;
    return hash ^ (hash >> 33);
}

inline quint64 wordHash(QStringView word)
{
    quint64 hash = 0xcbf29ce484222325ULL ^ static_cast<quint64>(word.size());
    for (QChar c : word) {
        hash = (hash ^ c.unicode()) * 0x9e3779b97f4a7c15ULL;
        hash ^= hash >> 32;
    }
    return mixed(hash);
}

} // namespace clew
