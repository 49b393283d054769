// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

/// Inside the room only: whose the other end of a connection on loopback is. The address of the page, with
/// its token, may pass through the command line of a browser, which every user of the computer can read.
namespace coffer {

/// A connection to this computer itself: 127.0.0.1 or ::1 at both ends.
struct Peer {
    enum class Family { V4, V6 };
    std::uint16_t port;       ///< of the other end
    std::uint16_t localPort;  ///< of this end
    Family family = Family::V4;
};

/// Whether another user than this one holds the other end; a connection that the system does not list counts
/// as that. False where there is no such list: only Linux has one (/proc/net/tcp).
bool isOtherUser(const Peer& peer);

/// The user id of the first line of a table as in /proc/net/tcp that has those two ends and is in use;
/// nothing where there is none. An end of 127.0.0.1 may be listed as the same address within IPv6.
std::optional<unsigned> userIn(std::string_view table, const Peer& peer);

}  // namespace coffer
