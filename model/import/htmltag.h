#pragma once

#include <QStringView>

namespace clew {

// The elements that reading a page tells apart.
enum class HtmlTag : quint8 {
    Text, // no element: a run of text
    Other, // any element that is not named here
    A,
    Abbr,
    Address,
    Article,
    Aside,
    Audio,
    B,
    Base,
    Basefont,
    Bdi,
    Bdo,
    Big,
    Blockquote,
    Body,
    Br,
    Button,
    Canvas,
    Caption,
    Center,
    Cite,
    Code,
    Col,
    Colgroup,
    Data,
    Dd,
    Del,
    Details,
    Dfn,
    Dialog,
    Dir,
    Div,
    Dl,
    Dt,
    Em,
    Embed,
    Fieldset,
    Figcaption,
    Figure,
    Font,
    Footer,
    Form,
    Frame,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    Head,
    Header,
    Hgroup,
    Hr,
    Html,
    I,
    Iframe,
    Img,
    Input,
    Ins,
    Kbd,
    Label,
    Legend,
    Li,
    Link,
    Listing,
    Main,
    Mark,
    Math,
    Menu,
    Meta,
    Nav,
    Nobr,
    Noembed,
    Noframes,
    Noscript,
    Object,
    Ol,
    Optgroup,
    Option,
    P,
    Param,
    Pre,
    Q,
    Rp,
    Rt,
    Ruby,
    S,
    Samp,
    Script,
    Search,
    Section,
    Select,
    Small,
    Source,
    Span,
    Strike,
    Strong,
    Style,
    Sub,
    Summary,
    Sup,
    Svg,
    Table,
    Tbody,
    Td,
    Template,
    Textarea,
    Tfoot,
    Th,
    Thead,
    Time,
    Title,
    Tr,
    Track,
    Tt,
    U,
    Ul,
    Var,
    Video,
    Wbr,
    Xmp
};

// The element of this name, in whatever case; Other for any that is not in the list.
HtmlTag htmlTagNamed(QStringView name);

// Belongs to the line that it stands in: <b>, <a>, <span>.
bool isInlineTag(HtmlTag tag);

// What stands in it is no text of the page: scripts, styles, fields, pictures.
bool holdsNoText(HtmlTag tag);

// Has neither content nor end: <br>, <img>.
bool isVoidTag(HtmlTag tag);

// What stands in it is not read as tags, up to its end: <script>, <title>.
bool isRawTextTag(HtmlTag tag);

// Its beginning ends an open paragraph (HTML, section 13.2.6.4.7).
bool closesParagraph(HtmlTag tag);

// 1 to 6 of a headline, else 0.
int headingLevel(HtmlTag tag);

} // namespace clew
