// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/language.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "browser/ascii.h"

namespace coffer {
namespace {

constexpr std::size_t kMostRanges = 32;

// A locale's name to a tag ("pt_BR.UTF-8" to "pt-br"), and everything in lower case.
std::string normalised(std::string_view tag) {
    std::string result = ascii::lowered(tag.substr(0, tag.find_first_of(".@")));
    std::ranges::replace(result, '_', '-');
    return result;
}

std::string primary(std::string_view tag) {
    return std::string(tag.substr(0, tag.find('-')));
}

bool isTraditionalChinese(std::string_view tag) {
    constexpr std::array kTraditional{"hant", "tw", "hk", "mo"};
    return primary(tag) == "zh" && std::ranges::any_of(kTraditional, [&tag](std::string_view part) {
               return tag.find("-" + std::string(part)) != std::string_view::npos;
           });
}

// What stands before the separator; `rest` is then what follows it.
std::string_view cutAt(std::string_view& rest, char separator) {
    const auto* const end = std::ranges::find(rest, separator);
    const auto length = static_cast<std::size_t>(end - rest.begin());
    const std::string_view result = rest.substr(0, length);
    rest.remove_prefix(std::min(length + 1, rest.size()));
    return result;
}

// The weight in thousandths, RFC 9110 section 12.4.2: "q=0.8".
int weightOf(std::string_view parameter) {
    parameter = ascii::trimmed(parameter);
    if (parameter.empty()) {
        return 1000;
    }
    if (!parameter.starts_with("q=0.")) {
        return parameter == "q=1" || parameter.starts_with("q=1.") ? 1000 : 0;
    }
    std::string digits(parameter.substr(4, 3));
    digits.resize(3, '0');
    int weight = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), weight);
    return error == std::errc{} && end == digits.data() + digits.size() ? weight : 0;
}

}  // namespace

std::optional<std::string_view> matchLanguage(std::string_view wished,
                                              std::span<const std::string_view> offered) {
    const std::string tag = normalised(wished);
    const auto same = std::ranges::find_if(offered, [&](auto other) { return normalised(other) == tag; });
    if (same != offered.end()) {
        return *same;
    }
    if (isTraditionalChinese(tag)) {
        return std::nullopt;
    }
    const auto close =
        std::ranges::find_if(offered, [&](auto other) { return primary(normalised(other)) == primary(tag); });
    return close == offered.end() ? std::nullopt : std::optional(*close);
}

std::vector<std::string> preferredLanguages(std::string_view acceptLanguage) {
    std::vector<std::pair<int, std::string>> ranges;
    while (!acceptLanguage.empty() && ranges.size() < kMostRanges) {
        std::string_view parameter = cutAt(acceptLanguage, ',');
        const std::string_view range = ascii::trimmed(cutAt(parameter, ';'));
        ranges.emplace_back(weightOf(parameter), range);
    }
    std::ranges::stable_sort(ranges, std::ranges::greater{}, &std::pair<int, std::string>::first);
    std::vector<std::string> result;
    for (auto& [weight, range] : ranges) {
        if (weight > 0 && !range.empty()) {
            result.push_back(std::move(range));
        }
    }
    return result;
}

}  // namespace coffer
