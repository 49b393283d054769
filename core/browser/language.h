// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Inside the room only: which of the languages offered a person reads best.
namespace coffer {

/// The one of `offered` (BCP 47 tags) for `wished`, a tag or a locale's name: the same tag, or else the first
/// of the same language. Chinese in traditional characters is not taken for simplified. Nothing where none
/// fits.
std::optional<std::string_view> matchLanguage(std::string_view wished,
                                              std::span<const std::string_view> offered);

/// The language ranges of an Accept-Language header, the most wanted first, without those of weight 0.
/// Weights that are no number count as 0. At most 32 are looked at.
std::vector<std::string> preferredLanguages(std::string_view acceptLanguage);

}  // namespace coffer
