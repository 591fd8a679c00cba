#pragma once

#include <QString>

#include <vector>

namespace clew {

// What one line above an article says beside words: a by-line, a date line, "Publication | date | author".
struct HeadLine
{
    std::vector<QString> authors;
    QString published; // ISO prefix
    QString publishedFrom; // verbatim
    bool datesUpdate = false; // published is the date of a change or a print
    QString publisher;
    QString title; // of a labelled line: "Title: ..."
    bool issue = false; // "Issue 88", "Vol. 12, No. 3"
    bool isMetadata = false; // false: a headline, a deck or something else
};

HeadLine readHeadLine(QStringView line);

} // namespace clew
