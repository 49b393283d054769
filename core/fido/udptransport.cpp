// SPDX-License-Identifier: GPL-3.0-or-later
#include "fido/udptransport.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <string_view>
#include <utility>

#include "crypto/random.h"
#include "system/loopback.h"

namespace coffer {
namespace {

constexpr int kProbePatience = 100;  // milliseconds
constexpr std::uint8_t kInit = 0x86;
constexpr std::size_t kNonceAt = 7;
constexpr std::size_t kNonceSize = 8;

class UdpChannel final : public ReportChannel {
public:
    explicit UdpChannel(UdpPorts ports)
        : m_simulator(ports.send), m_bound(bindToLoopback(m_socket, ports.receive) != 0) {}

    /// False while another socket has the port.
    [[nodiscard]] bool bound() const { return m_bound; }

    bool send(const Report& report) override { return sendToLoopback(m_socket, report, m_simulator); }

    std::optional<Report> receive(int milliseconds) override {
        Report report{};
        return receiveWithin(m_socket, report, milliseconds) ? std::optional(report) : std::nullopt;
    }

private:
    Descriptor m_socket = newSocket(SocketKind::Datagram);
    std::uint16_t m_simulator;
    bool m_bound;
};

// CTAPHID_INIT on the broadcast channel, which any CTAPHID device answers with the same nonce.
Report initReport() {
    Report report{0xff, 0xff, 0xff, 0xff, kInit, 0, kNonceSize};
    crypto::randomBytes(std::span(report).subspan(kNonceAt, kNonceSize));
    return report;
}

bool answers(UdpChannel& channel) {
    const Report asked = initReport();
    if (!channel.send(asked)) {
        return false;
    }
    while (const auto answer = channel.receive(kProbePatience)) {
        if ((*answer)[4] == kInit &&
            std::equal(asked.begin() + kNonceAt, asked.begin() + kNonceAt + kNonceSize,
                       answer->begin() + kNonceAt)) {
            return true;
        }
    }
    return false;
}

std::uint16_t portIn(const char* variable, std::uint16_t usual) {
    const char* const value = std::getenv(variable);  // NOLINT(concurrency-mt-unsafe): nothing here sets any
    const std::string_view text = value == nullptr ? "" : value;
    std::uint16_t port = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
    return error == std::errc() && end == text.data() + text.size() && port != 0 ? port : usual;
}

}  // namespace

UdpPorts udpPortsFromEnvironment() {
    const UdpPorts usual;
    return {portIn("COFFER_SIMULATOR_SEND_PORT", usual.send),
            portIn("COFFER_SIMULATOR_RECEIVE_PORT", usual.receive)};
}

std::vector<Device> UdpTransport::devices() {
    UdpChannel channel(m_ports);
    if (channel.bound() && !answers(channel)) {
        return {};
    }
    return {{"udp:" + std::to_string(m_ports.send), "Simulated security key", true}};
}

std::unique_ptr<ReportChannel> UdpTransport::open(const std::string&) {
    auto channel = std::make_unique<UdpChannel>(m_ports);
    return channel->bound() ? std::move(channel) : nullptr;
}

}  // namespace coffer
