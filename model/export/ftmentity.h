#pragma once

#include "export/tables.h"

#include <vector>

namespace clew {

// One entity of FollowTheMoney, property values in order of name and value.
struct FtmValue
{
    QString property;
    QString type; // "string", "entity", "date" ...
    QString value;
    QString original = {}; // the words of the text, where the value is a reading of them
    QString language = {};
};

struct FtmEntity
{
    QString id;
    QLatin1StringView schema;
    QString caption;
    QString dataset; // the document that tells it
    QString origin; // the rule, or "person"
    std::vector<FtmValue> values;

    void add(QLatin1StringView property, QLatin1StringView type, const QString &value,
             const QString &original = {});
};

// All entities of an export one by one: documents, parties and things, then claims.
Result<void> forEachFtmEntity(const ExportTables &tables, Losses &losses, const Job &job,
                              const std::function<Result<void>(const FtmEntity &)> &visit);

} // namespace clew
