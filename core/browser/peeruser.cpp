// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/peeruser.h"

#include <charconv>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>

#ifdef __linux__
#include <unistd.h>
#endif

namespace coffer {
namespace {

template <typename Number>
std::optional<Number> numberOf(std::string_view text, int base) {
    Number value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

std::optional<std::uint16_t> portOf(const std::string& address) {
    const auto colon = address.find(':');
    return colon == std::string::npos
               ? std::nullopt
               : numberOf<std::uint16_t>(std::string_view(address).substr(colon + 1), 16);
}

// A connection that is closed and only remembered has no owner any more.
constexpr std::string_view kTimeWait = "06";

}  // namespace

std::optional<unsigned> userIn(std::string_view table, const Peer& peer) {
    std::istringstream lines{std::string(table)};
    for (std::string line; std::getline(lines, line);) {
        std::istringstream fields(line);
        std::string slot, local, remote, state, queues, timer, retries, user;
        fields >> slot >> local >> remote >> state >> queues >> timer >> retries >> user;
        if (portOf(local) == peer.port && portOf(remote) == peer.localPort && state != kTimeWait) {
            return numberOf<unsigned>(user, 10);
        }
    }
    return std::nullopt;
}

bool isOtherUser([[maybe_unused]] const Peer& peer) {
#ifdef __linux__
    for (const auto* const path : {"/proc/net/tcp", "/proc/net/tcp6"}) {
        std::ifstream file(path);
        const std::string table(std::istreambuf_iterator<char>(file), {});
        if (const auto user = userIn(table, peer)) {
            return *user != geteuid();
        }
    }
#endif
    return false;
}

}  // namespace coffer
