// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QThread>
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

#include "bytes/secretbytes.h"

namespace QKeychain {
class Job;
}

namespace coffer {

enum class KeychainVerb { Read, Write, Remove };

/// What QtKeychain said about one job.
struct KeychainAnswer {
    int error = 0;        ///< A QKeychain::Error; 0 is success.
    std::string message;  ///< QtKeychain's own words, possibly translated.
    SecretBytes value;    ///< What a Read found.
};

/// The thread on which all of QtKeychain runs. Private to the room; the only place that starts jobs.
///
/// Why one thread for the whole process: QtKeychain queues its jobs in an object that belongs to whichever
/// thread came first and needs that thread's event loop for ever after. Why one job at a time: a job whose
/// prompt nobody answers can be neither cancelled nor deleted (the backend keeps a bare pointer to it), and
/// everything behind it in QtKeychain's queue would wait too, then take effect when nobody expects it. So a
/// verb that runs out of time leaves at most its own job behind, and the next verb starts only after that.
///
/// Never destroyed: at the end of the process the thread sleeps and goes with it.
class KeychainThread {
public:
    using Deadline = std::chrono::steady_clock::time_point;

    /// Starts the thread at first use. Requires: a QCoreApplication.
    static KeychainThread& instance();

    /// Runs one job and waits for it; nothing if there is no answer by the deadline. `value` is for Write.
    /// Any thread but this one.
    std::optional<KeychainAnswer> run(KeychainVerb verb, const std::string& key, SecretBytes value,
                                      Deadline deadline);

    /// Whether the thread's event loop also drives GLib, without which a Secret Service never answers. False
    /// with QT_NO_GLIB or a Qt built without it.
    [[nodiscard]] bool drivesGlib() const;

private:
    struct Request;

    /// Lives on the thread; an event posted to it starts the request that waits. It carries nothing itself,
    /// so that everything which changes threads does so under m_mutex.
    class Home : public QObject {
    public:
        explicit Home(KeychainThread& thread) : m_thread(thread) {}
        void customEvent(QEvent*) override { m_thread.start(); }

    private:
        KeychainThread& m_thread;
    };

    KeychainThread();
    void start();
    void finish(Request& request, QKeychain::Job& job);

    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_occupied = false;
    std::shared_ptr<Request> m_waiting;
    QThread m_thread;
    Home m_home;
};

}  // namespace coffer
