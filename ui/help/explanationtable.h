#pragma once

#include <vector>

namespace tambon {

/// What a control or command is for.
struct Explanation {
    const char* place; ///< where the name is translated, which is the class it lies in; or, without a name, its own class
    const char* name;  ///< English source of its name; "" when all of a class are explained alike
    const char* words; ///< English source, context "Explanations"
};

[[nodiscard]] const std::vector<Explanation>& explanations();

} // namespace tambon
