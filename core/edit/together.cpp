#include "core/edit/together.h"

namespace tambon {

Edit together(const std::vector<Edit>& edits, const QStringList& label)
{
    return {edits.empty() ? QString() : edits.front().kind, label, {}, [edits](Plan& plan) -> Result<void> {
        for (const Edit& edit : edits)
            if (const auto done = edit.apply(plan); !done)
                return done;
        return {};
    }};
}

} // namespace tambon
