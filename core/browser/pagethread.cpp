// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/pagethread.h"

#include <QtCore/QMetaObject>

namespace coffer {

PageThread::PageThread(const PageLimits& limits) : m_server(limits, [this] { m_thread.quit(); }) {
    m_thread.setObjectName(QStringLiteral("page"));
    m_server.moveToThread(&m_thread);
    // Called on the thread itself, as the last thing there: sockets go where they lived.
    QObject::connect(
        &m_thread, &QThread::finished, &m_server, [this] { m_server.close(); }, Qt::DirectConnection);
}

PageThread::~PageThread() {
    m_thread.quit();
    m_thread.wait();
}

Outcome<std::string> PageThread::open(const std::string& language,
                                      const std::function<Ceremony&(std::uint16_t)>& make) {
    m_thread.start();
    Outcome<std::string> result = Failure{Fault::Broken};
    QMetaObject::invokeMethod(
        &m_server,
        [&] {
            const auto port = m_server.listen();
            if (!port) {
                result = port.failure();
                return;
            }
            Ceremony& ceremony = make(*port);
            m_session.emplace(ceremony, *port, language);
            m_server.serve(*m_session, ceremony);
            result = m_session->address();
        },
        Qt::BlockingQueuedConnection);
    return result;
}

void PageThread::end(const Failure& failure) {
    QMetaObject::invokeMethod(
        &m_server, [this, failure] { m_server.end(failure); }, Qt::QueuedConnection);
}

void PageThread::wait() {
    m_thread.wait();
}

}  // namespace coffer
