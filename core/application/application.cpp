// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/application.h"

#include <QtCore/QCoreApplication>
#include <clocale>
#include <string>

namespace coffer {
namespace {

void dropMessage(QtMsgType, const QMessageLogContext&, const QString&) {}

// Constructing the application object sets the process's locale from the environment and complains about
// one that is not UTF-8; a command line program that never asked for Qt gets neither.
void createApplication() {
    static int count = 1;
    static char name[] = "coffer";
    static char* arguments[] = {name, nullptr};
    const std::string before = std::setlocale(LC_ALL, nullptr);  // NOLINT(concurrency-mt-unsafe)
    const auto handler = qInstallMessageHandler(dropMessage);
    static const auto* const application = new QCoreApplication(count, arguments);
    static_cast<void>(application);
    qInstallMessageHandler(handler);
    std::setlocale(LC_ALL, before.c_str());  // NOLINT(concurrency-mt-unsafe)
}

}  // namespace

void needApplication() {
    if (QCoreApplication::instance() == nullptr) {
        createApplication();
    }
}

}  // namespace coffer
