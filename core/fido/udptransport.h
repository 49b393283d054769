// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "fido/transport.h"

/// A firmware simulator in place of a USB key: reports as UDP datagrams of 64 bytes on 127.0.0.1, as several
/// makers' simulators speak them. For development only: built into the programs with the CMake option
/// COFFER_DEV_TRANSPORTS, which is off and in no package, because whoever may open a port could pose as the
/// key. Not for Windows.
namespace coffer {

struct UdpPorts {
    std::uint16_t send = 8111;     ///< where the simulator listens
    std::uint16_t receive = 7112;  ///< where it answers
};

/// The ports in COFFER_SIMULATOR_SEND_PORT and COFFER_SIMULATOR_RECEIVE_PORT; the usual ones where those are
/// not set or no port numbers.
UdpPorts udpPortsFromEnvironment();

/// One simulator. It is in the list while it answers a CTAPHID_INIT, or while this process or another has the
/// port of its answers: that looks like a key in use.
class UdpTransport final : public Transport {
public:
    explicit UdpTransport(UdpPorts ports) : m_ports(ports) {}

    std::vector<Device> devices() override;
    std::unique_ptr<ReportChannel> open(const std::string& id) override;

private:
    UdpPorts m_ports;
};

}  // namespace coffer
