#pragma once

#include "core/result.h"
#include "export/losses.h"

#include <QXmlStreamWriter>

namespace clew {

// A stream of XML with what no XML can hold replaced and counted.
class XmlOut
{
public:
    XmlOut(QIODevice &device, Losses &losses);

    void begin(QLatin1StringView element) { m_xml.writeStartElement(element); }
    void empty(QLatin1StringView element) { m_xml.writeEmptyElement(element); }
    void end() { m_xml.writeEndElement(); }
    void attribute(QLatin1StringView name, const QString &value);
    void attribute(QLatin1StringView name, qint64 value) { attribute(name, QString::number(value)); }
    void text(const QString &value);
    void element(QLatin1StringView name, const QString &value);
    QXmlStreamWriter &stream() { return m_xml; }
    Result<void> finish(); // CannotWrite

private:
    QXmlStreamWriter m_xml;
    Losses &m_losses;
};

} // namespace clew
