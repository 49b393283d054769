// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

#include "system/descriptor.h"

/// Sockets of IPv4 that stay on this computer: 127.0.0.1 and its ports. Simulators of devices are reached so,
/// and stood in for by tests; nothing that Coffer does for its users opens one (the page for passkeys is
/// served through Qt, room browser). POSIX only. Nothing here keeps anything; one thread at a time to a
/// socket, save that one may send while another receives.
namespace coffer {

enum class SocketKind { Stream, Datagram };

/// A new socket; holds nothing where the system gives none.
Descriptor newSocket(SocketKind kind);

/// Takes that port of 127.0.0.1, or for 0 any that is free. Which one; 0 where another socket has it.
std::uint16_t bindToLoopback(const Descriptor& socket, std::uint16_t port);

/// False where nobody listens there.
bool connectToLoopback(const Descriptor& socket, std::uint16_t port);

/// Sends a datagram, whole or not at all.
bool sendToLoopback(const Descriptor& socket, std::span<const std::uint8_t> datagram, std::uint16_t port);

/// Waits so many milliseconds for a datagram of exactly that size; one of another size is lost. False where
/// none came.
bool receiveWithin(const Descriptor& socket, std::span<std::uint8_t> datagram, int milliseconds);

}  // namespace coffer
