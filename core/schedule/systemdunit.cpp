// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/systemdunit.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>

#include "bytes/utf8.h"

namespace coffer::systemd {
namespace {

constexpr std::size_t kLongestName = 200;  ///< systemd takes 255 with all suffixes
constexpr std::string_view kHex = "0123456789abcdef";
constexpr std::string_view kCalendar = "OnCalendar=*-*-* ";

std::string escapedByte(char byte) {
    const auto value = static_cast<unsigned char>(byte);
    return {'\\', 'x', kHex[value / 16U], kHex[value % 16U]};
}

bool isPlain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.';
}

/// One word of ExecStart: quoted, so that blanks divide nothing; % would begin a specifier.
std::string inQuotes(std::string_view word) {
    std::string result = "\"";
    for (const char c : word) {
        if (c == '"' || c == '\\') {
            result += std::string("\\") + c;
        } else if (c == '%') {
            result += "%%";
        } else if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) {
            result += escapedByte(c);
        } else {
            result += c;
        }
    }
    return result + "\"";
}

std::string twoDigits(unsigned value) {
    return (value < 10 ? "0" : "") + std::to_string(value);
}

/// The value of "KEY=value" on a line of its own.
std::string_view valueOf(std::string_view text, std::string_view key) {
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        if (line.size() > key.size() && line.starts_with(key) && line[key.size()] == '=') {
            return line.substr(key.size() + 1);
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return {};
}

template <typename Number>
std::optional<Number> number(std::string_view digits) {
    Number value{};
    const auto end = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return end.ec == std::errc() && end.ptr == digits.data() + digits.size() ? std::optional(value)
                                                                             : std::nullopt;
}

/// "Sat 2026-11-28 20:30:00 UTC": systemd 252 prints the next run so whatever it is asked for.
std::optional<std::uint64_t> calendarTime(std::string_view text) {
    constexpr std::size_t kStart = 4, kLength = 19;
    if (text.size() != kStart + kLength + 4 || !text.ends_with(" UTC")) {
        return std::nullopt;
    }
    const std::string_view time = text.substr(kStart, kLength);
    const std::array parts{number<unsigned>(time.substr(0, 4)),  number<unsigned>(time.substr(5, 2)),
                           number<unsigned>(time.substr(8, 2)),  number<unsigned>(time.substr(11, 2)),
                           number<unsigned>(time.substr(14, 2)), number<unsigned>(time.substr(17, 2))};
    if (!std::all_of(parts.begin(), parts.end(), [](const auto& part) { return part.has_value(); })) {
        return std::nullopt;
    }
    using namespace std::chrono;
    const year_month_day date{year(static_cast<int>(*parts[0])), month(*parts[1]), day(*parts[2])};
    if (!date.ok() || *parts[3] > 23 || *parts[4] > 59 || *parts[5] > 59) {
        return std::nullopt;
    }
    const auto since =
        sys_days(date).time_since_epoch() + hours(*parts[3]) + minutes(*parts[4]) + seconds(*parts[5]);
    return since.count() < 0 ? std::nullopt
                             : std::optional(static_cast<std::uint64_t>(milliseconds(since).count()));
}

/// Either form of a time.
std::optional<std::uint64_t> timeIn(std::string_view text) {
    if (!text.starts_with('@')) {
        return calendarTime(text);
    }
    constexpr std::uint64_t kMostSeconds = 253'402'300'799;  // the year 9999
    const auto seconds = number<std::uint64_t>(text.substr(1));
    return seconds && *seconds <= kMostSeconds ? std::optional(*seconds * 1000) : std::nullopt;
}

}  // namespace

Result<std::string> unitName(const std::string& vault) {
    std::string name = "coffer-backup-";
    std::string_view path = vault;
    path.remove_prefix(std::min(path.find_first_not_of('/'), path.size()));
    for (std::size_t i = 0; i < path.size(); ++i) {
        const bool dotAtStart = path[i] == '.' && i == 0;
        name += path[i] == '/'                    ? std::string("-")
                : isPlain(path[i]) && !dotAtStart ? std::string(1, path[i])
                                                  : escapedByte(path[i]);
    }
    if (name.size() > kLongestName) {
        return Error{Code::Invalid, vault + " is too long a path for a schedule of systemd"};
    }
    return name;
}

Result<std::string> serviceText(const std::vector<std::string>& words) {
    std::string command;
    for (const auto& word : words) {
        if (!isUtf8(word) || word.find('\0') != std::string::npos) {
            return Error{Code::Invalid,
                         "a path of what is to be backed up is not UTF-8, which a schedule of systemd cannot "
                         "hold"};
        }
        command += (command.empty() ? "" : " ") + inQuotes(word);
    }
    // The colon keeps $ from beginning a variable.
    return "# Written by Coffer, which replaces it when the schedule changes.\n"
           "[Unit]\nDescription=Backup with Coffer\nDocumentation=man:coffer(1)\n\n"
           "[Service]\nType=oneshot\nExecStart=:" +
           command + "\nNice=10\nIOSchedulingClass=idle\nUMask=0077\n";
}

std::string timerText(const Rhythm& rhythm) {
    const std::string hour = rhythm.every == Rhythm::Every::Hour ? "*" : twoDigits(rhythm.hour);
    return "# Written by Coffer, which replaces it when the schedule changes.\n"
           "[Unit]\nDescription=When Coffer backs up\nDocumentation=man:coffer(1)\n\n"
           "[Timer]\n" +
           std::string(kCalendar) + hour + ":" + twoDigits(rhythm.minute) +
           ":00\nPersistent=true\n\n[Install]\nWantedBy=timers.target\n";
}

std::optional<Rhythm> rhythmIn(std::string_view timer) {
    const auto start = timer.find(kCalendar);
    if (start == std::string_view::npos) {
        return std::nullopt;
    }
    timer.remove_prefix(start + kCalendar.size());
    const std::string_view value = timer.substr(0, timer.find('\n'));
    if (!value.ends_with(":00")) {
        return std::nullopt;
    }
    const std::string_view time = value.substr(0, value.size() - 3);
    if (time.starts_with("*:")) {
        const auto minute = number<unsigned>(time.substr(2));
        return minute && *minute < 60 ? std::optional(Rhythm{Rhythm::Every::Hour, 0, *minute}) : std::nullopt;
    }
    const auto rhythm = parseRhythm(time);
    return rhythm.ok() ? std::optional(*rhythm) : std::nullopt;
}

ScheduleState stateIn(std::string_view shown) {
    const auto gap = shown.find("\n\n");
    const std::string_view timer = shown.substr(0, gap);
    const std::string_view service =
        gap == std::string_view::npos ? std::string_view() : shown.substr(gap + 2);
    ScheduleState state;
    state.set = valueOf(timer, "ActiveState") == "active";
    state.nextRun = timeIn(valueOf(timer, "NextElapseUSecRealtime"));
    state.lastRun = timeIn(valueOf(timer, "LastTriggerUSec"));
    state.running = valueOf(service, "ActiveState") == "activating";
    if (const auto ended = timeIn(valueOf(service, "ExecMainExitTimestamp")); ended && *ended != 0) {
        state.lastRun = std::max(state.lastRun.value_or(0), *ended);
        state.lastExit = number<int>(valueOf(service, "ExecMainStatus"));
    }
    return state;
}

}  // namespace coffer::systemd
