#include "train/commands.h"

#include <cstdio>

namespace clew::train {

int trainSentences(const QStringList &)
{
    std::fputs("clew-train: not built yet\n", stderr);
    return 1;
}

} // namespace clew::train
