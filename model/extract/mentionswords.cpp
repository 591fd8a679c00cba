#include "extract/mentionswords.h"

#include "language/lexicon.h"
#include "text/lower.h"

#include <QRegularExpression>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace clew {

// Capitals that are common nouns, not names.
bool isCommonAcronym(QStringView word)
{
    static const QSet<QString> acronyms{
        u"AI"_s,    u"IT"_s,   u"CEO"_s,  u"CFO"_s,  u"CTO"_s,   u"COO"_s,    u"GPU"_s,     u"GPUs"_s,
        u"CPU"_s,   u"CPUs"_s, u"TV"_s,   u"PC"_s,   u"PCs"_s,   u"UAV"_s,    u"UAVs"_s,    u"GPS"_s,
        u"PDF"_s,   u"Q"_s,    u"A"_s,    u"I"_s,    u"OK"_s,    u"ID"_s,     u"VP"_s,      u"R&D"_s,
        u"DNA"_s,   u"LED"_s,  u"API"_s,  u"IP"_s,   u"FAQ"_s,   u"AKA"_s,    u"WMD"_s,     u"GDP"_s,
        u"IPO"_s,   u"VPN"_s,  u"PCB"_s,  u"LNG"_s,  u"CNC"_s,   u"ISSN"_s,   u"ISBN"_s,    u"PR"_s,
        u"NGO"_s,   u"NGOs"_s, u"EV"_s,   u"EVs"_s,  u"MD"_s,    u"OLED"_s,   u"OLEDs"_s,   u"LEDs"_s,
        u"LCD"_s,   u"LCDs"_s, u"RF"_s,   u"FPGA"_s, u"FPGAs"_s, u"ASIC"_s,   u"ASICs"_s,   u"DRAM"_s,
        u"NAND"_s,  u"SSD"_s,  u"SSDs"_s, u"HBM"_s,  u"RAM"_s,   u"IC"_s,     u"ICs"_s,     u"MEMS"_s,
        u"CMOS"_s,  u"PCBs"_s, u"RFID"_s, u"IGBT"_s, u"IGBTs"_s, u"MOSFET"_s, u"MOSFETs"_s, u"LPG"_s,
        u"SUV"_s,   u"SUVs"_s, u"ECU"_s,  u"ECUs"_s, u"UPS"_s,   u"HR"_s,     u"IMO"_s,     u"MMSI"_s,
        u"COVID"_s, u"USB"_s,  u"SIM"_s,  u"URL"_s,
    };
    return acronyms.contains(word.toString());
}

bool isCamel(QStringView word)
{
    // "non-Orlo", "then-ORLO"
    const qsizetype hyphen = word.indexOf(u'-');
    if (hyphen > 1
        && isOneOf(word.left(hyphen),
                   {u"non", u"pro", u"anti", u"then", u"ex", u"pre", u"post", u"mid", u"ultra", u"semi",
                    u"trans", u"former", u"now", u"intra", u"sub", u"un"}))
        return false;
    return word.size() > 2 && word[0].isLower()
        && std::any_of(word.begin() + 1, word.end(), [](QChar c) { return c.isUpper(); });
}

bool isHonorific(QStringView word)
{
    return isInLexicon(WordList::Title, word);
}

bool isPlaceWord(QStringView word)
{
    return isInLexicon(WordList::Country, word) || isInLexicon(WordList::Capital, word)
        || isInLexicon(WordList::City, word) || isInLexicon(WordList::Region, word);
}

bool isBodyWord(QStringView word)
{
    return isInLexicon(WordList::OrganizationWord, word)
        || isInLexicon(WordList::GovernmentWord, LowerCased(word).form());
}

qsizetype leadingName(QStringView word)
{
    static const QRegularExpression pattern(
        u"^(.+)-(?:based|flagged|origin|made|backed|owned|controlled|run|led|linked|designated|sanctioned|"
        u"registered|"
        u"funded|built|born|listed|wide|style|series|era|related|affiliated|trained|supplied|produced|approved)$"_s);
    if (word.isEmpty() || !word[0].isUpper())
        return 0;
    const auto match = pattern.match(word.toString());
    return match.hasMatch() ? match.capturedLength(1) : 0;
}

bool hasAbstractEnding(QStringView word)
{
    static const std::array endings{u"ment"_s,  u"ity"_s,  u"tion"_s, u"ics"_s, u"ence"_s, u"ance"_s,
                                    u"ology"_s, u"ture"_s, u"sion"_s, u"ing"_s, u"ry"_s,   u"ade"_s,
                                    u"ce"_s,    u"gy"_s,   u"ism"_s,  u"aid"_s, u"lth"_s,  u"se"_s};
    return std::ranges::any_of(endings, [&](const QString &ending) { return word.endsWith(ending); });
}

// Words that take "of" in the name of a body.
bool takesOf(QStringView word)
{
    return isOneOf(word, {u"Institute",    u"University",  u"Bank",        u"Ministry",   u"Department",
                          u"Bureau",       u"Office",      u"Academy",     u"College",    u"School",
                          u"Government",   u"Republic",    u"Kingdom",     u"State",      u"Council",
                          u"Board",        u"Chamber",     u"Association", u"Federation", u"Union",
                          u"Society",      u"Center",      u"Centre",      u"Commission", u"Committee",
                          u"Court",        u"Directorate", u"Authority",   u"Agency",     u"Organisation",
                          u"Organization", u"League",      u"Museum",      u"Secretary",  u"Minister",
                          u"List",         u"Register",    u"Registry",    u"Division",   u"District",
                          u"Army",         u"Party",       u"Ports",       u"Port",       u"Guard"});
}

bool takesFor(QStringView word)
{
    return isOneOf(word, {u"Court",       u"Office",     u"Center", u"Centre",       u"Institute",
                          u"Foundation",  u"Committee",  u"Agency", u"Council",      u"Partnership",
                          u"Association", u"Network",    u"Fund",   u"Organization", u"Organisation",
                          u"Ministry",    u"Department", u"Bureau", u"Directorate",  u"Secretariat"});
}

// Titles and offices: "Chief Executive Officer" names nobody.
bool isRoleWord(QStringView word)
{
    return isInLexicon(WordList::Title, word) || isInLexicon(WordList::PersonNoun, LowerCased(word).form())
        || isOneOf(word, {u"Chief",      u"Executive", u"Deputy",    u"Acting",   u"Senior",  u"Vice",
                          u"Technology", u"Financial", u"Operating", u"Managing", u"General", u"Special",
                          u"Assistant",  u"Under",     u"Annex",     u"Member",   u"States",  u"Board",
                          u"Chairman",   u"Guidance",  u"FAQs",      u"Part",     u"Section", u"Article",
                          u"Chapter",    u"Figure",    u"Table",     u"Note",     u"Today",   u"Yesterday",
                          u"Tomorrow",   u"Charge",    u"First",     u"Agent",    u"Jr",      u"Jr.",
                          u"Directors",  u"Trustees",  u"Governors", u"Title",    u"Chart"});
}

bool isModelDesignation(QStringView word)
{
    static const QRegularExpression pattern(
        u"^(?:[A-Z][A-Za-z]{0,4}-?\\d{1,5}[A-Za-z]{0,3}s?|\\d{1,3}[A-Z]{1,3}\\d{0,4})$"_s);
    if (word.size() < 2 || word.size() > 12)
        return false;
    if (!std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); }))
        return false;
    if (word.startsWith(u"Covid", Qt::CaseInsensitive))
        return false;
    // "Marlin-3", but not the "Company-3" of charges
    static const QRegularExpression named(u"^[A-Z][a-z]{4,10}-\\d{1,4}[A-Z]?s?$"_s);
    if (named.match(word.toString()).hasMatch()) {
        const QString noun = word.left(word.indexOf(u'-')).toString().toLower();
        return !isInLexicon(WordList::FirmNoun, noun) && !isInLexicon(WordList::PersonNoun, noun)
            && !isOneOf(noun, {u"individual", u"witness", u"victim",      u"exhibit", u"count",    u"level",
                               u"phase",      u"stage",   u"category",    u"class",   u"schedule", u"annex",
                               u"article",    u"section", u"chapter",     u"channel", u"formula",  u"route",
                               u"highway",    u"runway",  u"conspirator", u"country", u"state",    u"entity",
                               u"subject",    u"person"});
    }
    return pattern.match(word.toString()).hasMatch();
}

bool isAnyGoodsNoun(QStringView noun)
{
    return isOneOf(noun,
                   {u"machine", u"device", u"instrument", u"equipment", u"product", u"item", u"unit", u"good",
                    u"article", u"apparatus", u"gear", u"hardware", u"merchandise", u"cargo"});
}

bool isQuoted(QStringView text, qsizetype begin, qsizetype at)
{
    bool open = false;
    for (const QChar c : text.mid(begin, at - begin)) {
        if (c == u'"')
            open = !open;
        else if (c == u'\u201c' || c == u'\u201d')
            open = c == u'\u201c';
    }
    return open;
}

} // namespace clew
