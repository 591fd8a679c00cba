#pragma once

#include "core/result.h"

#include <QHash>
#include <QString>

class QIODevice;

namespace clew {

// Which nouns call goods of one class, and which class is part of a broader one.
class GoodsTable
{
public:
    QString classOf(const QString &noun) const; // "gpu" -> "chip"; an unknown noun is its own class
    bool isWithin(const QString &narrow, const QString &broad) const; // also of itself

private:
    friend Result<GoodsTable> readGoods(QIODevice &device);
    QHash<QString, QString> m_classes; // by noun
    QHash<QString, QString> m_broader; // by class
};

// Reads the format of resources/flow/goods.txt. Errors: BadResource with the line.
Result<GoodsTable> readGoods(QIODevice &device);

// The table that is compiled into the program.
const GoodsTable &builtInGoods();

} // namespace clew
