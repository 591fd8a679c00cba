#include "sourcetree.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew::arch {

namespace {

// The end of the string or character literal that begins at `at`; raw strings too.
qsizetype endOfLiteral(const QString &text, qsizetype at)
{
    const QChar quote = text[at];
    if (quote == u'"' && at > 0 && text[at - 1] == u'R') {
        const qsizetype open = text.indexOf(u'(', at);
        const QString close = u')' + text.mid(at + 1, open - at - 1) + u'"';
        const qsizetype end = open < 0 ? -1 : text.indexOf(close, open);
        return end < 0 ? text.size() : end + close.size();
    }
    for (++at; at < text.size() && text[at] != u'\n'; ++at) {
        if (text[at] == u'\\')
            ++at;
        else if (text[at] == quote)
            return at + 1;
    }
    return std::min(at, text.size());
}

// 1'000: the quote parts digits and opens no literal.
bool partsDigits(const QString &text, qsizetype at)
{
    return text[at] == u'\'' && at > 0 && text[at - 1].isLetterOrNumber();
}

std::vector<Include> includesOf(const QString &code)
{
    static const QRegularExpression pattern(uR"(^\s*#\s*include\s*(["<])([^">]+)[">])"_s);
    std::vector<Include> includes;
    const QStringList lines = code.split(u'\n');
    for (int line = 0; line < lines.size(); ++line) {
        const QRegularExpressionMatch match = pattern.match(lines[line]);
        if (match.hasMatch())
            includes.push_back({line + 1, match.captured(2), match.captured(1) == "\""_L1});
    }
    return includes;
}

} // namespace

QString withoutComments(const QString &text)
{
    QString code = text;
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype end = at + 1;
        if (QStringView(text).mid(at).startsWith("//"_L1) || QStringView(text).mid(at).startsWith("/*"_L1)) {
            const bool line = text[at + 1] == u'/';
            const qsizetype close = line ? text.indexOf(u'\n', at) : text.indexOf("*/"_L1, at + 2);
            end = close < 0 ? text.size() : close + (line ? 0 : 2);
            for (qsizetype i = at; i < end; ++i) {
                if (code[i] != u'\n')
                    code[i] = u' ';
            }
        } else if (text[at] == u'"' || (text[at] == u'\'' && !partsDigits(text, at))) {
            end = endOfLiteral(text, at);
        }
        at = end;
    }
    return code;
}

SourceFile sourceFile(const QString &path, const QString &text)
{
    const QString code = withoutComments(text);
    return {path, text, code, includesOf(code)};
}

std::vector<SourceFile> readSources(const QString &root, const QStringList &folders)
{
    std::vector<SourceFile> files;
    for (const QString &folder : folders) {
        QDirIterator walk(root + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            if (file.open(QIODevice::ReadOnly))
                files.push_back(sourceFile(QDir(root).relativeFilePath(file.fileName()),
                                           QString::fromUtf8(file.readAll())));
        }
    }
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

} // namespace clew::arch
