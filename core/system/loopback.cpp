// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/loopback.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>

namespace coffer {
namespace {

/// The address as the calls for sockets take it.
class Loopback {
public:
    explicit Loopback(std::uint16_t port) {
        m_address.sin_family = AF_INET;
        m_address.sin_port = htons(port);
        m_address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    }
    [[nodiscard]] sockaddr* get() { return reinterpret_cast<sockaddr*>(&m_address); }
    [[nodiscard]] std::uint16_t port() const { return ntohs(m_address.sin_port); }
    static constexpr socklen_t kSize = sizeof(sockaddr_in);

private:
    sockaddr_in m_address{};
};

}  // namespace

Descriptor newSocket(SocketKind kind) {
    const int type = kind == SocketKind::Stream ? SOCK_STREAM : SOCK_DGRAM;
    return Descriptor(::socket(AF_INET, type | SOCK_CLOEXEC, 0));
}

std::uint16_t bindToLoopback(const Descriptor& socket, std::uint16_t port) {
    Loopback here(port);
    socklen_t size = Loopback::kSize;
    const bool bound =
        ::bind(socket.get(), here.get(), size) == 0 && ::getsockname(socket.get(), here.get(), &size) == 0;
    return bound ? here.port() : std::uint16_t{0};
}

bool connectToLoopback(const Descriptor& socket, std::uint16_t port) {
    return ::connect(socket.get(), Loopback(port).get(), Loopback::kSize) == 0;
}

bool sendToLoopback(const Descriptor& socket, std::span<const std::uint8_t> datagram, std::uint16_t port) {
    return ::sendto(socket.get(), datagram.data(), datagram.size(), 0, Loopback(port).get(),
                    Loopback::kSize) == static_cast<ssize_t>(datagram.size());
}

bool receiveWithin(const Descriptor& socket, std::span<std::uint8_t> datagram, int milliseconds) {
    pollfd waiting{socket.get(), POLLIN, 0};
    return ::poll(&waiting, 1, milliseconds) == 1 &&
           ::recv(socket.get(), datagram.data(), datagram.size(), MSG_TRUNC) ==
               static_cast<ssize_t>(datagram.size());
}

}  // namespace coffer
