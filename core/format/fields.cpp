// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/fields.h"

#include <algorithm>

namespace coffer::format {

Result<void> readFields(Decoder& decoder, const std::vector<Field>& fields) {
    std::vector<bool> seen(fields.size());
    TRY_VOID(decoder.map([&](std::string_view key) -> Result<void> {
        const auto field = std::find_if(fields.begin(), fields.end(),
                                        [&](const Field& candidate) { return candidate.key == key; });
        if (field == fields.end()) {
            return decoder.skip();
        }
        seen[static_cast<std::size_t>(field - fields.begin())] = true;
        return field->read();
    }));
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].presence == Presence::Required && !seen[i]) {
            return Error{Code::Damaged,
                         "the object is malformed: \"" + std::string(fields[i].key) + "\" is absent"};
        }
    }
    return {};
}

}  // namespace coffer::format
