#pragma once

#include <QByteArray>
#include <QString>

#include <concepts>
#include <utility>
#include <vector>

namespace clew {

// Writes JSON with its keys in the order of the calls (QJsonObject sorts them), one line a member of the
// outer containers, the inner ones on one line: small diffs, and the same bytes for the same calls.
class JsonWriter
{
public:
    enum class Shape { Lines, Inline };

    void beginObject(Shape shape = Shape::Inline) { begin('{', '}', shape); }
    void beginArray(Shape shape = Shape::Inline) { begin('[', ']', shape); }
    void end();

    JsonWriter &key(QLatin1StringView name);
    void value(QStringView text);
    void value(qint64 number);
    void value(double number, int decimals);
    void truth(bool value);
    template<std::same_as<bool> Truth> // else a pointer to characters would be one
    void value(Truth truthValue)
    {
        truth(truthValue);
    }
    void null();
    void textOrNull(QStringView text); // null for an empty one

    // The document, with a line end. All containers must be ended.
    QByteArray take();
    // What was written since the last call; containers stay open. For documents larger than memory should
    // hold.
    QByteArray drain() { return std::exchange(m_out, {}); }

private:
    struct Container
    {
        char close = '}';
        Shape shape = Shape::Inline;
        bool empty = true;
    };

    void begin(char open, char close, Shape shape);
    void beforeValue();
    void newLine();
    void writeString(QStringView text);

    QByteArray m_out;
    std::vector<Container> m_open;
    bool m_afterKey = false;
};

} // namespace clew
