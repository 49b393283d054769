// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/strictjson.h"

#include <set>
#include <vector>

#include "bytes/encoding.h"

namespace coffer {
namespace {

using nlohmann::json;

// Watches a parse, and says afterwards whether anything was out of bounds.
class Watch {
public:
    bool see(int depth, json::parse_event_t event, const json& value) {
        if (event == json::parse_event_t::object_start) {
            m_names.emplace_back();
        } else if (event == json::parse_event_t::object_end) {
            m_names.pop_back();
        } else if (event == json::parse_event_t::key) {
            m_good = m_names.back().insert(value.get<std::string>()).second && m_good;
        }
        m_good = m_good && depth <= kJsonDepth;
        return true;
    }

    [[nodiscard]] bool good() const { return m_good; }

private:
    std::vector<std::set<std::string>> m_names;
    bool m_good = true;
};

const json* memberOf(const json& object, const char* name) {
    const auto found = object.find(name);
    return found == object.end() ? nullptr : &*found;
}

}  // namespace

std::optional<json> parseStrictJson(std::string_view text) {
    Watch watch;
    auto result = json::parse(
        text,
        [&watch](int depth, json::parse_event_t event, json& value) {
            return watch.see(depth, event, value);
        },
        false);
    if (!watch.good() || !result.is_object()) {
        return std::nullopt;
    }
    return result;
}

std::optional<std::string> jsonText(const json& object, const char* name) {
    const json* const member = memberOf(object, name);
    return member != nullptr && member->is_string() ? std::optional(member->get<std::string>())
                                                    : std::nullopt;
}

std::optional<bool> jsonBoolean(const json& object, const char* name) {
    const json* const member = memberOf(object, name);
    return member != nullptr && member->is_boolean() ? std::optional(member->get<bool>()) : std::nullopt;
}

std::optional<Bytes> jsonBytes(const json& object, const char* name) {
    const auto text = jsonText(object, name);
    return text ? fromBase64Url(*text) : std::nullopt;
}

}  // namespace coffer
