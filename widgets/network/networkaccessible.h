#pragma once

namespace clew {

// Lets a screen reader walk through the nodes of a NetworkCanvas as through a list, important ones first:
// their names, what is known of them, where they are, which are selected. Called once is enough; more do no
// harm.
void describeNetworks();

} // namespace clew
