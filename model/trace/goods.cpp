#include "trace/goods.h"

#include <QFile>
#include <QIODevice>
#include <QRegularExpression>

namespace clew {

namespace {

using namespace Qt::StringLiterals;

// Of goods that are only called so anything can be said.
constexpr auto anything = "anything"_L1;
constexpr int deepest = 8;

} // namespace

QString GoodsTable::classOf(const QString &noun) const
{
    const auto found = m_classes.constFind(noun);
    if (found != m_classes.constEnd())
        return *found;
    // "night-vision-tube" is a tube
    const qsizetype hyphen = noun.lastIndexOf(u'-');
    return hyphen < 0 ? noun : m_classes.value(noun.mid(hyphen + 1), noun.mid(hyphen + 1));
}

bool GoodsTable::isWithin(const QString &narrow, const QString &broad) const
{
    if (broad == anything)
        return true;
    QString at = narrow;
    for (int depth = 0; depth < deepest && !at.isEmpty(); ++depth) {
        if (at == broad)
            return true;
        at = m_broader.value(at);
    }
    return false;
}

Result<GoodsTable> readGoods(QIODevice &device)
{
    static const QRegularExpression form(uR"(^([\w-]+):((?:\s+[\w-]+)+)(?:\s*<\s*([\w-]+))?$)"_s);
    GoodsTable table;
    for (int number = 1; !device.atEnd(); ++number) {
        const QString text = QString::fromUtf8(device.readLine()).trimmed();
        if (text.isEmpty() || text.startsWith(u'#'))
            continue;
        const Error bad{ErrorCode::BadResource, u"goods.txt"_s, u"line "_s + QString::number(number), text};
        const QRegularExpressionMatch match = form.match(text);
        if (!match.hasMatch())
            return bad;
        const QString name = match.captured(1);
        for (const QString &noun : match.captured(2).split(u' ', Qt::SkipEmptyParts)) {
            if (table.m_classes.contains(noun))
                return bad;
            table.m_classes.insert(noun, name);
        }
        if (!match.captured(3).isEmpty())
            table.m_broader.insert(name, match.captured(3));
    }
    return table;
}

const GoodsTable &builtInGoods()
{
    static const GoodsTable table = [] {
        QFile file(u":/flow/goods.txt"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The classes of goods are not in the program");
        const Result<GoodsTable> read = readGoods(file);
        if (!read)
            qFatal("goods.txt, %s: %s", qPrintable(read.error().place), qPrintable(read.error().fact));
        return *read;
    }();
    return table;
}

} // namespace clew
