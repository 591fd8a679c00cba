// Whatever the places of the words: no crash, and every word is printed.
#include "formats/printedpage.h"

#include <cstdlib>
#include <cstring>

extern "C" int LLVMFuzzerTestOneInput(const char *data, std::size_t size)
{
    std::vector<clew::PrintedPage> pages(1);
    pages.back() = {.width = 600, .height = 800, .words = {}};
    for (std::size_t at = 0; at + 8 <= size; at += 8) {
        short number[4];
        std::memcpy(number, data + at, sizeof number);
        if (number[0] == 0)
            pages.push_back({.width = double(number[1]), .height = 800, .words = {}});
        const double size10 = 1 + number[3] % 30;
        clew::PrintedWord word{double(number[0] % 700),
                               double(number[1] % 900),
                               double(number[0] % 700 + number[2] % 200),
                               double(number[1] % 900) + size10,
                               size10,
                               number[3] % 7 == 0,
                               number[2] % 2 == 0,
                               QString::number(number[2])
                                   + (number[3] % 5 == 0 ? QStringLiteral("a-") : QString())};
        pages.back().words.push_back(std::move(word));
    }
    std::size_t words = 0;
    for (const clew::PrintedPage &page : pages)
        words += page.words.size();
    const QString html = clew::htmlOfLines(clew::linesOf(pages));
    if (words > 0 && !html.contains(QStringLiteral("<!--page ")))
        std::abort();
    return 0;
}
