#pragma once

#include "extract/mentionstyping.h"

#include <QStringList>

#include <vector>

namespace clew {

// All occurrences of one form.
struct Form
{
    QString key = {};
    QStringList tokens = {}; // of the key
    QString name = {}; // as first written
    TypeScores scores{};
    TypeScores model{}; // sum over the occurrences
    EntityType type = EntityType::Organization;
    std::vector<size_t> occurrences = {}; // indices of names
    bool titled = false;
    bool misread = false; // stands for its parent's name: mentionsmisread.h
    size_t parent = 0; // the form whose entity it shares; itself at first
};

// What all spellings of one name share: "QX-7" for "Ferrano QX-7s", the folded name of others.
QString keyOf(const NameSpan &name);

// The capitals of a name's words: "NAP" of "Norr Agency of Ports".
QString initialsOf(const QString &name);

// Whether what stands in brackets after a name can be short for it.
bool isShortOf(const QString &shortName, const QString &longName);

// How well the first fits as a short form of the second; 0: not at all.
int fitOf(const Form &form, const Form &longer);

} // namespace clew
