// SPDX-License-Identifier: GPL-3.0-or-later
#include <charconv>

#include "schedule/schedule.h"

namespace coffer {
namespace {

std::optional<unsigned> number(std::string_view digits, unsigned most) {
    unsigned value = 0;
    const auto end = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    const bool whole = end.ec == std::errc() && end.ptr == digits.data() + digits.size();
    return whole && !digits.empty() && digits.size() <= 2 && value <= most ? std::optional(value)
                                                                           : std::nullopt;
}

std::string twoDigits(unsigned value) {
    return (value < 10 ? "0" : "") + std::to_string(value);
}

}  // namespace

Result<Rhythm> parseRhythm(std::string_view text) {
    if (text == "hourly") {
        return Rhythm{Rhythm::Every::Hour, 0, 0};
    }
    const auto colon = text.find(':');
    if (colon != std::string_view::npos) {
        const auto hour = number(text.substr(0, colon), 23);
        const auto minute = number(text.substr(colon + 1), 59);
        if (hour && minute && text.size() - colon == 3) {
            return Rhythm{Rhythm::Every::Day, *hour, *minute};
        }
    }
    return Error{Code::Invalid,
                 "\"" + std::string(text) + "\" is no time of day such as 20:30, nor \"hourly\""};
}

std::string rhythmText(const Rhythm& rhythm) {
    return rhythm.every == Rhythm::Every::Hour ? "hourly"
                                               : twoDigits(rhythm.hour) + ":" + twoDigits(rhythm.minute);
}

std::vector<std::string> backupArguments(const BackupSchedule& schedule) {
    std::vector<std::string> words{"backup", schedule.vault};
    words.insert(words.end(), schedule.paths.begin(), schedule.paths.end());
    const auto add = [&](const char* option, const std::string& value) {
        if (!value.empty()) {
            words.insert(words.end(), {option, value});
        }
    };
    for (const auto& pattern : schedule.exclude) {
        add("--exclude", pattern);
    }
    for (const auto& file : schedule.excludeFiles) {
        add("--exclude-file", file);
    }
    add("--computer-key", schedule.keyFile);
    add("--state-dir", schedule.stateFolder);
    return words;
}

}  // namespace coffer
