// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <functional>
#include <thread>
#include <vector>

#include "bytes/bytes.h"

namespace coffer::test {

/// Somebody on the wire between the program and its TPM: passes every command and answer on, keeps a copy,
/// and may change it or cut the wire. Stands on a pair of ports like swtpm's, before the pair it is given.
class RecordingProxy {
public:
    enum class Way { ToTpm, FromTpm };
    struct Message {
        Way way;
        Bytes bytes;
    };
    /// May change the message; false cuts the wire instead of passing it on.
    using Meddle = std::function<bool(Message&)>;

    explicit RecordingProxy(std::uint16_t tpmPort, Meddle meddle = {});
    RecordingProxy(const RecordingProxy&) = delete;
    RecordingProxy& operator=(const RecordingProxy&) = delete;
    ~RecordingProxy() { stop(); }

    [[nodiscard]] std::uint16_t port() const { return m_port; }
    /// Everything that passed, as it was before it was changed. Ends the proxy.
    const std::vector<Message>& recorded();

private:
    struct Wire;
    void stop();
    void serve(int listener, std::uint16_t upstream, bool framed);
    void pass(Wire& wire, bool framed);
    bool passOne(Wire& wire, Way way, bool framed);

    std::uint16_t m_port = 0;
    Meddle m_meddle;
    std::atomic<bool> m_stopping{false};
    std::vector<Message> m_recorded;  ///< written by the thread of the commands alone
    std::array<std::thread, 2> m_threads;
};

}  // namespace coffer::test
