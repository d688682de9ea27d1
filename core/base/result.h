#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace tambon {

template <typename T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString subject = {}, QString place = {}, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(subject), std::move(place), std::move(detail)});
}

} // namespace tambon
