// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/contentloss.h"

namespace coffer {
namespace {

bool fell(std::uint64_t before, std::uint64_t now) {
    constexpr std::uint64_t kTenth = 10;
    return now < before / kTenth || (now == before / kTenth && before % kTenth != 0);
}

std::string counted(std::uint64_t number, const std::string& one) {
    return std::to_string(number) + " " + one + (number == 1 ? "" : "s");
}

}  // namespace

bool hasCollapsed(const ContentMeasure& before, const ContentMeasure& now) {
    return fell(before.files, now.files) || fell(before.messages, now.messages);
}

std::string collapseText(const ContentMeasure& before, const ContentMeasure& now, const std::string& middle) {
    return fell(before.files, now.files)
               ? counted(now.files, "file") + middle + std::to_string(before.files)
               : counted(now.messages, "message") + middle + std::to_string(before.messages);
}

}  // namespace coffer
