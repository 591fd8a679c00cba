#pragma once

#include "store/database.h"

#include <QByteArray>

namespace clew::sample {

// Every row of every table but the journal, as bytes: two dossiers are the same if these are.
inline QByteArray tablesOf(const QString &path)
{
    const auto database = Database::open(path, Database::Mode::Existing);
    if (!database)
        return "cannot open";
    QByteArray bytes;
    Statement tables(*database,
                     "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
                     " AND name NOT LIKE 'document_text%' AND name <> 'journal' ORDER BY name");
    while (tables.next()) {
        const QByteArray name = tables.text(0).toUtf8();
        bytes += '[' + name + "]\n";
        Statement columns(*database, QByteArray("SELECT count(*) FROM pragma_table_info('" + name + "')"));
        const int count = columns.next() ? static_cast<int>(columns.integer(0)) : 0;
        Statement rows(*database,
                       QByteArray("SELECT * FROM " + name + (count > 1 ? " ORDER BY 1, 2" : " ORDER BY 1")));
        while (rows.next()) {
            for (int column = 0; column < count; ++column)
                bytes += rows.blob(column) + (rows.isNull(column) ? "NULL|" : "|");
            bytes += '\n';
        }
    }
    return bytes;
}

} // namespace clew::sample
