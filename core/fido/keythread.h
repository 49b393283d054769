// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fido.h>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <thread>

#include "fido/keypatience.h"
#include "fido/transport.h"

/// Inside the room only: one key on a thread of its own.
///
/// Why a thread for each: every call of libfido2 blocks; several keys wait for a touch at once; and the
/// backend for Windows Hello keeps its functions in thread-local variables, so that opening, using and
/// closing must happen on one thread.
///
/// Why it is cancelled over and over: CTAPHID_CANCEL counts only while the key works on a command, and one
/// call of libfido2 is several commands. A cancel that arrives between two of them is lost.
///
/// Why a key that did not answer is closed: the answer to the abandoned command may still come, and would be
/// taken for that to the next one. Closing it after a cancel leaves it neither blinking nor busy.
namespace coffer {

/// What became of one piece of work.
struct KeyReply {
    int code = FIDO_OK;  ///< of libfido2
    bool late = false;   ///< it took all of its time: FIDO_ERR_RX then means that nobody answered
};

class KeyThread {
public:
    /// Work is given the open key and whether it should end soon, and answers with a code of libfido2. It
    /// owns everything that it touches: work that cannot be ended is left behind and may finish later.
    using Work = std::function<int(fido_dev_t& key, const std::atomic<bool>& stopping)>;

    KeyThread();
    /// Cancels what runs and closes the key, and waits for that, unless the key did not let itself be
    /// cancelled: then its thread goes on alone until the work's patience is over, and closes it.
    ~KeyThread();
    KeyThread(const KeyThread&) = delete;
    KeyThread& operator=(const KeyThread&) = delete;

    /// Opens the key at that path, or the one of that id where there is a transport.
    KeyReply open(const std::string& id, std::shared_ptr<Transport> transport,
                  std::chrono::milliseconds patience, const std::stop_token& stop);
    /// Runs the work and waits. Once `stop` is requested the key is told to cancel until the work ends, for
    /// at most a second; the code is then FIDO_ERR_KEEPALIVE_CANCEL, whatever the work answered. The same
    /// where earlier work was left behind and still runs.
    KeyReply run(Work work, std::chrono::milliseconds patience, const std::stop_token& stop);

    /// The same without waiting. Requires: nothing runs.
    void start(Work work, std::chrono::milliseconds patience);
    [[nodiscard]] bool running() const;
    /// What the last work answered. Requires: !running().
    [[nodiscard]] KeyReply reply() const;
    /// Ends what runs, as a requested stop does. False: it did not end, and this key is not to be used again.
    bool cancel();

private:
    struct State;
    static void loop(const std::shared_ptr<State>& state);
    static void perform(State& state);

    std::shared_ptr<State> m_state;
    std::thread m_thread;
};

}  // namespace coffer
