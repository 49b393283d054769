// SPDX-License-Identifier: GPL-3.0-or-later
#include <cassert>
#include <cstdint>
#include <string>

#include "bytes/bytes.h"
#include "schedule/systemdunit.h"

/// What `systemctl show` prints, and timers that a person may have changed by hand. Whatever is understood
/// must be what stood there: a rhythm is written back as the same one, and a time of day is that of the text.
namespace coffer {
namespace {

constexpr std::string_view kNext = "NextElapseUSecRealtime=";
constexpr std::uint64_t kPastYear9999 = 253'402'300'800'000;

std::string twoDigits(std::uint64_t value) {
    return (value < 10 ? "0" : "") + std::to_string(value);
}

void checkTime(std::string_view text) {
    const auto next = systemd::stateIn(std::string(kNext) + std::string(text) + "\n").nextRun;
    if (!next) {
        return;
    }
    assert(*next < kPastYear9999);
    if (!text.starts_with('@')) {
        const std::uint64_t seconds = *next / 1000;
        const auto at = [&](std::size_t place) { return text.substr(place, 2); };
        assert(at(15) == twoDigits(seconds / 3600 % 24));
        assert(at(18) == twoDigits(seconds / 60 % 60));
        assert(at(21) == twoDigits(seconds % 60));
    }
}

}  // namespace
}  // namespace coffer

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace coffer;
    const auto text = asText({data, size});
    const ScheduleState state = systemd::stateIn(text);
    assert(!state.lastExit || state.lastRun);
    if (text.find('\n') == std::string_view::npos) {
        checkTime(text);
    }
    if (const auto rhythm = systemd::rhythmIn(text)) {
        assert(systemd::rhythmIn(systemd::timerText(*rhythm)) == rhythm);
    }
    return 0;
}
