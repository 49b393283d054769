// SPDX-License-Identifier: GPL-3.0-or-later
// The wait on macOS follows Apple's documentation of the main dispatch queue; unverified.
#include "keychain/keychainthread.h"

#include <qt6keychain/keychain.h>

#include <QtCore/QAbstractEventDispatcher>
#include <QtCore/QByteArray>
#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtCore/QString>
#include <utility>

#ifdef __APPLE__
#include <CoreFoundation/CoreFoundation.h>
#include <pthread.h>
#endif

namespace coffer {
namespace {

constexpr QLatin1String kService("org.coffer.Coffer");

QString prefixed(const std::string& key) {
    return QString(kService) + QLatin1Char('/') + QString::fromStdString(key);
}

// In place: the job refers to `value`, which has to outlive it.
QKeychain::Job* makeWriteJob(const SecretBytes& value) {
    auto* job = new QKeychain::WritePasswordJob(kService);
    const std::string_view text = asText(value.view());
    job->setBinaryData(QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())));
    return job;
}

QKeychain::Job* makeJob(KeychainVerb verb, const SecretBytes& value) {
    switch (verb) {
        case KeychainVerb::Read:
            return new QKeychain::ReadPasswordJob(kService);
        case KeychainVerb::Write:
            return makeWriteJob(value);
        case KeychainVerb::Remove:
            return new QKeychain::DeletePasswordJob(kService);
    }
    return nullptr;
}

// Through constData: data() would make another copy and wipe that one.
SecretBytes takeValue(const QKeychain::ReadPasswordJob& job) {
    const QByteArray found = job.binaryData();
    auto* data = const_cast<char*>(found.constData());
    const ByteSpan bytes(reinterpret_cast<std::uint8_t*>(data), static_cast<std::size_t>(found.size()));
    SecretBytes result = SecretBytes::copyOf(bytes);
    wipe(bytes);
    return result;
}

template <typename Condition>
bool waitFor(std::condition_variable& changed, std::unique_lock<std::mutex>& lock,
             KeychainThread::Deadline deadline, const Condition& condition) {
#ifdef __APPLE__
    while (pthread_main_np() != 0 && !condition() && std::chrono::steady_clock::now() < deadline) {
        lock.unlock();
        CFRunLoopRunInMode(kCFRunLoopDefaultMode, 0.05, true);
        lock.lock();
    }
#endif
    return changed.wait_until(lock, deadline, condition);
}

}  // namespace

struct KeychainThread::Request {
    KeychainVerb verb;
    std::string key;
    SecretBytes value;
    KeychainAnswer answer;
    bool done = false;
};

KeychainThread& KeychainThread::instance() {
    static auto* const thread = new KeychainThread;
    return *thread;
}

KeychainThread::KeychainThread() : m_home(*this) {
    m_thread.setObjectName(QStringLiteral("keychain"));
    m_home.moveToThread(&m_thread);
    m_thread.start();
}

std::optional<KeychainAnswer> KeychainThread::run(KeychainVerb verb, const std::string& key,
                                                  SecretBytes value, Deadline deadline) {
    std::unique_lock lock(m_mutex);
    if (!waitFor(m_changed, lock, deadline, [this] { return !m_occupied; })) {
        return std::nullopt;
    }
    m_occupied = true;
    auto request = std::make_shared<Request>(Request{verb, key, std::move(value), {}});
    m_waiting = request;
    QCoreApplication::postEvent(&m_home, new QEvent(QEvent::User));
    if (!waitFor(m_changed, lock, deadline, [&request] { return request->done; })) {
        return std::nullopt;
    }
    return std::move(request->answer);
}

void KeychainThread::start() {
    std::unique_lock lock(m_mutex);
    const auto request = std::exchange(m_waiting, nullptr);
    lock.unlock();
    QKeychain::Job* job = makeJob(request->verb, request->value);
    job->setInsecureFallback(false);
    job->setKey(prefixed(request->key));
    QObject::connect(job, &QKeychain::Job::finished, &m_home,
                     [this, request](QKeychain::Job* finished) { finish(*request, *finished); });
    job->start();
}

void KeychainThread::finish(Request& request, QKeychain::Job& job) {
    KeychainAnswer answer{job.error(), job.errorString().toStdString(), {}};
    if (const auto* read = qobject_cast<const QKeychain::ReadPasswordJob*>(&job); read && answer.error == 0) {
        answer.value = takeValue(*read);
    }
    const std::lock_guard lock(m_mutex);
    request.answer = std::move(answer);
    request.done = true;
    m_occupied = false;
    m_changed.notify_all();
}

bool KeychainThread::drivesGlib() const {
    const QAbstractEventDispatcher* dispatcher = m_thread.eventDispatcher();
    return dispatcher != nullptr && dispatcher->inherits("QEventDispatcherGlib");
}

}  // namespace coffer
