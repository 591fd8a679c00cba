#pragma once

#include "core/claim.h"

#include <QString>

#include <vector>

namespace clew {

struct Theme;
class Workspace;

// A card is put together from these. Everything from a text is escaped.
class Card
{
public:
    Card(const Workspace &workspace, const Theme &theme);

    void name(const QString &text);
    void quiet(const QString &text);
    void heading(const QString &text, int count = -1);
    void paragraph(const QString &html, int below = 4);
    void quote(const QString &text);
    void fact(const QString &what, const QString &html); // nothing where there is no fact

    QString muted(const QString &text) const;
    QString linked(const QString &html, const QString &address) const;
    QString party(EntityId id) const; // a name that leads to its entity
    // One line for what several say alike, with who publishes it; grouped by predicate where there are
    // several.
    void claims(const std::vector<const Claim *> &claims);
    QString html() const { return m_html; }

private:
    void claimsOfOneKind(const std::vector<const Claim *> &claims);
    QString statementOf(const Claim &claim) const;
    QString publisherOf(const Claim &claim) const;

    const Workspace &m_workspace;
    const Theme &m_theme;
    QString m_html;
};

} // namespace clew
