// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include <array>
#include <cstdio>
#include <ctime>
#include <iostream>

#include "files/names.h"

namespace coffer::cli {
namespace {

std::string oneLine(const Json& object) {
    // In ASCII: a terminal that shows it obeys nothing that a file name or a chat says. Text that is not
    // UTF-8 gets replacement characters; paths are escaped before they come here.
    return object.dump(-1, ' ', true, Json::error_handler_t::replace);
}

}  // namespace

void Console::text(const std::string& line) const {
    if (!json()) {
        std::cout << displayText(line) << '\n';
    }
}

void Console::object(const Json& object) const {
    if (json()) {
        std::cout << oneLine(object) << '\n' << std::flush;
    }
}

void Console::warn(const std::string& kind, const std::string& sentence) const {
    if (json()) {
        std::cout << oneLine({{"warning", {{"kind", kind}, {"message", sentence}}}}) << '\n' << std::flush;
    } else {
        std::cerr << "note: " << displayText(sentence) << ".\n";
    }
}

void Console::fail(const Error& error) const {
    if (json()) {
        Json object{{"code", codeName(error.code)}, {"message", error.detail}};
        if (!error.kind.empty()) {
            object["kind"] = error.kind;
        }
        std::cout << oneLine({{"error", object}}) << '\n';
    }
    std::cerr << "coffer: " << displayText(error.detail) << (error.detail.ends_with('?') ? "\n" : ".\n");
}

std::string humanSize(std::uint64_t bytes) {
    constexpr std::array kUnits = {"bytes", "KiB", "MiB", "GiB", "TiB", "PiB"};
    auto value = static_cast<double>(bytes);
    std::size_t unit = 0;
    while (value >= 1024 && unit + 1 < kUnits.size()) {
        value /= 1024;
        ++unit;
    }
    if (bytes == 1) {
        return "1 byte";
    }
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), unit == 0 ? "%.0f %s" : "%.1f %s", value, kUnits.at(unit));
    return text.data();
}

std::string humanTime(std::uint64_t milliseconds) {
    return humanSeconds(static_cast<std::int64_t>(milliseconds / 1000));
}

std::string humanSeconds(std::int64_t since1970) {
    const auto seconds = static_cast<std::time_t>(since1970);
    std::tm local{};
#ifdef _WIN32
    localtime_s(&local, &seconds);
#else
    localtime_r(&seconds, &local);
#endif
    std::array<char, 32> text{};
    std::strftime(text.data(), text.size(), "%Y-%m-%d %H:%M:%S", &local);
    return text.data();
}

std::string humanCount(std::uint64_t number, const std::string& one, const std::string& many) {
    return std::to_string(number) + " " + (number == 1 ? one : many);
}

}  // namespace coffer::cli
