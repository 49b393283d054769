// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <thread>

#include "fido/virtualhid.h"
#include "system/loopback.h"

namespace coffer::test {

/// Serves a virtual authenticator as firmware simulators do: reports as UDP datagrams of 64 bytes on
/// 127.0.0.1. Runs on two threads of its own until it goes.
class UdpServer {
public:
    /// Takes reports on `listen` and answers to `answer`. `listen` 0: any that is free, see port().
    UdpServer(VirtualHid& key, std::uint16_t listen, std::uint16_t answer);
    ~UdpServer();
    UdpServer(const UdpServer&) = delete;
    UdpServer& operator=(const UdpServer&) = delete;

    /// 0 where the port was taken.
    [[nodiscard]] std::uint16_t port() const { return m_port; }

private:
    void receive();
    void answer(std::uint16_t port);

    VirtualHid& m_key;
    int m_wire;
    Descriptor m_socket = newSocket(SocketKind::Datagram);
    std::uint16_t m_port = 0;
    std::atomic<bool> m_leaving = false;
    std::thread m_receiver;
    std::thread m_answerer;
};

/// A port of 127.0.0.1 that nobody had a moment ago.
std::uint16_t freeUdpPort();

}  // namespace coffer::test
