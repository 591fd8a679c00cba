#include "export/jsonwriter.h"

namespace clew {

void JsonWriter::newLine()
{
    m_out += '\n';
    m_out.append(static_cast<qsizetype>(m_open.size()), ' ');
}

// What parts a value (or its key) from the one before it.
void JsonWriter::beforeValue()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_open.empty())
        return;
    Container &container = m_open.back();
    if (!container.empty)
        m_out += container.shape == Shape::Lines ? "," : ", ";
    container.empty = false;
    if (container.shape == Shape::Lines)
        newLine();
}

void JsonWriter::begin(char open, char close, Shape shape)
{
    beforeValue();
    m_out += open;
    m_open.push_back({close, shape, true});
}

void JsonWriter::end()
{
    const Container container = m_open.back();
    m_open.pop_back();
    if (container.shape == Shape::Lines && !container.empty)
        newLine();
    m_out += container.close;
}

JsonWriter &JsonWriter::key(QLatin1StringView name)
{
    beforeValue();
    writeString(QString(name));
    m_out += ": ";
    m_afterKey = true;
    return *this;
}

void JsonWriter::value(QStringView text)
{
    beforeValue();
    writeString(text);
}

void JsonWriter::value(qint64 number)
{
    beforeValue();
    m_out += QByteArray::number(number);
}

void JsonWriter::value(double number, int decimals)
{
    beforeValue();
    m_out += QByteArray::number(number, 'f', decimals);
}

void JsonWriter::truth(bool value)
{
    beforeValue();
    m_out += value ? "true" : "false";
}

void JsonWriter::null()
{
    beforeValue();
    m_out += "null";
}

void JsonWriter::textOrNull(QStringView text)
{
    if (text.isEmpty())
        null();
    else
        value(text);
}

QByteArray JsonWriter::take()
{
    return drain() + '\n';
}

// RFC 8259: quotation mark, backslash and control characters are escaped; all else is UTF-8.
void JsonWriter::writeString(QStringView text)
{
    m_out += '"';
    for (const char c : text.toUtf8()) {
        switch (c) {
        case '"': m_out += "\\\""; break;
        case '\\': m_out += "\\\\"; break;
        case '\n': m_out += "\\n"; break;
        case '\r': m_out += "\\r"; break;
        case '\t': m_out += "\\t"; break;
        default:
            if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
                m_out += "\\u" + QByteArray::number(static_cast<unsigned char>(c), 16).rightJustified(4, '0');
            else
                m_out += c;
        }
    }
    m_out += '"';
}

} // namespace clew
