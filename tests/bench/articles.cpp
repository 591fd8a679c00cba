// benchmark_articles FOLDER COUNT: writes that many invented articles (support/generatedarticles.h).

#include "support/generatedarticles.h"

#include <QString>

#include <cstdio>

int main(int argc, char *argv[])
{
    if (argc != 3 || QString::fromLocal8Bit(argv[2]).toInt() <= 0) {
        std::fputs("usage: benchmark_articles FOLDER COUNT\n", stderr);
        return 2;
    }
    return clew::test::writeGeneratedArticles(QString::fromLocal8Bit(argv[1]),
                                              QString::fromLocal8Bit(argv[2]).toInt())
        ? 0
        : 1;
}
