// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/figures.h"

namespace coffer::cli {

std::uint64_t figure(const format::Figures& figures, const char* key) {
    const auto found = figures.find(key);
    return found == figures.end() ? 0 : found->second;
}

Json figuresJson(const format::Figures& figures) {
    Json object = Json::object();
    for (const auto& [key, value] : figures) {
        object[key] = value;
    }
    return object;
}

}  // namespace coffer::cli
