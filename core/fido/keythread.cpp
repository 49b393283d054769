// SPDX-License-Identifier: GPL-3.0-or-later
#include "fido/keythread.h"

#include <cassert>
#include <condition_variable>
#include <mutex>
#include <utility>

#include "fido/handles.h"
#include "fido/keyfailure.h"

namespace coffer {
namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr auto kCancelPatience = 900ms;
constexpr auto kCancelPause = 50ms;

// libfido2 gives the function that opens nothing but a path; the thread that opens leaves its transport here.
thread_local Transport* openingThrough = nullptr;

void* openChannel(const char* id) {
    return openingThrough->open(id).release();
}

void closeChannel(void* handle) {
    const std::unique_ptr<ReportChannel> channel(static_cast<ReportChannel*>(handle));
}

int readReport(void* handle, unsigned char* buffer, std::size_t size, int milliseconds) {
    const auto report = static_cast<ReportChannel*>(handle)->receive(milliseconds);
    if (!report || size != kReportSize) {
        return -1;
    }
    std::copy(report->begin(), report->end(), buffer);
    return static_cast<int>(kReportSize);
}

// The first byte is the number of the report, which is 0 and goes no further.
int writeReport(void* handle, const unsigned char* buffer, std::size_t size) {
    if (size != kReportSize + 1) {
        return -1;
    }
    Report report{};
    std::copy(buffer + 1, buffer + size, report.begin());
    return static_cast<ReportChannel*>(handle)->send(report) ? static_cast<int>(size) : -1;
}

constexpr fido_dev_io_t kReports{openChannel, closeChannel, readReport, writeReport};

int openKey(fido_dev_t& key, const std::string& id, Transport* transport) {
    if (transport != nullptr) {
        if (const int code = fido_dev_set_io_functions(&key, &kReports); code != FIDO_OK) {
            return code;
        }
        openingThrough = transport;
    }
    const int code = fido_dev_open(&key, id.c_str());
    openingThrough = nullptr;
    return code;
}

}  // namespace

struct KeyThread::State {
    std::mutex mutex;
    std::condition_variable_any changed;
    Work work;  ///< waits, or runs
    std::chrono::milliseconds patience{};
    KeyReply reply;
    bool running = false;
    bool leaving = false;
    bool gone = false;  ///< the thread has closed the key and ends
    bool opened = false;
    bool deaf = false;  ///< did not let itself be cancelled: not worth another second
    std::atomic<bool> stopping = false;
    /// Used by the thread alone, except that others cancel while `running && opened`, holding the mutex.
    FidoOwned<fido_dev_t> key{fido_dev_new()};
    /// Outlives the key's use of it.
    std::shared_ptr<Transport> transport;
};

KeyThread::KeyThread() : m_state(std::make_shared<State>()) {
    m_thread = std::thread([state = m_state] { loop(state); });
}

KeyThread::~KeyThread() {
    cancel();
    std::unique_lock lock(m_state->mutex);
    m_state->leaving = true;
    m_state->changed.notify_all();
    const bool gone =
        !m_state->running && m_state->changed.wait_for(lock, kCancelPatience, [&] { return m_state->gone; });
    lock.unlock();
    if (gone) {
        m_thread.join();
    } else {
        m_thread.detach();
    }
}

void KeyThread::loop(const std::shared_ptr<State>& state) {
    fido_init(FIDO_DISABLE_U2F_FALLBACK);
    // Whatever FIDO_DEBUG in the environment says: what goes to a key is in no log.
    fido_set_log_handler([](const char*) {});
    std::unique_lock lock(state->mutex);
    while (true) {
        state->changed.wait(lock, [&] { return state->leaving || state->running; });
        if (!state->running) {
            break;
        }
        lock.unlock();
        perform(*state);
        lock.lock();
    }
    if (state->opened) {
        fido_dev_close(state->key.get());
    }
    state->key.reset();
    state->gone = true;
    state->changed.notify_all();
}

void KeyThread::perform(State& state) {
    const auto begin = Clock::now();
    int code = FIDO_ERR_TX;
    if (state.key) {
        fido_dev_set_timeout(state.key.get(), static_cast<int>(state.patience.count()));
        code = state.work(*state.key, state.stopping);
    }
    const std::lock_guard lock(state.mutex);
    // libfido2 rounds at every report; nothing else takes nearly that long.
    state.reply = {code, Clock::now() - begin >= state.patience * 9 / 10};
    state.work = nullptr;
    state.running = false;
    if (isSilence(code) && state.opened) {
        fido_dev_cancel(state.key.get());
        fido_dev_close(state.key.get());
        state.opened = false;
        state.key.reset();
    }
    state.changed.notify_all();
}

KeyReply KeyThread::open(const std::string& id, std::shared_ptr<Transport> transport,
                         std::chrono::milliseconds patience, const std::stop_token& stop) {
    m_state->transport = std::move(transport);
    // A plain pointer: the state owns the work, and would else own itself.
    const auto work = [id, state = m_state.get()](fido_dev_t& key, const std::atomic<bool>&) {
        const int code = openKey(key, id, state->transport.get());
        const std::lock_guard lock(state->mutex);
        state->opened = code == FIDO_OK;
        return code;
    };
    return run(work, patience, stop);
}

KeyReply KeyThread::run(Work work, std::chrono::milliseconds patience, const std::stop_token& stop) {
    if (stop.stop_requested() || running()) {
        return {FIDO_ERR_KEEPALIVE_CANCEL, false};
    }
    start(std::move(work), patience);
    std::unique_lock lock(m_state->mutex);
    m_state->changed.wait(lock, stop, [&] { return !m_state->running; });
    lock.unlock();
    if (stop.stop_requested()) {
        cancel();
        return {FIDO_ERR_KEEPALIVE_CANCEL, false};
    }
    return reply();
}

void KeyThread::start(Work work, std::chrono::milliseconds patience) {
    const std::lock_guard lock(m_state->mutex);
    assert(!m_state->running);
    m_state->work = std::move(work);
    m_state->patience = patience;
    m_state->stopping = false;
    m_state->running = true;
    m_state->changed.notify_all();
}

bool KeyThread::running() const {
    const std::lock_guard lock(m_state->mutex);
    return m_state->running;
}

KeyReply KeyThread::reply() const {
    const std::lock_guard lock(m_state->mutex);
    assert(!m_state->running);
    return m_state->reply;
}

bool KeyThread::cancel() {
    const auto deadline = Clock::now() + kCancelPatience;
    std::unique_lock lock(m_state->mutex);
    m_state->stopping = true;
    while (m_state->running && !m_state->deaf && Clock::now() < deadline) {
        if (m_state->opened) {
            fido_dev_cancel(m_state->key.get());
        }
        m_state->changed.wait_for(lock, kCancelPause, [&] { return !m_state->running; });
    }
    m_state->deaf = m_state->running;
    return !m_state->running;
}

}  // namespace coffer
