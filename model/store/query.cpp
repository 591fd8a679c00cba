#include "store/query.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array fields{"title"_L1, "text"_L1};

struct Token
{
    enum Kind { Word, Phrase, Open, Close, And, Or, Not, Near, Field, Minus, End };
    Kind kind = End;
    QString text; // of a word or phrase, without its marks; of a field its name
    bool prefix = false; // ended in *
    qsizetype at = 0; // where it begins in what was typed
};

struct Fault
{
    qsizetype at = 0;
    const char *fact = "";
};

bool endsWord(QChar character)
{
    return character.isSpace() || character == u'"' || character == u'(' || character == u')';
}

bool hasWord(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

class Reader
{
public:
    explicit Reader(QStringView typed)
        : m_typed(typed)
    {
    }

    std::vector<Token> tokens()
    {
        while (!m_fault && skipSpace())
            take();
        m_tokens.push_back({Token::End, {}, false, m_typed.size()});
        return std::move(m_tokens);
    }
    std::optional<Fault> fault() const { return m_fault; }

private:
    bool skipSpace()
    {
        while (m_at < m_typed.size() && (m_typed[m_at].isSpace() || m_typed[m_at].isNull()))
            ++m_at;
        return m_at < m_typed.size();
    }

    void take()
    {
        const qsizetype begin = m_at;
        const QChar first = m_typed[m_at];
        if (first == u'(' || first == u')') {
            ++m_at;
            add(first == u'(' ? Token::Open : Token::Close, begin);
        } else if (first == u'"') {
            takePhrase();
        } else if (first == u'-' && m_at + 1 < m_typed.size() && !endsWord(m_typed[m_at + 1])
                   && m_typed[m_at + 1] != u'-') {
            ++m_at;
            add(Token::Minus, begin);
        } else {
            takeWord();
        }
    }

    void takePhrase()
    {
        const qsizetype begin = m_at++;
        const qsizetype end = m_typed.indexOf(u'"', m_at);
        if (end < 0) {
            m_fault = Fault{begin, "unclosed_quotation"};
            return;
        }
        const QString text = m_typed.mid(m_at, end - m_at).toString();
        m_at = end + 1;
        const bool prefix = m_at < m_typed.size() && m_typed[m_at] == u'*';
        m_at += prefix ? 1 : 0;
        if (hasWord(text))
            add(Token::Phrase, begin, text, prefix);
    }

    void takeWord()
    {
        const qsizetype begin = m_at;
        while (m_at < m_typed.size() && !endsWord(m_typed[m_at]) && !endsField(begin))
            ++m_at;
        const QString word = m_typed.mid(begin, m_at - begin).toString();
        if (isField(begin, word))
            return;
        if (word == "NEAR"_L1 && m_at < m_typed.size() && m_typed[m_at] == u'(')
            return add(Token::Near, begin);
        for (const auto &[text, kind] : {std::pair{"AND"_L1, Token::And}, std::pair{"OR"_L1, Token::Or},
                                         std::pair{"NOT"_L1, Token::Not}})
            if (word == text)
                return add(kind, begin);
        const bool prefix = word.size() > 1 && word.endsWith(u'*');
        const QString bare = prefix ? word.chopped(1) : word;
        if (hasWord(bare) || bare.endsWith(u','))
            add(Token::Word, begin, bare, prefix);
    }

    // "title:word" ends its field at the colon; "10:30" and "http://x" hold a colon like any other mark.
    bool endsField(qsizetype begin) const
    {
        return m_at > begin && m_typed[m_at - 1] == u':' && isFieldName(m_typed.mid(begin, m_at - 1 - begin));
    }
    static bool isFieldName(QStringView name)
    {
        return std::ranges::any_of(fields, [name](QLatin1StringView field) {
            return name.compare(field, Qt::CaseInsensitive) == 0;
        });
    }
    // A word that ends in a colon before another word is meant as a field.
    bool isField(qsizetype begin, const QString &word)
    {
        if (word.size() < 2 || !word.endsWith(u':'))
            return false;
        const QString name = word.chopped(1);
        if (isFieldName(name)) {
            add(Token::Field, begin, name.toLower());
            return true;
        }
        const QChar next = m_at < m_typed.size() ? m_typed[m_at] : QChar();
        if (next == u'"' || next == u'(')
            m_fault = Fault{begin, "unknown_field"};
        return m_fault.has_value();
    }

    void add(Token::Kind kind, qsizetype at, const QString &text = {}, bool prefix = false)
    {
        m_tokens.push_back({kind, text, prefix, at});
    }

    QStringView m_typed;
    qsizetype m_at = 0;
    std::vector<Token> m_tokens;
    std::optional<Fault> m_fault;
};

QString quoted(const Token &token)
{
    const QString text = token.text.simplified();
    return u'"' + text + (token.prefix ? u"\"*"_s : u"\""_s);
}

// or = and (OR and)*; and = not (AND not)*; not = list (NOT list)*; list = unit+, where "-unit" is left out.
class Parser
{
public:
    explicit Parser(std::vector<Token> tokens)
        : m_tokens(std::move(tokens))
    {
    }

    QString parse()
    {
        if (now().kind == Token::End)
            return {};
        QString query = parseOr();
        if (!m_fault && now().kind == Token::Close)
            fail(now(), "stray_parenthesis");
        return query;
    }
    std::optional<Fault> fault() const { return m_fault; }

private:
    const Token &now() const { return m_tokens[m_at]; }
    bool isAt(Token::Kind kind) const { return now().kind == kind; }
    bool beginsUnit() const
    {
        switch (now().kind) {
        case Token::Word:
        case Token::Phrase:
        case Token::Open:
        case Token::Near:
        case Token::Field:
        case Token::Minus: return true;
        default: return false;
        }
    }
    void fail(const Token &token, const char *fact)
    {
        if (!m_fault)
            m_fault = Fault{token.at, fact};
    }

    QString parseOr() { return parseJoined(Token::Or, u" OR "_s, &Parser::parseAnd); }
    QString parseAnd() { return parseJoined(Token::And, u" AND "_s, &Parser::parseNot); }
    QString parseNot() { return parseJoined(Token::Not, u" NOT "_s, &Parser::parseList); }

    QString parseJoined(Token::Kind joint, const QString &words, QString (Parser::*part)())
    {
        QString left = (this->*part)();
        while (!m_fault && isAt(joint)) {
            const Token &token = now();
            ++m_at;
            if (!beginsUnit()) {
                fail(token, "operator_without_right");
                break;
            }
            left = u'(' + left + words + (this->*part)() + u')';
        }
        return left;
    }

    QString parseList()
    {
        const Token &first = now();
        if (!beginsUnit())
            fail(first,
                 first.kind == Token::Close     ? m_depth > 0 ? "empty_parentheses" : "stray_parenthesis"
                     : first.kind == Token::End ? "operator_without_right"
                                                : "operator_without_left");
        QStringList with, without;
        while (!m_fault && beginsUnit()) {
            const bool minus = isAt(Token::Minus);
            m_at += minus ? 1 : 0;
            const QString unit = parseUnit();
            if (!unit.isEmpty())
                (minus ? without : with).append(unit);
        }
        if (!m_fault && with.isEmpty())
            fail(first, without.isEmpty() ? "field_without_words" : "nothing_but_without");
        QString list = with.size() == 1 ? with.first() : QString(u'(' + with.join(u" AND "_s) + u')');
        for (const QString &unit : std::as_const(without))
            list = u'(' + list + u" NOT "_s + unit + u')';
        return list;
    }

    QString parseUnit()
    {
        const Token token = now();
        switch (token.kind) {
        case Token::Word:
        case Token::Phrase: ++m_at; return hasWord(token.text) ? quoted(token) : QString();
        case Token::Open: return parseParentheses();
        case Token::Near: return parseNear();
        case Token::Field: return parseField();
        default: fail(token, "operator_without_right"); return {};
        }
    }

    QString parseParentheses()
    {
        const Token open = now();
        ++m_at;
        ++m_depth;
        const QString inner = parseOr();
        --m_depth;
        if (!m_fault && !isAt(Token::Close))
            fail(open, "unclosed_parenthesis");
        ++m_at;
        return m_fault ? QString() : QString(u'(' + inner + u')');
    }

    QString parseField()
    {
        const Token field = now();
        ++m_at;
        if (!beginsUnit() || isAt(Token::Field) || isAt(Token::Minus)) {
            fail(field, "field_without_words");
            return {};
        }
        const QString unit = parseUnit();
        return unit.isEmpty() ? QString() : QString(field.text + u" : "_s + unit);
    }

    // NEAR(a "b c", 5): the number may follow a comma that stands with the last word.
    QString parseNear()
    {
        const Token near = now();
        m_at += 2;
        QStringList units;
        QString number;
        bool comma = false;
        for (; isAt(Token::Word) || isAt(Token::Phrase); ++m_at) {
            Token token = now();
            if (comma) {
                number += token.text;
                continue;
            }
            if (const qsizetype at = token.kind == Token::Word ? token.text.indexOf(u',') : -1; at >= 0) {
                comma = true;
                number = token.text.mid(at + 1);
                token.text.truncate(at);
            }
            if (hasWord(token.text))
                units.append(quoted(token));
        }
        if (!isAt(Token::Close))
            fail(near, "unclosed_parenthesis");
        else if (units.isEmpty())
            fail(near, "near_needs_words");
        else if (comma && !isNumber(number))
            fail(near, "near_needs_number");
        ++m_at;
        const QString apart = comma ? QString(u", "_s + number) : QString();
        return m_fault ? QString() : QString(u"NEAR("_s + units.join(u' ') + apart + u')');
    }
    static bool isNumber(const QString &text)
    {
        return !text.isEmpty() && text.size() <= 6
            && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    }

    std::vector<Token> m_tokens;
    size_t m_at = 0;
    int m_depth = 0;
    std::optional<Fault> m_fault;
};

Error errorOf(const Fault &fault)
{
    return {ErrorCode::BadQuery,
            {},
            u"character "_s + QString::number(fault.at + 1),
            QString::fromLatin1(fault.fact)};
}

} // namespace

Result<QString> ftsQueryOf(const QString &typed)
{
    Reader reader(typed);
    std::vector<Token> tokens = reader.tokens();
    if (reader.fault())
        return errorOf(*reader.fault());
    const bool nothing = std::ranges::none_of(tokens, [](const Token &token) { return hasWord(token.text); });
    const bool marksOnly = std::ranges::all_of(tokens, [](const Token &token) {
        return token.kind == Token::Word || token.kind == Token::Phrase || token.kind == Token::End;
    });
    if (nothing && marksOnly)
        return QString();
    Parser parser(std::move(tokens));
    const QString query = parser.parse();
    if (parser.fault())
        return errorOf(*parser.fault());
    return query;
}

} // namespace clew
