// SPDX-License-Identifier: GPL-3.0-or-later
#include "tpm/recordingproxy.h"

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>

#include "system/loopback.h"
#include "tpm/softwaretpm.h"

namespace coffer::test {
namespace {

constexpr int kPatience = 20;  // milliseconds between looks at whether to stop
constexpr std::size_t kHeader = 6;

int boundSocket(std::uint16_t port) {
    Descriptor socket = newSocket(SocketKind::Stream);
    const int yes = 1;
    ::setsockopt(socket.get(), SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    if (bindToLoopback(socket, port) == 0 || ::listen(socket.get(), 8) != 0) {
        std::abort();
    }
    return socket.release();
}

int connected(std::uint16_t port) {
    Descriptor socket = newSocket(SocketKind::Stream);
    if (!connectToLoopback(socket, port)) {
        std::abort();
    }
    return socket.release();
}

bool waitFor(int file) {
    pollfd wanted{file, POLLIN, 0};
    return ::poll(&wanted, 1, kPatience) > 0;
}

bool readInto(int file, Bytes& bytes, std::size_t most) {
    const std::size_t before = bytes.size();
    bytes.resize(before + most);
    const ssize_t got = ::recv(file, bytes.data() + before, most, 0);
    bytes.resize(before + static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
    return got > 0;
}

bool sendAll(int file, ByteView bytes) {
    while (!bytes.empty()) {
        const ssize_t sent = ::send(file, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0) {
            return false;
        }
        bytes = bytes.subspan(static_cast<std::size_t>(sent));
    }
    return true;
}

/// One whole command or answer: a tag of two bytes, then its length in four.
bool readFramed(int file, Bytes& bytes) {
    while (bytes.size() < kHeader) {
        if (!readInto(file, bytes, kHeader - bytes.size())) {
            return false;
        }
    }
    std::size_t size = 0;
    for (std::size_t i = 2; i < kHeader; ++i) {
        size = size << 8 | bytes[i];
    }
    while (bytes.size() < std::min(size, std::size_t{65536})) {
        if (!readInto(file, bytes, size - bytes.size())) {
            return false;
        }
    }
    return true;
}

}  // namespace

struct RecordingProxy::Wire {
    int program;
    int tpm;
};

RecordingProxy::RecordingProxy(std::uint16_t tpmPort, Meddle meddle)
    : m_port(freePortPair()), m_meddle(std::move(meddle)) {
    for (const std::uint16_t i : {std::uint16_t{0}, std::uint16_t{1}}) {
        const int listener = boundSocket(static_cast<std::uint16_t>(m_port + i));
        m_threads.at(i) = std::thread([this, listener, i, tpmPort] {
            serve(listener, static_cast<std::uint16_t>(tpmPort + i), i == 0);
        });
    }
}

void RecordingProxy::stop() {
    m_stopping = true;
    for (std::thread& thread : m_threads) {
        if (thread.joinable()) {
            thread.join();
        }
    }
}

const std::vector<RecordingProxy::Message>& RecordingProxy::recorded() {
    stop();
    return m_recorded;
}

void RecordingProxy::serve(int listener, std::uint16_t upstream, bool framed) {
    while (!m_stopping) {
        if (!waitFor(listener)) {
            continue;
        }
        Wire wire{::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC), connected(upstream)};
        pass(wire, framed);
        ::close(wire.program);
        ::close(wire.tpm);
    }
    ::close(listener);
}

void RecordingProxy::pass(Wire& wire, bool framed) {
    while (!m_stopping) {
        std::array<pollfd, 2> ends{pollfd{wire.program, POLLIN, 0}, pollfd{wire.tpm, POLLIN, 0}};
        ::poll(ends.data(), ends.size(), kPatience);
        if (ends[0].revents != 0 && !passOne(wire, Way::ToTpm, framed)) {
            return;
        }
        if (ends[1].revents != 0 && !passOne(wire, Way::FromTpm, framed)) {
            return;
        }
    }
}

bool RecordingProxy::passOne(Wire& wire, Way way, bool framed) {
    const int from = way == Way::ToTpm ? wire.program : wire.tpm;
    const int to = way == Way::ToTpm ? wire.tpm : wire.program;
    Message message{way, {}};
    if (framed ? !readFramed(from, message.bytes) : !readInto(from, message.bytes, 4096)) {
        return false;
    }
    if (framed) {
        m_recorded.push_back(message);
        if (m_meddle && !m_meddle(message)) {
            return false;
        }
    }
    return sendAll(to, message.bytes);
}

}  // namespace coffer::test
