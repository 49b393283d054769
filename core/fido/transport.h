// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "authenticators/dialogue.h"

/// The seam below libfido2: another way to reports than the USB keys of this computer.
///
/// A security key speaks CTAPHID (CTAP 2.1, section 11.2): reports of 64 bytes each way. Whoever carries such
/// reports can stand in for a key: the virtual authenticator of the tests in the same process, a firmware
/// simulator over UDP (udptransport.h). Framing, channels, CBOR and PIN protocols stay libfido2's, so
/// everything above the reports is what a real key meets.
namespace coffer {

inline constexpr std::size_t kReportSize = 64;
using Report = std::array<std::uint8_t, kReportSize>;

/// An open way to one key. send() is also called while another thread is in receive(), to cancel.
class ReportChannel {
public:
    ReportChannel() = default;
    ReportChannel(const ReportChannel&) = delete;
    ReportChannel& operator=(const ReportChannel&) = delete;
    virtual ~ReportChannel() = default;

    /// False where the key is gone.
    virtual bool send(const Report& report) = 0;
    /// The next report; nothing when that many milliseconds passed (negative: no limit) or the key is gone.
    virtual std::optional<Report> receive(int milliseconds) = 0;
};

/// Keys that are reached in the same way. Used by one ceremony at a time, from several of its threads.
class Transport {
public:
    Transport() = default;
    Transport(const Transport&) = delete;
    Transport& operator=(const Transport&) = delete;
    virtual ~Transport() = default;

    /// Those that are here. Their ids are unlike all paths of the system.
    virtual std::vector<Device> devices() = 0;
    /// Null where it is gone or in use.
    virtual std::unique_ptr<ReportChannel> open(const std::string& id) = 0;
};

using Transports = std::vector<std::shared_ptr<Transport>>;

}  // namespace coffer
