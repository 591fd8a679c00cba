#include "train/commands.h"

#include <cstdio>

namespace clew::train {

int trainSyntax(const QStringList &)
{
    std::fputs("clew-train: not built yet\n", stderr);
    return 1;
}

int evaluateSyntax(const QStringList &)
{
    std::fputs("clew-train: not built yet\n", stderr);
    return 1;
}

} // namespace clew::train
