#include "export/xmlout.h"

#include "export/textout.h"

#include <QIODevice>

namespace clew {

XmlOut::XmlOut(QIODevice &device, Losses &losses)
    : m_xml(&device)
    , m_losses(losses)
{
    m_xml.setAutoFormatting(true);
    m_xml.setAutoFormattingIndent(1);
    m_xml.writeStartDocument();
}

void XmlOut::attribute(QLatin1StringView name, const QString &value)
{
    m_xml.writeAttribute(name, cleanText(value, m_losses));
}

void XmlOut::text(const QString &value)
{
    m_xml.writeCharacters(cleanText(value, m_losses));
}

void XmlOut::element(QLatin1StringView name, const QString &value)
{
    begin(name);
    text(value);
    end();
}

Result<void> XmlOut::finish()
{
    m_xml.writeEndDocument();
    return m_xml.hasError() ? Result<void>(cannotWrite(*m_xml.device())) : Result<void>();
}

} // namespace clew
