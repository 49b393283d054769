// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <thread>

#include "fido/transport.h"
#include "fido/virtualkey.h"

namespace coffer::test {

/// A virtual authenticator behind CTAPHID (CTAP 2.1, section 11.2): reports of 64 bytes in and out, channels,
/// continuation packets, keepalives every 50 ms, cancel, busy. Commands run on a thread of its own, as on a
/// real key.
///
/// Every open way to the key gets every report, as with a real HID device.
class VirtualHid final : public Presence {
public:
    explicit VirtualHid(KeyModel model = {}, std::optional<std::string> pin = {});
    ~VirtualHid() override;

    [[nodiscard]] VirtualKey& key() { return m_key; }

    // The person.
    enum class Hand { Near, Away };  ///< Near touches at once whenever it blinks
    void hand(Hand hand);
    void touch();  ///< once, if it blinks, or when it blinks next
    void unplug();
    void plugIn();  ///< after unplug(): a power cycle
    [[nodiscard]] bool pluggedIn() const;
    [[nodiscard]] bool blinking() const;

    // The script.
    void unplugDuring(Command command);  ///< the next one is never answered
    void dropAnswers();                  ///< from now on it takes commands and says nothing
    void answerOnWrongChannel();         ///< the next answer goes to nobody's channel
    void claimBusy(int times);           ///< that many commands are answered "channel busy"
    void ignoreCancel();                 ///< as some keys do

    /// Called after each CTAP command, before its answer goes out, on the key's thread.
    void whenAnswered(std::function<void(VirtualKey&)> act);

    [[nodiscard]] int cancels() const;  ///< CTAPHID_CANCEL received

    // The wire.
    int openPort();
    void closePort(int port);
    bool write(const Report& report);
    std::optional<Report> read(int port, int milliseconds);

    Status awaitTouch() override;

private:
    struct Incoming {
        std::uint8_t command = 0;
        std::size_t size = 0;
        std::uint8_t sequence = 0;
        Bytes data;
    };
    struct Job {
        std::uint32_t channel;
        std::uint8_t command;
        Bytes data;
    };

    void loop();
    void process(const Job& job, std::unique_lock<std::mutex>& lock);
    void begin(std::uint32_t channel, std::uint8_t command, const Report& report);
    void proceed(std::uint32_t channel, const Report& report);
    void complete(std::uint32_t channel);
    void initialise(std::uint32_t channel, const Bytes& nonce);
    void send(std::uint32_t channel, std::uint8_t command, const Bytes& data);
    void sendError(std::uint32_t channel, std::uint8_t error);
    void emit(const Report& report);

    VirtualKey m_key;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<int, std::deque<Report>> m_ports;
    int m_lastPort = 0;
    std::uint32_t m_lastChannel = 0x01000000;
    std::set<std::uint32_t> m_channels;
    std::map<std::uint32_t, Incoming> m_incoming;
    std::optional<Job> m_job;
    bool m_running = false;
    bool m_plugged = true;
    bool m_leaving = false;
    bool m_cancelled = false;
    bool m_blinking = false;
    Hand m_hand = Hand::Near;
    bool m_touched = false;
    int m_cancels = 0;
    std::optional<Command> m_unplugDuring;
    bool m_silent = false;
    bool m_wrongChannel = false;
    int m_busy = 0;
    bool m_ignoresCancel = false;
    std::function<void(VirtualKey&)> m_whenAnswered;
    std::thread m_thread;
};

}  // namespace coffer::test
