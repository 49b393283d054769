// SPDX-License-Identifier: GPL-3.0-or-later
#include "fido/udpserver.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace coffer::test {
namespace {

constexpr int kPoll = 50;  // milliseconds

sockaddr_in loopback(std::uint16_t port) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

// The port that the socket got; 0 where that one was taken.
std::uint16_t bindTo(int socket, std::uint16_t port) {
    sockaddr_in address = loopback(port);
    socklen_t size = sizeof address;
    auto* const plain = reinterpret_cast<sockaddr*>(&address);
    return ::bind(socket, plain, size) == 0 && ::getsockname(socket, plain, &size) == 0
               ? ntohs(address.sin_port)
               : std::uint16_t{0};
}

int newSocket() {
    return ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
}

}  // namespace

UdpServer::UdpServer(VirtualHid& key, std::uint16_t listen, std::uint16_t answerPort)
    : m_key(key), m_wire(key.openPort()), m_socket(newSocket()), m_port(bindTo(m_socket, listen)) {
    m_receiver = std::thread([this] { receive(); });
    m_answerer = std::thread([this, answerPort] { answer(answerPort); });
}

UdpServer::~UdpServer() {
    m_leaving = true;
    m_receiver.join();
    m_answerer.join();
    ::close(m_socket);
    m_key.closePort(m_wire);
}

void UdpServer::receive() {
    while (!m_leaving) {
        pollfd waiting{m_socket, POLLIN, 0};
        Report report{};
        if (::poll(&waiting, 1, kPoll) == 1 &&
            ::recv(m_socket, report.data(), report.size(), 0) == static_cast<ssize_t>(report.size())) {
            m_key.write(report);
        }
    }
}

void UdpServer::answer(std::uint16_t port) {
    const sockaddr_in to = loopback(port);
    while (!m_leaving) {
        if (const auto report = m_key.read(m_wire, kPoll)) {
            ::sendto(m_socket, report->data(), report->size(), 0, reinterpret_cast<const sockaddr*>(&to),
                     sizeof to);
        } else if (!m_key.pluggedIn()) {
            std::this_thread::sleep_for(std::chrono::milliseconds(kPoll));
        }
    }
}

std::uint16_t freeUdpPort() {
    const int socket = newSocket();
    const std::uint16_t port = bindTo(socket, 0);
    ::close(socket);
    return port;
}

}  // namespace coffer::test
