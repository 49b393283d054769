// SPDX-License-Identifier: GPL-3.0-or-later
#include "fido/udpserver.h"

namespace coffer::test {
namespace {

constexpr int kPoll = 50;  // milliseconds

}  // namespace

UdpServer::UdpServer(VirtualHid& key, std::uint16_t listen, std::uint16_t answerPort)
    : m_key(key), m_wire(key.openPort()), m_port(bindToLoopback(m_socket, listen)) {
    m_receiver = std::thread([this] { receive(); });
    m_answerer = std::thread([this, answerPort] { answer(answerPort); });
}

UdpServer::~UdpServer() {
    m_leaving = true;
    m_receiver.join();
    m_answerer.join();
    m_key.closePort(m_wire);
}

void UdpServer::receive() {
    while (!m_leaving) {
        Report report{};
        if (receiveWithin(m_socket, report, kPoll)) {
            m_key.write(report);
        }
    }
}

void UdpServer::answer(std::uint16_t port) {
    while (!m_leaving) {
        if (const auto report = m_key.read(m_wire, kPoll)) {
            sendToLoopback(m_socket, *report, port);
        } else if (!m_key.pluggedIn()) {
            std::this_thread::sleep_for(std::chrono::milliseconds(kPoll));
        }
    }
}

std::uint16_t freeUdpPort() {
    return bindToLoopback(newSocket(SocketKind::Datagram), 0);
}

}  // namespace coffer::test
