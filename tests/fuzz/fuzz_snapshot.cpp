// Whatever the bytes: an archive, a manifest or a record is read or refused; what an archive hands on is as
// long as it says. The first byte chooses.
#include "snapshotbytes.h"

extern "C" int LLVMFuzzerTestOneInput(const char *data, std::size_t size)
{
    clew::test::readSnapshotBytes(QByteArray(data, qsizetype(size)));
    return 0;
}
