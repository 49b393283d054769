// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

/// Inside the room only: whose the other end of a connection on loopback is. The address of the page, with
/// its token, may pass through the command line of a browser, which every user of the computer can read.
namespace coffer {

/// The ports of a connection to this computer itself.
struct Peer {
    std::uint16_t port;       ///< of the other end
    std::uint16_t localPort;  ///< of this end
};

/// Whether another user than this one holds the other end. False where the system does not tell: only Linux
/// does (/proc/net/tcp).
bool isOtherUser(const Peer& peer);

/// The user id of the first line of a table as in /proc/net/tcp that has those two ports and is in use;
/// nothing where there is none.
std::optional<unsigned> userIn(std::string_view table, const Peer& peer);

}  // namespace coffer
