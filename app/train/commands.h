#pragma once

#include <QStringList>

namespace clew::train {

// The commands of clew-train, each in its own file. Arguments are those after the command's name; they print
// to standard output and return the exit code: 0 done, 1 failed (a message on standard error), 2 wrong use.
// DATA is a folder with ner/, ud/ and lex/ as its README describes; models are written to OUT.

int trainSyntax(const QStringList &arguments); // DATA OUT: tags and trees -> syntax-en.model
int trainNames(const QStringList &arguments); // DATA OUT: names -> names-en.model
int trainVectors(const QStringList &arguments); // DATA OUT: word vectors and clusters -> wordvectors-en.model
int trainSentences(const QStringList &arguments); // DATA OUT: ends of sentences -> sentences-en.model

int evaluateSyntax(const QStringList &arguments); // tags|tree MODEL FILE.conllu[.gz]
int evaluateNames(const QStringList &arguments); // ner MODEL FILE.tsv
int evaluateSentences(const QStringList &arguments); // sentences|tokens MODEL FILE.conllu[.gz]

} // namespace clew::train
