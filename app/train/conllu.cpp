#include "train/conllu.h"

#include "train/lines.h"

using namespace Qt::StringLiterals;

namespace clew::train {

namespace {

class Reader
{
public:
    std::vector<RawDocument> run(const QStringList &lines)
    {
        for (const QString &line : lines) {
            if (line.isEmpty())
                closeSentence();
            else if (line.startsWith("# newdoc"_L1))
                m_documents.emplace_back();
            else if (!line.startsWith(u'#'))
                word(line.split(u'\t'));
        }
        closeSentence();
        for (RawDocument &document : m_documents)
            document.firstWord.push_back(document.words.size());
        return std::move(m_documents);
    }

private:
    void word(const QStringList &columns)
    {
        if (columns.size() < 10 || columns[0].contains(u'.'))
            return;
        if (m_documents.empty())
            m_documents.emplace_back();
        RawDocument &document = m_documents.back();
        if (m_first == noSentence)
            openSentence(document);
        const bool space = !columns[9].contains("SpaceAfter=No"_L1);
        if (const qsizetype dash = columns[0].indexOf(u'-'); dash > 0) {
            m_lastOfToken = columns[0].mid(dash + 1).toInt();
            m_partBegin = document.text.size();
            append(document, columns[1], space);
            return;
        }
        const qsizetype length = columns[1].size();
        if (columns[0].toInt() > m_lastOfToken) {
            m_lastOfToken = 0;
            document.words.push_back({document.text.size(), document.text.size() + length});
            append(document, columns[1], space);
        } else if (document.text.mid(m_partBegin, length) == columns[1]) {
            document.words.push_back({m_partBegin, m_partBegin + length});
            m_partBegin += length;
        }
    }

    void openSentence(RawDocument &document)
    {
        m_first = document.text.size();
        m_lastOfToken = 0;
        document.firstWord.push_back(document.words.size());
    }

    void append(RawDocument &document, const QString &form, bool space)
    {
        document.text += form;
        m_end = document.text.size();
        if (space)
            document.text += u' ';
    }

    void closeSentence()
    {
        if (m_first == noSentence)
            return;
        m_documents.back().sentences.push_back({m_first, m_end});
        m_first = noSentence;
    }

    static constexpr qsizetype noSentence = -1;
    std::vector<RawDocument> m_documents;
    qsizetype m_first = noSentence;
    qsizetype m_end = 0;
    qsizetype m_partBegin = 0;
    int m_lastOfToken = 0;
};

} // namespace

Result<std::vector<RawDocument>> readRawDocuments(const QString &path)
{
    const auto lines = readLines(path);
    if (!lines)
        return lines.error();
    return Reader().run(*lines);
}

} // namespace clew::train
