#include "report/timelinesvg.h"

#include "export/textout.h"
#include "words/claimwords.h"
#include "words/dates.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

constexpr int width = 900, rowHeight = 22, top = 34, left = 380, right = 20; // pixels
constexpr int daysOfFade = 180; // how far a bar runs on whose end is open

struct Bar
{
    const Claim *claim = nullptr;
    QDate from, to;
    bool openBegin = false, openEnd = false;
};

std::vector<Bar> barsOf(const ExportTables &tables, size_t most)
{
    std::vector<Bar> bars;
    for (const Claim &claim : tables.content().claims) {
        if (!claim.date || claim.status == ClaimStatus::Rejected)
            continue;
        Bar bar{&claim, firstDay(claim.date->from), lastDay(claim.date->to), false, false};
        bar.openBegin = !bar.from.isValid();
        bar.openEnd = !bar.to.isValid();
        if (bar.openBegin && bar.openEnd)
            continue;
        if (bar.openBegin)
            bar.from = bar.to.addDays(-daysOfFade);
        if (bar.openEnd)
            bar.to = bar.from.addDays(daysOfFade);
        if (bar.from <= bar.to)
            bars.push_back(bar);
    }
    std::ranges::stable_sort(bars, [](const Bar &one, const Bar &other) {
        const auto rank = [](const Bar &bar) {
            return std::pair(bar.claim->status == ClaimStatus::Confirmed, bar.claim->confidence);
        };
        return rank(one) > rank(other);
    });
    if (bars.size() > most)
        bars.resize(most);
    std::ranges::stable_sort(bars, {}, [](const Bar &bar) { return std::pair(bar.from, bar.to); });
    return bars;
}

class Drawing
{
public:
    Drawing(const ExportTables &tables, std::vector<Bar> bars)
        : m_tables(tables)
        , m_bars(std::move(bars))
        , m_svg(&m_out)
    {
        m_first = std::ranges::min(m_bars, {}, &Bar::from).from;
        m_last = std::ranges::max(m_bars, {}, &Bar::to).to;
    }

    QByteArray draw()
    {
        const int height = top + static_cast<int>(m_bars.size()) * rowHeight + 12;
        m_svg.writeStartElement(u"svg"_s);
        m_svg.writeDefaultNamespace(u"http://www.w3.org/2000/svg"_s);
        m_svg.writeAttribute(u"width"_s, QString::number(width));
        m_svg.writeAttribute(u"height"_s, QString::number(height));
        m_svg.writeAttribute(u"viewBox"_s, u"0 0 %1 %2"_s.arg(width).arg(height));
        box(0, 0, width, height, u"#ffffff"_s, 1);
        drawYears(height);
        for (size_t i = 0; i < m_bars.size(); ++i)
            drawBar(m_bars[i], top + static_cast<int>(i) * rowHeight);
        m_svg.writeEndElement();
        return m_out;
    }

private:
    double xOf(const QDate &day) const
    {
        const auto days = static_cast<double>(std::max<qint64>(1, m_first.daysTo(m_last)));
        return left + static_cast<double>(m_first.daysTo(day)) / days * (width - left - right);
    }

    void box(double x, double y, double wide, double high, const QString &colour, double opacity)
    {
        m_svg.writeEmptyElement(u"rect"_s);
        m_svg.writeAttribute(u"x"_s, QString::number(x, 'f', 1));
        m_svg.writeAttribute(u"y"_s, QString::number(y, 'f', 1));
        m_svg.writeAttribute(u"width"_s, QString::number(wide, 'f', 1));
        m_svg.writeAttribute(u"height"_s, QString::number(high, 'f', 1));
        m_svg.writeAttribute(u"fill"_s, colour);
        if (opacity < 1)
            m_svg.writeAttribute(u"fill-opacity"_s, QString::number(opacity, 'f', 2));
    }

    void words(double x, double y, const QString &text, const QString &anchor)
    {
        Losses ignored;
        m_svg.writeStartElement(u"text"_s);
        m_svg.writeAttribute(u"x"_s, QString::number(x, 'f', 1));
        m_svg.writeAttribute(u"y"_s, QString::number(y, 'f', 1));
        m_svg.writeAttribute(u"font-size"_s, u"12"_s);
        m_svg.writeAttribute(u"font-family"_s, u"Inter, sans-serif"_s);
        m_svg.writeAttribute(u"fill"_s, u"#1F2328"_s);
        m_svg.writeAttribute(u"text-anchor"_s, anchor);
        m_svg.writeCharacters(cleanText(text, ignored));
        m_svg.writeEndElement();
    }

    void drawYears(int height)
    {
        const int years = m_last.year() - m_first.year() + 1;
        const int step = years / 8 + 1;
        for (int year = m_first.year(); year <= m_last.year(); year += step) {
            const double x = xOf(std::max(QDate(year, 1, 1), m_first));
            box(x, top - 8, 1, height - top, u"#E4E0D8"_s, 1);
            words(x + 3, top - 14, dateText(QString::number(year)), u"start"_s);
        }
    }

    static QString colourOf(Polarity polarity)
    {
        switch (polarity) {
        case Polarity::Asserted: break;
        case Polarity::Possible: return u"#56B4E9"_s;
        case Polarity::Negated:
        case Polarity::Denied: return u"#C8102E"_s;
        }
        return u"#0072B2"_s;
    }

    void drawBar(const Bar &bar, int y)
    {
        constexpr qsizetype longest = 58; // characters
        QString label = sentenceFor(*bar.claim, [this](EntityId id) { return m_tables.nameOf(id); });
        if (label.size() > longest)
            label = label.left(longest - 1) + u'…';
        words(left - 8, y + 13, label, u"end"_s);
        const double x = xOf(bar.from);
        const double wide = std::max(3.0, xOf(bar.to) - x);
        const double opacity = bar.openBegin || bar.openEnd ? 0.45 : 0.9;
        box(x, y + 3, wide, rowHeight - 8, colourOf(bar.claim->polarity), opacity);
    }

    const ExportTables &m_tables;
    std::vector<Bar> m_bars;
    QDate m_first, m_last;
    QByteArray m_out;
    QXmlStreamWriter m_svg;
};

} // namespace

QByteArray timelineSvg(const ExportTables &tables, size_t most)
{
    std::vector<Bar> bars = barsOf(tables, most);
    return bars.empty() ? QByteArray() : Drawing(tables, std::move(bars)).draw();
}

} // namespace clew
