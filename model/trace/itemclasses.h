#pragma once

#include "core/dossier.h"
#include "graph/graph.h"

#include <set>
#include <vector>

namespace clew {

// How a claim about some goods may be read by a route for others.
enum class ItemReading {
    None,
    Same, // also under a longer or shorter name: "VT-9" for "Acme VT-9"
    Member, // a model of the class that was asked for: "A VT-9 is a chip" needs no guess
    Whole, // holds what was asked for, as the documents say: "servers that contain VT-9 chips"
    Class, // the class of the model that was asked for: a guess, and the route says so
    Vague, // "equipment": may be anything
    Kindred, // other words for goods of the class that was asked for: a guess as well
    Context, // names no goods, but the text around speaks of those that were asked for: a guess
};

// What the goods of a dossier are: models ("VT-9 chips") or classes ("high-end chips"), of which kind, and of
// whom or of which country. From the words that the texts call them by, from who makes them and where these
// sit, and from the classes in resources/flow/goods.txt.
class ItemClasses
{
public:
    ItemClasses(const DossierContent &content, const Graph &graph);

    // Node indices; None for anything but goods. "Ruvian chips" are not read as a model whose makers all sit
    // elsewhere, nor "Acme chips" as one of another maker.
    ItemReading reading(int claimed, int asked) const;
    // Whether two names surely mean different goods: two models, or goods of different kinds.
    bool areApart(int a, int b) const;
    bool isModel(int node) const; // goods with a designation of their own

private:
    struct Goods
    {
        bool isGoods = false;
        bool generic = false; // bears no designation of its own
        bool bearsDesignation = false; // "VT-9"; what is neither is unclear
        std::set<QString> designations; // lower case: "vt-9"
        std::set<QString> classes;
        std::set<int> makers; // who makes it; of a class: whose name it bears
        std::set<int> parts; // node indices
        std::set<QString> countries; // where its makers sit; of a class: whose goods it is said to be
    };
    void readParts(const DossierContent &content, const Graph &graph);
    bool holds(int whole, int part) const;
    bool shareClass(const Goods &narrow, const Goods &broad) const;
    bool haveOneDesignation(const Goods &one, const Goods &other) const;

    std::vector<Goods> m_nodes;
};

} // namespace clew
