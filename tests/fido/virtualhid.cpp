// SPDX-License-Identifier: GPL-3.0-or-later
#include "fido/virtualhid.h"

#include <algorithm>

#include "bytes/encoding.h"

namespace coffer::test {
namespace {

using namespace std::chrono_literals;

constexpr std::uint32_t kBroadcast = 0xffffffff;
constexpr std::uint8_t kFirst = 0x80;  // marks the first packet of a message
constexpr std::uint8_t kPing = 0x01;
constexpr std::uint8_t kInit = 0x06;
constexpr std::uint8_t kWink = 0x08;
constexpr std::uint8_t kCborMessage = 0x10;
constexpr std::uint8_t kCancel = 0x11;
constexpr std::uint8_t kKeepalive = 0x3b;
constexpr std::uint8_t kError = 0x3f;
constexpr std::uint8_t kUnknownCommand = 0x01;
constexpr std::uint8_t kInvalidSequence = 0x04;
constexpr std::uint8_t kBusyError = 0x06;
constexpr std::uint8_t kInvalidChannel = 0x0b;
constexpr std::uint8_t kTouchNeeded = 2;
constexpr std::uint8_t kSpeaksCbor = 0x04;
constexpr std::size_t kFirstHead = 7;
constexpr std::size_t kNextHead = 5;
constexpr std::size_t kLargestMessage = 7609;
constexpr auto kKeepalivePause = 50ms;
constexpr auto kTouchPatience = 30s;

Bytes contentOf(const Report& report, std::size_t head, std::size_t most) {
    const std::size_t size = std::min(most, kReportSize - head);
    return {report.begin() + static_cast<std::ptrdiff_t>(head),
            report.begin() + static_cast<std::ptrdiff_t>(head + size)};
}

Report packet(std::uint32_t channel, ByteView head, ByteView content) {
    Bytes bytes;
    appendBigEndian32(bytes, channel);
    append(bytes, head);
    append(bytes, content);
    Report report{};
    std::copy(bytes.begin(), bytes.end(), report.begin());
    return report;
}

}  // namespace

VirtualHid::VirtualHid(KeyModel model, std::optional<std::string> pin)
    : m_key(std::move(model), std::move(pin)), m_thread([this] { loop(); }) {}

VirtualHid::~VirtualHid() {
    {
        const std::lock_guard lock(m_mutex);
        m_leaving = true;
        m_plugged = false;
        m_changed.notify_all();
    }
    m_thread.join();
}

int VirtualHid::openPort() {
    const std::lock_guard lock(m_mutex);
    m_ports[++m_lastPort];
    return m_lastPort;
}

void VirtualHid::closePort(int port) {
    const std::lock_guard lock(m_mutex);
    m_ports.erase(port);
}

std::optional<Report> VirtualHid::read(int port, int milliseconds) {
    std::unique_lock lock(m_mutex);
    const auto ready = [&] { return !m_plugged || !m_ports[port].empty(); };
    if (milliseconds < 0) {
        m_changed.wait(lock, ready);
    } else {
        m_changed.wait_for(lock, std::chrono::milliseconds(milliseconds), ready);
    }
    auto& reports = m_ports[port];
    if (!m_plugged || reports.empty()) {
        return std::nullopt;
    }
    const Report report = reports.front();
    reports.pop_front();
    return report;
}

bool VirtualHid::write(const Report& report) {
    const std::lock_guard lock(m_mutex);
    if (!m_plugged) {
        return false;
    }
    const std::uint32_t channel = readBigEndian32(report);
    const std::uint8_t type = report[4];
    if (channel != kBroadcast && !m_channels.contains(channel)) {
        sendError(channel, kInvalidChannel);
    } else if ((type & kFirst) != 0) {
        begin(channel, static_cast<std::uint8_t>(type & ~kFirst), report);
    } else {
        proceed(channel, report);
    }
    return true;
}

void VirtualHid::begin(std::uint32_t channel, std::uint8_t command, const Report& report) {
    if (command == kCancel) {
        ++m_cancels;
        if (m_running && m_job && m_job->channel == channel && !m_ignoresCancel) {
            m_cancelled = true;
            m_changed.notify_all();
        }
        return;
    }
    const std::size_t size = std::size_t{report[5]} << 8 | report[6];
    if (size > kLargestMessage) {
        return sendError(channel, kInvalidSequence);
    }
    m_incoming[channel] = {command, size, 0, contentOf(report, kFirstHead, size)};
    complete(channel);
}

void VirtualHid::proceed(std::uint32_t channel, const Report& report) {
    const auto found = m_incoming.find(channel);
    if (found == m_incoming.end()) {
        return;
    }
    Incoming& incoming = found->second;
    if (report[4] != incoming.sequence++) {
        m_incoming.erase(found);
        return sendError(channel, kInvalidSequence);
    }
    append(incoming.data, contentOf(report, kNextHead, incoming.size - incoming.data.size()));
    complete(channel);
}

void VirtualHid::complete(std::uint32_t channel) {
    Incoming& incoming = m_incoming.at(channel);
    if (incoming.data.size() < incoming.size) {
        return;
    }
    Job job{channel, incoming.command, std::move(incoming.data)};
    m_incoming.erase(channel);
    if (job.command == kInit) {
        return initialise(channel, job.data);
    }
    if (m_running || m_job || (m_busy > 0 && m_busy-- > 0)) {
        return sendError(channel, kBusyError);
    }
    m_job = std::move(job);
    m_changed.notify_all();
}

void VirtualHid::initialise(std::uint32_t channel, const Bytes& nonce) {
    const std::uint32_t given = channel == kBroadcast ? ++m_lastChannel : channel;
    m_channels.insert(given);
    Bytes answer = nonce;
    appendBigEndian32(answer, given);
    append(answer, Bytes{2, 1, 0, 0, static_cast<std::uint8_t>(m_key.model().fido2 ? kSpeaksCbor : 0)});
    send(channel, kInit, answer);
}

void VirtualHid::loop() {
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [&] { return m_leaving || m_job; });
        if (m_leaving) {
            return;
        }
        m_running = true;
        m_cancelled = false;
        process(*m_job, lock);
        m_running = false;
        m_job.reset();
    }
}

void VirtualHid::process(const Job& job, std::unique_lock<std::mutex>& lock) {
    if (job.command == kPing || job.command == kWink) {
        return send(job.channel, job.command, job.data);
    }
    if (job.command != kCborMessage || !m_key.model().fido2) {
        return sendError(job.channel, kUnknownCommand);
    }
    if (m_unplugDuring && !job.data.empty() && job.data[0] == *m_unplugDuring) {
        m_unplugDuring.reset();
        m_plugged = false;
        m_changed.notify_all();
        return;
    }
    lock.unlock();
    const Bytes answer = m_key.answer(job.data, *this);
    if (m_whenAnswered) {
        m_whenAnswered(m_key);
    }
    lock.lock();
    m_blinking = false;
    const std::uint32_t channel = std::exchange(m_wrongChannel, false) ? 0x7fffffff : job.channel;
    if (!m_silent) {
        send(channel, kCborMessage, answer);
    }
}

Status VirtualHid::awaitTouch() {
    const auto end = std::chrono::steady_clock::now() + kTouchPatience;
    std::unique_lock lock(m_mutex);
    m_blinking = true;
    m_changed.notify_all();
    while (m_plugged && !m_cancelled && !m_touched && m_hand == Hand::Away &&
           std::chrono::steady_clock::now() < end) {
        send(m_job->channel, kKeepalive, {kTouchNeeded});
        m_changed.wait_for(lock, kKeepalivePause,
                           [&] { return !m_plugged || m_cancelled || m_touched || m_hand == Hand::Near; });
    }
    m_blinking = false;
    const bool touched = std::exchange(m_touched, false) || m_hand == Hand::Near;
    return m_cancelled || !m_plugged ? kKeepaliveCancel : touched ? kOk : kUserActionTimeout;
}

void VirtualHid::send(std::uint32_t channel, std::uint8_t command, const Bytes& data) {
    const Bytes head{static_cast<std::uint8_t>(kFirst | command), static_cast<std::uint8_t>(data.size() >> 8),
                     static_cast<std::uint8_t>(data.size())};
    std::size_t sent = std::min(data.size(), kReportSize - kFirstHead);
    emit(packet(channel, head, ByteView(data).first(sent)));
    for (std::uint8_t sequence = 0; sent < data.size(); ++sequence) {
        const std::size_t size = std::min(data.size() - sent, kReportSize - kNextHead);
        emit(packet(channel, Bytes{sequence}, ByteView(data).subspan(sent, size)));
        sent += size;
    }
}

void VirtualHid::sendError(std::uint32_t channel, std::uint8_t error) {
    send(channel, kError, {error});
}

void VirtualHid::emit(const Report& report) {
    for (auto& [port, reports] : m_ports) {
        reports.push_back(report);
    }
    m_changed.notify_all();
}

}  // namespace coffer::test
