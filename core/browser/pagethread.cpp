// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/pagethread.h"

#include <QtCore/QEventLoop>
#include <QtCore/QMetaObject>
#include <utility>

#include "browser/pagesession.h"

namespace coffer {

PageThread::~PageThread() {
    if (m_thread.joinable()) {
        end({Fault::Cancelled});
        m_thread.join();
    }
}

Outcome<std::string> PageThread::open(const std::string& language, const MakeCeremony& make) {
    Opened opened;
    auto result = opened.get_future();
    m_thread = std::thread(
        [this, language, make, opened = std::move(opened)]() mutable { run(language, make, opened); });
    return result.get();
}

void PageThread::run(const std::string& language, const MakeCeremony& make, Opened& opened) {
    QEventLoop loop;
    PageServer server(m_limits, [&loop] { loop.quit(); });
    const auto port = server.listen();
    if (!port) {
        opened.set_value(port.failure());
        return;
    }
    Ceremony& ceremony = make(*port);
    PageSession session(ceremony, *port, language);
    server.serve(session, ceremony);
    publish(&server);
    opened.set_value(session.address());
    loop.exec();
    publish(nullptr);
    server.close();
}

void PageThread::publish(PageServer* server) {
    const std::lock_guard lock(m_mutex);
    m_server = server;
}

void PageThread::end(const Failure& failure) {
    const std::lock_guard lock(m_mutex);
    if (PageServer* const server = m_server) {
        QMetaObject::invokeMethod(
            server, [server, failure] { server->end(failure); }, Qt::QueuedConnection);
    }
}

void PageThread::wait() {
    m_thread.join();
}

}  // namespace coffer
