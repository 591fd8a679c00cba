#include "report/htmlpage.h"

#include "export/textout.h"

namespace clew {

using namespace Qt::StringLiterals;

namespace {

constexpr auto style = R"(
:root{--paper:#FBFAF7;--ink:#1F2328;--quiet:#5d6268;--rule:#E4E0D8;--thread:#C8102E}
@media (prefers-color-scheme:dark){:root{--paper:#16181C;--ink:#E6E3DC;--quiet:#a5a29b;--rule:#2C2F36;--thread:#FF5A5F}}
@media print{:root{--paper:#fff;--ink:#000;--quiet:#444;--rule:#ccc}}
body{background:var(--paper);color:var(--ink);font:17px/1.55 "Noto Serif",Georgia,serif;max-width:44em;margin:2.5em auto;padding:0 1.2em}
h1,h2,h3,table,.facts{font-family:Inter,system-ui,sans-serif}
h1{font-size:1.7em;line-height:1.2}h2{font-size:1.2em;margin-top:2.2em;border-top:1px solid var(--rule);padding-top:.8em}
h3{font-size:1em;margin-bottom:.3em}
.facts,.quiet{color:var(--quiet);font-size:.88em}
table{border-collapse:collapse;width:100%;font-size:.85em}td,th{border-bottom:1px solid var(--rule);padding:.35em .6em .35em 0;text-align:left;vertical-align:top;overflow-wrap:anywhere}
ol.route>li{margin:.4em 0}ol.route>li.weakest{border-left:3px solid var(--thread);padding-left:.6em}
sup a,a{color:var(--thread)}img,figure svg{max-width:100%;height:auto}figure{margin:1em 0;background:#fff}
ol.notes{font-size:.9em}ol.notes li{margin:.6em 0;overflow-wrap:anywhere}bdi{unicode-bidi:isolate}
.back{text-decoration:none}
th{overflow-wrap:normal}td{min-width:3em}
h1,h2,h3{break-after:avoid}li,tr,figure,img{break-inside:avoid}h2+p,h3+p{break-after:avoid}p{orphans:2;widows:2}
@page{margin:18mm}
@media print{body{max-width:none;margin:0;padding:0;font-size:10.5pt}h2{margin-top:1.4em}a{text-decoration:none}.back{display:none}img{max-height:22cm}}
ul.plain{padding-left:1.1em}ul.plain li{margin:.25em 0}.quote{color:var(--quiet);font-style:italic}
)";

} // namespace

QString escaped(const QString &text)
{
    Losses ignored;
    return u"<bdi>"_s + cleanText(text, ignored).toHtmlEscaped() + u"</bdi>"_s;
}

QString htmlPage(const QString &title, const QString &language, const QString &body)
{
    Losses ignored;
    const QString plainTitle = cleanText(title, ignored).toHtmlEscaped();
    return u"<!DOCTYPE html>\n<html lang=\""_s + language.toHtmlEscaped()
        + u"\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" "
          "content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">\n"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
          "<meta name=\"referrer\" content=\"no-referrer\">\n<title>"_s
        + plainTitle + u"</title>\n<style>"_s + QLatin1StringView(style) + u"</style>\n</head>\n<body>\n"_s
        + body + u"</body>\n</html>\n"_s;
}

} // namespace clew
