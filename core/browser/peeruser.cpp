// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/peeruser.h"

#include <array>
#include <charconv>
#include <cstdio>
#include <cstring>
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

/// A 32-bit word of an address as the kernel prints it, in the byte order of the machine.
std::string printed(std::array<std::uint8_t, 4> networkOrder) {
    std::uint32_t word = 0;
    std::memcpy(&word, networkOrder.data(), sizeof word);
    std::array<char, 9> text{};
    std::snprintf(text.data(), text.size(), "%08X", word);
    return text.data();
}

bool isLoopback(const std::string& end, Peer::Family family) {
    const std::string zero = printed({0, 0, 0, 0}), local = printed({127, 0, 0, 1});
    const std::string address = end.substr(0, end.find(':'));
    return family == Peer::Family::V6
               ? address == zero + zero + zero + printed({0, 0, 0, 1})
               : address == local || address == zero + zero + printed({0, 0, 255, 255}) + local;
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
        const bool isHere = isLoopback(local, peer.family) && isLoopback(remote, peer.family);
        if (isHere && portOf(local) == peer.port && portOf(remote) == peer.localPort && state != kTimeWait) {
            return numberOf<unsigned>(user, 10);
        }
    }
    return std::nullopt;
}

bool isOtherUser([[maybe_unused]] const Peer& peer) {
#ifdef __linux__
    bool listed = false;
    for (const auto* const path : {"/proc/net/tcp", "/proc/net/tcp6"}) {
        std::ifstream file(path);
        listed = listed || file.is_open();
        const std::string table(std::istreambuf_iterator<char>(file), {});
        if (const auto user = userIn(table, peer)) {
            return *user != geteuid();
        }
    }
    return listed;
#else
    return false;
#endif
}

}  // namespace coffer
